/** Facts files: what the loader knows by name is what the schema knows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FACTS_KEYS, loadFacts } from '../../src/app/load-facts.ts';
import { loadVerdict } from '../../src/app/load-verdict.ts';

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
}

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/facts.schema.json'), 'utf8')) as Schema & {
  $defs: Record<string, Schema>;
};

/** Names of the properties by path, lists looked through. */
function keysOf(node: Schema, path = ''): Record<string, string[]> {
  const target = node.$ref ? (schema.$defs[node.$ref.replace('#/$defs/', '')] ?? {}) : node;
  if (target.items) return keysOf(target.items, path);
  if (!target.properties) return {};
  const below = Object.entries(target.properties).map(([key, child]) => keysOf(child, path === '' ? key : `${path}/${key}`));
  return Object.assign({ [path]: Object.keys(target.properties).filter((key) => key !== '$schema') }, ...below) as Record<string, string[]>;
}

test('the keys that are suggested are those of the schema', () => {
  expect(FACTS_KEYS).toEqual(keysOf(schema));
});

test('a mistyped key is named with its place and the key that was meant', () => {
  const loaded = loadFacts(
    JSON.stringify({ version: 1, pull: { author: 'a', headSha: 'c', reviews: [{ user: 'b', state: 'approved', submitedAt: null }] } }),
    'f.json',
  );
  expect(loaded.problems).toMatchObject([
    {
      code: 'unknown-key',
      message: '`submitedAt` is not known in `pull.reviews.0`',
      hint: 'did you mean `submittedAt`?',
      location: { file: 'f.json', pointer: 'pull/reviews/0' },
    },
  ]);
});

test('facts as the design shows them load', () => {
  const loaded = loadFacts(
    JSON.stringify({
      version: 1,
      now: '2026-11-20T10:00:00Z',
      pull: { author: 'alice', headSha: 'c2' },
      unavailable: [{ path: 'people', why: '404' }],
    }),
    'f.json',
  );
  expect(loaded).toMatchObject({ ok: true, value: { pull: { author: 'alice' } } });
});

test.each([
  ['[]', 'the document must be an object'],
  ['{"version":"1","pull":{"author":"a","headSha":"c"}}', '`version` must be `1`'],
  [
    '{"version":1,"now":"2026-11-20","pull":{"author":"a","headSha":"c"}}',
    '`now` must be an instant with its zone, such as 2026-11-20T10:00:00Z',
  ],
  ['{"version":1,"pull":{"author":"","headSha":"c"}}', '`pull.author` must not be empty'],
  ['{"version":1,"pull":{"author":"a","headSha":"c","number":0}}', '`pull.number` must be 1 or more'],
  ['{"version":1,"pull":{"author":"a","headSha":"c"},"people":{"teams":{"acme/db":"bob"}}}', '`people.teams.acme/db` must be a list'],
  ['{"version":1,"pull":{"author":"a","headSha":"c","body":1}}', '`pull.body` must be a text or `null`'],
])('what the schema refuses is told in words: %s', (text, message) => {
  expect(loadFacts(text, 'f.json').problems.map((found) => found.message)).toEqual([message]);
});

test('what is no verdict is told in words', () => {
  expect(loadVerdict('{"a":1}', 'v.json').problems.map((found) => found.message)).toEqual([
    '`v.json` is not a verdict: it needs `version`',
  ]);
  expect(loadVerdict('[]', 'v.json').problems.map((found) => found.message)).toEqual(['`v.json` is not a verdict: it must be an object']);
});
