/** Fires on a primary key that is replaced by another one. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { inScript } from '../sql-predicates/script-index.ts';
import { isNew, isNewTable, sameName } from '../sql-predicates/new-object.ts';
import { code, codeName, freshName, identifier, identifiers, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'primary key changed',
  harm: 'incompatible',
  severity: 'medium',
  why: 'Foreign keys, upserts, replication and object mappers identify rows by the key, and all of them still use the old one.',
  help: 'create the new unique key beside the old one, move everything over, and change the primary key last, in one statement',
  safeWhen: 'The old key is swapped in one statement for a finished index, or the table was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-PRIMARY-KEYS',
  find: onPostgres('drop-constraint', (operation, sql) => {
    const { table, constraint } = operation;
    if (!operation.primaryKey || isNewTable(sql, table) || isNew(sql, 'constraint', table, constraint)) return undefined;
    const swapped = sql.statement.operations.some(
      (other) => other.op === 'add-constraint' && other.constraint.kind === 'primary-key' && other.constraint.usingIndex !== undefined,
    );
    if (swapped) return undefined;
    const next = inScript(sql, 'add-constraint', 'add-column').find(
      ({ operation: other }) =>
        sameName(other.table, table) &&
        (other.op === 'add-constraint' ? other.constraint.kind === 'primary-key' : other.column.primaryKey === true),
    )?.operation;
    if (!next) return undefined;
    const columns = next.op === 'add-constraint' ? next.constraint.columns : [next.column.name];
    return {
      message: `rows of ${codeName(table)} are identified by ${columns.length > 0 ? columns.map(code).join(', ') : 'another index'} from now on, and whatever uses the old key breaks`,
      help: `build the key first: ${snippet(`CREATE UNIQUE INDEX CONCURRENTLY ${identifier(freshName(table.name, 'key'), sql.script.dialect)} ON ${path(table, sql.script.dialect)} (${identifiers(columns, sql.script.dialect)})`)}; then in one statement: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} DROP CONSTRAINT ${identifier(constraint, sql.script.dialect)}, ADD CONSTRAINT ${identifier(constraint, sql.script.dialect)} PRIMARY KEY USING INDEX ${identifier(freshName(table.name, 'key'), sql.script.dialect)};`)}`,
    };
  }),
});
