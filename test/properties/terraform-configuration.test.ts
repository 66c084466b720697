/** What must hold for any configuration: order, spacing and files mean nothing, and no text makes the reader throw. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idsBelow, readDangerCases } from '../../tools/generate/danger-cases.ts';
import { textRanges } from '../../src/readers/terraform-configuration/text-ranges.ts';
import { parseHcl } from '../../src/readers/terraform-configuration/parse-hcl.ts';
import { changesOf, type Texts } from '../readers/terraform-configuration/read-here.ts';

const root = join(import.meta.dirname, '../..');
const cases = idsBelow(root, 'test/dangers', '.yaml').flatMap((id) => {
  const { fires, quiet } = readDangerCases(root, id);
  return [...fires, ...quiet].flatMap(({ configuration }) =>
    configuration ? [{ base: byPath(configuration.base), head: byPath(configuration.head) }] : [],
  );
});

function byPath(text: string | Texts | undefined): Texts {
  return text === undefined ? {} : typeof text === 'string' ? { 'main.tf': text } : text;
}

/** Blocks at the top of a text, one by one; they begin at the start of a line. */
function blocksIn(text: string): string[] {
  return text.split(/^(?=[a-z]+ *(?:"[^"]*" *)*\{)/m).filter((block) => block.trim() !== '');
}

const plain = cases.filter(({ base, head }) => [base, head].every((side) => Object.keys(side).every((path) => path.endsWith('.tf'))));

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(60);
  expect(plain.length).toBeGreaterThan(50);
});

/** What a change does, without its place. */
function gist(base: Texts, head: Texts): string[] {
  return changesOf(base, head)
    .map(({ kind, address, digest, before, after }) => JSON.stringify([kind, address, digest, before, after]))
    .sort();
}

test('blocks in another order, with comments and spacing, and in other files of the folder, are the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...plain), fc.infiniteStream(fc.nat(100)), ({ base, head }, numbers) => {
      const next = (below: number): number => (numbers.next().value as number) % below;
      const shuffled = (texts: Texts): Texts => {
        const out: Texts = {};
        for (const [path, text] of Object.entries(texts)) {
          if (path.endsWith('_override.tf')) {
            out[path] = text;
            continue;
          }
          const folder = path.slice(0, path.lastIndexOf('/') + 1);
          const blocks = blocksIn(text);
          while (blocks.length > 0) {
            const [block = ''] = blocks.splice(next(blocks.length), 1);
            const file = `${folder}${['main', 'other', 'x.y'][next(3)]}.tf`;
            const before = ['', '\n\n', '# prevent_destroy = true\n', '/* } */ ', '// "\n', '\t \r\n'][next(6)] ?? '';
            out[file] = `${out[file] ?? ''}${before}${block}\n`;
          }
        }
        return out;
      };
      const sides = [shuffled(base), shuffled(head)] as const;
      expect(gist(...sides)).toEqual(gist(base, head));
    }),
    { numRuns: 200 },
  );
});

const texts = cases.flatMap(({ base, head }) => [...Object.values(base), ...Object.values(head)]);

test('no text makes the reader throw, and what is spoilt is never silently fine', () => {
  const spoilt = fc
    .tuple(
      fc.constantFrom(...texts),
      fc.nat(400),
      fc.nat(20),
      fc.constantFrom('', '"', '{', '}', '<<E\n', '${', '/*', '#', '\\', '= =', '[', '\u0000', '💥', '<<-X\n  ${'),
    )
    .map(([text, at, length, by]) => text.slice(0, at) + by + text.slice(at + length));
  const garbage = fc.oneof(spoilt, fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 100 }));
  fc.assert(
    fc.property(
      garbage,
      garbage,
      fc.constantFrom('main.tf', 'main.tf.json', '.terraform.lock.hcl', 'x_override.tf', 'main.tofu'),
      (one, other, path) => {
        for (const change of changesOf({ [path]: one, 'a.tf': other }, { [path]: other, 'a.tf': one })) {
          expect(change.location.file).not.toBe('');
          expect(change.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('deep nesting ends well', () => {
  for (const text of ['[', '{', '(', 'a {', '"${', '{"a":', 'x = ['].map((part) => part.repeat(5000)))
    for (const path of ['main.tf', 'main.tf.json']) expect(changesOf({}, { [path]: text }).length).toBeGreaterThan(0);
});

const corpus = join(root, '../shared/corpus/plans/terraform-real/src');
if (!existsSync(corpus)) console.log('skipped: the corpus is not there');

test.skipIf(!existsSync(corpus))('configuration of the corpus is understood', () => {
  const files = readdirSync(corpus, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.tf'));
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const text = readFileSync(join(corpus, file), 'utf8');
    expect([file, parseHcl(text).faults]).toEqual([file, []]);
    expect(textRanges(text)).toBeDefined();
  }
});
