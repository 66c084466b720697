/** `ALTER TABLE` in MySQL, MariaDB and SQLite: one operation per action, two for `CHANGE a b`. */
import type { ColumnPlace, SqlName, SqlOperation } from '../../../model/sql.ts';
import { alterPart } from './alter-part.ts';
import { columnDefinition, definitionOf } from './column.ts';
import { dropPrimaryKey, isPrimary, isTablePart, tablePart } from './constraint.ts';
import { columnName, qualifiedName, type RecogniserContext } from './context.ts';
import type { Cursor } from './cursor.ts';
import { partitionAction } from './partitions.ts';
import { isTableOption, tableOption } from './table-options.ts';

/** What the statement demands of the server. */
export interface Online {
  algorithm?: string;
  lock?: string;
}

/** From after `ALTER [ONLINE] [IGNORE] TABLE`. */
export function alterTable(
  cursor: Cursor,
  context: RecogniserContext,
  online: Online,
  places: { start: number; end: number }[],
): SqlOperation[] {
  cursor.accept('if', 'exists');
  const table = qualifiedName(cursor, context);
  if (cursor.accept('wait')) cursor.at++;
  else cursor.accept('nowait');
  const made: SqlOperation[] = [];
  // MySQL takes a statement without actions; SQLite does not.
  if (cursor.done && context.dialect === 'sqlite') cursor.fail();
  while (!cursor.done) {
    // The first action stands for the whole statement from its beginning.
    const first = cursor.tokens[made.length === 0 ? 0 : cursor.at]?.start ?? 0;
    const own = action(cursor, context, table, online);
    made.push(...own);
    for (let count = 0; count < own.length; count++) places.push({ start: first, end: cursor.tokens[cursor.at - 1]?.end ?? first });
    if (cursor.done) break;
    // Options and partitions may follow without a comma. SQLite takes one action at a time.
    if (context.dialect === 'sqlite') cursor.fail();
    else if (!cursor.acceptSign(',') && !isTableOption(cursor) && !cursor.is('partition', 'by') && !cursor.is('remove', 'partitioning'))
      cursor.fail();
  }
  return made;
}

function action(cursor: Cursor, context: RecogniserContext, table: SqlName, online: Online): SqlOperation[] {
  if (context.dialect === 'sqlite' && !['add', 'alter', 'drop', 'rename'].includes(cursor.word())) cursor.fail();
  if (onlineOption(cursor, online)) return [];
  const ofPartition = partitionAction(cursor, table);
  if (ofPartition) return [ofPartition];
  switch (cursor.word()) {
    case 'add':
      return add(cursor, context, table);
    case 'drop':
      return drop(cursor, context, table);
    case 'modify':
    case 'change':
      return redefine(cursor, context, table);
    case 'alter':
      return [alterPart(cursor, context, table)];
    case 'rename':
      return [rename(cursor, context, table)];
    case 'convert':
      return [convert(cursor, table)];
    default:
      return options(cursor, context, table);
  }
}

/** `ALGORITHM=INPLACE`, `LOCK=NONE`. */
export function onlineOption(cursor: Cursor, online: Online): boolean {
  const word = cursor.acceptAny(['algorithm', 'lock']) as keyof Online | undefined;
  if (word === undefined) return false;
  cursor.acceptSign('=');
  online[word] = cursor.name().toLowerCase();
  return true;
}

function add(cursor: Cursor, context: RecogniserContext, table: SqlName): SqlOperation[] {
  cursor.expect('add');
  if (cursor.accept('system', 'versioning')) return [{ op: 'other', statement: 'ALTER TABLE ADD SYSTEM VERSIONING' }];
  if (cursor.accept('period', 'for')) {
    cursor.name();
    cursor.brackets();
    return [{ op: 'other', statement: 'ALTER TABLE ADD PERIOD', harmless: true }];
  }
  const named = cursor.accept('column');
  if (!named && isTablePart(cursor, context)) {
    const from = cursor.at;
    const { constraint, index } = tablePart(cursor, context, table);
    // SQLite adds no other, and that since 3.53 only.
    if (context.dialect === 'sqlite' && constraint?.kind !== 'check') {
      cursor.at = from;
      cursor.fail();
    }
    return [constraint ? { op: 'add-constraint', table, constraint } : { op: 'create-index', index }];
  }
  const ifNotExists = cursor.accept('if', 'not', 'exists');
  if (cursor.sign() === '(' && context.dialect !== 'sqlite') {
    cursor.expectSign('(');
    const made = cursor.list((): SqlOperation => {
      if (!isTablePart(cursor, context)) return { op: 'add-column', table, column: columnDefinition(cursor, context), ifNotExists };
      const { constraint, index } = tablePart(cursor, context, table);
      return constraint ? { op: 'add-constraint', table, constraint } : { op: 'create-index', index };
    });
    cursor.expectSign(')');
    return made;
  }
  const column = columnDefinition(cursor, context);
  return [{ op: 'add-column', table, column, ifNotExists, ...place(cursor, context) }];
}

function place(cursor: Cursor, context: RecogniserContext): { place?: ColumnPlace } {
  if (cursor.accept('first')) return { place: { first: true } };
  return cursor.accept('after') ? { place: { after: columnName(cursor, context) } } : {};
}

