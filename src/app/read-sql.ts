/** SQL migrations into a collector; the parser is loaded only when there is something to parse. */
import type { SqlFile, SqlReadingOptions } from '../readers/sql-migration/read-sql-migrations.ts';
import type * as sqlReader from '../readers/sql-migration/read-sql-migrations.ts';
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

/** Bytes of SQL that take long enough to read for it to matter when the engine optimises. */
const MUCH = 500_000;

/** All files are one history, in the order given. */
export async function readSql(
  files: readonly SqlFile[],
  options: SqlReadingOptions,
  collector: Collector,
  environmentsOf: (file: string) => readonly string[],
): Promise<void> {
  if (files.length === 0 && !options.files) return;
  if (files.reduce((sum, { content }) => sum + content.length, 0) >= MUCH) (await import('./optimise-later.ts')).optimiseLater();
  const { readSqlMigrations } = await loadSqlReader();
  collector.add(readSqlMigrations(files, options), environmentsOf);
}
