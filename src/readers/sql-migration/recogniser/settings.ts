/** Settings, transactions and locks. */
import type { SqlOperation } from '../../../model/sql.ts';
import { qualifiedName, type RecogniserContext } from './context.ts';
import type { Cursor } from './cursor.ts';
import { quotedValue } from './quoting.ts';
import { account } from './roles.ts';

const SCOPES: Readonly<Record<string, 'session' | 'server'>> = {
  global: 'server',
  persist: 'server',
  persist_only: 'server',
  session: 'session',
  local: 'session',
};

/** `SET a = 1, GLOBAL b = 2, @c = 3`, `SET NAMES utf8mb4`, `SET TRANSACTION …`. */
export function set(cursor: Cursor): SqlOperation[] {
  cursor.expect('set');
  if (cursor.is('password')) return password(cursor);
  if (cursor.is('role') || cursor.is('default', 'role')) return rest(cursor, 'SET ROLE');
  if (cursor.accept('global', 'transaction')) {
    const from = cursor.at;
    cursor.at = cursor.tokens.length;
    return [{ op: 'set', name: 'transaction', value: cursor.between(from, cursor.at), local: false, scope: 'server' }];
  }
  if (cursor.word() === 'transaction' || cursor.word(1) === 'transaction') return rest(cursor, 'SET TRANSACTION');
  if (cursor.accept('names') || cursor.accept('character', 'set') || cursor.accept('charset')) return rest(cursor, 'SET NAMES');
  if (cursor.accept('resource', 'group')) return rest(cursor, 'SET RESOURCE GROUP');
  return cursor.list(() => one(cursor));
}

function rest(cursor: Cursor, statement: string): SqlOperation[] {
  cursor.at = cursor.tokens.length;
  return [{ op: 'other', statement, harmless: true }];
}

function password(cursor: Cursor): SqlOperation[] {
  cursor.at++;
  const role = cursor.accept('for') ? account(cursor) : 'current_user';
  const from = cursor.at;
  cursor.at = cursor.tokens.length;
  const last = cursor.part(from, cursor.tokens.length).tokens.find((token) => token.kind === 'string');
  return [{ op: 'alter-role', role, attributes: [], plaintextPassword: last !== undefined, settings: [] }];
}

function one(cursor: Cursor): SqlOperation {
  let scope: 'session' | 'server' = 'session';
  let name = '';
  const token = cursor.tokens[cursor.at];
  if (token?.kind === 'parameter') {
    name = cursor.source.slice(token.start, token.end).toLowerCase();
    cursor.at++;
    const [, prefix, rest] = /^@@(?:(global|persist|persist_only|session|local)\.)?(.+)$/.exec(name) ?? [];
    if (rest !== undefined) {
      name = rest;
      scope = SCOPES[prefix ?? ''] ?? 'session';
    }
  } else {
    const prefix = cursor.acceptAny(Object.keys(SCOPES));
    scope = SCOPES[prefix ?? ''] ?? 'session';
    name = cursor.name().toLowerCase();
    while (cursor.acceptSign('.')) name += `.${cursor.name().toLowerCase()}`;
  }
  if (!cursor.acceptSign(':=')) cursor.expectSign('=');
  const from = cursor.at;
  cursor.skipTo([], [',']);
  if (cursor.at === from) cursor.fail();
  return setting(name, cursor.between(from, cursor.at), scope);
}

function setting(name: string, written: string, scope: 'session' | 'server'): SqlOperation {
  const value = /^['"]/.test(written) && !/['"].+['"].*['"]/s.test(written) ? quotedValue(written) : written;
  return value.toLowerCase() === 'default' ? { op: 'reset', name } : { op: 'set', name, value, local: false, scope };
}

/** `PRAGMA foreign_keys = OFF`, `PRAGMA foreign_keys(0)`, `PRAGMA table_info(t)`. */
export function pragma(cursor: Cursor): SqlOperation[] {
  cursor.expect('pragma');
  let name = cursor.name().toLowerCase();
  if (cursor.acceptSign('.')) name = cursor.name().toLowerCase();
  const isSet = cursor.acceptSign('=');
  const from = cursor.at + (isSet ? 0 : 1);
  if (!isSet && cursor.sign() !== '(') return rest(cursor, `PRAGMA ${name}`);
  cursor.at = cursor.tokens.length;
  const value = cursor.between(from, isSet ? cursor.tokens.length : cursor.tokens.length - 1);
  if (value === '') cursor.fail();
  // The schema as text, for anybody to change.
  if (name === 'writable_schema' && !/^'?(0|off|no|false)'?$/i.test(value)) return [{ op: 'other', statement: 'PRAGMA writable_schema' }];
  return [setting(name, value, 'session')];
}

type Action = (SqlOperation & { op: 'transaction' })['action'];

/** `BEGIN`, `START TRANSACTION`, `COMMIT`, `ROLLBACK`, savepoints, XA; `undefined` where it is none. */
export function transaction(cursor: Cursor, context: RecogniserContext): SqlOperation[] | undefined {
  const word = cursor.word();
  const action = ((): Action | undefined => {
    if (word === 'begin' || (word === 'start' && cursor.word(1) === 'transaction')) return 'begin';
    if (word === 'commit' || (word === 'end' && context.dialect === 'sqlite')) return 'commit';
    if (word === 'savepoint' || word === 'release') return word;
    if (word !== 'rollback') return undefined;
    const to = cursor.word(1) === 'to' || cursor.word(2) === 'to';
    return to ? 'rollback-to' : 'rollback';
  })();
  if (action === undefined) return undefined;
  cursor.at++;
  const limit = action === 'begin' || action === 'commit' || action === 'rollback' ? 8 : 5;
  if (cursor.tokens.length > limit) cursor.fail();
  else cursor.at = cursor.tokens.length;
  return [{ op: 'transaction', action }];
}

/** `LOCK TABLES a WRITE, b AS c READ LOCAL`. */
export function lockTables(cursor: Cursor, context: RecogniserContext): SqlOperation[] {
  cursor.expect('lock');
  if (cursor.is('instance')) return rest(cursor, 'LOCK INSTANCE');
  if (cursor.acceptAny(['table', 'tables']) === undefined) cursor.fail();
  return cursor.list((): SqlOperation => {
    const table = qualifiedName(cursor, context);
    const aliased = cursor.accept('as') || (cursor.isName && !['read', 'write', 'low_priority', 'wait', 'nowait'].includes(cursor.word()));
    if (aliased) cursor.name();
    cursor.accept('low_priority');
    const mode = cursor.acceptAny(['read', 'write']);
    if (mode === undefined) cursor.fail();
    cursor.accept('local');
    return { op: 'lock-table', table, mode: mode ?? '', nowait: false };
  });
}
