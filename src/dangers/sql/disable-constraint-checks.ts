/** Fires on checks that are switched off for the session. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlDetail } from '../../model/sql.ts';
import { rebuiltBy } from '../sql-predicates/rebuild.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { later } from '../sql-predicates/script-index.ts';
import { code, identifier, snippet } from '../sql-predicates/wording.ts';

/** Settings, with the values that switch checks off. */
const OFF: Record<string, RegExp> = {
  session_replication_role: /^'?replica'?$/i,
  foreign_key_checks: /^'?(0|off)'?$/i,
  unique_checks: /^'?(0|off)'?$/i,
  foreign_keys: /^'?(0|off|no|false)'?$/i,
  ignore_check_constraints: /^'?([1-9]\d*|on|yes|true)'?$/i,
};

/** What is no longer looked at; foreign keys where nothing is said. */
const UNCHECKED: Record<string, string> = { unique_checks: 'unique keys', ignore_check_constraints: 'CHECK constraints' };

export default defineDanger({
  title: 'constraint checks switched off',
  harm: 'protection-removed',
  severity: 'high',
  why: 'Foreign keys and triggers no longer look at what is written: rows that point nowhere get in and stay, since nothing checks them later.',
  help: 'keep the checks on; order the statements so that each of them holds',
  safeWhen: 'The setting is put back in the same file, or a table of SQLite is rebuilt in it, which needs it.',
  source: 'https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-SESSION-REPLICATION-ROLE',
  find: onOperation(['set', 'select'], (operation, sql) => {
    const setting = operation.op === 'set' ? operation : operation.setConfig;
    if (!setting) return undefined;
    const name = setting.name.toLowerCase();
    if (!OFF[name]?.test(setting.value)) return undefined;
    const restored =
      later(sql, 'set').some(({ operation: other }) => other.name.toLowerCase() === name && !OFF[name]?.test(other.value)) ||
      later(sql, 'reset').some(({ operation: other }) => [name, 'all'].includes(other.name.toLowerCase()));
    if (restored || (sql.script.dialect === 'sqlite' && isForRebuild(sql))) return undefined;
    return {
      message: `with ${code(`${setting.name} = ${setting.value}`)} ${UNCHECKED[name] ?? 'foreign keys'} are not checked${name === 'session_replication_role' ? ' and triggers do not run' : ''}`,
      help:
        sql.script.dialect === 'postgres'
          ? `put it back in the same file: ${snippet(`RESET ${identifier(name, sql.script.dialect)};`)}`
          : `put it back in the same file: ${snippet(sql.script.dialect === 'sqlite' ? `PRAGMA ${name} = ${name === 'ignore_check_constraints' ? 'OFF' : 'ON'};` : `SET ${name} = 1;`)}`,
    };
  }),
});

/** A table is dropped whose rows live on in its successor. */
function isForRebuild(sql: SqlDetail): boolean {
  return later(sql, 'drop').some(
    ({ operation, statement }) =>
      operation.objectType === 'table' && rebuiltBy({ ...sql, operation, statement }, operation.object) !== undefined,
  );
}
