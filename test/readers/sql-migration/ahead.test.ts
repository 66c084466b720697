/** Scripts that are built ahead, in another thread, do exactly what they do when they are built in their turn. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createClassifier } from '../../../src/dangers/classify.ts';
import { takeScript, type Ahead, type BuiltScript } from '../../../src/readers/sql-migration/ahead.ts';
import { prepareSql } from '../../../src/readers/sql-migration/parse.ts';
import { readSqlMigrations, type SqlFile } from '../../../src/readers/sql-migration/read-sql-migrations.ts';
import { scriptsAhead } from '../../../src/readers/sql-migration/scripts-ahead.ts';
import { withWaysBack } from '../../../src/readers/sql-migration/ways-back.ts';
import type { Reading } from '../../../src/readers/reader.ts';
import { idsBelow, readDangerCases } from '../../../tools/generate/danger-cases.ts';
import { sqlFiles } from '../../danger-cases/sql-changes.ts';
import { sqlFile } from './read.ts';

const root = `${import.meta.dirname}/../../..`;

beforeAll(prepareSql);

/** As the other thread does it: everything goes through a copy. `taken` counts what was used. */
function ahead(files: readonly SqlFile[], taken: { statements: number }): Ahead {
  const given = withWaysBack(files);
  let scripts: BuiltScript[] = [];
  return {
    enter: (number) => void (scripts = structuredClone(scriptsAhead(given[number] as SqlFile))),
    take(text) {
      const script = takeScript(scripts, text);
      taken.statements += script?.length ?? 0;
      return script;
    },
  };
}

/** All that is told of them, what is worked out when asked included. */
function told(readings: Iterable<Reading>): unknown[] {
  const classifier = createClassifier({ advisory: () => true });
  return [...readings].map(({ change, ...rest }) => {
    if (!change) return rest;
    const { before, after, changed, digest } = change;
    const { operation, statement } = change.sql ?? {};
    return { ...change, sql: { operation, statement }, before, after, changed, digest, findings: classifier.classify(change, 'unknown') };
  });
}

function expectSame(files: readonly SqlFile[]): number {
  const taken = { statements: 0 };
  expect(told(readSqlMigrations(files, { ahead: ahead(files, taken) }))).toEqual(told(readSqlMigrations(files)));
  return taken.statements;
}

describe('every case of a danger', () => {
  const counts = { cases: 0, ahead: 0 };
  test.each(idsBelow(root, 'test/dangers', '.yaml').filter((id) => id.startsWith('sql/')))('%s', (id) => {
    const { fires, quiet } = readDangerCases(root, id);
    for (const one of [...fires, ...quiet]) {
      counts.cases++;
      if (expectSame(sqlFiles(one)) > 0) counts.ahead++;
    }
  });

  test('most scripts of PostgreSQL could be built ahead', () => {
    expect(counts.ahead).toBeGreaterThan(counts.cases / 3);
  });
});

test.each([
  [
    'names depend on the search path',
    ['SET search_path TO app; CREATE TABLE a (b int);', 'ALTER TABLE a DROP COLUMN b; DROP TABLE app.a;'],
    4,
  ],
  ['a name means the temporary table before the other', ['CREATE TABLE a (b int); CREATE TEMP TABLE a (b int); DROP TABLE a;'], 3],
  [
    'a trigger lies where its table does',
    ['SET search_path TO app; CREATE TABLE a (b int); DROP TRIGGER t ON a; ALTER TABLE a RENAME COLUMN b TO c;'],
    4,
  ],
  ['a view reads one table under two names', ['CREATE VIEW v AS SELECT * FROM a JOIN public.a AS other USING (b);'], 0],
  ['a block', ['CREATE TABLE a (b int); DO $$ BEGIN DROP TABLE a; END $$;'], 0],
  ['a function that is called', ["CREATE FUNCTION f() RETURNS void LANGUAGE sql AS 'DROP TABLE a'; SELECT f();"], 0],
  ['a function that is not', ["CREATE FUNCTION f() RETURNS void LANGUAGE sql AS 'DROP TABLE a'; DROP TABLE b;"], 2],
  ['an error', ['CREATE TABLE a (b int); CREATE TABEL c (d int);'], 0],
  ['one text in two files', ['CREATE TABLE a (b int);', 'CREATE TABLE a (b int);'], 2],
  ['a secret', ["ALTER ROLE a PASSWORD 'hunter2';"], 1],
] as [string, string[], number][])('%s', (_, contents, statements) => {
  expect(expectSame(contents.map((content, at) => sqlFile(content, { file: `${at}.sql` })))).toBe(statements);
});

test('ways back, in the file and beside it', () => {
  const up = 'CREATE TABLE a (b int);\nCREATE INDEX i ON a (b);\n';
  const pair = [sqlFile(up, { file: 'db/1_a.up.sql' }), sqlFile('DROP INDEX i;', { file: 'db/1_a.down.sql' })];
  expect(expectSame(pair)).toBe(3);
  expect(expectSame([sqlFile(`-- migrate:up\n${up}-- migrate:down\nDROP INDEX i;\n`)])).toBe(3);
});

test('whatever statements follow each other', () => {
  const table = fc.constantFrom('a', 'b', 'app.a', '"A"', 'pg_temp.b');
  const statement = fc.oneof(
    table.map((name) => `CREATE TABLE ${name} (id int PRIMARY KEY, c text DEFAULT now()::text REFERENCES b (id))`),
    table.map((name) => `CREATE TEMP TABLE IF NOT EXISTS ${name.replace(/^.*\./, '')} (LIKE a)`),
    fc
      .tuple(table, table)
      .map(([one, other]) => `ALTER TABLE ${one} ADD COLUMN d mood, ADD FOREIGN KEY (d) REFERENCES ${other} (id), ALTER c TYPE text`),
    fc.tuple(table, table).map(([one, other]) => `DROP TABLE ${one}, ${other} CASCADE`),
    table.map((name) => `CREATE UNIQUE INDEX CONCURRENTLY ON ${name} (lower(c)) WHERE c <> 'x'`),
    table.map((name) => `ALTER TABLE ${name} RENAME TO e`),
    table.map((name) => `DELETE FROM ${name} USING b WHERE b.id = 1`),
    table.map((name) => `WITH x AS (UPDATE ${name} SET c = 'p' RETURNING id) INSERT INTO b SELECT id FROM x`),
    table.map((name) => `CREATE OR REPLACE VIEW v AS SELECT id FROM ${name}, a`),
    table.map((name) => `DROP POLICY p ON ${name}`),
    fc.constantFrom(
      'SET search_path TO app, public',
      'BEGIN',
      'COMMIT',
      'ROLLBACK',
      'DROP SCHEMA app CASCADE',
      "CREATE TYPE mood AS ENUM ('ok')",
    ),
    fc.constantFrom(
      'DO $$ BEGIN DROP TABLE a; END $$',
      'CREATE TABEL',
      "COMMENT ON TABLE a IS 'password'",
      "SELECT set_config('search_path', 'app', false)",
    ),
  );
  const script = fc.array(statement, { maxLength: 6 }).map((parts) => parts.join(';\n'));
  fc.assert(
    fc.property(fc.array(script, { minLength: 1, maxLength: 3 }), (scripts) => {
      expectSame(scripts.map((content, at) => sqlFile(content, { file: `${at}.sql`, dialect: 'postgres' })));
    }),
    { numRuns: 150 },
  );
});
