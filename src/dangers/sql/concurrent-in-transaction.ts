/** Fires on CONCURRENTLY where a transaction is open. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { code } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'concurrent statement inside a transaction',
  harm: 'outage',
  severity: 'high',
  why: 'PostgreSQL refuses `CONCURRENTLY` inside a transaction: the migration fails when it is deployed.',
  help: 'put the statement alone into a migration that runs without a transaction, by the marker of the migration tool',
  safeWhen:
    'No transaction is open: the tool does not wrap the file, the file says so by the marker of its tool, or it holds this one statement and the tool sends it as it is (golang-migrate).',
  source: 'https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY',
  find: onPostgres(['create-index', 'drop', 'reindex', 'detach-partition'], (operation, sql) => {
    const concurrently = operation.op === 'create-index' ? operation.index.concurrently : operation.concurrently;
    const { script, statement } = sql;
    if (!concurrently || (statement.transaction === 'none' && !statement.nested)) return undefined;
    if (statement.transaction === 'file' && script.framework === 'golang-migrate' && script.statements.length === 1) return undefined;
    const what = { 'create-index': 'CREATE INDEX', drop: 'DROP INDEX', reindex: 'REINDEX', 'detach-partition': 'DETACH PARTITION' }[
      operation.op
    ];
    const marker = MARKERS[script.framework];
    return {
      message: `the migration fails: ${code(`${what} CONCURRENTLY`)} is refused inside a transaction`,
      help: `alone in a migration that runs without a transaction${marker === undefined ? '' : `: ${marker}`}`,
    };
  }),
});

/** How the tools are told not to open a transaction. */
const MARKERS: Record<string, string> = {
  goose: '-- +goose NO TRANSACTION',
  dbmate: '-- migrate:up transaction:false',
  'sql-migrate': '-- +migrate Up notransaction',
  sqlx: '-- no-transaction',
  diesel: 'run_in_transaction = false in metadata.toml',
  flyway: 'executeInTransaction=false in the .conf file beside it',
  liquibase: 'runInTransaction:false',
  atlas: '-- atlas:txmode none',
};
