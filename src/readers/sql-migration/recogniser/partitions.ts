/** Partitions of tables in MySQL and MariaDB. */
import type { SqlName, SqlOperation } from '../../../model/sql.ts';
import type { Cursor } from './cursor.ts';

/** `PARTITION BY RANGE (…) PARTITIONS n (PARTITION p VALUES …, …)`. */
export function partitionBy(cursor: Cursor): void {
  cursor.expect('partition', 'by');
  method(cursor);
  if (cursor.accept('partitions')) cursor.at++;
  if (cursor.accept('subpartition', 'by')) {
    method(cursor);
    if (cursor.accept('subpartitions')) cursor.at++;
  }
  if (cursor.sign() === '(') cursor.brackets();
}

function method(cursor: Cursor): void {
  cursor.accept('linear');
  const word = cursor.acceptAny(['range', 'list', 'hash', 'key', 'system_time']);
  if (word === undefined) cursor.fail();
  cursor.accept('columns');
  if (cursor.accept('algorithm')) {
    cursor.acceptSign('=');
    cursor.at++;
  }
  if (word === 'system_time' && cursor.sign() !== '(') cursor.skipTo(['partitions'], ['(', ',']);
  else cursor.brackets();
}

type Action = (SqlOperation & { op: 'alter-partitions' })['action'];

/** An action of `ALTER TABLE` on partitions; `undefined` where it is none. */
export function partitionAction(cursor: Cursor, table: SqlName): SqlOperation | undefined {
  const made = (action: Action, partitions: string[] = []): SqlOperation => ({ op: 'alter-partitions', table, action, partitions });
  if (cursor.is('partition', 'by')) {
    partitionBy(cursor);
    return made('partition');
  }
  if (cursor.accept('remove', 'partitioning')) return made('remove');
  if (cursor.accept('add', 'partition')) {
    cursor.accept('if', 'not', 'exists');
    if (cursor.accept('partitions')) cursor.at++;
    else if (cursor.sign() === '(') cursor.brackets();
    return made('add');
  }
  if (cursor.is('drop', 'partition') || cursor.is('truncate', 'partition')) {
    const action = cursor.word() === 'drop' ? 'drop' : 'truncate';
    cursor.at += 2;
    cursor.accept('if', 'exists');
    return made(action, cursor.accept('all') ? ['ALL'] : cursor.list(() => cursor.name()));
  }
  if (cursor.is('coalesce', 'partition')) {
    cursor.at += 3;
    return made('coalesce');
  }
  if (cursor.accept('reorganize', 'partition')) {
    const partitions = cursor.is('into') || cursor.done ? [] : cursor.list(() => cursor.name());
    if (cursor.accept('into')) cursor.brackets();
    return made('reorganize', partitions);
  }
  if (cursor.accept('exchange', 'partition')) {
    const partition = cursor.name();
    cursor.expect('with', 'table');
    cursor.name();
    while (cursor.acceptSign('.')) cursor.name();
    if (cursor.acceptAny(['with', 'without'])) cursor.expect('validation');
    return made('exchange', [partition]);
  }
  if (
    cursor.word(1) === 'partition' &&
    ['analyze', 'check', 'optimize', 'rebuild', 'repair', 'discard', 'import', 'convert'].includes(cursor.word())
  ) {
    const word = cursor.word();
    cursor.at += 2;
    const partitions = cursor.accept('all') ? ['ALL'] : cursor.list(() => cursor.name());
    cursor.accept('tablespace');
    return made(word === 'optimize' || word === 'rebuild' ? word : 'maintain', partitions);
  }
  return undefined;
}
