/** Frameworks: recognised, ways up and back told apart, transactions as the tool opens them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { besides, frameworkOf } from '../../../src/readers/sql-migration/frameworks.ts';
import { prepareSql } from '../../../src/readers/sql-migration/parse.ts';
import { read, sqlFile } from './read.ts';

interface Case {
  name: string;
  file?: string;
  sql: string;
  framework: string;
  /** Found out by `auto`; else given. */
  detected?: boolean;
  assumeInTransaction?: boolean;
  /** Files beside it, by path; null where it is known that there is none. */
  beside?: Record<string, string | null>;
  runs: string[];
  down?: number;
}

const cases = load(readFileSync(join(import.meta.dirname, 'frameworks.yaml'), 'utf8')) as Case[];

beforeAll(prepareSql);

describe('frameworks', () => {
  test.each(cases)('$name', ({ file = 'm.sql', sql, framework, detected, assumeInTransaction, beside, runs, down }) => {
    if (detected) expect(frameworkOf('auto', file, sql).name).toBe(framework);
    const { changes } = read([
      sqlFile(sql, {
        file,
        framework: detected ? 'auto' : framework,
        dialect: 'postgres',
        ...(assumeInTransaction === undefined ? {} : { assumeInTransaction }),
        ...(beside && { beside: new Map(Object.entries(beside)) }),
      }),
    ]);
    const statements = changes.flatMap((change) => change.sql?.statement ?? []);
    expect(statements.map((one) => `${one.transaction} ${one.transactionNumber}`)).toEqual(runs);
    const back = changes.filter((change) => change.type === 'down-migration');
    expect(back.map((change) => change.after)).toEqual(down === undefined ? [] : [{ statements: down }]);
    expect(back.every((change) => change.kind === 'read' && change.sql === undefined)).toBe(true);
  });
});

test.each([
  ['db/migration/V1.2__add_index.sql', ['db/migration/V1.2__add_index.sql.conf']],
  ['migrations/2024-01-01-000000_index/up.sql', ['migrations/2024-01-01-000000_index/metadata.toml']],
  ['up.sql', ['metadata.toml']],
  ['db/migrations/0001_a.sql', []],
])('what stands beside %s may say how it runs', (file, expected) => {
  expect(besides(file)).toEqual(expected);
});
