/** What the reader makes of plans: the tables in cases/. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { planOf, readPlan } from './read.ts';

interface PlanCase {
  name: string;
  /** The file as it is; or `document`, to be written as JSON; or `entries` of `resource_changes` in a plan. */
  text?: string;
  document?: object;
  entries?: unknown[];
  /** All changes in order, in part. A key with the value `absent` must not be there. */
  changes?: object[];
  problems?: object[];
}

const folder = join(import.meta.dirname, 'cases');

/** Text of a problem is compared by its beginning, so that wording can grow. */
function expectPart(actual: unknown, expected: unknown, path: string): void {
  if (expected === 'absent') expect(actual, path).toBeUndefined();
  else if (path.endsWith('.message') || path.endsWith('.help') || path.endsWith('.notUnderstood'))
    expect(String(actual), path).toContain(String(expected));
  else if (typeof expected === 'object' && expected !== null && !Array.isArray(expected)) {
    expect(actual, path).toBeTypeOf('object');
    for (const [key, value] of Object.entries(expected)) expectPart((actual as Record<string, unknown>)?.[key], value, `${path}.${key}`);
  } else expect(actual, path).toEqual(expected);
}

for (const file of readdirSync(folder)) {
  describe(file, () => {
    test.each(load(readFileSync(join(folder, file), 'utf8')) as PlanCase[])(
      '$name',
      ({ text, document, entries, changes = [], problems = [] }) => {
        const read = readPlan(text ?? (document ? JSON.stringify(document) : planOf(entries ?? [])));
        const shown = JSON.stringify(read, null, 1);
        expect(
          read.problems.map(({ code }) => code),
          shown,
        ).toHaveLength(problems.length);
        expect(
          read.changes.map(({ kind }) => kind),
          shown,
        ).toHaveLength(changes.length);
        changes.forEach((change, index) => expectPart(read.changes[index], change, `change ${index}`));
        problems.forEach((problem, index) => expectPart(read.problems[index], problem, `problem ${index}`));
      },
    );
  });
}
