/** Globs and regular expressions: what they match, and that no pattern takes more than linear time. */
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { compileGlob, globSource } from '../../src/pattern/glob.ts';
import { compileRegex } from '../../src/pattern/regex.ts';

describe('globs', () => {
  test.each<[string, string[], string[]]>([
    ['public.users', ['public.users'], ['public.users2', 'xpublic.users', 'publicXusers']],
    ['sql/*', ['sql/drop-table', 'sql/'], ['sql/a/b', 'infra/x']],
    ['**', ['', 'a', 'a/b', 'a\nb'], []],
    ['db/**', ['db/', 'db/1.sql', 'db/a/b.sql'], ['db', 'xdb/a']],
    ['db/**/*.sql', ['db/1.sql', 'db/a/b/1.sql'], ['db/1.sqlx', '1.sql']],
    ['**.scratch_*', ['public.scratch_1', '.scratch_'], ['scratch_1', 'public.scratch_a/b']],
    ['aws_?', ['aws_a'], ['aws_', 'aws_ab', 'aws_/']],
    ['{a,b}.tf', ['a.tf', 'b.tf'], ['c.tf', 'a,b.tf']],
    ['[a-c]x', ['ax', 'cx'], ['dx', '[a-c]x']],
    ['[!a]x', ['bx'], ['ax']],
    ['web[0]', ['web[0]'], ['web0']],
    ['db["a"]', ['db["a"]'], ['dba']],
    ['a\\*', ['a*'], ['ab']],
    ['a}b', ['a}b'], ['ab']],
  ])('%s', (glob, yes, no) => {
    const matcher = compileGlob(glob);
    expect([...yes, ...no].filter((subject) => matcher.matches(subject))).toEqual(yes);
  });

  test('the short ways say what the regular expression says', () => {
    const character = fc.constantFrom('a', 'b', '/', '.', '\n', '*', '?', '[', ']', '{', '}', ',', '\\', '!', '-', '0');
    const text = fc.array(character, { maxLength: 8 }).map((all) => all.join(''));
    const glob = fc.oneof(
      text,
      fc.tuple(fc.constantFrom('', 'a', 'a/', 'a.b'), fc.constantFrom('', '*', '**')).map(([start, end]) => start + end),
    );
    fc.assert(
      fc.property(glob, text, (pattern, subject) => {
        let expected: boolean;
        try {
          expected = RE2JS.compile(`^(?:${globSource(pattern)})$`, RE2JS.DOTALL)
            .matcher(subject)
            .find();
        } catch {
          expect(() => compileGlob(pattern)).toThrow();
          return;
        }
        expect(compileGlob(pattern).matches(subject)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('regular expressions', () => {
  test('match anywhere unless anchored', () => {
    expect(compileRegex('b+')?.matches('abbc')).toBe(true);
    expect(compileRegex('^b')?.matches('abbc')).toBe(false);
  });

  test.each(['(', '[', '(?=a)', '(a)\\1', 'a{1000}{1000}', 'a'.repeat(1001)])('%s is refused', (source) => {
    expect(compileRegex(source)).toBeUndefined();
  });
});

test.each([
  ['(a+)+$', compileRegex('(a+)+$')],
  ['(a|a)*b', compileRegex('(a|a)*b')],
  ['**a**a**a**a**b', compileGlob('**a**a**a**a**b')],
  ['{a,aa}{a,aa}…', compileGlob('{a,aa}'.repeat(20))],
])('%s takes linear time', (_, matcher) => {
  /** Microseconds of this process. */
  const time = (length: number): number => {
    const subject = `${'a'.repeat(length)}!`;
    const before = process.cpuUsage();
    matcher?.matches(subject);
    return process.cpuUsage(before).user;
  };
  time(1000);
  // A backtracking engine would not come back from this.
  expect(time(20_000)).toBeLessThan(3_000_000);
});
