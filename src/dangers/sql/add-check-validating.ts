/** Fires on a CHECK that is tested against all rows while the table is locked. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { demandsOnline, isMySql } from '../sql-predicates/dialect.ts';
import { onOperation, type OperationOf } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { plainColumn } from '../sql-predicates/proposed.ts';
import { code, codeName, freshName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'check tested on every row while the table is locked',
  harm: 'lock',
  severity: 'high',
  why: 'The table is locked against reads and writes (ACCESS EXCLUSIVE) while every row is tested, even where the check is about a column that is only being added. MySQL copies the table while writers wait.',
  help: 'add it `NOT VALID`, and validate it in a later transaction: the test then takes a lock that lets reads and writes through',
  safeWhen: 'The table was created earlier in the same pull request, or the check is added `NOT VALID` or `NOT ENFORCED`.',
  source:
    'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'scan' },
  find: onOperation(['add-constraint', 'add-column', 'validate-constraint'], (operation, sql) => {
    const { table } = operation;
    if (isNewTable(sql, table)) return undefined;
    if (operation.op === 'validate-constraint') return isMySql(sql) && !demandsOnline(sql) ? enforced(operation) : undefined;
    const check = operation.op === 'add-column' ? operation.column.check : operation.constraint.check;
    if (operation.op === 'add-constraint') {
      const { kind, notValid, notEnforced } = operation.constraint;
      if (kind !== 'check' || notValid || notEnforced) return undefined;
    } else if (!check || operation.column.constraints?.some(({ kind, notEnforced }) => kind === 'check' && notEnforced)) return undefined;
    if (sql.script.dialect === 'sqlite') return undefined;
    if (isMySql(sql)) {
      if (demandsOnline(sql)) return undefined;
      return {
        key: operation.op === 'add-column' ? operation.column.name : (operation.constraint.name ?? ''),
        message: `writes to ${codeName(table)} wait while it is copied to test every row against ${check ? code(check.text) : 'the check'}`,
        help: 'copy in the background with gh-ost or pt-online-schema-change; `NOT ENFORCED` copies nothing, and checks nothing',
      };
    }
    const named = operation.op === 'add-constraint' ? operation.constraint.name : null;
    const about = operation.op === 'add-constraint' ? (check?.columns ?? []).slice(0, 2) : [operation.column.name];
    const name = identifier(named ?? freshName(table.name, ...about, 'check'));
    const first =
      operation.op === 'add-column' ? `${snippet(`ALTER TABLE ${path(table)} ADD COLUMN ${plainColumn(operation.column)}`)}; ` : '';
    return {
      key: named ?? about.join(),
      message: `reads and writes of ${codeName(table)} wait while every row is tested against ${check ? code(check.text) : 'the check'}`,
      help: `${first}${snippet(`ALTER TABLE ${path(table)} ADD CONSTRAINT ${name} CHECK (${check?.text ?? '...'}) NOT VALID`)}; then, in another transaction: ${snippet(`ALTER TABLE ${path(table)} VALIDATE CONSTRAINT ${name};`)}`,
    };
  }),
});

/** `ALTER CHECK c ENFORCED`. */
function enforced({ table, constraint }: OperationOf<'validate-constraint'>): Hit {
  return {
    key: constraint,
    message: `writes to ${codeName(table)} wait while it is copied to test every row against ${code(constraint)}`,
    help: 'look for rows that break it first; for a large table copy in the background with gh-ost or pt-online-schema-change',
  };
}
