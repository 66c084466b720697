/** Fires on a default that is dropped. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { later } from '../sql-predicates/script-index.ts';
import { isNewColumn, sameName } from '../sql-predicates/new-object.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'default dropped',
  harm: 'incompatible',
  severity: 'low',
  why: 'Writers that leave the column out now write NULL, or fail where the column is required.',
  help: 'first ship writers that fill the column, then drop the default',
  safeWhen:
    'The table or column was created earlier in the same pull request, the default is set anew in the same file, the column becomes an identity, or it is dropped. Severity medium where the column is known to be NOT NULL.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DROP-DEFAULT',
  find: onOperation('drop-default', (operation, sql) => {
    const { table, column } = operation;
    if (isNewColumn(sql, table, column)) return undefined;
    const passing = later(sql, 'set-default', 'add-identity', 'drop-column').some(
      ({ operation: other }) => sameName(other.table, table) && other.column === column,
    );
    if (passing) return undefined;
    const required = sql.history.column(table, column, sql.statement.ordinal)?.notNull === true;
    return {
      severity: required ? 'medium' : 'low',
      message: `an insert into ${codeName(table)} that leaves out ${code(column)} ${required ? 'fails' : 'writes NULL, or fails where the column is required'}`,
    };
  }),
});
