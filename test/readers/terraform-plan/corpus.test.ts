/** Real plans written by others: each is read, and says what the manifest or a plain parse says. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../src/readers/recognise.ts';
import { readPlan } from './read.ts';

const shared = process.env['INTERLOCK_SHARED'] ?? join(import.meta.dirname, '../../../../shared');
const folder = join(shared, 'corpus/plans');
const present = existsSync(join(folder, 'MANIFEST.csv'));
if (!present) console.log(`no corpus at ${folder}: real plans are not read`);

type Row = Record<string, string>;

function manifest(): Row[] {
  if (!present) return [];
  const [head = '', ...lines] = readFileSync(join(folder, 'MANIFEST.csv'), 'utf8').trim().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replace(/^"|"$/g, ''));
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

interface Entry {
  action_reason?: string;
  deposed?: string;
  previous_address?: string;
  change?: { actions?: string[]; importing?: object; replace_paths?: unknown[] };
}

/** The entries that do something, found with the plain parser in all plans of a document. */
function loud(value: unknown): Entry[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (['planned_values', 'prior_state', 'configuration', 'variables'].includes(key)) return [];
    if (key !== 'resource_changes') return loud(inner);
    const isQuiet = ({ change, previous_address }: Entry) => change?.actions?.join() === 'no-op' && !previous_address && !change.importing;
    return (inner as Entry[]).filter((entry) => !isQuiet(entry));
  });
}

function count(actions: (string[] | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const list of actions) counts[list?.join('/') ?? ''] = (counts[list?.join('/') ?? ''] ?? 0) + 1;
  return counts;
}

const rows = manifest();

describe.skipIf(!present)('the corpus', () => {
  test('has the plans that this test was written for', () => {
    expect(rows.filter(({ format }) => format?.startsWith('terraform-plan')).length).toBeGreaterThan(600);
  });

  test.each(rows.filter(({ format }) => format?.startsWith('terraform-plan')))('$path', (row) => {
    const bytes = readFileSync(join(folder, row['path'] as string));
    expect(recognise(row['path'] as string, bytes.subarray(0, 4096)).format).toBe('terraform-plan');
    const { changes, problems } = readPlan(bytes);
    const planned = changes.filter(({ kind }) => kind !== 'execute');
    const entries = loud(JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, '')));
    expect(count(planned.map(({ plan }) => plan?.actions))).toEqual(count(entries.map(({ change }) => change?.actions)));
    planned.forEach(({ plan }, index) => {
      const { action_reason, deposed, previous_address, change } = entries[index] as Entry;
      expect(plan?.actionReason).toBe(action_reason);
      expect(plan?.deposed).toBe(deposed);
      expect(plan?.previousAddress).toBe(previous_address);
      expect(plan?.replacePaths).toHaveLength(change?.replace_paths?.length ?? 0);
      expect(plan?.importing !== undefined).toBe(change?.importing !== undefined);
    });
    expect(problems.every(({ code }) => code === 'plan-errored' || code === 'plan-incomplete')).toBe(true);
    if (row['format'] === 'terraform-plan-nested') return;
    const expected = Object.fromEntries(
      (row['actions'] ?? '')
        .split(';')
        .filter((part) => part !== '')
        .map((part) => part.split('=') as [string, string]),
    );
    const found = count(planned.map(({ plan }) => plan?.actions));
    for (const [actions, number] of Object.entries(expected)) if (actions !== 'no-op') expect(found[actions], actions).toBe(Number(number));
    if (row['has_deposed'] === '1') expect(changes.some(({ plan }) => plan?.deposed !== undefined)).toBe(true);
  });

  test('other formats are told from plans', () => {
    const others = rows.filter(({ format }) => !format?.startsWith('terraform-plan'));
    const named = others.map(
      ({ path = '', format }) => `${format} is ${recognise(path, readFileSync(join(folder, path)).subarray(0, 4096)).format}`,
    );
    expect(new Set(named)).toEqual(new Set(['pulumi-engine-events is pulumi-preview', 'cfn-changeset is cloudformation-change-set']));
  });

  test('a secret of a sensitive variable occurs nowhere', () => {
    const leaky = rows.filter(
      ({ path = '' }) => path.startsWith('terraform-real/') && readFileSync(join(folder, path), 'utf8').includes('CANARY'),
    );
    expect(leaky.length).toBeGreaterThan(2);
    for (const { path = '' } of leaky) expect(JSON.stringify(readPlan(readFileSync(join(folder, path)))), path).not.toContain('CANARY');
  });

  test('a plan of 10,000 resources is read to its end', () => {
    const { changes, problems } = readPlan(gunzipSync(readFileSync(join(folder, 'large/terraform-1.11.4-create-10000.json.gz'))));
    expect(problems).toEqual([]);
    expect(changes.filter(({ kind }) => kind === 'create')).toHaveLength(10_000);
  });
});
