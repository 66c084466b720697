/** Fires on a column that is dropped with all of its values. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isSurelyNewColumn } from '../sql-predicates/new-object.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'column dropped',
  harm: 'data-loss',
  severity: 'high',
  why: 'All values of the column are gone, and the version of the application that is running while the migration is deployed still selects the column and fails.',
  help: 'first ship code that no longer reads or writes the column, then drop it in a later pull request',
  safeWhen: 'The column, or its table, was created earlier in the same pull request, or the column is generated and not stored.',
  source: 'https://www.postgresql.org/docs/current/ddl-alter.html#DDL-ALTER-REMOVING-A-COLUMN',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'moment' },
  find: onOperation('drop-column', (operation, sql) => {
    const { table, column } = operation;
    if (isSurelyNewColumn(sql, table, column)) return undefined;
    const known = sql.history.column(table, column, sql.statement.ordinal);
    if (known?.generated && !known.generated.stored) return undefined;
    return {
      message: `every value in ${code(column)} of ${codeName(table)} is lost, and code that still reads the column fails`,
      help:
        sql.script.dialect === 'postgres'
          ? `ship code that does not use ${code(column)} first; if it is required: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ALTER COLUMN ${identifier(column, sql.script.dialect)} DROP NOT NULL`)}; drop it a release later`
          : `ship code that does not use ${code(column)} first, and drop it a release later`,
    };
  }),
});
