/** The claims about MySQL and MariaDB against a running MariaDB: which changes of a table it makes online, and which keep writers waiting. */
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClassifier } from '../../src/dangers/classify.ts';
import { isAtLeast } from '../../src/model/finding.ts';
import { OwnGrammar } from '../../src/readers/sql-migration/recogniser/own-grammar.ts';
import { Spelling } from '../../src/readers/sql-migration/recogniser/context.ts';
import { sqlChanges } from '../danger-cases/sql-changes.ts';
import { isMariaDbHere, startMariaDb, type MariaDb } from './start-mariadb.ts';
import { ACCEPTED, REFUSED } from './mariadb-statements.ts';

interface Case {
  change: string;
  before?: string;
  after?: string;
  server: 'online' | 'rebuilds' | 'blocks';
  finds: string[];
}

const cases = load(readFileSync(join(import.meta.dirname, 'mariadb.yaml'), 'utf8')) as Case[];
const isHere = isMariaDbHere();
if (!isHere) console.log('skipped: MariaDB is not installed');

const SCHEMA = `
CREATE TABLE p (id INT PRIMARY KEY) ENGINE=InnoDB;
CREATE TABLE t (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY, a INT, b VARCHAR(20), c VARCHAR(20) NOT NULL, e ENUM('a','b'), d DATETIME, m DECIMAL(10,2),
  g POINT NOT NULL, k INT NOT NULL, CONSTRAINT ck CHECK (a > 0), KEY ia (a)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;`;
const ROWS = "INSERT INTO p VALUES (1); INSERT INTO t (a, b, c, e, m, g, k) VALUES (1, 'x', 'y', 'a', 1, POINT(1, 1), 1);";

/** From the best to the worst; the server refuses what it cannot do so. */
const WAYS = [
  ['NOCOPY', 'NONE', 'online'],
  ['INSTANT', 'NONE', 'online'],
  ['INPLACE', 'NONE', 'rebuilds'],
  ['COPY', 'SHARED', 'blocks'],
] as const;

let server: MariaDb;
beforeAll(async () => {
  if (isHere) server = await startMariaDb();
}, 60_000);
afterAll(async () => {
  if (isHere) await server.stop();
}, 60_000);

function fresh(sql: string): string {
  return `DROP DATABASE IF EXISTS x; CREATE DATABASE x CHARACTER SET utf8mb4; USE x; ${SCHEMA} ${ROWS}\n${sql}`;
}

function wayOf({ change, before }: Case): string {
  const refusals: string[] = [];
  for (const [algorithm, lock, answer] of WAYS) {
    // INSTANT takes no LOCK but the default.
    const demand = algorithm === 'INSTANT' ? 'ALGORITHM=INSTANT' : `ALGORITHM=${algorithm}, LOCK=${lock}`;
    const refusal = server.refusal(fresh(`${before === undefined ? '' : `${before};`} ALTER TABLE t ${change}, ${demand};`));
    if (refusal === undefined) return answer;
    refusals.push(refusal);
  }
  return refusals.join('\n');
}

describe.skipIf(!isHere)('changes of a table', () => {
  test.each(cases)('$change: $server', async (one) => {
    expect(wayOf(one)).toBe(one.server);
    const sql = [one.before, `ALTER TABLE t ${one.change}`, one.after].filter((part) => part !== undefined).join(';\n');
    const changes = await sqlChanges({ name: one.change, dialect: 'mariadb', server: '10.11', schema: SCHEMA, sql });
    const classifier = createClassifier();
    const findings = changes
      .flatMap((change) => classifier.classify(change, 'unknown'))
      .filter(({ severity }) => isAtLeast(severity, 'medium'));
    expect([...new Set(findings.map(({ danger }) => danger.replace(/^sql\//, '')))].sort()).toEqual([...one.finds].sort());
  });
});

describe.skipIf(!isHere)('what is understood', () => {
  const errorsOf = (sql: string): string[] =>
    new OwnGrammar('mariadb', [10, 11, 0], new Spelling()).parse(sql).flatMap(({ error }) => error?.message ?? []);

  test.each(ACCEPTED)('%s', (sql) => {
    expect(server.refusal(fresh(sql))).toBeUndefined();
    expect(errorsOf(sql)).toEqual([]);
  });

  test.each(REFUSED)('refused by both: %s', (sql) => {
    expect(server.refusal(fresh(sql))).toMatch(/ERROR 1064/);
    expect(errorsOf(sql)).not.toEqual([]);
  });
});
