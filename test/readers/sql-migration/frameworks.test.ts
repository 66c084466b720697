/** Frameworks: recognised, ways up and back told apart, transactions as the tool opens them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { frameworkOf } from '../../../src/readers/sql-migration/frameworks.ts';
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
  runs: string[];
  down?: number;
}

const cases = load(readFileSync(join(import.meta.dirname, 'frameworks.yaml'), 'utf8')) as Case[];

beforeAll(prepareSql);

describe('frameworks', () => {
  test.each(cases)('$name', ({ file = 'm.sql', sql, framework, detected, assumeInTransaction, runs, down }) => {
    if (detected) expect(frameworkOf('auto', file, sql).name).toBe(framework);
    const { changes } = read([
      sqlFile(sql, {
        file,
        framework: detected ? 'auto' : framework,
        dialect: 'postgres',
        ...(assumeInTransaction === undefined ? {} : { assumeInTransaction }),
      }),
    ]);
    const statements = changes.flatMap((change) => change.sql?.statement ?? []);
    expect(statements.map((one) => `${one.transaction} ${one.transactionNumber}`)).toEqual(runs);
    const back = changes.filter((change) => change.type === 'down-migration');
    expect(back.map((change) => change.after)).toEqual(down === undefined ? [] : [{ statements: down }]);
    expect(back.every((change) => change.kind === 'read' && change.sql === undefined)).toBe(true);
  });
});
