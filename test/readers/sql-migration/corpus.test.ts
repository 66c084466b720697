/** Real migrations written by others: none crashes, none is silently empty, and the dialect is told right. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { detectDialect } from '../../../src/readers/sql-migration/dialect.ts';
import { prepareSql } from '../../../src/readers/sql-migration/parse.ts';
import { read, sqlFile } from './read.ts';

const shared = process.env['INTERLOCK_SHARED'] ?? join(import.meta.dirname, '../../../../shared');
const folder = join(shared, 'corpus/sql');
const manifest = join(folder, 'MANIFEST.csv');
const isThere = existsSync(manifest);
if (!isThere) console.log(`skipped: there is no corpus at ${folder}`);

interface Row {
  path: string;
  dialect: string;
  bytes: Uint8Array;
}

function rows(): Row[] {
  return readFileSync(manifest, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [repository = '', , path = '', dialect = ''] = line.split(',');
      return { path, dialect, bytes: readFileSync(join(folder, repository.replace('/', '__'), path)) };
    });
}

beforeAll(prepareSql);

describe.skipIf(!isThere)('corpus', () => {
  test('every file gives changes or a problem, whatever its dialect', () => {
    const counts = new Map<string, number>();
    const silent: string[] = [];
    for (const { path, dialect, bytes } of rows()) {
      const { changes, problems } = read([sqlFile(bytes, { file: path, dialect })]);
      if (changes.length + problems.length === 0) silent.push(path);
      for (const code of [...problems.map((one) => one.code), ...changes.map((one) => one.kind)])
        counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    console.log([...counts].map(([what, count]) => `${what}: ${count}`).join(', '));
    expect(silent).toEqual([]);
    // Two scripts among the PostgreSQL files are MySQL.
    expect(counts.get('unknown')).toBeLessThanOrEqual(2);
  });

  test('the dialect is told right without being said', () => {
    const wrong: string[] = [];
    for (const { path, dialect, bytes } of rows()) {
      const told = detectDialect(path, new TextDecoder().decode(bytes));
      if (told.replace('mariadb', 'mysql') !== dialect.replace('postgresql', 'postgres')) wrong.push(`${path}: ${told}`);
    }
    // Files that do nothing, or hold nothing that only one database understands.
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(6);
  });
});
