/** MySQL, MariaDB and SQLite to operations, by table, and what holds of every script. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../../src/model/sql.ts';
import { createLexer, nextToken } from '../../../src/readers/sql-migration/recogniser/lexer.ts';
import { read, shown, sqlFile, textAt } from './read.ts';

interface Case {
  name: string;
  dialect: Dialect;
  server?: string;
  sql: string;
  expect: { is?: string; operation?: Record<string, unknown> }[];
}

const cases = load(readFileSync(join(import.meta.dirname, 'recogniser.yaml'), 'utf8')) as Case[];

describe('operations', () => {
  test.each(cases)('$name', ({ sql, dialect, server, expect: expected }) => {
    const { changes, problems } = read([sqlFile(sql, { dialect, ...(server === undefined ? {} : { server }) })]);
    expect(problems).toEqual([]);
    if (expected.every((one) => one.is !== undefined)) expect(changes.map(shown)).toEqual(expected.map((one) => one.is));
    expect(changes).toHaveLength(expected.length);
    expected.forEach(({ operation }, at) => {
      if (operation) expect(changes[at]?.sql?.operation).toMatchObject(operation);
    });
  });
});

const dialect = fc.constantFrom<Dialect>('mysql', 'mariadb', 'sqlite');
const piece = fc.constantFrom(
  ...`' " \` [ ] -- # /* */ /*! /*!40101 /*!99999 ; ( ) \\ \n \r @ @@ $ ? := . 1.5e3 0x1 2fa x' b' é 😀 {{ }} DELIMITER // $$ BEGIN END IF THEN CASE LOOP , =`.split(
    ' ',
  ),
  ...'CREATE TABLE ALTER ADD DROP COLUMN PROCEDURE TRIGGER SET SELECT UPDATE DELETE WHERE INSERT INTO VALUES PRAGMA GRANT PREPARE FROM CALL a b'.split(
    ' ',
  ),
  ' ',
  '\n',
);
const noise = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
const good = fc.constantFrom(
  'DROP TABLE a',
  'ALTER TABLE `é` ADD COLUMN b TEXT',
  "INSERT INTO t VALUES ('it''s; /* x', '😀')",
  'CREATE TRIGGER r AFTER INSERT ON a FOR EACH ROW BEGIN UPDATE b SET c = CASE WHEN 1 THEN 2 END; DELETE FROM d WHERE e = 1; END',
  'UPDATE t SET a = 1 WHERE b /* ; */ = 2',
);
const bad = fc.constantFrom('DROP TABL a', 'CREATE TABLE x (a int,', 'ALTER', ') x', 'UPDATE t a', '😀 é');
const gap = fc.constantFrom('', '\n', '\r\n\t', ' -- comment; here\n', ' /* a; é 😀 */ ', '\n\n');

describe('any script', () => {
  test('tokens are in order, apart, with nothing but white space between', () => {
    fc.assert(
      fc.property(noise, dialect, (text, one) => {
        const lexer = createLexer(text, one, 80035);
        let end = 0;
        for (let token = nextToken(lexer, 0); token; token = nextToken(lexer, token.end)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, token.start)).toMatch(/^\s*$/);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^\s*$/);
      }),
    );
  });

  test('is read without a crash, and not to nothing', () => {
    fc.assert(
      fc.property(noise, dialect, (text, one) => {
        const { changes, problems } = read([sqlFile(text, { dialect: one })]);
        expect(changes.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test('a bad statement hides none of the good ones, and each is where it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(good, bad), gap), { minLength: 1, maxLength: 6 }), dialect, (parts, one) => {
        const text = parts.map(([sql, space]) => `${space}${sql};`).join('');
        const { changes } = read([sqlFile(text, { dialect: one })]);
        const own = changes.filter((change) => change.sql?.statement.operations.length === 1 && !change.notUnderstood);
        for (const change of own) expect(textAt(text, change)).toBe(change.sql?.statement.text);
        const isGood = (sql: string): boolean =>
          read([sqlFile(sql, { dialect: one })]).changes.every((change) => change.kind !== 'unknown');
        expect(own.map((change) => change.sql?.statement.text)).toEqual(parts.map(([sql]) => sql).filter(isGood));
      }),
    );
  });

  test('white space, comments and letters of keywords do not change the digest', () => {
    const [first] = read([sqlFile('ALTER TABLE `t` ADD c INT', { dialect: 'mysql' })]).changes;
    const [second] = read([sqlFile('alter /* x */ table\n`t` # y\n add c int', { dialect: 'mysql' })]).changes;
    expect(second?.digest).toBe(first?.digest);
    expect(second?.digest).not.toBe(read([sqlFile('ALTER TABLE `t` ADD d INT', { dialect: 'mysql' })]).changes[0]?.digest);
  });
});

