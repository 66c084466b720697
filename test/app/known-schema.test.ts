/** How the database looked before, as a source names it: read from the target branch, and used. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkspace } from '../../src/adapters/files/workspace.ts';
import { openGitRepository } from '../../src/adapters/git/git-repository.ts';
import { check } from '../../src/app/check.ts';
import type { Repository } from '../../src/model/repository.ts';
import { ok } from '../../src/model/problem.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { temporaryRepository, type TemporaryRepository } from '../adapters/temporary-repository.ts';

let repo: TemporaryRepository;
beforeEach(() => {
  repo = temporaryRepository();
});
afterEach(() => repo.remove());

const TABLE = 'CREATE TABLE users (id bigint PRIMARY KEY, name varchar(50));\n';
const WIDEN = 'ALTER TABLE users ALTER COLUMN name TYPE varchar(80);\n';
const NARROW = 'ALTER TABLE users ALTER COLUMN name TYPE varchar(20);\n';

/** Judges a migration on a database that the files of the target branch describe. */
async function judged(schema: string, before: Record<string, string>, migration: string, most?: number): Promise<Verdict> {
  repo.commit({
    '.interlock/config.yaml': `version: 1\nowners: [ada]\nsources:\n  - { id: db, reader: sql-migration, files: ["db/migrate/*.sql"]${schema} }\n`,
    ...before,
  });
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commit({ 'db/migrate/9.sql': migration });
  const opened = await openGitRepository({ folder: repo.folder, base: 'main', head: 'feature' });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const repository: Repository = most === undefined ? opened.value : Object.assign(opened.value, { mostReads: most });
  const facts = { version: 1 as const, now: '2026-11-20T10:00:00Z', pull: { author: 'alice', headSha: repository.head.sha } };
  const { verdict } = await check({
    ...{ repository, evidence: openWorkspace({ root: repo.folder, place: 'laptop' }), facts: () => Promise.resolve(ok(facts)) },
    ...{ folder: '.interlock', plans: [], migrations: [], noPolicy: 'allow' },
  });
  return verdict;
}

function severe({ findings }: Verdict): string[] {
  return findings.filter(({ severity }) => severity !== 'low').map(({ danger }) => danger);
}

test('a dump tells widening from narrowing', async () => {
  const dump = { 'db/structure.sql': TABLE };
  expect(severe(await judged(', schema: db/structure.sql', dump, WIDEN))).toEqual([]);
});

test('what becomes shorter is reported', async () => {
  const dump = { 'db/structure.sql': TABLE };
  expect(severe(await judged(', schema: db/structure.sql', dump, NARROW))).toContain('sql/narrow-column-type');
});

test('earlier migrations tell the same, in the order of their numbers and without their ways back', async () => {
  const migrations = {
    'db/migrate/1.sql': '-- +goose Up\nCREATE TABLE users (id bigint PRIMARY KEY, name varchar(10));\n-- +goose Down\nDROP TABLE users;\n',
    'db/migrate/2.sql': '-- +goose Up\nALTER TABLE users ALTER COLUMN name TYPE varchar(50);\n',
  };
  const verdict = await judged(', schema: ["db/migrate/*.sql"]', migrations, `-- +goose Up\n${WIDEN}`);
  expect(severe(verdict).filter((danger) => danger !== 'sql/missing-down')).toEqual([]);
});

test('without it nobody knows', async () => {
  const { findings } = await judged('', { 'db/structure.sql': TABLE }, WIDEN);
  expect(findings.map(({ danger, severity }) => [danger, severity])).toContainEqual(['sql/narrow-column-type', 'low']);
});

test('a table of the schema is not a new one', async () => {
  const dump = { 'db/structure.sql': TABLE };
  expect(severe(await judged(', schema: db/structure.sql', dump, 'DROP TABLE users;\n'))).toContain('sql/drop-table');
});

test('a schema that is not there is a warning, and so are more files than may be read', async () => {
  const verdict = await judged(', schema: db/structure.sql', {}, NARROW);
  expect(verdict.problems).toMatchObject([
    { code: 'schema-unknown', level: 'warning', location: { file: '.interlock/config.yaml', line: 4 } },
  ]);
});

test('more files than may be asked for are left alone, with a warning', async () => {
  const verdict = await judged(', schema: ["db/old/*.sql"]', { 'db/old/1.sql': TABLE, 'db/old/2.sql': TABLE }, NARROW, 1);
  expect(verdict.problems).toMatchObject([{ code: 'schema-unknown', level: 'warning' }]);
});
