/** What holds of every script: tokens, splitting, places, digests. */
import fc from 'fast-check';
import { scanSync } from 'libpg-query';
import { beforeAll, describe, expect, test } from 'vitest';
import { byteOffsets, codePointOffset, createLineIndex } from '../../../src/readers/sql-migration/lines.ts';
import { parseScript, prepareSql } from '../../../src/readers/sql-migration/parse.ts';
import { maskPlaceholders } from '../../../src/readers/sql-migration/placeholders.ts';
import { splitStatements } from '../../../src/readers/sql-migration/split.ts';
import { tokenizeSql } from '../../../src/readers/sql-migration/tokens.ts';
import { read, textAt } from './read.ts';

beforeAll(prepareSql);

/** Pieces that trip lexers. */
const piece = fc.constantFrom(
  ...[
    "'",
    '"',
    '$$',
    '$x$',
    '--',
    '/*',
    '*/',
    ';',
    '(',
    ')',
    '\n',
    '\r',
    ' ',
    "E'",
    "U&'",
    '\\',
    '\\.',
    'a',
    'é',
    '😀',
    '1.5e3',
    '::',
    ':=',
    '$1',
    '@>',
    '[',
    ']',
    '.',
    '{{',
    '}}',
    '${',
    '}',
    'BEGIN',
    'ATOMIC',
    'END',
    'CASE',
  ],
);
const noise = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const good = fc.constantFrom(
  'DROP TABLE a',
  'ALTER TABLE "é" ADD COLUMN b text DEFAULT \'x;y\', DROP COLUMN c',
  'SELECT $$a;b$$ -- c;',
  "INSERT INTO t VALUES ('it''s', E'\\';', '😀')",
  'CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 1 END; END',
  'CREATE RULE r AS ON INSERT TO a DO ALSO (SELECT 1; SELECT 2)',
  'DO $$ BEGIN DROP TABLE z; END $$',
  'TRUNCATE /* ; */ a, b',
);
const bad = fc.constantFrom('DROP TABL a', 'SELECT (1', 'CREATE TABLE x (a int,)', 'ALTER', ') x', 'SELECT 1 FROM WHERE', '😀 é');
const gap = fc.constantFrom('', '\n', '\r\n\t', ' -- comment; here\n', ' /* a; /* b */ é 😀 */ ', '\n\n');

describe('tokens', () => {
  test('any text: in order, apart, with nothing but white space between', () => {
    fc.assert(
      fc.property(noise, (text) => {
        let end = 0;
        for (const token of tokenizeSql(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, token.start)).toMatch(/^\s*$/);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^\s*$/);
      }),
    );
  });

  test('the same strings, names and comments as the scanner of PostgreSQL', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(good, gap), { minLength: 1, maxLength: 5 }), (parts) => {
        const text = parts.map(([sql, space]) => `${sql};${space}`).join('');
        const index = byteOffsets(text);
        const scanned = scanSync(text).tokens.map((token) => index(token.start));
        const starts = new Set(tokenizeSql(text).map((token) => token.start));
        expect(scanned.filter((start) => !starts.has(start))).toEqual([]);
      }),
    );
  });
});

describe('splitting', () => {
  test('a bad statement hides none of the good ones', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(good, bad), gap), { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.map(([sql, space]) => `${space}${sql}${sql.includes('-- c') ? '\n' : ''};`).join('');
        const alone = parts.filter(([sql]) => parseScript(sql).every((one) => one.node));
        const found = parseScript(text)
          .filter((one) => one.node)
          .map((one) => text.slice(one.start, one.end));
        const wanted = alone.map(([sql]) => sql.replace(/ -- c;$/, ''));
        expect(wanted.filter((sql) => !found.includes(sql))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('ranges are in order and hold every token but comments and semicolons', () => {
    fc.assert(
      fc.property(noise, fc.boolean(), (text, naive) => {
        const tokens = tokenizeSql(text);
        const ranges = splitStatements(text, tokens, naive);
        const inside = new Set(ranges.flatMap(({ from, to }) => tokens.slice(from, to)));
        const outside = tokens.filter((token) => !inside.has(token));
        expect(outside.every((token) => token.kind === 'comment' || text[token.start] === ';')).toBe(true);
      }),
    );
  });

  test('any text is read without a crash, and not to nothing when it has tokens', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { changes, problems } = read([{ file: 'm.sql', content: text, source: 't', trust: 'local', dialect: 'postgres' }]);
        expect(changes.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('places', () => {
  test('the text at a location is the statement', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(good, gap), { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.map(([sql, space]) => `${space}${sql}\n;`).join('');
        for (const change of read([text]).changes) {
          const statement = change.sql?.statement;
          if (statement && statement.operations.length === 1) expect(textAt(text, change)).toBe(statement.text);
        }
      }),
    );
  });

  test('bytes and code points to UTF-16', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        expect(byteOffsets(before + after)(Buffer.byteLength(before))).toBe(before.length);
        expect(codePointOffset(before + after, [...before].length)).toBe(before.length);
      }),
    );
  });

  test('lines and columns lead back to the offset', () => {
    fc.assert(
      fc.property(noise, fc.nat(), (text, number) => {
        const offset = number % (text.length + 1);
        const { line, column } = createLineIndex(text).at(offset);
        const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
        expect((starts[line - 1] ?? Number.NaN) + column - 1).toBe(offset);
      }),
    );
  });
});

describe('placeholders', () => {
  test('masking keeps every length, in units and in bytes, and can be undone in names', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { text: masked } = maskPlaceholders(text);
        expect(masked.length).toBe(text.length);
        expect(Buffer.byteLength(masked)).toBe(Buffer.byteLength(text));
      }),
    );
  });
});

describe('digests', () => {
  function digests(text: string): string[] {
    return read([text]).changes.map((change) => change.digest);
  }

  test('comments, white space and unquoted letters do not matter', () => {
    fc.assert(
      fc.property(good, gap, gap, (sql, before, after) => {
        const other = `${before}${sql.replace(/\b(DROP|ALTER|TABLE|SELECT)\b/g, (word) => `${word.toLowerCase()} /* c */`)}\n${after}`;
        expect(digests(other)).toEqual(digests(sql));
      }),
    );
  });

  test.each([
    ['DROP TABLE a', 'DROP TABLE b'],
    ['DROP TABLE a', 'DROP TABLE "A"'],
    ["DELETE FROM a WHERE b = 'x'", "DELETE FROM a WHERE b = 'X'"],
    ["DELETE FROM a WHERE b = 'x y'", "DELETE FROM a WHERE b = 'x  y'"],
    ['DROP TABLE a', 'DROP TABLE a CASCADE'],
    ['INSERT INTO a VALUES ($$x y$$)', 'INSERT INTO a VALUES ($$x  y$$)'],
    ['CREATE FUNCTION f() RETURNS int LANGUAGE plpython3u AS $$ x $$', 'CREATE FUNCTION f() RETURNS int LANGUAGE plpython3u AS $$  x $$'],
  ])('%s is not %s', (one, other) => {
    expect(digests(one)).not.toEqual(digests(other));
  });

  test('operations of one statement differ', () => {
    expect(new Set(digests('DROP TABLE a, b, c')).size).toBe(3);
  });
});
