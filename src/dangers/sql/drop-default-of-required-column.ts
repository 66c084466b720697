/** Fires where the default that made a new required column harmless is dropped again. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { earlier, later } from '../sql-predicates/script-index.ts';
import { isNewTable, isNewColumn, sameName } from '../sql-predicates/new-object.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'default of a new required column dropped',
  harm: 'incompatible',
  severity: 'high',
  why: 'The default filled old rows, but running code does not know the column: without the default every insert it makes fails.',
  help: 'keep the default for a release, until every writer fills the column',
  safeWhen: 'The table was created earlier in the same pull request, or a default is set again in the same file.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html',
  find: onOperation('drop-default', (operation, sql) => {
    const { table, column } = operation;
    if (isNewTable(sql, table) || !isNewColumn(sql, table, column)) return undefined;
    const added = earlier(sql, 'add-column').find(({ operation: other }) => sameName(other.table, table) && other.column.name === column);
    const required = added?.operation.column.notNull ?? sql.history.column(table, column, sql.statement.ordinal)?.notNull;
    const again = later(sql, 'set-default').some(({ operation: other }) => sameName(other.table, table) && other.column === column);
    if (required !== true || again) return undefined;
    return {
      message: `every insert into ${codeName(table)} by code that does not know ${code(column)} fails`,
      help: `leave the default in place for a release; later: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ALTER COLUMN ${identifier(column, sql.script.dialect)} DROP DEFAULT;`)}`,
    };
  }),
});
