/** Fires on COPY that runs a program or touches a file of the server. */
import { defineDanger } from '../../model/danger.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { codeName, path } from '../sql-predicates/wording.ts';

const ROWS_IN_MIGRATION = 'write the rows into the migration as INSERT statements, or load them by a job of their own';

export default defineDanger({
  title: 'program run or file touched on the server',
  harm: 'privilege',
  severity: 'high',
  why: 'The database server runs a shell command, or reads or writes a file of its own, with the rights of the operating system user it runs as.',
  help: 'copy through the connection (`COPY ... FROM STDIN`, `\\copy`)',
  safeWhen: 'It copies through the connection (`STDIN`, `STDOUT`). `LOAD DATA LOCAL` of MySQL reads a file of the client: severity medium.',
  source: 'https://www.postgresql.org/docs/current/sql-copy.html',
  find: onOperation('copy', (operation, sql) => {
    if (!operation.program && !operation.file && !operation.local) return undefined;
    const table = operation.table ? codeName(operation.table) : 'the result of a query';
    if (operation.local)
      return {
        severity: 'medium',
        message: `${table} is filled from a file of whichever machine runs the migration, which no review of it shows`,
        help: ROWS_IN_MIGRATION,
      };
    return {
      message: operation.program
        ? `the database server runs a shell command with ${table}`
        : `the database server ${operation.to ? `writes ${table} to` : `fills ${table} from`} a file of its own`,
      ...(isMySql(sql) ? { help: operation.to ? 'let the client write the file' : ROWS_IN_MIGRATION } : {}),
      ...(operation.table && !isMySql(sql)
        ? { help: `through the connection: \\copy ${path(operation.table, sql.script.dialect)} ${operation.to ? 'to' : 'from'} <file>` }
        : {}),
    };
  }),
});
