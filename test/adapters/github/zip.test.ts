/** Archives from strangers: honest ones are read byte for byte, the others are refused with a reason, whatever the bytes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readZip } from '../../../src/adapters/github/zip.ts';
import { makeZip, type Packed } from '../../github/make-zip.ts';

const limits = { entries: 5, bytes: 10_000 };

function contents(bytes: Buffer): Record<string, string> | string {
  const read = readZip(bytes, 'the archive', limits);
  if (!read.ok) return read.problems[0]?.message as string;
  const found: Record<string, string> = {};
  for (const entry of read.value) {
    const content = entry.read();
    if (!content.ok) return content.problems[0]?.message as string;
    found[entry.path] = Buffer.from(content.value).toString();
  }
  return found;
}

test('entries come out as they went in', () => {
  const bytes = makeZip([
    { path: 'plans/', content: '' },
    { path: 'plans/a.json', content: '{"a": 1}'.repeat(100) },
    { path: 'b.json', content: 'stored', stored: true },
    { path: 'empty.json', content: '' },
  ]);
  expect(contents(bytes)).toEqual({ 'plans/a.json': '{"a": 1}'.repeat(100), 'b.json': 'stored', 'empty.json': '' });
});

const REFUSED: [string, Packed[], string][] = [
  ['climbs out', [{ path: '../evil', content: 'x' }], 'leads outside the archive'],
  ['climbs out in the middle', [{ path: 'a/../../evil', content: 'x' }], 'leads outside the archive'],
  ['absolute path', [{ path: '/etc/passwd', content: 'x' }], 'is no plain relative path'],
  ['drive letter', [{ path: 'C:evil', content: 'x' }], 'is no plain relative path'],
  ['backslash', [{ path: 'a\\..\\b', content: 'x' }], 'is no plain relative path'],
  ['NUL', [{ path: 'a\0b', content: 'x' }], 'is no plain relative path'],
  ['symbolic link', [{ path: 'a', content: '/etc/passwd', mode: 0o120777 }], 'is a symbolic link'],
  ['encrypted', [{ path: 'a', content: 'x', encrypted: true }], 'is encrypted'],
  [
    'the same path twice',
    [
      { path: 'a', content: 'x' },
      { path: 'a', content: 'y' },
    ],
    'is in it twice',
  ],
  ['too many entries', Array.from({ length: 6 }, (_, index) => ({ path: `${index}`, content: '' })), 'it has 6 entries'],
  [
    'too large together',
    [
      { path: 'a', content: 'x'.repeat(6000) },
      { path: 'b', content: 'x'.repeat(6000) },
    ],
    'unpacks to more than',
  ],
  ['a bomb that claims to be small', [{ path: 'a', content: 'x'.repeat(1_000_000), claims: { unpacked: 10 } }], 'is damaged'],
  ['wrong checksum', [{ path: 'a', content: 'abc', claims: { crc: 1 } }], 'is damaged'],
];

test.each(REFUSED)('%s is refused', (_name, entries, why) => {
  expect(contents(makeZip(entries))).toContain(why);
});

test('what is no archive, or cut off, is refused', () => {
  const whole = makeZip([{ path: 'a', content: 'abc' }]);
  for (const bytes of [Buffer.alloc(0), Buffer.from('hello'), whole.subarray(0, whole.length - 1), whole.subarray(5)])
    expect(typeof contents(bytes)).toBe('string');
});

test('no damage makes it throw or give more than the limits', () => {
  const whole = makeZip([
    { path: 'a/b.json', content: 'abc'.repeat(50) },
    { path: 'c', content: 'stored', stored: true },
  ]);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), (damage) => {
      const bytes = Buffer.from(whole);
      for (const [at, value] of damage) bytes[at] = value;
      const found = contents(bytes);
      if (typeof found !== 'string') expect(Object.values(found).join('').length).toBeLessThanOrEqual(limits.bytes);
    }),
  );
});
