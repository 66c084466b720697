/** Fires on a change of type that copies the table. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import type { SqlDetail, SqlName, SqlType } from '../../model/sql.ts';
import { demandsOnline, isMySql } from '../sql-predicates/dialect.ts';
import { redefinition } from '../sql-predicates/redefinition.ts';
import { onOperation, type OperationOf } from '../sql-predicates/on-operation.ts';
import { isNewColumn } from '../sql-predicates/new-object.ts';
import { code, codeName, freshName, identifier, path, snippet } from '../sql-predicates/wording.ts';
import { isSwappedType } from '../sql-predicates/recreated.ts';
import { domainOf, typeChange } from '../sql-predicates/type-change.ts';

export default defineDanger({
  title: 'column type changed by copying the table',
  harm: 'lock',
  severity: 'high',
  why: 'The whole table and its indexes are written anew under ACCESS EXCLUSIVE: reads and writes wait until it is done, and the disk has to hold both copies. MySQL copies the table too, and lets readers through.',
  help: 'add a column of the new type, keep both filled, copy old rows in batches, and switch over',
  safeWhen:
    'The table or column was created earlier in the same pull request, or the change is one that PostgreSQL makes in the catalogue alone: varchar and varbit widened, varchar, text and citext among each other, numeric with more digits and the same scale, cidr to inet, more precision of times, timestamp and timestamptz under `TimeZone = UTC` (PostgreSQL 12). Where the old type is not known, `text`, and `varchar` and `numeric` without limits, count as such; with a conversion written out (`USING c::text`) the finding has severity low.',
  source:
    'measured on PostgreSQL 15 (relfilenode before and after); https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'rewrite' },
  find: onOperation('alter-column-type', (operation, sql) => {
    const { table, column, type } = operation;
    if (isNewColumn(sql, table, column)) return undefined;
    if (isMySql(sql)) return onServer(operation, sql);
    // A swap of enum types and a changed collation are dangers of their own.
    if (operation.collation !== undefined || isSwappedType(sql, typeOf(type))) return undefined;
    const does = typeChange(operation, sql);
    if (does !== 'rewrite' && does !== 'unknown' && does !== 'probably-free') return undefined;
    const domain = domainOf(type, sql);
    const plain = domain?.constrained ? domain.base.text : type.text;
    const fresh = identifier(freshName(column, 'new'), sql.script.dialect);
    return {
      severity: does === 'probably-free' ? 'low' : 'high',
      message: `${codeName(table)} is ${does === 'unknown' ? 'probably ' : does === 'probably-free' ? 'possibly ' : ''}copied under a lock that keeps out reads and writes, to turn ${code(column)} into ${code(type.text)}`,
      help:
        `${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ADD COLUMN ${fresh} ${plain}`)}; keep it filled from every write, copy old rows in batches, ` +
        `move readers over, and drop ${code(column)} a release later`,
    };
  }),
});

/** MySQL has no way to change a type but to copy the table, save for longer VARCHARs and longer lists of values. */
function onServer(operation: OperationOf<'alter-column-type'>, sql: SqlDetail): Hit | undefined {
  const does = redefinition(operation, sql);
  if (demandsOnline(sql) || (does !== 'retyped' && does !== 'retyped-unknown')) return undefined;
  return {
    message: `writes to ${codeName(operation.table)} ${does === 'retyped' ? '' : 'probably '}wait while it is copied to turn ${code(operation.column)} into ${code(operation.type.text)}`,
    help: 'copy in the background with gh-ost or pt-online-schema-change; or add a column of the new type, keep both filled, and switch over',
  };
}

/** A user type as a name; `schema.type` when written so. */
function typeOf(type: SqlType): SqlName {
  const parts = type.name.split('.');
  return { schema: parts.length > 1 ? (parts[0] ?? null) : null, name: parts.at(-1) ?? type.name };
}
