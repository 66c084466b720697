/** The frameworks that a source may name are those that the reader knows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FRAMEWORK_NAMES } from '../../src/readers/sql-migration/frameworks.ts';

test('the schema lists every framework', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/config.schema.json'), 'utf8')) as {
    $defs: { source: { properties: { framework: { enum: string[] } } } };
  };
  expect([...schema.$defs.source.properties.framework.enum].sort()).toEqual([...FRAMEWORK_NAMES].sort());
});
