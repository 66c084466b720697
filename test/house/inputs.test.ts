/** The inputs and outputs of the action are the same in action.yml, in the code and in the README. */
import { load } from 'js-yaml';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INPUTS, readInputs } from '../../action/inputs.ts';
import { OUTPUTS } from '../../action/outputs.ts';

const root = join(import.meta.dirname, '../..');
const described = load(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
};

test('action.yml and the code name the same inputs and outputs', () => {
  expect(Object.keys(described.inputs)).toEqual([...INPUTS]);
  expect(Object.keys(described.outputs)).toEqual([...OUTPUTS]);
  expect(described.runs).toEqual({ using: 'node24', main: 'action/dist/main.js' });
});

test('every input is read, and the defaults are what the code takes for nothing', () => {
  const asked = new Set<string>();
  const plain = readInputs((name) => {
    asked.add(name);
    return name === 'github-token' ? 't' : '';
  });
  expect([...asked].sort()).toEqual([...INPUTS].sort());
  const fallbacks = readInputs((name) => (name === 'github-token' ? 't' : (described.inputs[name]?.default ?? '')));
  expect(fallbacks).toEqual(plain);
});

test('the README has a row for each', () => {
  const readme = join(root, 'README.md');
  const text = existsSync(readme) ? readFileSync(readme, 'utf8') : '';
  // Until the README describes the action there is nothing to compare.
  if (!text.includes('| `github-token` |')) return;
  const rows = [...text.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1] as string);
  for (const name of [...INPUTS, ...OUTPUTS]) expect(rows, `README.md has no row for ${name}`).toContain(name);
});

test.each([
  ['command', 'replay', 'input `command`: `replay` is not a value for it'],
  ['comment', 'yes', 'input `comment`: `yes` is not a value for it'],
  ['config', '../elsewhere', 'input `config`: `../elsewhere` is no folder of the repository'],
  ['config', '/etc', 'input `config`: `/etc` is no folder of the repository'],
  ['no-policy', 'ignore', 'input `no-policy`: `ignore` is not a value for it'],
  ['github-token', '', 'input `github-token`: it is empty'],
])('%s: %j is refused by name', (input, value, message) => {
  const read = readInputs((name) => (name === input ? value : name === 'github-token' ? 't' : ''));
  expect(read).toMatchObject({ ok: false, problems: [{ code: 'usage', message }] });
});

test('plans may name an environment; paths may hold an equals sign', () => {
  const read = readInputs((name) => ({ 'github-token': 't', plans: 'a.json\n b=c.json=production \n\n' })[name as string] ?? '');
  expect(read.ok && read.value.plans).toEqual([{ file: 'a.json' }, { file: 'b=c.json', environment: 'production' }]);
});
