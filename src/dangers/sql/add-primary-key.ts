/** Fires on a primary key whose index is built while the table is locked. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { notNullSteps } from '../sql-predicates/proposed.ts';
import { code, codeName, freshName, identifier, identifiers, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'primary key built while the table is locked',
  harm: 'lock',
  severity: 'high',
  why: 'The index is built, and the columns are tested for NULL, under ACCESS EXCLUSIVE: reads and writes wait for all of it.',
  help: 'build a unique index `CONCURRENTLY` over columns that are already NOT NULL, and make it the primary key with `USING INDEX`',
  safeWhen: 'The table was created earlier in the same pull request, or the key takes over a finished index (`USING INDEX`).',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ADD-TABLE-CONSTRAINT-USING-INDEX',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'index-build' },
  find: onOperation(['add-constraint', 'add-column'], (operation, sql) => {
    const { table } = operation;
    if (isNewTable(sql, table)) return undefined;
    if (operation.op === 'add-constraint' && (operation.constraint.kind !== 'primary-key' || operation.constraint.usingIndex !== undefined))
      return undefined;
    if (operation.op === 'add-column' && !operation.column.primaryKey) return undefined;
    const columns = operation.op === 'add-constraint' ? operation.constraint.columns : [operation.column.name];
    const name = (operation.op === 'add-constraint' ? operation.constraint.name : null) ?? freshName(table.name, 'pkey');
    const at = sql.statement.ordinal;
    const open = columns.filter((column) => {
      const isNotNull = sql.history.column(table, column, at)?.notNull === true;
      return !isNotNull && (sql.script.server < 12 || !sql.history.hasValidatedNotNull(table, column, at));
    });
    const steps = [
      ...(operation.op === 'add-column' ? [`add ${code(operation.column.name)} as a plain column, and number old rows in batches`] : []),
      ...open.flatMap((column) => {
        const [add, validate, set] = notNullSteps(table, column);
        return [snippet(add), `in another transaction: ${snippet(validate)}`, `then: ${snippet(set)}`];
      }),
      `outside a transaction: ${snippet(`CREATE UNIQUE INDEX CONCURRENTLY ${identifier(name)} ON ${path(table)} (${identifiers(columns)})`)}`,
      `last: ${snippet(`ALTER TABLE ${path(table)} ADD CONSTRAINT ${identifier(name)} PRIMARY KEY USING INDEX ${identifier(name)};`)}`,
    ];
    return {
      message: `reads and writes of ${codeName(table)} wait until the index of its primary key over ${columns.map(code).join(', ')} is built`,
      help: steps.join('; '),
    };
  }),
});