describe('like any other migration', () => {
  test('passwords do not leave the reader', () => {
    const sql =
      "CREATE USER a IDENTIFIED BY 's3cret-1'; GRANT ALL ON x.* TO b IDENTIFIED BY 's3cret-2'; SET PASSWORD FOR c = PASSWORD('s3cret-3'); ALTER USER d IDENTIFIED WITH p BY 's3cret-4'";
    const { changes } = read([sqlFile(sql, { dialect: 'mysql' })]);
    expect(JSON.stringify(changes.map(({ sql: detail, ...change }) => [change, detail?.statement.text, detail?.operation]))).not.toContain(
      's3cret',
    );
  });

  test('the way down is counted and not judged', () => {
    const { changes } = read([
      sqlFile('-- +goose Up\nALTER TABLE t ADD a INT;\n-- +goose Down\nALTER TABLE t DROP a; # x;\n', { dialect: 'mysql' }),
    ]);
    expect(changes.map(shown)).toEqual(['create column t.a', 'read down-migration m.sql']);
    expect(changes[1]?.after).toEqual({ statements: 1 });
  });

  test('a file that is added to is judged by what is new', () => {
    const base = { file: 'm.sql', content: 'DROP TABLE a;' };
    const { changes } = read([sqlFile('DROP TABLE a;\nDROP TABLE b;', { dialect: 'mysql', base })]);
    expect(changes.map(shown)).toEqual(['delete table b']);
  });

  test('what an earlier file makes is new to a later one', () => {
    const files = ['CREATE TABLE a (id INT PRIMARY KEY);', 'DROP TABLE a;'].map((sql, at) =>
      sqlFile(sql, { dialect: 'sqlite', file: `${at}.sql` }),
    );
    const detail = read(files).changes[1]?.sql;
    expect(detail?.history.createdBefore('table:a', detail.statement.ordinal)).toBe(true);
  });

  test('MySQL commits at a schema change, SQLite does not', () => {
    const sql = 'BEGIN;\nINSERT INTO t (a) VALUES (1);\nDROP TABLE a;\nINSERT INTO t (a) VALUES (2);\nCOMMIT;';
    const transactions = (one: Dialect): unknown[] =>
      read([sqlFile(sql, { dialect: one })]).changes.map((change) => change.sql?.statement.transaction);
    expect(transactions('mysql')).toEqual(['none', 'explicit', 'explicit', 'none', 'none']);
    expect(transactions('sqlite')).toEqual(['none', 'explicit', 'explicit', 'explicit', 'explicit']);
  });

  test('placeholders of templates stand for names and values', () => {
    const { changes } = read([
      sqlFile('ALTER TABLE {{ .Schema }}.t ADD a INT DEFAULT ${n};\nDROP TABLE `${prefix}x`', { dialect: 'mysql' }),
    ]);
    expect(changes.map(shown)).toEqual(['create column {{ .Schema }}.t.a', 'delete table ${prefix}x']);
  });

  test('large scripts take time in proportion', () => {
    const insert = `INSERT INTO t VALUES ${Array.from({ length: 50_000 }, (_, at) => `(${at}, 'x;y')`).join(',')};`;
    const deep = `SELECT ${'('.repeat(20_000)}1${')'.repeat(20_000)};`;
    const long = `DELETE FROM t WHERE ${Array.from({ length: 20_000 }, (_, at) => `a = ${at}`).join(' OR ')};`;
    const start = performance.now();
    expect(
      read([sqlFile(`${insert}\n${deep}\n${long}\nDROP TABLE a;`, { dialect: 'mysql' })]).changes.map((change) => change.kind),
    ).toEqual(['create', 'execute', 'delete', 'delete']);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
