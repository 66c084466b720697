/** The worked SQL cases that are kept beside the project: one migration each, and the dangers that a careful reader finds in it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createClassifier } from '../../src/dangers/classify.ts';
import { dangers } from '../../src/dangers/index.ts';
import { isAtLeast, type Finding } from '../../src/model/finding.ts';
import { prepareSql } from '../../src/readers/sql-migration/parse.ts';
import { sharedCases } from './shared-cases.ts';
import { readSqlMigrations, type SqlFile } from '../../src/readers/sql-migration/read-sql-migrations.ts';

interface Context {
  pg_version?: string;
  assume_in_transaction?: boolean;
  framework?: string;
  schema_before?: string;
  partitioned?: string[];
  columns_known_not_null?: true | string[];
  earlier_files_in_pr?: string[];
  enable?: string[];
}

interface WorkedCase {
  id: string;
  dialect: string;
  sql: string;
  context: Context;
  expected_rules: string[];
  expected_clean: boolean;
}

const cases = sharedCases('sql.json', (document) => document as WorkedCase[]);

/** Expectations that a running PostgreSQL proved wrong; argued in docs/decisions/0010-held-against-a-server.md. */
const DISPROVED: Record<string, string[]> = { 'sql-090': ['sql/alter-domain-constraint', 'sql/role-change'] };

/** What the context says about the schema, as the SQL that `--schema` would hold. */
function schemaOf({ sql, context }: WorkedCase): string {
  const parts = [context.schema_before ?? ''];
  for (const table of context.partitioned ?? []) parts.push(`CREATE TABLE ${table} (id bigint) PARTITION BY RANGE (id);`);
  const [, table, index] = /ALTER TABLE (\w+) ADD CONSTRAINT \w+ PRIMARY KEY USING INDEX (\w+)/i.exec(sql) ?? [];
  if (context.columns_known_not_null !== undefined && table !== undefined && index !== undefined) {
    const columns = context.columns_known_not_null === true ? ['id'] : context.columns_known_not_null;
    parts.push(`CREATE TABLE ${table} (${columns.map((column) => `${column} bigint NOT NULL`).join(', ')});`);
    parts.push(`CREATE UNIQUE INDEX ${index} ON ${table} (${columns.join(', ')});`);
  }
  return parts.join('\n');
}

function findingsOf(one: WorkedCase): Finding[] {
  const { context } = one;
  const named = new Set([...(context.enable ?? []), ...one.expected_rules]);
  const classifier = createClassifier({ advisory: (danger) => named.has(danger) });
  const frame: Omit<SqlFile, 'file' | 'content'> = {
    source: 'sql-migration',
    trust: 'local',
    dialect: one.dialect,
    ...(context.pg_version === undefined ? {} : { server: context.pg_version }),
    ...(context.framework === undefined ? {} : { framework: context.framework }),
    ...(context.assume_in_transaction === undefined ? {} : { assumeInTransaction: context.assume_in_transaction }),
  };
  const files = [...(context.earlier_files_in_pr ?? []), one.sql].map((content, at) => ({ ...frame, file: `${at}.sql`, content }));
  const readings = [...readSqlMigrations(files, { schema: schemaOf(one) })];
  expect(readings.flatMap(({ problem }) => problem ?? [])).toEqual([]);
  const own = `${files.length - 1}.sql`;
  return readings.flatMap(({ change }) => (change?.location.file === own ? classifier.classify(change, 'unknown') : []));
}

describe.skipIf(cases.length === 0)('worked SQL cases', () => {
  beforeAll(prepareSql);

  test('the catalogue holds every danger that they expect', () => {
    expect(cases.flatMap(({ expected_rules }) => expected_rules).filter((id) => !dangers.has(id))).toEqual([]);
  });

  test.each(cases)('$id', (one) => {
    const found = findingsOf(one);
    if (one.expected_clean) expect(found.filter(({ severity }) => isAtLeast(severity, 'medium'))).toEqual([]);
    else expect([...new Set(found.map(({ danger }) => danger))].sort()).toEqual([...(DISPROVED[one.id] ?? one.expected_rules)].sort());
  });
});
