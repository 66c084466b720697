/** What holds of the dangers found in any migration, however it is written down. */
import fc from 'fast-check';
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createClassifier } from '../../src/dangers/classify.ts';
import { prepareSql } from '../../src/readers/sql-migration/parse.ts';
import { readSqlMigrations } from '../../src/readers/sql-migration/read-sql-migrations.ts';
import { tokenizeSql } from '../../src/readers/sql-migration/tokens.ts';

beforeAll(prepareSql);

interface Scenario {
  sql: string;
  server?: number;
  framework?: string;
  assumeInTransaction?: boolean;
  earlier?: string[];
  schema?: string;
}

const file = join(import.meta.dirname, '../cases/sql-scenarios.yaml');
const scenarios = Object.values(load(readFileSync(file, 'utf8')) as Record<string, Scenario[]>).flat();

/** Danger, address and severity of each finding, in the order of the text. */
function findingsOf(content: string, { earlier = [], schema, sql: _, ...frame }: Scenario = { sql: '' }): string[] {
  const classifier = createClassifier({ advisory: () => false });
  const files = [...earlier, content].map((text, at) => ({
    ...frame,
    file: `${at}.sql`,
    content: text,
    source: 's',
    trust: 'local' as const,
    dialect: 'postgres',
  }));
  const readings = [...readSqlMigrations(files, schema === undefined ? {} : { schema })];
  return readings
    .flatMap(({ change }) => (change ? classifier.classify(change, 'unknown') : []))
    .map(({ danger, address, severity }) => `${danger} ${address} ${severity}`);
}

/** Marks of tools, placeholders and commands of psql are read line by line: moving them about changes what they say. */
const plain = scenarios.filter(({ sql }) => !/--|\\|\{|<%|%\(|:\w|\/\*|\uFEFF/.test(sql.replaceAll('::', '')));

describe('dangers of a migration', () => {
  test('no text makes reading or judging it fail', () => {
    const pieces = scenarios.flatMap(({ sql }) => tokenizeSql(sql).map((token) => sql.slice(token.start, token.end)));
    const word = fc.oneof(fc.constantFrom(...new Set(pieces)), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), fc.constantFrom(' ', '', '\n'), (words, gap) => {
        expect(Array.isArray(findingsOf(words.join(gap)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('white space and comments change nothing', () => {
    const gap = fc.constantFrom(' ', '\n', '\r\n\t', ' /* DROP TABLE a; */ ', ' -- DROP TABLE a;\n', '\n\n');
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.array(gap, { minLength: 1, maxLength: 8 }), (scenario, gaps) => {
        let done = 0;
        let written = gaps[0] ?? '';
        for (const [at, token] of tokenizeSql(scenario.sql).entries()) {
          if (token.start > done) written += gaps[at % gaps.length];
          written += scenario.sql.slice(token.start, token.end);
          done = token.end;
        }
        expect(findingsOf(written, scenario)).toEqual(findingsOf(scenario.sql, scenario));
      }),
      { numRuns: 500 },
    );
  });

  test('a harmless statement hides nothing', () => {
    const harmless = fc.constantFrom(
      'SELECT 1',
      "COMMENT ON TABLE elsewhere IS 'x'",
      'CREATE TABLE elsewhere_new (id bigint PRIMARY KEY, at timestamptz)',
      'INSERT INTO elsewhere_new (id) VALUES (1)',
      "SET application_name = 'x'",
      'CREATE FUNCTION elsewhere() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
    );
    // Tools that send a single statement as it is, and those that look whether all statements need to run alone, go by the number of statements.
    const counted = ['golang-migrate', 'prisma', 'supabase', 'flyway'];
    const whole = plain.filter(({ framework = '', sql }) => !counted.includes(framework) && /;\s*$/.test(sql));
    fc.assert(
      fc.property(fc.constantFrom(...whole), harmless, fc.boolean(), (scenario, statement, first) => {
        const more = findingsOf(first ? `${statement};\n${scenario.sql}` : `${scenario.sql}\n${statement};`, scenario);
        expect(findingsOf(scenario.sql, scenario).filter((finding) => !more.includes(finding))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('a name means the same with quotes, with its schema and in capitals', () => {
    const statements = [
      'DROP TABLE @',
      'CREATE INDEX i ON @ (a)',
      'ALTER TABLE @ DROP COLUMN a, ADD COLUMN b int NOT NULL',
      'CREATE TABLE @ (a int)',
      'ALTER TABLE @ ALTER COLUMN a SET NOT NULL',
      'ALTER TABLE @ ADD CONSTRAINT c FOREIGN KEY (a) REFERENCES other (id)',
      'UPDATE @ SET a = 1',
      'DELETE FROM @',
      'TRUNCATE @',
      'DROP TRIGGER t ON @',
      'CREATE TRIGGER t AFTER INSERT ON @ FOR EACH ROW EXECUTE FUNCTION f()',
      'ALTER TABLE @ ENABLE ROW LEVEL SECURITY',
      'CREATE POLICY p ON @ USING (a = 1)',
      'DO $$ BEGIN ALTER TABLE @ RENAME COLUMN a TO b; END $$',
    ];
    const spelling = fc.constantFrom('users', '"users"', 'public.users', 'USERS', 'PUBLIC . "users"');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...statements), spelling), { minLength: 1, maxLength: 6 }), (parts) => {
        const written = parts.map(([sql, name]) => `${sql.replace('@', name)};`).join('\n');
        const usual = parts.map(([sql]) => `${sql.replace('@', 'users')};`).join('\n');
        expect(findingsOf(written)).toEqual(findingsOf(usual));
      }),
      { numRuns: 300 },
    );
  });
});