function drop(cursor: Cursor, context: RecogniserContext, table: SqlName): SqlOperation[] {
  cursor.expect('drop');
  if (cursor.accept('primary', 'key')) return [dropPrimaryKey(table)];
  if (cursor.accept('foreign', 'key') || cursor.accept('constraint') || cursor.accept('check')) {
    const ifExists = cursor.accept('if', 'exists');
    return [{ op: 'drop-constraint', table, constraint: cursor.name(), cascade: false, ifExists, primaryKey: false }];
  }
  if (
    context.dialect !== 'sqlite' &&
    ['index', 'key'].includes(cursor.word()) &&
    !['', undefined].includes(cursor.kind(1)) &&
    cursor.sign(1) === ''
  ) {
    cursor.at++;
    const ifExists = cursor.accept('if', 'exists');
    const object: SqlName = { schema: table.schema, name: cursor.name() };
    if (isPrimary(object.name, context)) return [dropPrimaryKey(table, ifExists)];
    return [{ op: 'drop', objectType: 'index', object, cascade: false, ifExists, concurrently: false, table }];
  }
  if (cursor.accept('system', 'versioning')) return [{ op: 'other', statement: 'ALTER TABLE DROP SYSTEM VERSIONING' }];
  cursor.accept('column');
  const ifExists = cursor.accept('if', 'exists');
  const column = columnName(cursor, context);
  cursor.acceptAny(['restrict', 'cascade']);
  return [{ op: 'drop-column', table, column, cascade: false, ifExists }];
}

/** `MODIFY c …` and `CHANGE c d …` say all of the column anew. */
function redefine(cursor: Cursor, context: RecogniserContext, table: SqlName): SqlOperation[] {
  const changes = cursor.word() === 'change';
  cursor.at++;
  cursor.accept('column');
  cursor.accept('if', 'exists');
  const column = columnName(cursor, context);
  const to = changes ? columnName(cursor, context) : column;
  const definition = definitionOf(column, cursor, context);
  const collation = definition.collation ?? (definition.charset === undefined ? undefined : definition.charset);
  const made: SqlOperation[] = [
    {
      op: 'alter-column-type',
      table,
      column,
      type: definition.type,
      ...(collation === undefined ? {} : { collation }),
      definition,
      ...place(cursor, context),
    },
  ];
  const keys = (definition.constraints ?? []).filter(({ kind }) => kind === 'primary-key' || kind === 'unique');
  for (const constraint of keys) made.push({ op: 'add-constraint', table, constraint });
  // Known under its old name while it is redefined.
  if (to !== column) made.push({ op: 'rename', objectType: 'column', object: { schema: table.schema, name: column }, to, table });
  return made;
}

function rename(cursor: Cursor, context: RecogniserContext, table: SqlName): SqlOperation {
  cursor.expect('rename');
  const kind = cursor.word(1) === 'to' && context.dialect === 'sqlite' ? undefined : cursor.acceptAny(['column', 'index', 'key']);
  if (kind === 'index' || kind === 'key') {
    cursor.accept('if', 'exists');
    const object: SqlName = { schema: table.schema, name: cursor.name() };
    cursor.expect('to');
    return { op: 'rename', objectType: 'index', object, to: cursor.name() };
  }
  // In SQLite the word COLUMN may be left out.
  if (kind === 'column' || (context.dialect === 'sqlite' && cursor.word(1) === 'to' && !cursor.is('to'))) {
    if (context.dialect !== 'sqlite') cursor.accept('if', 'exists');
    const object: SqlName = { schema: table.schema, name: columnName(cursor, context) };
    cursor.expect('to');
    return { op: 'rename', objectType: 'column', object, to: columnName(cursor, context), table };
  }
  cursor.acceptAny(['to', 'as']);
  cursor.acceptSign('=');
  const to = qualifiedName(cursor, context);
  return { op: 'rename', objectType: 'table', object: table, to: to.name };
}

function convert(cursor: Cursor, table: SqlName): SqlOperation {
  cursor.expect('convert', 'to');
  if (!cursor.accept('charset')) cursor.expect('character', 'set');
  cursor.acceptSign('=');
  const charset = cursor.name().toLowerCase();
  if (!cursor.accept('collate')) return { op: 'convert-charset', table, charset };
  cursor.acceptSign('=');
  return { op: 'convert-charset', table, charset, collation: cursor.name().toLowerCase() };
}

const FLAGS = ['force', 'disable', 'enable', 'order', 'with', 'without', 'discard', 'import'];

/** `ENGINE=InnoDB ROW_FORMAT=DYNAMIC`, and what has no words here. */
function options(cursor: Cursor, context: RecogniserContext, table: SqlName): SqlOperation[] {
  if (isTableOption(cursor)) {
    const found: Record<string, string> = {};
    while (isTableOption(cursor)) {
      const { name, value } = tableOption(cursor);
      found[name] = value;
    }
    return [{ op: 'set-storage', table, action: 'options', to: '', options: found }];
  }
  const flag = context.dialect === 'sqlite' ? undefined : cursor.acceptAny(FLAGS);
  if (flag === undefined) {
    cursor.fail();
    return [];
  }
  if (flag === 'force') return [{ op: 'set-storage', table, action: 'options', to: '', options: { force: 'true' } }];
  if (flag === 'order') {
    cursor.expect('by');
    cursor.skipTo([], []);
  } else cursor.name();
  const statement = `ALTER TABLE ${flag.toUpperCase()}`;
  return [flag === 'discard' || flag === 'import' ? { op: 'other', statement } : { op: 'other', statement, harmless: true }];
}
