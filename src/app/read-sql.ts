/** SQL migrations into a collector; the parser is loaded only when there is something to parse. */
import type { SqlFile, SqlReadingOptions } from '../readers/sql-migration/read-sql-migrations.ts';
import type * as sqlReader from '../readers/sql-migration/read-sql-migrations.ts';
import { withWaysBack } from '../readers/sql-migration/ways-back.ts';
import type { Collector } from './collect.ts';

type SqlReader = typeof sqlReader;

let loading: Promise<SqlReader> | undefined;

/** Starts loading the reader and its parser; called early, it happens while git or GitHub is being waited for. */
export function loadSqlReader(): Promise<SqlReader> {
  loading ??= Promise.all([import('../readers/sql-migration/read-sql-migrations.ts'), import('../readers/sql-migration/parse.ts')]).then(
    async ([reader, { prepareSql }]) => {
      await prepareSql();
      return reader;
    },
  );
  return loading;
}

/** Bytes of SQL below which a second thread takes longer to start than it saves. */
const WORTH_IT = 500_000;

/** All files are one history, in the order given. `threads`: at most so many. */
export async function readSql(
  files: readonly SqlFile[],
  options: SqlReadingOptions,
  collector: Collector,
  environmentsOf: (file: string) => readonly string[],
  threads = 2,
): Promise<void> {
  if (files.length === 0 && !options.files) return;
  // It starts while this thread loads the reader.
  const isWorthIt = threads > 1 && files.reduce((sum, { content }) => sum + content.length, 0) >= WORTH_IT;
  const ahead = isWorthIt ? (await import('./read-ahead.ts')).readAhead(withWaysBack(files)) : undefined;
  try {
    const { readSqlMigrations } = await loadSqlReader();
    collector.add(readSqlMigrations(files, { ...options, ahead }), environmentsOf);
  } finally {
    ahead?.end();
  }
}
