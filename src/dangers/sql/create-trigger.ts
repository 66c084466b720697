/** Advises on a trigger that is added to a table in use. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'trigger added',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'Writes wait while it is added (SHARE ROW EXCLUSIVE), and every write costs more from then on.',
  help: 'set a lock timeout; keep what the trigger does short',
  safeWhen: 'The table was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-createtrigger.html',
  lock: { mode: 'SHARE ROW EXCLUSIVE', during: 'moment' },
  find: onOperation('create-trigger', (operation, sql) => {
    if (isNewTable(sql, operation.table)) return undefined;
    return {
      message: `every write to ${codeName(operation.table)} runs the trigger ${code(operation.trigger)} from now on`,
      ...(sql.script.dialect === 'sqlite' && { help: 'keep what the trigger does short' }),
    };
  }),
});
