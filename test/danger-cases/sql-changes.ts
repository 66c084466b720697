/** Changes of a danger case that holds SQL. */
import type { Change } from '../../src/model/change.ts';
import { prepareSql } from '../../src/readers/sql-migration/parse.ts';
import { readSqlMigrations, type SqlFile } from '../../src/readers/sql-migration/read-sql-migrations.ts';
import type { DangerCase } from '../../tools/generate/danger-cases.ts';

/** Changes of the case's own file; earlier files are read before it, and what they change is not looked at. */
export async function sqlChanges(one: DangerCase): Promise<Change[]> {
  await prepareSql();
  const own = one.file ?? 'migrations/2.sql';
  const files = [
    ...(one.earlier ?? []).map((content, at) => sqlFile(one, `migrations/1-${at}.sql`, content)),
    sqlFile(one, own, one.sql ?? ''),
  ];
  const readings = [...readSqlMigrations(files, one.schema === undefined ? {} : { schema: one.schema })];
  return readings.flatMap(({ change }) => (change && change.location.file === own ? [change] : []));
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
