/** Which tables in use a transaction already keeps locked against everybody when an operation runs. */
import type { SqlDetail, SqlName, SqlScript } from '../../model/sql.ts';
import { exclusivelyLockedExisting, LOCKING } from './exclusive-lock.ts';
import { sameName } from './new-object.ts';
import { inScript, positionOf } from './script-index.ts';

interface Held {
  table: SqlName;
  /** Of the operation that locked it first. */
  position: number;
}

/** By transaction, in the order of locking; computed once per script, which may hold thousands of statements. */
const heldIn = new WeakMap<SqlScript, Map<number, readonly Held[]>>();

function heldByTransaction(sql: SqlDetail): Map<number, readonly Held[]> {
  const known = heldIn.get(sql.script);
  if (known) return known;
  const all = new Map<number, Map<string, Held>>();
  for (const { operation, statement, position } of inScript(sql, ...LOCKING)) {
    if (statement.transactionNumber < 0) continue;
    // A dropped table is out of reach anyway.
    if (operation.op === 'drop' && operation.objectType === 'table') continue;
    const table = exclusivelyLockedExisting(operation, { ...sql, operation, statement });
    if (!table) continue;
    const tables = all.get(statement.transactionNumber) ?? new Map<string, Held>();
    const key = JSON.stringify([table.schema, table.name]);
    if (!tables.has(key)) tables.set(key, { table, position });
    all.set(statement.transactionNumber, tables);
  }
  const made = new Map([...all].map(([number, tables]) => [number, [...tables.values()]] as const));
  heldIn.set(sql.script, made);
  return made;
}

/** The tables locked before the operation, by its own transaction; none outside a transaction. */
export function locksHeld(sql: SqlDetail): SqlName[] {
  // Only PostgreSQL keeps a lock on a table to the end of the transaction that changed it, and lets others work meanwhile.
  if (sql.statement.transactionNumber < 0 || sql.script.dialect !== 'postgres') return [];
  const here = positionOf(sql);
  return (heldByTransaction(sql).get(sql.statement.transactionNumber) ?? [])
    .filter(({ position }) => position < here)
    .map(({ table }) => table);
}

export function isHeld(sql: SqlDetail, table: SqlName): boolean {
  return locksHeld(sql).some((held) => sameName(held, table));
}
