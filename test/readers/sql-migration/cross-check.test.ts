/** The recogniser of MySQL and SQLite against an independent parser, over real migrations written by others. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mysql from 'node-sql-parser/build/mysql.js';
import sqlite from 'node-sql-parser/build/sqlite.js';
import { describe, expect, test } from 'vitest';
import { Spelling } from '../../../src/readers/sql-migration/recogniser/context.ts';
import { OwnGrammar } from '../../../src/readers/sql-migration/recogniser/own-grammar.ts';
import { releaseOf } from '../../../src/readers/sql-migration/release.ts';
import { ourWords, theirWords } from './other-parser.ts';

const shared = process.env['INTERLOCK_SHARED'] ?? join(import.meta.dirname, '../../../../shared');
const folder = join(shared, 'corpus/sql');
const manifest = join(folder, 'MANIFEST.csv');
const isThere = existsSync(manifest);
if (!isThere) console.log(`skipped: there is no corpus at ${folder}`);

const PARSERS = { mysql: new mysql.Parser(), sqlite: new sqlite.Parser() };

/** Where the two differ for a reason, by the beginning of the statement. */
const KNOWN: readonly (readonly [statement: RegExp, reason: string])[] = [
  [/CHANGE lastModified lastmodified/, 'names of columns that differ in case only are the same to MySQL, so that nothing is renamed'],
];

function parse(text: string, dialect: keyof typeof PARSERS): unknown[] | undefined {
  try {
    const ast: unknown = PARSERS[dialect].astify(text, { database: dialect === 'mysql' ? 'MySQL' : 'Sqlite' });
    return (Array.isArray(ast) ? ast : [ast]).filter((one) => one !== null && one !== undefined) as unknown[];
  } catch {
    return undefined;
  }
}

describe.skipIf(!isThere)('cross-check with node-sql-parser', () => {
  test('statements, their kinds, tables and columns agree wherever it parses', () => {
    const differing: string[] = [];
    const counts = { files: 0, parsedWhole: 0, statements: 0, compared: 0, refused: 0, known: 0 };
    for (const line of readFileSync(manifest, 'utf8').trim().split('\n').slice(1)) {
      const [repository = '', , path = '', dialect = ''] = line.split(',');
      if (dialect !== 'mysql' && dialect !== 'sqlite') continue;
      const text = readFileSync(join(folder, repository.replace('/', '__'), path), 'utf8');
      const own = new OwnGrammar(dialect, releaseOf(dialect, undefined), new Spelling()).parse(text);
      counts.files++;
      const whole = parse(text, dialect);
      if (whole) counts.parsedWhole++;
      if (whole && whole.length !== own.length) differing.push(`${path}: ${whole.length} statements, not ${own.length}`);
      for (const statement of own) {
        counts.statements++;
        const sql = text.slice(statement.start, statement.end);
        const [ast, ...more] = parse(sql, dialect) ?? [];
        const theirs = ast !== undefined && more.length === 0 ? theirWords(ast) : undefined;
        if (!theirs) {
          counts.refused++;
          continue;
        }
        const ours = ourWords(statement.recognised?.operations ?? []);
        if (theirs.join('; ') === ours.join('; ')) counts.compared++;
        else if (KNOWN.some(([pattern]) => pattern.test(sql))) counts.known++;
        else differing.push(`${path}: ${theirs.join('; ')}  <>  ${ours.join('; ')}\n    ${sql.slice(0, 200).replace(/\s+/g, ' ')}`);
      }
    }
    console.log(`cross-check: ${JSON.stringify(counts)}`);
    expect(differing).toEqual([]);
    expect(counts.compared).toBeGreaterThan(2000);
  });
});
