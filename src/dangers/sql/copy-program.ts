/** Fires on COPY that runs a program or touches a file of the server. */
import { defineDanger } from '../../model/danger.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { codeName, path } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'program run or file touched on the server',
  harm: 'privilege',
  severity: 'high',
  why: 'The database server runs a shell command, or reads or writes a file of its own, with the rights of the operating system user it runs as.',
  help: 'copy through the connection (`COPY ... FROM STDIN`, `\\copy`)',
  safeWhen: 'It copies through the connection (`STDIN`, `STDOUT`).',
  source: 'https://www.postgresql.org/docs/current/sql-copy.html',
  find: onOperation('copy', (operation, sql) => {
    if (!operation.program && !operation.file) return undefined;
    const table = operation.table ? codeName(operation.table) : 'the result of a query';
    return {
      message: operation.program
        ? `the database server runs a shell command with ${table}`
        : `the database server ${operation.to ? `writes ${table} to` : `fills ${table} from`} a file of its own`,
      ...(isMySql(sql)
        ? { help: operation.to ? 'let the client write the file' : 'load through the connection: `LOAD DATA LOCAL INFILE`' }
        : {}),
      ...(operation.table && !isMySql(sql)
        ? { help: `through the connection: \\copy ${path(operation.table, sql.script.dialect)} ${operation.to ? 'to' : 'from'} <file>` }
        : {}),
    };
  }),
});
