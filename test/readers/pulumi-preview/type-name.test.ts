/** What resource types are called: the table in type-names.yaml. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { destroyedRow } from '../../../src/dangers/infra-types/destroyed.ts';
import { typeName } from '../../../src/readers/pulumi-preview/type-name.ts';

const table = Object.entries(load(readFileSync(join(import.meta.dirname, 'type-names.yaml'), 'utf8')) as Record<string, string>);

test.each(table)('%s', (token, type) => {
  expect(typeName(token).type).toBe(type);
});

test('the catalogue knows what it should', () => {
  const known = table.filter(([, type]) => destroyedRow(type) !== undefined);
  expect(known.length).toBeGreaterThan(35);
});
