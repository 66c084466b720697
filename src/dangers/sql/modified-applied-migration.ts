/** Fires on a migration of the target branch that is edited. */
import { defineDanger } from '../../model/danger.ts';
import { code } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'applied migration edited',
  harm: 'irreversible',
  severity: 'medium',
  why: 'Databases that ran the old version do not run the new one: they stay different from those that are made afresh, or the tool stops at the wrong checksum.',
  help: 'leave the file as it was, and write a new migration',
  safeWhen:
    'Only comments, white space or the way back differ, the migration is repeatable (`R__` of Flyway, `runOnChange` of Liquibase), or changesets are added to a file of Liquibase.',
  source: 'https://documentation.red-gate.com/fd/validate-184127464.html',
  find: ({ migration, address }) => {
    if (migration?.event !== 'edited') return undefined;
    return {
      message: `databases that already ran ${code(address)} will not run what is new in it`,
      help: `leave ${code(address)} as it was, and put the change into a new migration`,
    };
  },
});
