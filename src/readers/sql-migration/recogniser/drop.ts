/** `DROP …`, `RENAME …` and `TRUNCATE` in MySQL, MariaDB and SQLite. */
import type { SqlName, SqlObjectType, SqlOperation } from '../../../model/sql.ts';
import { onlineOption, type Online } from './alter-table.ts';
import { dropPrimaryKey, isPrimary } from './constraint.ts';
import { qualifiedName, type RecogniserContext } from './context.ts';
import type { Cursor } from './cursor.ts';
import { account } from './roles.ts';

const TYPES: Readonly<Record<string, SqlObjectType>> = {
  table: 'table',
  tables: 'table',
  view: 'view',
  index: 'index',
  sequence: 'sequence',
  database: 'database',
  schema: 'database',
  function: 'function',
  procedure: 'procedure',
  trigger: 'trigger',
  event: 'other',
  tablespace: 'tablespace',
  role: 'role',
  user: 'role',
  server: 'other',
  package: 'other',
};

export function drop(cursor: Cursor, context: RecogniserContext, online: Online): SqlOperation[] {
  cursor.expect('drop');
  const temporary = cursor.accept('temporary');
  cursor.accept('undo');
  const word = cursor.acceptAny([...Object.keys(TYPES), 'prepare']);
  if (word === undefined) return giveUp(cursor);
  if (word === 'prepare') {
    cursor.name();
    return [{ op: 'other', statement: 'DROP PREPARE', harmless: true }];
  }
  if (word === 'package') cursor.accept('body');
  const ifExists = cursor.accept('if', 'exists');
  const objectType = TYPES[word] as SqlObjectType;
  if (word === 'index') return [dropIndex(cursor, context, ifExists, online)];
  const names =
    objectType === 'role'
      ? cursor.list((): SqlName => ({ schema: null, name: account(cursor) }))
      : cursor.list(() => qualifiedName(cursor, context));
  // MySQL reads these words and does nothing about them.
  cursor.acceptAny(['restrict', 'cascade']);
  waits(cursor);
  if (word === 'tablespace' && cursor.accept('engine')) {
    cursor.acceptSign('=');
    cursor.name();
  }
  return names.map((object) => ({
    op: 'drop',
    objectType,
    object,
    cascade: false,
    ifExists,
    concurrently: false,
    ...(temporary && { temporary }),
  }));
}

/** How long MariaDB waits for the lock. */
function waits(cursor: Cursor): void {
  if (cursor.acceptAny(['wait', 'nowait']) === 'wait') cursor.at++;
}

function giveUp(cursor: Cursor): SqlOperation[] {
  cursor.fail();
  return [];
}

function dropIndex(cursor: Cursor, context: RecogniserContext, ifExists: boolean, online: Online): SqlOperation {
  const object = qualifiedName(cursor, context);
  const made: SqlOperation = { op: 'drop', objectType: 'index', object, cascade: false, ifExists, concurrently: false };
  if (cursor.accept('on')) made.table = qualifiedName(cursor, context);
  waits(cursor);
  while (onlineOption(cursor, online));
  return made.table && isPrimary(object.name, context) ? dropPrimaryKey(made.table, ifExists) : made;
}

/** `RENAME TABLE a TO b, c TO d`, `RENAME USER a TO b`. */
export function renameStatement(cursor: Cursor, context: RecogniserContext): SqlOperation[] {
  cursor.expect('rename');
  if (cursor.accept('user')) {
    return cursor.list((): SqlOperation => {
      const object: SqlName = { schema: null, name: account(cursor) };
      cursor.expect('to');
      return { op: 'rename', objectType: 'role', object, to: account(cursor) };
    });
  }
  if (cursor.acceptAny(['table', 'tables']) === undefined) cursor.fail();
  cursor.accept('if', 'exists');
  return cursor.list((): SqlOperation => {
    const object = qualifiedName(cursor, context);
    if (cursor.accept('wait')) cursor.at++;
    cursor.expect('to');
    return { op: 'rename', objectType: 'table', object, to: qualifiedName(cursor, context).name };
  });
}

export function truncate(cursor: Cursor, context: RecogniserContext): SqlOperation[] {
  cursor.expect('truncate');
  cursor.accept('table');
  const table = qualifiedName(cursor, context);
  waits(cursor);
  return [{ op: 'truncate', table, cascade: false, restartIdentity: true }];
}
