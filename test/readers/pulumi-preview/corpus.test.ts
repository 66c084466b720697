/** Real previews and event logs written by others: each is read, and says what a plain parse says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSet } from '../cloudformation-change-set/read.ts';
import { readPreview } from './read.ts';

const shared = process.env['INTERLOCK_SHARED'] ?? join(import.meta.dirname, '../../../../shared');
const folder = join(shared, 'corpus/plans');
const present = existsSync(join(folder, 'MANIFEST.csv'));
if (!present) console.log(`no corpus at ${folder}: real previews are not read`);

const rows = present ? readFileSync(join(folder, 'MANIFEST.csv'), 'utf8').trim().split('\n') : [];
const paths = (format: string): string[] =>
  rows.map((row) => row.split(',')).flatMap(([, , path = '', found]) => (found === format ? [path] : []));

interface Metadata {
  op: string;
  urn: string;
  old?: { urn: string } | null;
}

/** Events, each on one line or several. */
function stepsIn(text: string): Metadata[] {
  return text
    .split(/^(?=\{)/m)
    .map((event) => (JSON.parse(event) as { resourcePreEvent?: { metadata: Metadata } }).resourcePreEvent?.metadata)
    .filter((step) => step !== undefined);
}

describe.skipIf(!present)('the corpus', () => {
  test('has the previews and change sets that this test was written for', () => {
    expect(paths('pulumi-engine-events').length).toBeGreaterThan(140);
    expect(paths('cfn-changeset')).toHaveLength(4);
  });

  test.each(paths('pulumi-engine-events'))('%s', (path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    const { changes, problems } = readPreview(text);
    const steps = stepsIn(text);
    const count = (...ops: string[]) => steps.filter(({ op }) => ops.includes(op)).length;
    const kinds = (kind: string) => changes.filter((change) => change.kind === kind).length;
    for (const op of ['create', 'update', 'import', 'read']) expect(kinds(op), op).toBe(count(op));
    const replaced = new Set(steps.filter(({ op }) => op === 'replace' || op === 'create-replacement').map(({ urn }) => urn));
    expect(kinds('replace')).toBe(replaced.size);
    // What is deleted for a replacement that the log does not hold is a delete.
    expect(kinds('delete') + kinds('forget')).toBeGreaterThanOrEqual(count('delete'));
    expect(kinds('unknown')).toBe(0);
    expect(problems.every(({ code }) => code === 'plan-errored' || code === 'plan-incomplete')).toBe(true);
    const failed = /"severity":\s*"error"|"result":\s*"failed"|"maybeCorrupt":\s*true/.test(text);
    if (failed) expect(problems.map(({ code }) => code)).toContain('plan-errored');
    else expect(problems).toEqual([]);
  });

  test.each(paths('cfn-changeset'))('%s', (path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    const { changes, problems } = readSet(text);
    expect(changes).toHaveLength([...text.matchAll(/"logicalResourceId"/gi)].length);
    expect(changes.every(({ kind }) => kind !== 'unknown')).toBe(true);
    expect(problems.map(({ code }) => code)).toEqual(/BeforeContext/.test(text) ? [] : ['plan-incomplete']);
  });
});
