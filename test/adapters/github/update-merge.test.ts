/** Merges in which nobody wrote: each file is that of the only side which changed it. */
import { expect, test } from 'vitest';
import { isCleanMerge } from '../../../src/adapters/github/update-merge.ts';

type Files = Record<string, string>;
const COMMON: Files = { a: '1', b: '1', gone: '1' };

test.each<[string, Files, Files, Files, boolean]>([
  ['each side changed its own file', { ...COMMON, a: '2' }, { ...COMMON, b: '2' }, { ...COMMON, a: '2', b: '2' }, true],
  ['one side added, the other removed', { ...COMMON, new: '1' }, { a: '1', b: '1' }, { a: '1', b: '1', new: '1' }, true],
  ['both made the same change', { ...COMMON, a: '2' }, { ...COMMON, a: '2' }, { ...COMMON, a: '2' }, true],
  ['both changed one file: it cannot be told', { ...COMMON, a: '2' }, { ...COMMON, a: '3' }, { ...COMMON, a: '23' }, false],
  ['a file that neither changed was changed', COMMON, COMMON, { ...COMMON, a: '9' }, false],
  ['a file appeared from nowhere', COMMON, COMMON, { ...COMMON, evil: '1' }, false],
  ['the change of the target branch was undone', COMMON, { ...COMMON, b: '2' }, COMMON, false],
  ['a file that was removed came back', { a: '1', b: '1' }, COMMON, COMMON, false],
])('%s', (_name, ours, theirs, made, expected) => {
  const [m, o, t, c] = [made, ours, theirs, COMMON].map((files) => new Map(Object.entries(files)));
  expect(isCleanMerge(m!, o!, t!, c!)).toBe(expected);
});
