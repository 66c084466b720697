/** Fires on a setting of the whole server. */
import { defineDanger } from '../../model/danger.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { code } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'server setting changed',
  harm: 'outage',
  severity: 'high',
  why: 'The setting holds for every database and every connection of the server, and survives the migration: no rollback takes it back.',
  help: 'change the server where it is configured; for one role or database use `ALTER ROLE ... SET` or `ALTER DATABASE ... SET`',
  source: 'https://www.postgresql.org/docs/current/sql-altersystem.html',
  find: onOperation(['set', 'set-for-database'], (operation, sql) => {
    if (operation.op === 'set-for-database') {
      const what = operation.value === null ? `falls back to the server's` : 'changes';
      return {
        message: `${code(operation.name)} ${what} for every new connection to ${code(operation.database)}`,
        severity: 'low',
        help: 'see who connects to it; `ALTER ROLE ... IN DATABASE ... SET` reaches fewer',
      };
    }
    if (operation.scope !== 'server') return undefined;
    return {
      message: `${code(operation.name)} changes for every database of the server`,
      ...(isMySql(sql) ? { help: 'change the server where it is configured; for this session alone leave out GLOBAL' } : {}),
    };
  }),
});
