/** SQL migrations into a collector; the parser is loaded only when there is something to parse. */
import type { SqlFile, SqlReadingOptions } from '../readers/sql-migration/read-sql-migrations.ts';
import type { Collector } from './collect.ts';

/** All files are one history, in the order given. */
export async function readSql(
  files: readonly SqlFile[],
  options: SqlReadingOptions,
  collector: Collector,
  environmentsOf: (file: string) => readonly string[],
): Promise<void> {
  if (files.length === 0) return;
  const [{ readSqlMigrations }, { prepareSql }] = await Promise.all([
    import('../readers/sql-migration/read-sql-migrations.ts'),
    import('../readers/sql-migration/parse.ts'),
  ]);
  await prepareSql();
  collector.add(readSqlMigrations(files, options), environmentsOf);
}
