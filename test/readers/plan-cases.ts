/** Runs tables of cases over a reader of plans: what it makes of a file, and which dangers are seen in that. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { createClassifier } from '../../src/dangers/classify.ts';
import type { Change } from '../../src/model/change.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Problem } from '../../src/model/problem.ts';

export interface PlanCase {
  name: string;
  /** The file as it is; or `document`, to be written as JSON; other keys are up to the reader's own runner. */
  text?: string;
  document?: object;
  /** All changes in order, in part. A key with the value `absent` must not be there. */
  changes?: object[];
  problems?: object[];
  /** Ids of the dangers seen, sorted, each once. Absent: not looked at. */
  findings?: string[];
  /** What the help of the first finding of a danger says, in part. */
  help?: Record<string, string>;
}

interface Read {
  changes: Change[];
  problems: Problem[];
}

export function runCases<Case extends PlanCase>(folder: string, read: (given: Case) => Read): void {
  for (const file of readdirSync(folder)) {
    describe(file, () => {
      test.each(load(readFileSync(join(folder, file), 'utf8')) as Case[])('$name', (given) => {
        const { changes = [], problems = [], findings, help = {} } = given;
        const found = read(given);
        const shown = JSON.stringify(found, null, 1);
        expect(
          found.problems.map(({ code }) => code),
          shown,
        ).toHaveLength(problems.length);
        expect(
          found.changes.map(({ kind }) => kind),
          shown,
        ).toHaveLength(changes.length);
        changes.forEach((change, index) => expectPart(found.changes[index], change, `change ${index}`));
        problems.forEach((problem, index) => expectPart(found.problems[index], problem, `problem ${index}`));
        if (findings) expect(dangersIn(found.changes), shown).toEqual(findings);
        for (const [danger, words] of Object.entries(help))
          expect(seenIn(found.changes).find((one) => one.danger === danger)?.help).toContain(words);
      });
    });
  }
}

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

function dangersIn(changes: Change[]): string[] {
  return [...new Set(seenIn(changes).map(({ danger }) => danger))].sort();
}

function seenIn(changes: Change[]): Finding[] {
  const classifier = createClassifier({ advisory: () => false });
  return changes.flatMap((change) => classifier.classify(change, 'production'));
}

/** A fresh pass over bytes in chunks that share one buffer, as when a file is read: what is kept of an earlier one is lost, unless it is copied. */
export function chunksOf(text: string | Uint8Array, chunk = 1 << 16): () => Generator<Uint8Array> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return function* open() {
    const shared = Buffer.alloc(Math.min(chunk, bytes.length));
    for (let at = 0; at < bytes.length; at += chunk) {
      const size = Math.min(chunk, bytes.length - at);
      shared.fill(0);
      shared.set(bytes.subarray(at, at + size));
      yield shared.subarray(0, size);
    }
  };
}
