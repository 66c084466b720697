/** Tables that are rebuilt under another name, as SQLite makes everybody do: a new table, its rows copied, the old one dropped, the name taken over. */
import type { SqlDetail, SqlName } from '../../model/sql.ts';
import { sameName } from './new-object.ts';
import type { OperationOf } from './on-operation.ts';
import { isRecreated, renamedAwayFrom } from './recreated.ts';
import { earlier, inScript, later, positionOf, type Placed } from './script-index.ts';

/** What copies rows from a table to another. */
export type Copying = OperationOf<'insert' | 'create-table'>;

/** The operations that copy rows out of a table, in order. */
function copiesOf(sql: SqlDetail, table: SqlName): Placed<Copying>[] {
  return inScript(sql, 'insert', 'create-table').filter(({ operation }) => operation.reads?.some((read) => sameName(read, table)) === true);
}

/** Rows of a table that is dropped live on under its name; the operation that copied them, where the dialect tells. */
export function rebuiltBy(sql: SqlDetail, table: SqlName): { copy?: Copying } | undefined {
  const rename = isRecreated(sql, ['table'], table);
  if (rename?.operation.op === 'rename') {
    const next = rename.operation.object;
    const insert = earlier(sql, 'insert').find(({ operation }) => operation.fromSelect && sameName(operation.table, next));
    const made = copiesOf(sql, table).find(({ operation }) => sameName(operation.table, next));
    if (insert || made) return { copy: (made ?? insert)?.operation as Copying };
  }
  return setAside(sql, table) ?? swapped(sql, table) ?? savedElsewhere(sql, table);
}

/** `CREATE TABLE n; INSERT INTO n SELECT … FROM t; RENAME t TO t_old, n TO t; DROP t_old`: here `t_old` is dropped. */
function swapped(sql: SqlDetail, table: SqlName): { copy: Copying } | undefined {
  const old = renamedAwayFrom(sql, 'table', table);
  if (!old) return undefined;
  const successors = earlier(sql, 'rename').filter(
    ({ operation }) => operation.objectType === 'table' && operation.to === old.name && operation.object.schema === old.schema,
  );
  const copy = copiesOf(sql, old).find((one) => successors.some(({ operation }) => sameName(operation.object, one.operation.table)));
  return copy && { copy: copy.operation };
}

/** `RENAME t TO t_old; CREATE TABLE t; INSERT INTO t SELECT … FROM t_old; DROP t_old`: here `t_old` is dropped. */
function setAside(sql: SqlDetail, table: SqlName): { copy: Copying } | undefined {
  const from = earlier(sql, 'rename').find(
    ({ operation }) => operation.objectType === 'table' && operation.to === table.name && operation.object.schema === table.schema,
  );
  const copy = from && copiesOf(sql, table).find(({ operation }) => sameName(operation.table, from.operation.object));
  return copy && { copy: copy.operation };
}

/** `CREATE TABLE b AS SELECT … FROM t; DROP TABLE t; CREATE TABLE t; INSERT INTO t SELECT … FROM b`. */
function savedElsewhere(sql: SqlDetail, table: SqlName): { copy: Copying } | undefined {
  const here = positionOf(sql);
  const saved = copiesOf(sql, table).filter(({ position }) => position < here);
  const back = saved.flatMap(({ operation }) =>
    copiesOf(sql, operation.table).filter((other) => other.position > here && sameName(other.operation.table, table)),
  );
  return back[0] && saved[0] && { copy: saved[0].operation };
}

/** A table that is renamed is only put aside: another of its old name gets its rows later. */
export function isSetAside(sql: SqlDetail, old: SqlName, fresh: SqlName): boolean {
  const again = later(sql, 'create-table').some(({ operation }) => sameName(operation.table, old));
  return again && copiesOf(sql, fresh).some(({ operation }) => sameName(operation.table, old));
}
