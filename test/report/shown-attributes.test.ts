/** The attributes that people are shown, from a table. */
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shownAttributes } from '../../src/decide/shown-attributes.ts';
import type { ChangeKind } from '../../src/model/change.ts';
import type { KeptChange } from '../../src/model/item.ts';
import { UNKNOWN, type Json } from '../../src/model/json.ts';

interface Case {
  name: string;
  kind?: ChangeKind;
  replacePaths?: string[];
  before: Json;
  after: Json;
  changed: string[];
  shown: string[];
}

const cases = load(readFileSync(join(import.meta.dirname, 'shown-attributes.yaml'), 'utf8')) as Case[];

test.each(cases)('$name', ({ kind = 'update', replacePaths = [], before, after, changed, shown }) => {
  const change = { kind, before, after, changed, plan: { replacePaths } } as unknown as KeptChange;
  const { attributes = [], moreAttributes } = shownAttributes(change);
  const lines = attributes.map(({ path, before: was, after: is, forces }) =>
    [path, ...(was === undefined ? [] : [`${was} -> ${is}`]), ...(forces ? ['forces'] : [])].join(' '),
  );
  expect([...lines, ...(moreAttributes === undefined ? [] : [`${moreAttributes} more`])]).toEqual(shown);
});

test('an unknown value is the mark that readers put', () => {
  const change = { kind: 'update', before: { size: 1 }, after: { size: UNKNOWN }, changed: ['size'] } as unknown as KeptChange;
  expect(shownAttributes(change).attributes).toEqual([{ path: 'size', before: '1', after: 'known after apply' }]);
});
