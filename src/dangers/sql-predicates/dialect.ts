/** Which database a migration is for, and what its release can do. */
import type { SqlDetail } from '../../model/sql.ts';
import type { Danger } from '../../model/danger.ts';
import { onOperation, type Look, type SqlOp } from './on-operation.ts';

/** MySQL, or MariaDB, whose InnoDB is much the same. */
export function isMySql(sql: SqlDetail): boolean {
  return sql.script.dialect === 'mysql' || sql.script.dialect === 'mariadb';
}

/** The server is of this release or a later one; a part that nobody told counts as the newest. */
export function isServer(sql: SqlDetail, ...least: [major: number, minor?: number, patch?: number]): boolean {
  const release = sql.script.release ?? [sql.script.server, Infinity, Infinity];
  for (const [at, part] of least.entries()) {
    const own = release[at] ?? Infinity;
    if (own !== part) return own > (part ?? 0);
  }
  return true;
}

/** As `onOperation`, for facts that hold of MySQL and MariaDB only. */
export function onMySql<Op extends SqlOp>(ops: Op | readonly Op[], look: Look<Op>): Danger['find'] {
  return onOperation(ops, look, ['mysql', 'mariadb']);
}

/** As `onOperation`, for facts that hold of SQLite only. */
export function onSqlite<Op extends SqlOp>(ops: Op | readonly Op[], look: Look<Op>): Danger['find'] {
  return onOperation(ops, look, ['sqlite']);
}

/** The statement demands an algorithm or lock under which writes go on: where the server cannot, it refuses, and nobody waits. */
export function demandsOnline(sql: SqlDetail): boolean {
  const { algorithm, lock } = sql.statement.online ?? {};
  return algorithm === 'instant' || lock === 'none' || (algorithm === 'nocopy' && sql.script.dialect === 'mariadb');
}
