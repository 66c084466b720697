/** What the documents name exists: paths, npm scripts, and YAML that loads. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const documents = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...(readdirSync(join(root, 'docs'), { recursive: true }) as string[])
    .map((file) => join('docs', file))
    .filter((file) => file.endsWith('.md')),
  ...(readdirSync(join(root, 'policies-example'), { recursive: true }) as string[])
    .map((file) => join('policies-example', file))
    .filter((file) => file.endsWith('.md')),
];
const scripts = Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts);

function text(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

test('there are documents', () => {
  expect(documents.length).toBeGreaterThan(3);
});

test('npm scripts named in documents exist', () => {
  const missing = documents.flatMap((file) =>
    [...text(file).matchAll(/npm run ([a-z][a-z:-]*)/g)]
      .filter(([, name]) => !scripts.includes(name as string))
      .map(([, name]) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test('paths of this repository named in documents exist', () => {
  const missing = documents.flatMap((file) =>
    [...text(file).matchAll(/`((?:src|docs|test|tools|schemas|policies-example|examples|action|bench)\/[\w./-]+)`/g)]
      .filter(([, path]) => !existsSync(join(root, path as string)))
      .map(([, path]) => `${file}: ${path}`),
  );
  expect(missing).toEqual([]);
});

test('relative links lead somewhere', () => {
  const missing = documents.flatMap((file) =>
    [...text(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)]
      .filter(([, path]) => !existsSync(join(root, dirname(file), path as string)))
      .map(([, path]) => `${file}: ${path}`),
  );
  expect(missing).toEqual([]);
});
