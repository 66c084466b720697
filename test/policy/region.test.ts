/** Where a thing is, told from what a plan says of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { KeptChange } from '../../src/model/item.ts';
import type { Json } from '../../src/model/json.ts';
import { regionOf } from '../../src/policy/condition/region.ts';

interface Case {
  name?: string;
  before?: Json;
  after?: Json;
  /** Region of the provider's configuration. */
  provider?: string;
  is: string | null;
}

const cases = load(readFileSync(join(import.meta.dirname, 'region.yaml'), 'utf8')) as Case[];

test.each(cases.map((one) => [one.name ?? JSON.stringify(one.before ?? one.after), one] as const))('%s', (_, one) => {
  const plan = one.provider === undefined ? {} : { providerRegion: one.provider };
  const change = { before: one.before ?? null, after: one.after ?? null, plan } as unknown as KeptChange;
  expect(regionOf(change) ?? null).toBe(one.is);
});
