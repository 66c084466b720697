/** What `MODIFY` and `CHANGE` of MySQL and MariaDB change about a column, which they say anew as a whole. */
import type { SqlColumn, SqlDetail, SqlType } from '../../model/sql.ts';
import { isServer } from './dialect.ts';
import type { OperationOf } from './on-operation.ts';

/**
 * The worst of what changes. `…-unknown`: the column before is not known, so that it may be said again as it was. `wider`: a text column that takes
 * more than before, by a copy or without one. `none`: only its default, its comment or the like.
 */
export type Redefinition =
  | 'narrower'
  | 'values'
  | 'values-unknown'
  | 'retyped'
  | 'retyped-unknown'
  | 'recollated'
  | 'recollated-unknown'
  | 'required'
  | 'required-unknown'
  | 'moved'
  | 'nullable'
  | 'nullable-unknown'
  | 'length-unknown'
  | 'none';

export function redefinition(operation: OperationOf<'alter-column-type'>, sql: SqlDetail): Redefinition {
  const after = operation.definition;
  if (!after) return 'none';
  const before = operation.before;
  if (before) return difference(before, after, operation, sql);
  // `CHANGE a b …` has to say all of the column again, and nearly always only renames it.
  const renames = sql.statement.operations.some((other) => other.op === 'rename' && other.object.name === operation.column);
  return renames ? 'none' : guess(after, operation);
}

function guess(after: SqlColumn, { place, type }: OperationOf<'alter-column-type'>): Redefinition {
  if (place) return 'moved';
  // Said only to make it the key.
  if (after.primaryKey) return 'none';
  if (type.values) return 'values-unknown';
  if (after.collation !== undefined) return 'recollated-unknown';
  // A numbered column is NOT NULL anyway, so that somebody who says it anew is after its type.
  if (after.autoIncrement) return 'retyped-unknown';
  if (after.notNull) return 'required-unknown';
  // Nobody writes NULL but to be rid of NOT NULL.
  if (after.nullable) return 'nullable-unknown';
  if (['varchar', 'varbinary'].includes(type.name)) return 'length-unknown';
  return after.charset !== undefined ? 'recollated-unknown' : 'retyped-unknown';
}

function difference(before: SqlColumn, after: SqlColumn, operation: OperationOf<'alter-column-type'>, sql: SqlDetail): Redefinition {
  const byType = typeDifference(before, after, sql);
  if (byType !== 'none') return byType;
  if (isOther(before.charset, after.charset) || isOther(before.collation, after.collation)) return 'recollated';
  if (after.notNull && !before.notNull) return 'required';
  if (operation.place) return 'moved';
  return before.notNull && !after.notNull ? 'nullable' : 'none';
}

function isOther(before: string | undefined, after: string | undefined): boolean {
  return after !== undefined && after !== before;
}

const INTEGERS = ['tinyint', 'smallint', 'mediumint', 'int', 'bigint'];
const TEXTS = ['tinytext', 'text', 'mediumtext', 'longtext'];
const BLOBS = ['tinyblob', 'blob', 'mediumblob', 'longblob'];
const LENGTHS: Readonly<Record<string, number>> = {
  tinytext: 255,
  text: 65_535,
  mediumtext: 16_777_215,
  longtext: 4_294_967_295,
  tinyblob: 255,
  blob: 65_535,
  mediumblob: 16_777_215,
  longblob: 4_294_967_295,
};

function typeDifference(before: SqlColumn, after: SqlColumn, sql: SqlDetail): Redefinition {
  const [from, to] = [before.type, after.type];
  if (from.values && to.values && from.name === to.name) {
    if (to.values.length === from.values.length && isPrefix(from.values, to.values)) return 'none';
    return isPrefix(from.values, to.values) && sizeOf(from) === sizeOf(to) ? 'none' : 'values';
  }
  const resigned = (from.unsigned ?? false) !== (to.unsigned ?? false);
  if (INTEGERS.includes(from.name) && INTEGERS.includes(to.name)) {
    const [old, made] = [INTEGERS.indexOf(from.name), INTEGERS.indexOf(to.name)];
    if (made < old) return 'narrower';
    return made > old || resigned ? 'retyped' : 'none';
  }
  const [old, made] = [lengthOf(from), lengthOf(to)];
  if (old !== undefined && made !== undefined) {
    if (made < old) return 'narrower';
    if (from.name !== to.name) return 'retyped';
    return staysInPlace(old, made, after, to, sql) ? 'none' : 'retyped';
  }
  if (from.name === 'decimal' && to.name === 'decimal') {
    const [oldDigits = 10, oldScale = 0] = from.modifiers;
    const [digits = 10, scale = 0] = to.modifiers;
    if (digits - scale < oldDigits - oldScale || scale < oldScale) return 'narrower';
    return digits === oldDigits && scale === oldScale && !resigned ? 'none' : 'retyped';
  }
  if (from.name !== to.name)
    return INTEGERS.includes(to.name) && ['decimal', 'double', 'float'].includes(from.name) ? 'narrower' : 'retyped';
  return from.modifiers.join() === to.modifiers.join() && !resigned ? 'none' : 'retyped';
}

function isPrefix(short: readonly string[], long: readonly string[]): boolean {
  return short.length <= long.length && short.every((value, at) => value === long[at]);
}

/** Bytes that a value takes: an ENUM of more than 255 values needs two, a SET one for eight members. */
function sizeOf({ name, values = [] }: SqlType): number {
  if (name === 'enum') return values.length > 255 ? 2 : 1;
  const bytes = Math.ceil(values.length / 8);
  return bytes > 4 ? 8 : bytes === 3 ? 4 : bytes;
}

/** How much a column of text or bytes holds; characters and bytes count alike. */
function lengthOf({ name, modifiers }: SqlType): number | undefined {
  if (name === 'varchar' || name === 'varbinary') return modifiers[0];
  if (name === 'char' || name === 'binary') return modifiers[0] ?? 1;
  return TEXTS.includes(name) || BLOBS.includes(name) ? LENGTHS[name] : undefined;
}

const BYTES: Readonly<Record<string, number>> = { latin1: 1, ascii: 1, binary: 1, utf8: 3, utf8mb3: 3, ucs2: 2 };

/** A VARCHAR grows without a copy while its length still takes as many bytes; MariaDB 10.4 and later does not mind. */
function staysInPlace(old: number, made: number, column: SqlColumn, type: SqlType, sql: SqlDetail): boolean {
  if (old === made) return true;
  if (type.name !== 'varchar' && type.name !== 'varbinary') return false;
  if (sql.script.dialect === 'mariadb' && isServer(sql, 10, 4)) return true;
  const width = type.name === 'varbinary' ? 1 : (BYTES[column.charset ?? column.collation?.split('_')[0] ?? ''] ?? 4);
  return old * width > 255 || made * width <= 255;
}
