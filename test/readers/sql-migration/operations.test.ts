/** SQL to operations and changes, by table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareSql } from '../../../src/readers/sql-migration/parse.ts';
import { read, shown } from './read.ts';

interface Case {
  name: string;
  sql: string;
  expect: { is?: string; operation?: Record<string, unknown> }[];
}

const cases = load(readFileSync(join(import.meta.dirname, 'operations.yaml'), 'utf8')) as Case[];

beforeAll(prepareSql);

describe('operations', () => {
  test.each(cases)('$name', ({ sql, expect: expected }) => {
    const { changes, problems } = read([sql]);
    expect(problems).toEqual([]);
    const all = expected.every((one) => one.is !== undefined);
    if (all) expect(changes.map(shown)).toEqual(expected.map((one) => one.is));
    expect(changes).toHaveLength(expected.length);
    expected.forEach(({ operation }, at) => {
      if (operation) expect(changes[at]?.sql?.operation).toMatchObject(operation);
    });
  });
});
