/** Fires on a hash index on servers that lose it in a crash. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'hash index on an old server',
  harm: 'outage',
  severity: 'high',
  why: 'Before PostgreSQL 10 hash indexes were not written to the log: after a crash, and on every replica, they answer wrongly.',
  help: 'use the default index type',
  safeWhen: 'The server is PostgreSQL 10 or later.',
  source: 'https://www.postgresql.org/docs/10/release-10.html',
  find: onPostgres('create-index', ({ index }, sql) => {
    if (sql.script.server >= 10 || index.method.toLowerCase() !== 'hash') return undefined;
    return {
      message: `after a crash, and on replicas, ${index.name === null ? 'the index' : code(index.name)} on ${codeName(index.table)} answers wrongly`,
      help: snippet(
        `CREATE INDEX CONCURRENTLY ${index.name === null ? '' : `${identifier(index.name)} `}ON ${path(index.table)} (${index.columns.join(', ')});`,
      ),
    };
  }),
});
