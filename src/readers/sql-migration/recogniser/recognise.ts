/** One statement of MySQL, MariaDB or SQLite to operations, by its first words. */
import type { SqlOperation } from '../../../model/sql.ts';
import type { SqlToken } from '../tokens.ts';
import { alterTable, type Online } from './alter-table.ts';
import { qualifiedName, type RecogniserContext } from './context.ts';
import { alterOther, create } from './create.ts';
import { Cursor } from './cursor.ts';
import { drop, renameStatement, truncate } from './drop.ts';
import { grant } from './roles.ts';
import { deleteRows, insert, loadFile, query, update } from './rows.ts';
import { lockTables, pragma, set, transaction } from './settings.ts';

/** What was understood of a statement. */
export interface Recognised {
  operations: SqlOperation[];
  online?: Online;
  /** Where the action behind each operation stands, where there are several. */
  places?: { start: number; end: number }[];
  error?: { message: string; at: number };
}

export function recognise(source: string, tokens: readonly SqlToken[], context: RecogniserContext): Recognised {
  const cursor = new Cursor(source, tokens);
  const online: Online = {};
  const places: { start: number; end: number }[] = [];
  const operations = statement(cursor, context, online, places);
  if (!cursor.done) cursor.fail();
  if (cursor.failure) return { operations: [{ op: 'parse-error', message: cursor.failure.message }], error: cursor.failure };
  const made: Recognised = {
    operations: operations.length > 0 ? operations : [{ op: 'other', statement: cursor.between(0, 2).toUpperCase(), harmless: true }],
  };
  if (online.algorithm !== undefined || online.lock !== undefined) made.online = online;
  if (places.length > 1 && places.length === operations.length) made.places = places;
  return made;
}

/** Statements that change nothing that is stored. */
const HARMLESS = new Set(
  `analyze cache check checksum deallocate desc describe do execute explain flush get handler help resignal return show signal unlock use xa`.split(
    ' ',
  ),
);

/** Statements about the server and its replicas. */
const OF_SERVER = ['kill', 'shutdown', 'reset', 'purge', 'change', 'stop', 'start', 'binlog', 'clone', 'import', 'restart'];

const HARMLESS_SQLITE = new Set(['explain', 'analyze', 'attach', 'detach', 'reindex', 'vacuum']);

function statement(cursor: Cursor, context: RecogniserContext, online: Online, places: { start: number; end: number }[]): SqlOperation[] {
  const isSqlite = context.dialect === 'sqlite';
  if (cursor.sign() === '(') return query(cursor, context);
  const word = cursor.word();
  switch (word) {
    case 'create':
      return create(cursor, context, online);
    case 'alter':
      return alter(cursor, context, online, places);
    case 'drop':
      return drop(cursor, context, online);
    case 'insert':
    case 'replace':
      return insert(cursor, context);
    case 'update':
      return update(cursor, context);
    case 'delete':
      return deleteRows(cursor, context);
    case 'select':
    case 'values':
    case 'with':
      return query(cursor, context);
    case 'pragma':
      return isSqlite ? pragma(cursor) : unknown(cursor);
  }
  const control = transaction(cursor, context);
  if (control) return control;
  if (!isSqlite && cursor.accept('use')) {
    context.names.database = cursor.name();
    return harmless(cursor, word);
  }
  if ((isSqlite ? HARMLESS_SQLITE : HARMLESS).has(word)) return harmless(cursor, word);
  return isSqlite ? unknown(cursor) : onServer(cursor, context, word, online, places);
}

type Places = { start: number; end: number }[];

/** `SET STATEMENT a = 1 FOR …` of MariaDB: settings for one statement only. */
function underSettings(cursor: Cursor, context: RecogniserContext, online: Online, places: Places): SqlOperation[] {
  cursor.skipTo(['for']);
  cursor.expect('for');
  return cursor.done ? unknown(cursor) : statement(cursor, context, online, places);
}

function onServer(cursor: Cursor, context: RecogniserContext, word: string, online: Online, places: Places): SqlOperation[] {
  switch (word) {
    case 'grant':
    case 'revoke':
      return grant(cursor, context);
    case 'rename':
      return renameStatement(cursor, context);
    case 'truncate':
      return truncate(cursor, context);
    case 'set':
      return cursor.is('set', 'statement') ? underSettings(cursor, context, online, places) : set(cursor);
    case 'lock':
      return lockTables(cursor, context);
    case 'load':
      return loadFile(cursor, context);
    case 'table':
      return query(cursor, context);
    case 'call':
      cursor.at++;
      return call(cursor, context);
    case 'prepare':
      return prepare(cursor);
    case 'optimize':
    case 'repair':
      return maintain(cursor, context, word);
    case 'install':
    case 'uninstall':
      cursor.at = cursor.tokens.length;
      return [{ op: 'create-extension', object: { schema: null, name: `${word} plugin` }, ifNotExists: false }];
    default:
      if (!OF_SERVER.includes(word)) return unknown(cursor);
      cursor.at = cursor.tokens.length;
      return [{ op: 'other', statement: cursor.between(0, 2).toUpperCase() }];
  }
}

function unknown(cursor: Cursor): SqlOperation[] {
  cursor.fail();
  return [];
}

function harmless(cursor: Cursor, word: string): SqlOperation[] {
  cursor.at = cursor.tokens.length;
  return [{ op: 'other', statement: word.toUpperCase(), harmless: true }];
}

function alter(cursor: Cursor, context: RecogniserContext, online: Online, places: { start: number; end: number }[]): SqlOperation[] {
  cursor.expect('alter');
  const isOnline = cursor.accept('online');
  cursor.accept('ignore');
  if (!cursor.accept('table')) return isOnline ? unknown(cursor) : alterOther(cursor, context);
  return alterTable(cursor, context, online, places);
}

function call(cursor: Cursor, context: RecogniserContext): SqlOperation[] {
  const procedure = qualifiedName(cursor, context);
  if (cursor.sign() === '(') cursor.brackets();
  return [{ op: 'call', procedure }];
}

/** What is prepared is looked into elsewhere. */
function prepare(cursor: Cursor): SqlOperation[] {
  cursor.at++;
  cursor.name();
  cursor.expect('from');
  cursor.at = cursor.tokens.length;
  return [{ op: 'procedural-block', dynamic: [], opaque: false }];
}

function maintain(cursor: Cursor, context: RecogniserContext, word: string): SqlOperation[] {
  cursor.at++;
  cursor.acceptAny(['local', 'no_write_to_binlog']);
  if (cursor.acceptAny(['table', 'tables']) === undefined) return unknown(cursor);
  const tables = cursor.list(() => qualifiedName(cursor, context));
  if (!cursor.failure) cursor.at = cursor.tokens.length;
  if (word === 'repair') return [{ op: 'other', statement: 'REPAIR TABLE', harmless: true }];
  return tables.map((table) => ({ op: 'optimize-table', table }));
}
