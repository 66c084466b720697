/** Fires on an enum value that is used in the transaction which added it. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlDetail, SqlName, SqlOperation } from '../../model/sql.ts';
import { onPostgres, type SqlOp } from '../sql-predicates/on-operation.ts';
import { earlier, inSameTransaction } from '../sql-predicates/script-index.ts';
import { sameName } from '../sql-predicates/new-object.ts';
import { code, codeName, literal, path, snippet } from '../sql-predicates/wording.ts';

/** What evaluates literals when it runs. */
const USING = [
  'insert',
  'update',
  'delete',
  'set-default',
  'add-column',
  'add-constraint',
  'create-table',
  'create-index',
  'create-view',
] as const satisfies readonly SqlOp[];

export default defineDanger({
  title: 'new enum value used in the same transaction',
  harm: 'outage',
  severity: 'high',
  why: 'PostgreSQL refuses a new enum value until the transaction that added it has committed ("unsafe use of new value"): the migration fails.',
  help: 'use the value in a later migration',
  safeWhen: 'The value is used in another transaction, or (from PostgreSQL 17) the type was created in the same one.',
  source: 'https://www.postgresql.org/docs/current/sql-altertype.html#id-1.9.3.42.7',
  find: onPostgres(USING, (operation, sql) => {
    if (sql.statement.transactionNumber < 0) return undefined;
    const used = earlier(sql, 'add-enum-value').find(
      ({ operation: added, statement }) =>
        statement !== sql.statement &&
        inSameTransaction(sql, statement) &&
        !isExempt(sql, added.type) &&
        mentions(operation, added.value, sql.statement.text),
    );
    if (!used) return undefined;
    const { type, value } = used.operation;
    return {
      message: `the migration fails: ${code(value)} of ${codeName(type)} cannot be used before the transaction that adds it has committed`,
      help: `put this into a migration of its own: ${snippet(`ALTER TYPE ${path(type)} ADD VALUE ${literal(value)};`)}`,
    };
  }),
});

/** Made by the same transaction; from PostgreSQL 12 to 16 that does not help (measured on 15). */
function isExempt(sql: SqlDetail, type: SqlName): boolean {
  if (sql.script.server >= 12 && sql.script.server <= 16) return false;
  return earlier(sql, 'create-type').some(
    ({ operation, statement }) => sameName(operation.type, type) && inSameTransaction(sql, statement),
  );
}

/** Whether the value occurs as a literal where the operation evaluates it. */
function mentions(operation: SqlOperation, value: string, text: string): boolean {
  const quoted = literal(value);
  switch (operation.op) {
    case 'insert':
      return operation.literals.includes(value);
    case 'update':
      return operation.literals.includes(value) || operation.filter.text.includes(quoted);
    case 'delete':
      return operation.filter.text.includes(quoted);
    case 'set-default':
      return operation.default.text.includes(quoted);
    case 'add-column':
      return operation.column.default?.text.includes(quoted) === true;
    case 'add-constraint':
      return operation.constraint.check?.text.includes(quoted) === true;
    case 'create-view':
      return text.includes(quoted);
    case 'create-table':
      return operation.columns.some((column) => column.default?.text.includes(quoted));
    case 'create-index':
      return operation.index.where?.text.includes(quoted) === true;
    default:
      return false;
  }
}
