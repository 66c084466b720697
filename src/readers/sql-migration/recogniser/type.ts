/** Types of columns as MySQL, MariaDB and SQLite write them. */
import type { SqlType } from '../../../model/sql.ts';
import type { RecogniserContext } from './context.ts';
import type { Cursor } from './cursor.ts';
import { quotedValue } from './quoting.ts';

const CANONICAL: Readonly<Record<string, string>> = {
  integer: 'int',
  int4: 'int',
  int8: 'bigint',
  int2: 'smallint',
  int3: 'mediumint',
  middleint: 'mediumint',
  dec: 'decimal',
  numeric: 'decimal',
  fixed: 'decimal',
  bool: 'tinyint',
  boolean: 'tinyint',
  character: 'char',
  'character varying': 'varchar',
  'char varying': 'varchar',
  nvarchar: 'varchar',
  nchar: 'char',
  'national varchar': 'varchar',
  'national char': 'char',
  'double precision': 'double',
  real: 'double',
  'long varchar': 'mediumtext',
  'long varbinary': 'mediumblob',
  long: 'mediumtext',
};

const SECOND: Readonly<Record<string, readonly string[]>> = {
  double: ['precision'],
  character: ['varying'],
  char: ['varying', 'byte'],
  national: ['varchar', 'char', 'character'],
  long: ['varchar', 'varbinary'],
};

/** Begins a constraint or attribute of a column, and so ends a type of SQLite, which may be any words. */
const AFTER_TYPE = new Set([
  'constraint',
  'primary',
  'not',
  'null',
  'unique',
  'check',
  'default',
  'collate',
  'references',
  'generated',
  'as',
  'autoincrement',
]);

/** What a definition says besides the type, that other databases count as part of it. */
export interface TypeAttributes {
  type: SqlType;
  collation?: string;
  charset?: string;
}

export function columnType(cursor: Cursor, context: RecogniserContext): TypeAttributes {
  const from = cursor.at;
  if (context.dialect === 'sqlite') return { type: sqliteType(cursor, from) };
  let name = cursor.word();
  if (name === '') {
    cursor.fail();
    return { type: { name: '', modifiers: [], array: false, text: '' } };
  }
  cursor.at++;
  const second = cursor.acceptAny(SECOND[name] ?? []);
  if (second !== undefined) name = `${name} ${second}`;
  const { modifiers, values } = cursor.sign() === '(' ? modifiersOf(cursor) : { modifiers: [], values: [] };
  const type: SqlType = { name: CANONICAL[name] ?? name, modifiers, array: false, text: '' };
  if (name === 'bool' || name === 'boolean') type.modifiers = [1];
  if (values.length > 0) type.values = values;
  let end = cursor.at;
  const found: TypeAttributes = { type };
  for (;;) {
    const word = cursor.acceptAny(['unsigned', 'signed', 'zerofill', 'binary', 'ascii', 'unicode', 'byte']);
    if (word === 'unsigned' || word === 'zerofill') type.unsigned = true;
    if (word === undefined) {
      if (cursor.accept('character', 'set') || cursor.accept('charset') || cursor.accept('char', 'set')) found.charset = setName(cursor);
      else if (cursor.accept('collate')) found.collation = setName(cursor);
      else break;
    } else end = cursor.at;
  }
  type.text = cursor.between(from, end);
  return found;
}

function setName(cursor: Cursor): string {
  cursor.acceptSign('=');
  return cursor.name().toLowerCase();
}

function sqliteType(cursor: Cursor, from: number): SqlType {
  const words: string[] = [];
  while (cursor.word() !== '' && !AFTER_TYPE.has(cursor.word())) words.push(cursor.name().toLowerCase());
  if (words.length === 0 && (cursor.kind() === 'quoted-name' || cursor.kind() === 'string')) words.push(cursor.name().toLowerCase());
  const { modifiers } = cursor.sign() === '(' && words.length > 0 ? modifiersOf(cursor) : { modifiers: [] };
  return { name: words.join(' '), modifiers, array: false, text: cursor.between(from, cursor.at) };
}

/** `(10, 2)`, or the values of `enum('a', 'b')`. */
function modifiersOf(cursor: Cursor): { modifiers: number[]; values: string[] } {
  const { from, to } = cursor.brackets();
  const modifiers: number[] = [];
  const values: string[] = [];
  for (const token of cursor.tokens.slice(from, to)) {
    const written = cursor.source.slice(token.start, token.end);
    if (token.kind === 'number') modifiers.push(Number(written));
    else if (token.kind === 'string') values.push(quotedValue(written, true));
    else if (token.kind === 'word' && written.toLowerCase() === 'max') modifiers.push(Number.POSITIVE_INFINITY);
  }
  return { modifiers, values };
}
