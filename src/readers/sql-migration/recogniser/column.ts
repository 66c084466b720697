/** Definitions of columns. */
import type { SqlColumn, SqlConstraint, SqlReference } from '../../../model/sql.ts';
import { columnNames, qualifiedName, type RecogniserContext } from './context.ts';
import type { Cursor } from './cursor.ts';
import { bracketed, defaultValue } from './expression.ts';
import { columnType } from './type.ts';

/** `name type attributes…`, up to a comma or what it does not know. */
export function columnDefinition(cursor: Cursor, context: RecogniserContext): SqlColumn {
  return definitionOf(context.names.defined(cursor.name()), cursor, context);
}

/** What comes after the name of a column. */
export function definitionOf(name: string, cursor: Cursor, context: RecogniserContext): SqlColumn {
  const { type, charset, collation } = columnType(cursor, context);
  const column: SqlColumn = { name, type, notNull: false };
  if (charset !== undefined) column.charset = charset;
  if (collation !== undefined) column.collation = collation;
  if (type.name === 'serial') Object.assign(column, { notNull: true, autoIncrement: true, unique: true });
  const constraints: SqlConstraint[] = [];
  while (attribute(cursor, context, column, constraints)) if (cursor.failure) break;
  if (constraints.length > 0) column.constraints = constraints;
  return column;
}

/** Attributes with a value that changes nothing here. */
const WITH_VALUE = ['comment', 'column_format', 'storage', 'engine_attribute', 'secondary_engine_attribute', 'srid', 'compression'];
const WITHOUT_VALUE = ['visible', 'invisible', 'compressed', 'virtual', 'stored', 'persistent', 'enable', 'asc', 'desc'];

/** Takes one attribute; `false` where the definition ends. */
function attribute(cursor: Cursor, context: RecogniserContext, column: SqlColumn, constraints: SqlConstraint[]): boolean {
  const named = cursor.accept('constraint');
  const name = named && !CONSTRAINT_WORDS.includes(cursor.word()) ? cursor.name() : null;
  if (cursor.accept('not', 'null')) column.notNull = true;
  else if (cursor.accept('null')) Object.assign(column, { notNull: false, nullable: true });
  else if (cursor.accept('default')) column.default = defaultValue(cursor, context);
  else if (cursor.accept('on', 'update')) defaultValue(cursor, context);
  else if (cursor.acceptAny(['auto_increment', 'autoincrement'])) column.autoIncrement = true;
  else if (cursor.accept('primary', 'key') || (cursor.word() === 'key' && cursor.accept('key'))) {
    column.primaryKey = true;
    column.notNull = context.dialect !== 'sqlite' || column.notNull;
    constraints.push(keyConstraint(name, 'primary-key', column.name));
    cursor.acceptAny(['asc', 'desc']);
  } else if (cursor.accept('unique')) {
    cursor.accept('key');
    column.unique = true;
    constraints.push(keyConstraint(name, 'unique', column.name));
  } else if (cursor.accept('on', 'conflict')) cursor.name();
  else if (cursor.accept('check')) {
    column.check = bracketed(cursor, context);
    const notEnforced = enforcement(cursor);
    constraints.push({ name, kind: 'check', columns: [column.name], check: column.check, notValid: false, notEnforced });
  } else if (cursor.is('references')) {
    const references = reference(cursor, context);
    if (ignoresInlineReferences(context)) column.ignoredReferences = references;
    else {
      column.references = references;
      constraints.push({ name, kind: 'foreign-key', columns: [column.name], references, notValid: false, notEnforced: false });
    }
  } else if (cursor.accept('collate')) column.collation = cursor.name().toLowerCase();
  else if (cursor.accept('character', 'set') || cursor.accept('charset')) column.charset = cursor.name().toLowerCase();
  else if (cursor.is('generated') || (cursor.is('as') && cursor.sign(1) === '(')) generated(cursor, context, column);
  else if (cursor.accept('serial', 'default', 'value')) Object.assign(column, { notNull: true, autoIncrement: true, unique: true });
  else if (cursor.acceptAny(WITH_VALUE) !== undefined) {
    cursor.acceptSign('=');
    cursor.at++;
  } else if (cursor.is('with', 'system') || cursor.is('without', 'system')) cursor.at += 3;
  else return cursor.acceptAny(WITHOUT_VALUE) !== undefined || (named && cursor.fail());
  return true;
}

const CONSTRAINT_WORDS = ['primary', 'unique', 'check', 'references', 'not', 'null', 'default', 'collate', 'generated', 'foreign'];

function keyConstraint(name: string | null, kind: 'primary-key' | 'unique', column: string): SqlConstraint {
  return { name, kind, columns: [column], notValid: false, notEnforced: false };
}

function generated(cursor: Cursor, context: RecogniserContext, column: SqlColumn): void {
  if (cursor.accept('generated')) cursor.expect('always');
  if (cursor.is('as', 'row')) {
    // A system time of MariaDB.
    cursor.at += 3;
    return;
  }
  cursor.expect('as');
  const made = bracketed(cursor, context);
  const kept = cursor.acceptAny(['virtual', 'stored', 'persistent']);
  column.generated = { expression: made, stored: kept === 'stored' || kept === 'persistent' };
}

/** `[NOT] ENFORCED`; true when the constraint is not. */
export function enforcement(cursor: Cursor): boolean {
  if (cursor.accept('not', 'enforced')) return true;
  cursor.accept('enforced');
  return false;
}

/** MySQL before version 9 reads `REFERENCES` at a column and forgets it. MariaDB has honoured it since 10.5. */
function ignoresInlineReferences({ dialect, release: [major, minor] }: RecogniserContext): boolean {
  return dialect === 'mysql' ? major < 9 : dialect === 'mariadb' && (major < 10 || (major === 10 && minor < 5));
}

/** `REFERENCES t (a) ON DELETE … ON UPDATE … MATCH … DEFERRABLE …`. */
export function reference(cursor: Cursor, context: RecogniserContext): SqlReference {
  cursor.expect('references');
  const made: SqlReference = { table: qualifiedName(cursor, context), columns: [] };
  if (cursor.sign() === '(') made.columns = columnNames(cursor, context);
  for (;;) {
    if (cursor.accept('match')) cursor.name();
    else if (cursor.is('on', 'delete')) {
      cursor.at += 2;
      made.onDelete = referenceAction(cursor);
    } else if (cursor.accept('on', 'update')) referenceAction(cursor);
    else if (cursor.accept('not', 'deferrable') || cursor.accept('deferrable')) continue;
    else if (cursor.accept('initially')) cursor.name();
    else return made;
  }
}

function referenceAction(cursor: Cursor): string {
  for (const words of [['set', 'null'], ['set', 'default'], ['no', 'action'], ['cascade'], ['restrict']])
    if (cursor.accept(...words)) return words.join(' ');
  cursor.fail();
  return '';
}
