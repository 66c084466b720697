/** Code frames: the place is underlined wherever it is in a line, and whatever the line holds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frame } from '../../src/report/frame.ts';
import { plainStyle } from '../../src/report/style.ts';
import { displayWidth } from '../../src/report/width.ts';

const style = plainStyle(60);

function shown(text: string, line: number, column: number, endLine: number, endColumn: number, remark = 'here'): string[] {
  return frame(text, { file: 'a.sql', line, column, endLine, endColumn }, remark, style);
}

test('one statement with the line before it', () => {
  expect(shown('ALTER TABLE orders DROP CONSTRAINT c;\nDROP TABLE users;', 2, 1, 2, 17, 'every row is lost')).toEqual([
    '1 │ ALTER TABLE orders DROP CONSTRAINT c;',
    '2 │ DROP TABLE users;',
    '  │ ^^^^^^^^^^^^^^^^ every row is lost',
  ]);
});

test('a statement over several lines has a bar beside all of them', () => {
  expect(shown('ALTER TABLE a\n  ADD COLUMN b int\n  NOT NULL;', 1, 1, 3, 11)).toEqual([
    '1 ┃ ALTER TABLE a',
    '2 ┃   ADD COLUMN b int',
    '3 ┃   NOT NULL;',
    '  ┃ here',
  ]);
});

test('where it shares its first or last line with others, carets say where it starts and ends', () => {
  expect(shown('SELECT 1; DROP TABLE\n  users; SELECT 2;', 1, 11, 2, 8)).toEqual([
    '1 ┃ SELECT 1; DROP TABLE',
    '  ┃           ^^^^^^^^^^',
    '2 ┃   users; SELECT 2;',
    '  ┃   ^^^^^ here',
  ]);
  expect(shown('SELECT 1; DROP TABLE\n  users;', 1, 11, 2, 8)).toEqual([
    '1 ┃ SELECT 1; DROP TABLE',
    '  ┃           ^^^^^^^^^^',
    '2 ┃   users;',
    '  ┃ here',
  ]);
});

test('a long statement is left out after four lines, and says so', () => {
  const text = Array.from({ length: 9 }, (_, at) => `line${at}`).join('\n');
  expect(shown(text, 1, 1, 9, 6).slice(-2)).toEqual(['  ┃ … 5 more lines', '  ┃ here']);
});

test('wide characters, tabs and controls are measured as they are shown', () => {
  expect(shown('\tDROP 表 x\u001b[0m;', 1, 7, 1, 10)).toEqual(['1 │     DROP 表 x\\x1b[0m;', '  │          ^^^^ here']);
});

test('a long line is cut around the place', () => {
  const rows = shown(`${'x '.repeat(100)}DROP TABLE a; ${'y '.repeat(100)}`, 1, 201, 1, 213);
  expect(rows[0]).toContain('DROP TABLE a');
  expect(rows[1]?.indexOf('^')).toBe(rows[0]?.indexOf('DROP'));
  for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(60);
});

test('a remark that has no room goes below', () => {
  expect(shown('DROP TABLE users;', 1, 1, 1, 17, 'w'.repeat(50))).toHaveLength(3);
});

test('a place outside the text has no frame', () => {
  expect(shown('a', 2, 1, 2, 2)).toEqual([]);
});

test('any place in any text: nothing invisible comes out, and code stays within the width', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.nat(5),
      fc.nat(200),
      fc.nat(5),
      fc.nat(200),
      (text, line, column, lines, end) => {
        const rows = shown(text, line, column + 1, line + lines, end, '');
        for (const row of rows) {
          expect(row).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
          expect(displayWidth(row)).toBeLessThanOrEqual(60);
        }
      },
    ),
  );
});
