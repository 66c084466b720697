/** Fires on a primary key made of a finished index over columns that may be NULL. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName, freshName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'primary key over columns that may be NULL',
  harm: 'lock',
  severity: 'high',
  why: 'The index is ready, but a primary key also makes its columns NOT NULL: where they are not already, the whole table is scanned under ACCESS EXCLUSIVE.',
  help: 'make the columns NOT NULL first, the safe way: a CHECK that is added `NOT VALID` and then validated',
  safeWhen:
    'The columns are known to be NOT NULL, a validated CHECK says so (PostgreSQL 12 and later), the table is new, or the same statement drops the old primary key. Where the columns are not known the finding has severity low.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-ADD-TABLE-CONSTRAINT-USING-INDEX',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'scan' },
  find: onPostgres('add-constraint', (operation, sql) => {
    const { table, constraint } = operation;
    const { usingIndex } = constraint;
    if (constraint.kind !== 'primary-key' || usingIndex === undefined || isNewTable(sql, table)) return undefined;
    if (sql.statement.operations.some((other) => other.op === 'drop-constraint' && other.primaryKey)) return undefined;
    const at = sql.statement.ordinal;
    const columns = sql.history.index({ schema: table.schema, name: usingIndex }, at)?.columns ?? [];
    const open = columns.filter((column) => {
      if (sql.script.server >= 12 && sql.history.hasValidatedNotNull(table, column, at)) return false;
      return sql.history.column(table, column, at)?.notNull !== true;
    });
    if (columns.length > 0 && open.length === 0) return undefined;
    const known = open.some((column) => sql.history.column(table, column, at) !== undefined);
    const [first = '<column>'] = open;
    const name = freshName(table.name, first, 'not_null');
    return {
      severity: known ? 'high' : 'low',
      message: `unless ${open.length > 0 ? open.map(code).join(', ') : `every column of ${code(usingIndex)}`} is already NOT NULL, ${codeName(table)} is locked while all of it is scanned`,
      help:
        `first: ${snippet(`ALTER TABLE ${path(table)} ADD CONSTRAINT ${identifier(name)} CHECK (${first === '<column>' ? first : identifier(first)} IS NOT NULL) NOT VALID`)}; ` +
        `in another transaction: ${snippet(`ALTER TABLE ${path(table)} VALIDATE CONSTRAINT ${identifier(name)};`)}`,
    };
  }),
});
