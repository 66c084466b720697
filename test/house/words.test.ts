/** How files are named, opened and sized. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const BANNED = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'manager', 'handler', 'service', 'base', 'data', 'info'];

/** Hand-written sources: everything that is not generated. */
const sources = ['src', 'action', 'tools', 'bench'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter(
      (file) =>
        /\.(ts|mjs)$/.test(file) &&
        !file.startsWith('src/schema/') &&
        file !== 'src/dangers/index.ts' &&
        !file.startsWith('action/dist/') &&
        !file.includes('node_modules'),
    ),
);

function text(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(20);
});

// A danger is named after what it sees, which may well be a security service.
test('names use no empty words', () => {
  const parts = sources
    .filter((file) => !file.startsWith('src/dangers/'))
    .flatMap((file) => file.split('/').map((part) => ({ file, words: part.replace(/\.[a-z]+$/, '').split(/[-.]/) })));
  expect(parts.filter(({ words }) => words.some((word) => BANNED.includes(word))).map(({ file }) => file)).toEqual([]);
});

// "Base" is git's and GitHub's own word in `mergeBase` and `pull.base`.
test('exported names use no empty words', () => {
  const found = sources.flatMap((file) =>
    [...text(file).matchAll(/^export (?:async )?(?:function\*?|const|interface|type|class) (\w+)/gm)]
      .filter(([, name]) => (name ?? '').split(/(?=[A-Z])|_/).some((word) => word !== 'Base' && BANNED.includes(word.toLowerCase())))
      .map(([, name]) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});

test('file names are kebab-case', () => {
  expect(sources.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d))?\.(ts|mjs)$/.test(basename(file)))).toEqual([]);
});

test('every file opens with a sentence on what lives there', () => {
  expect(sources.filter((file) => !/^(#!.*\n)?\/\*\* [A-Z`"].*[.:]/.test(text(file).replace(/\n \* /g, ' ')))).toEqual([]);
});

test('no file is longer than 250 lines, tables of facts apart', () => {
  const long = sources.filter((file) => text(file).split('\n').length > 251 && !/^\/\*\* (Facts: |Generated )/.test(text(file)));
  expect(long).toEqual([]);
});

test('nothing is left unfinished', () => {
  expect(sources.filter((file) => /\b(TODO|FIXME|XXX)\b|not (yet )?implemented/i.test(text(file)))).toEqual([]);
});
