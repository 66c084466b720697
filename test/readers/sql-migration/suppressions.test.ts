/** Comments that allow dangers: how they are written, and what they are about. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareSql } from '../../../src/readers/sql-migration/parse.ts';
import { read, sqlFile } from './read.ts';

beforeAll(prepareSql);

interface Row {
  comment: string;
  why?: string;
  column?: number;
}

const rows = load(readFileSync(join(import.meta.dirname, 'suppressions.yaml'), 'utf8')) as Row[];

describe('form', () => {
  test.each(rows)('$comment', ({ comment, why, column }) => {
    const { problems, changes } = read([`SELECT 1;\n${comment}\nDROP TABLE orders;\n`]);
    if (why === undefined) {
      expect(problems).toEqual([]);
      return;
    }
    expect(problems).toMatchObject([{ code: 'suppression-malformed', level: 'warning', location: { file: 'm.sql', line: 2, column } }]);
    expect(problems[0]?.message).toContain(why);
    expect(changes.flatMap((change) => change.suppressions ?? [])).toEqual([]);
  });
});

/** Addresses of the changes that comments are about, with the reasons. */
function allowed(sql: string): string[] {
  return read([sql]).changes.flatMap(({ address, suppressions = [] }) => suppressions.map(({ reason }) => `${address}: ${reason}`));
}

describe('what it is about', () => {
  test.each([
    ['the next statement and no other', '-- interlock: allow sql/drop-table reason="x"\nDROP TABLE a;\nDROP TABLE b;', ['public.a: x']],
    [
      'the statement on its line',
      'DROP TABLE a;\nDROP TABLE b; -- interlock: allow sql/drop-table reason="x"\nDROP TABLE c;',
      ['public.b: x'],
    ],
    [
      'several comments',
      '-- interlock: allow sql/a reason="x"\n-- interlock: allow sql/b reason="y"\nDROP TABLE a;',
      ['public.a: x', 'public.a: y'],
    ],
    ['all tables of the statement', '-- interlock: allow sql/drop-table reason="x"\nDROP TABLE a, b;', ['public.a: x', 'public.b: x']],
    ['the action on its line', 'ALTER TABLE t\n  DROP COLUMN a, -- interlock: allow sql/a reason="x"\n  DROP COLUMN b;', ['public.t.a: x']],
    [
      'the last action on its line',
      'ALTER TABLE t\n  DROP COLUMN a,\n  DROP COLUMN b; -- interlock: allow sql/a reason="x"',
      ['public.t.b: x'],
    ],
    [
      'the next action',
      'ALTER TABLE t\n  DROP COLUMN a,\n  -- interlock: allow sql/a reason="x"\n  DROP COLUMN b,\n  DROP COLUMN c;',
      ['public.t.b: x'],
    ],
    [
      'a statement of a block',
      'DO $$ BEGIN\n  DROP TABLE a;\n  -- interlock: allow sql/a reason="x"\n  DROP TABLE b;\nEND $$;',
      ['public.b: x'],
    ],
    ['nothing in a string', 'INSERT INTO t (a) VALUES (\'\n-- interlock: allow sql/a reason="x"\n\');\nDROP TABLE a;', []],
    ['nothing on the way down', '-- migrate:up\nDROP TABLE a;\n-- migrate:down\n-- interlock: allow sql/a reason="x"\nDROP TABLE b;', []],
  ])('%s', (_, sql, expected) => {
    expect(allowed(sql)).toEqual(expected);
  });
});

test('what an edited file held before is not judged again, and neither are comments on it', () => {
  const base = '-- interlock: allow sql/drop-table reason="x"\nDROP TABLE a;\n';
  const { changes } = read([sqlFile(`${base}DROP TABLE b;\n`, { base: { file: 'm.sql', content: base } })]);
  expect(changes.filter(({ type }) => type === 'suppression')).toEqual([]);
});

test.each([
  ['mysql', '# interlock: allow sql/drop-table reason="x"\nDROP TABLE a;', 1],
  ['mysql', "INSERT INTO t (a) VALUES ('\\'\n-- interlock: allow sql/drop-table reason=\"x\"\n');\nDROP TABLE a;", 0],
  ['sqlite', '-- interlock: allow sql/drop-table reason="x"\nDROP TABLE [a];', 1],
] as const)('comments as %s writes them: %s', (dialect, sql, count) => {
  const { changes } = read([sqlFile(sql, { dialect })]);
  expect(changes.flatMap(({ suppressions = [] }) => suppressions)).toHaveLength(count);
});

test('more comments than a person writes are not looked at, and that is said', () => {
  const sql = '-- interlock: allow sql/drop-table reason="x"\nDROP TABLE a;\n'.repeat(1002);
  const { changes, problems } = read([sql]);
  expect(changes.filter(({ suppressions }) => suppressions)).toHaveLength(1000);
  expect(problems).toMatchObject([{ code: 'suppression-malformed', location: { line: 2001 } }]);
});
