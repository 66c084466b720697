/** `CREATE …` and `ALTER …` of everything but tables in MySQL, MariaDB and SQLite. */
import type { SqlOperation } from '../../../model/sql.ts';
import { onlineOption, type Online } from './alter-table.ts';
import { createIndex } from './constraint.ts';
import { columnNames, qualifiedName, type RecogniserContext } from './context.ts';
import { createTable, createVirtualTable } from './create-table.ts';
import type { Cursor } from './cursor.ts';
import { relationsIn } from './relations.ts';
import { account, userStatement } from './roles.ts';

/** From the word CREATE on. */
export function create(cursor: Cursor, context: RecogniserContext, online: Online): SqlOperation[] {
  cursor.expect('create');
  const replace = cursor.accept('or', 'replace');
  const temporary = cursor.acceptAny(['temporary', 'temp']) !== undefined;
  if (cursor.accept('algorithm')) {
    cursor.expectSign('=');
    cursor.name();
  }
  definer(cursor);
  cursor.accept('aggregate');
  if (cursor.accept('sql', 'security')) cursor.name();
  switch (cursor.word()) {
    case 'table':
      return createTable(cursor, context, temporary, replace);
    case 'virtual':
      return createVirtualTable(cursor, context);
    case 'unique':
    case 'fulltext':
    case 'spatial':
    case 'vector':
    case 'index': {
      const index = createIndex(cursor, context);
      while (onlineOption(cursor, online));
      if (cursor.acceptAny(['wait', 'nowait']) === 'wait') cursor.at++;
      return [{ op: 'create-index', index }];
    }
    case 'view':
      return createView(cursor, context, replace);
    case 'trigger':
      return createTrigger(cursor, context, replace);
    case 'procedure':
    case 'function':
      return createRoutine(cursor, context, replace);
    case 'user':
    case 'role':
      cursor.at++;
      return userStatement(cursor, 'create-role');
    default:
      return createOther(cursor, context);
  }
}

function definer(cursor: Cursor): void {
  if (!cursor.accept('definer')) return;
  cursor.expectSign('=');
  account(cursor);
}

function createView(cursor: Cursor, context: RecogniserContext, replace: boolean): SqlOperation[] {
  cursor.expect('view');
  cursor.accept('if', 'not', 'exists');
  const view = qualifiedName(cursor, context);
  const columns = cursor.sign() === '(' ? columnNames(cursor, context) : [];
  cursor.expect('as');
  if (!['select', 'with', 'values', 'table'].includes(cursor.word()) && cursor.sign() !== '(') cursor.fail();
  const reads = relationsIn(cursor, context);
  return [{ op: 'create-view', view, replace, materialized: false, withData: true, columns, reads }];
}

function createTrigger(cursor: Cursor, context: RecogniserContext, replace: boolean): SqlOperation[] {
  cursor.expect('trigger');
  cursor.accept('if', 'not', 'exists');
  const trigger = qualifiedName(cursor, context).name;
  cursor.skipTo(['on']);
  cursor.expect('on');
  const table = qualifiedName(cursor, context);
  if (!cursor.failure) cursor.at = cursor.tokens.length;
  return [{ op: 'create-trigger', trigger, table, replace }];
}

/** The body is looked into when the routine is called. */
function createRoutine(cursor: Cursor, context: RecogniserContext, replace: boolean): SqlOperation[] {
  cursor.at++;
  cursor.accept('if', 'not', 'exists');
  const name = qualifiedName(cursor, context);
  const parameters = cursor.sign() === '(' ? cursor.brackets() : undefined;
  const returns = cursor.is('returns') ? cursor.word(2) : '';
  // A function of a library that the server loads.
  const language = returns === 'soname' ? 'c' : 'sql';
  if (!cursor.failure) cursor.at = cursor.tokens.length;
  const signature = parameters ? cursor.between(parameters.from, parameters.to).replace(/\s+/g, ' ') : '';
  return [{ op: 'create-function', function: name, replace, securityDefiner: false, searchPathSet: false, language, signature }];
}

function createOther(cursor: Cursor, context: RecogniserContext): SqlOperation[] {
  const word = cursor.acceptAny([
    'database',
    'schema',
    'sequence',
    'event',
    'server',
    'tablespace',
    'undo',
    'logfile',
    'package',
    'resource',
    'spatial',
  ]);
  if (word === undefined) {
    cursor.fail();
    return [];
  }
  const ifNotExists = cursor.accept('if', 'not', 'exists');
  if (!cursor.isName) cursor.fail();
  const object = qualifiedName(cursor, context);
  cursor.at = cursor.tokens.length;
  if (word === 'database' || word === 'schema')
    return [{ op: 'create-database', object: { schema: null, name: object.name }, ifNotExists }];
  if (word === 'sequence') return [{ op: 'create-sequence', object, ifNotExists }];
  return [{ op: 'create-other', object: word === 'event' ? object : { schema: null, name: word }, ifNotExists }];
}

/** `ALTER VIEW`, `ALTER DATABASE`, `ALTER USER` and the like, from the word after ALTER. */
export function alterOther(cursor: Cursor, context: RecogniserContext): SqlOperation[] {
  if (cursor.accept('algorithm')) {
    cursor.expectSign('=');
    cursor.name();
  }
  definer(cursor);
  if (cursor.accept('sql', 'security')) cursor.name();
  if (cursor.is('view')) return createView(cursor, context, true);
  if (cursor.acceptAny(['user', 'role']) !== undefined) return userStatement(cursor, 'alter-role');
  const word = cursor.acceptAny(['database', 'schema', 'event', 'procedure', 'function', 'server', 'tablespace', 'sequence', 'instance']);
  if (word === undefined) {
    cursor.fail();
    return [];
  }
  cursor.at = cursor.tokens.length;
  const statement = `ALTER ${word.toUpperCase()}`;
  return [['server', 'tablespace', 'instance'].includes(word) ? { op: 'other', statement } : { op: 'other', statement, harmless: true }];
}
