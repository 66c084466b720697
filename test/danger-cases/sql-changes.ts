/** Changes of a danger case that holds SQL. */
import type { Change } from '../../src/model/change.ts';
import type { MigrationFiles } from '../../src/readers/sql-migration/migration-files.ts';
import { prepareSql } from '../../src/readers/sql-migration/parse.ts';
import { readSqlMigrations, type SqlFile } from '../../src/readers/sql-migration/read-sql-migrations.ts';
import type { DangerCase } from '../../tools/generate/danger-cases.ts';

/** Changes of the case's own file; earlier files are read before it, and what they change is not looked at. */
export async function sqlChanges(one: DangerCase): Promise<Change[]> {
  await prepareSql();
  const own = one.file ?? 'migrations/2.sql';
  const files = [
    ...(one.earlier ?? []).map((content, at) => sqlFile(one, `migrations/1-${at}.sql`, content)),
    ...(one.sql === undefined ? [] : [ownFile(one, own, one.sql)]),
  ];
  const known = filesOf(one, own);
  const readings = [
    ...readSqlMigrations(files, { ...(one.schema !== undefined && { schema: one.schema }), ...(known && { files: known }) }),
  ];
  const paths = new Set([own, ...(one.removed ?? []).map(({ path }) => path)]);
  return readings.flatMap(({ change }) => (change && paths.has(change.location.file) ? [change] : []));
}

function ownFile(one: DangerCase, file: string, content: string): SqlFile {
  return {
    ...sqlFile(one, file, content),
    ...(one.base !== undefined && { base: { file, content: one.base } }),
    ...(one.down !== undefined && { down: one.down }),
  };
}

function filesOf(one: DangerCase, own: string): MigrationFiles | undefined {
  if (!one.before && !one.removed && !one.added) return undefined;
  const { before = [], added = [], removed = [] } = one;
  const gone = new Set(removed.map(({ path }) => path));
  const after = [...before.filter((path) => !gone.has(path)), ...(one.sql === undefined ? [] : [own]), ...added];
  const from = { source: 'sql-migration', trust: 'local', ...(one.framework !== undefined && { framework: one.framework }) } as const;
  return { before, after: [...new Set(after)], removed, from };
}

function sqlFile(one: DangerCase, file: string, content: string): SqlFile {
  return {
    file,
    content,
    source: 'sql-migration',
    trust: 'local',
    dialect: one.dialect ?? 'postgres',
    ...(one.server === undefined ? {} : { server: one.server }),
    ...(one.framework === undefined ? {} : { framework: one.framework }),
    ...(one.assumeInTransaction === undefined ? {} : { assumeInTransaction: one.assumeInTransaction }),
  };
}
