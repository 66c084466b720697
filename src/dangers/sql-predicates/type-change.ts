/** What changing the type of a column does to the table, as measured on PostgreSQL 15 (`relfilenode` before and after). */
import type { SqlDetail, SqlDomain, SqlType } from '../../model/sql.ts';
import type { OperationOf } from './on-operation.ts';

/**
 * `none`: catalogue only. `rewrite`: the table is copied under ACCESS EXCLUSIVE. `narrow`: as rewrite, and values may not fit any more.
 * `unknown`: the old type is not known, so that it may be either; `probably-free`: it is nearly always a widening, but a conversion is written
 * out; `unknown-narrow`: the new type limits values; `probably-wider`: it is nearly always a limit that is raised.
 */
type TypeChange = 'none' | 'rewrite' | 'narrow' | 'unknown' | 'probably-free' | 'unknown-narrow' | 'probably-wider';

const INTEGERS = ['int2', 'int4', 'int8'];
const SERIALS: Record<string, string> = {
  serial: 'int4',
  serial4: 'int4',
  bigserial: 'int8',
  serial8: 'int8',
  smallserial: 'int2',
  serial2: 'int2',
};
const ALIASES: Record<string, string> = {
  int: 'int4',
  integer: 'int4',
  bigint: 'int8',
  smallint: 'int2',
  decimal: 'numeric',
  'character varying': 'varchar',
  character: 'bpchar',
  char: 'bpchar',
  'bit varying': 'varbit',
  'double precision': 'float8',
  real: 'float4',
  boolean: 'bool',
  'timestamp without time zone': 'timestamp',
  'timestamp with time zone': 'timestamptz',
};
/** Types whose modifier is a precision that can grow without a rewrite. */
const PRECISIONS = ['timestamp', 'timestamptz', 'time', 'timetz', 'interval'];

/** One name per type: `integer` and `serial` are `int4`. */
export function typeName(type: SqlType): string {
  const name = type.name.toLowerCase().replace(/^pg_catalog\./, '');
  return ALIASES[name] ?? SERIALS[name] ?? name;
}

export function typeChange(operation: OperationOf<'alter-column-type'>, sql: SqlDetail): TypeChange {
  const before = operation.from ?? sql.history.column(operation.table, operation.column, sql.statement.ordinal)?.type;
  const from = before && (domainOf(before, sql)?.base ?? before);
  const domain = domainOf(operation.type, sql);
  // Its constraints have to be tested on every row.
  if (domain?.constrained) return 'rewrite';
  const to = domain?.base ?? operation.type;
  const using = operation.using !== undefined && !isPlainCast(operation.using.text, operation.column, operation.type);
  if (!from) {
    // Of real changes to `varchar(n)`, nine in ten raise the limit. A cast that is written out cuts what does not fit.
    if (isLimited(to))
      return ['varchar', 'varbit'].includes(typeName(to)) && operation.using === undefined ? 'probably-wider' : 'unknown-narrow';
    // Nearly always a widening: these take what a shorter type of their kind holds, unrewritten.
    const probablySafe = ['text', 'varchar', 'numeric'].includes(typeName(to)) && to.modifiers.length === 0 && !to.array;
    if (!probablySafe || using) return 'unknown';
    return operation.using === undefined ? 'none' : 'probably-free';
  }
  if (from.array !== to.array) return 'rewrite';
  // Elements are converted one by one, except to the same type without a limit.
  if (from.array && (typeName(from) !== typeName(to) || (to.modifiers.length > 0 && from.modifiers.join() !== to.modifiers.join())))
    return isNarrower(from, to) ? 'narrow' : 'rewrite';
  if (isNarrower(from, to)) return 'narrow';
  return !using && isFree(from, to, sql) ? 'none' : 'rewrite';
}

/** The domain that a type is known to be. */
export function domainOf(type: SqlType, sql: SqlDetail): SqlDomain | undefined {
  if (type.array) return undefined;
  const parts = type.name.split('.');
  return sql.history.domain({ schema: parts.length > 1 ? (parts[0] ?? null) : 'public', name: parts.at(-1) ?? '' }, sql.statement.ordinal);
}

/** `USING c::type` of the same column adds nothing to the implicit conversion. */
function isPlainCast(using: string, column: string, to: SqlType): boolean {
  const bare = using.replace(/[()"\s]/g, '').toLowerCase();
  const cast = `${column}::${to.text}`.replace(/[()"\s]/g, '').toLowerCase();
  return bare === cast || bare === column.toLowerCase() || bare.startsWith(`${column.toLowerCase()}::${to.name.toLowerCase()}`);
}

function isLimited(type: SqlType): boolean {
  const name = typeName(type);
  return ['varchar', 'bpchar', 'varbit', 'bit'].includes(name)
    ? type.modifiers.length > 0 || name === 'bpchar' || name === 'bit'
    : name === 'int2';
}

function limit(type: SqlType): number {
  return type.modifiers[0] ?? (typeName(type) === 'bpchar' ? 1 : Number.POSITIVE_INFINITY);
}

function isNarrower(from: SqlType, to: SqlType): boolean {
  const [old, made] = [typeName(from), typeName(to)];
  if (INTEGERS.includes(old) && INTEGERS.includes(made)) return INTEGERS.indexOf(made) < INTEGERS.indexOf(old);
  const texts = ['text', 'varchar', 'bpchar', 'citext'];
  if (texts.includes(old) && ['varchar', 'bpchar'].includes(made))
    return limit(to) < (old === 'text' || old === 'citext' ? Infinity : limit(from));
  if (old === 'numeric' && made === 'numeric') {
    if (to.modifiers.length === 0) return false;
    if (from.modifiers.length === 0) return true;
    const [oldDigits = 0, oldScale = 0] = from.modifiers;
    const [digits = 0, scale = 0] = to.modifiers;
    return digits - scale < oldDigits - oldScale || scale < oldScale;
  }
  if ((old === 'numeric' || old === 'float8' || old === 'float4') && INTEGERS.includes(made)) return true;
  if (old === 'float8' && made === 'float4') return true;
  if (old === made && ['varbit', 'bit'].includes(made)) return limit(to) < limit(from);
  return (old === 'timestamp' || old === 'timestamptz') && made === 'date';
}

/** The conversion changes nothing that is stored. Narrower types were sorted out before. */
function isFree(from: SqlType, to: SqlType, sql: SqlDetail): boolean {
  const [old, made] = [typeName(from), typeName(to)];
  if (made === old) {
    if (made === 'bpchar' || made === 'bit') return limit(from) === limit(to);
    if (made === 'numeric') return to.modifiers.length === 0 || (from.modifiers[1] ?? 0) === (to.modifiers[1] ?? 0);
    if (PRECISIONS.includes(made)) return to.modifiers.length === 0 || limit(to) >= (from.modifiers[0] ?? 6);
    return true;
  }
  if (['text', 'varchar', 'citext'].includes(old) && ['text', 'varchar', 'citext'].includes(made)) return true;
  if (old === 'cidr' && made === 'inet') return true;
  if (['timestamp', 'timestamptz'].includes(old) && ['timestamp', 'timestamptz'].includes(made)) {
    const zone = sql.history.setting('timezone', sql.statement.ordinal)?.toLowerCase().replaceAll("'", '');
    return sql.script.server >= 12 && (zone === 'utc' || zone === 'etc/utc' || zone === '0');
  }
  return false;
}
