/** Fires on SQL that a block builds while it runs. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { code } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'SQL built at run time',
  harm: 'unknown',
  severity: 'medium',
  why: 'The statement is put together while the block runs, so nobody can tell from the migration what it does.',
  help: 'write the statements out',
  safeWhen: 'The block holds plain statements only: those are looked at one by one.',
  source: 'https://www.postgresql.org/docs/current/plpgsql-statements.html#PLPGSQL-STATEMENTS-EXECUTING-DYN',
  find: onOperation('procedural-block', (operation) => {
    const [first] = operation.dynamic;
    if (first === undefined && !operation.opaque) return undefined;
    const more = operation.dynamic.length - 1;
    return {
      message:
        first === undefined
          ? 'what this block does cannot be told from the migration: its body could not be read'
          : `what ${code(first)}${more > 0 ? ` (and ${more} more)` : ''} does is decided when the block runs`,
    };
  }),
});
