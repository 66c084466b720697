/** What users copy loads: the example folder, and every YAML block of the guides. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/dangers/classify.ts';
import { formatLocation } from '../../src/model/location.ts';
import { loadPolicies } from '../../src/policy/load-policies.ts';
import type { PolicyFile } from '../../src/policy/yaml/read-yaml.ts';

const root = join(import.meta.dirname, '../..');
const example = (readdirSync(join(root, 'policies-example'), { recursive: true }) as string[])
  .filter((file) => /\.\w+$/.test(file))
  .map((file) => ({ path: `.interlock/${file}`, text: readFileSync(join(root, 'policies-example', file), 'utf8') }));
const NOW = '2026-11-20T10:00:00Z';

function problems(files: PolicyFile[]): string[] {
  return loadPolicies(files, catalogue(), { source: 'test', now: NOW }).problems.map(
    (found) => `${formatLocation(found.location ?? { file: '' })} ${found.code} ${found.message}`,
  );
}

describe('policies-example', () => {
  test('loads without a problem', () => {
    expect(example.length).toBeGreaterThan(5);
    expect(problems(example)).toEqual([]);
  });

  test('enforces what it says, and lets nothing that was not understood pass in silence', () => {
    const result = loadPolicies(example, catalogue(), { source: 'policies-example', now: NOW });
    const rules = result.ok ? result.value.policies.flatMap((policy) => policy.rules) : [];
    expect(rules.filter((rule) => rule.mode === 'enforce').map((rule) => rule.id)).toEqual([
      'administrators-are-made',
      'opened-to-the-world',
      'data-is-destroyed',
      'stateful-things-are-destroyed',
      'somebody-reads-it',
    ]);
  });
});

/** A block is a whole file when its first line names it (`# policies/x.yaml`), else rules (`- id:`), or the condition of one (`when:`). */
function asFiles(block: string): PolicyFile[] {
  const name = /^# ((?:config|policies\/[\w-]+|exceptions\/[\w-]+)\.yaml)\n/.exec(block)?.[1];
  const config = { path: '.interlock/config.yaml', text: readFileSync(join(root, 'policies-example/config.yaml'), 'utf8') };
  if (name === 'config.yaml') return [{ path: `.interlock/${name}`, text: block }];
  if (name?.startsWith('exceptions/'))
    return [...example.filter(({ path }) => !path.includes('exceptions')), { path: `.interlock/${name}`, text: block }];
  if (name !== undefined) return [config, { path: `.interlock/${name}`, text: block }];
  const rule = block.startsWith('when:') ? `- id: x\n${indent(block)}  require: { deny: true }\n` : block;
  return [config, { path: '.interlock/policies/block.yaml', text: `version: 1\nname: block\nrules:\n${indent(rule)}` }];
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

describe.each(['docs/writing-policies.md', 'docs/conditions.md'])('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const blocks = [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, block]) => block as string);

  test('has blocks', () => {
    expect(blocks.length).toBeGreaterThan(3);
  });

  test.each(blocks.map((block) => [block.slice(0, 60), block]))('%j loads', (_, block) => {
    expect(problems(asFiles(block))).toEqual([]);
  });
});
