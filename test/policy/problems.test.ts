/** Mistakes in policies: YAML in, problems out, word for word. One case file per concern. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES, type Problem } from '../../src/model/problem.ts';
import { loadPolicies } from '../../src/policy/load-policies.ts';
import { CATALOGUE } from './catalogue.ts';

interface Case {
  name: string;
  /** Path below `.interlock/` to text. Without `config.yaml`, the one below is used; `config.yaml: null` leaves it out. */
  files: Record<string, string | null>;
  problems: string;
}

const CONFIG = `version: 1
owners: [acme/platform]
environments: { production: { branches: [main] }, staging: {} }
sources:
  - { id: app-db, reader: sql-migration, files: ["db/**/*.sql"], environment: [staging, production] }
roles:
  dba: { teams: [acme/dba] }
  on-call: { users: [ada, lin] }
`;
const NOW = '2026-11-20T10:00:00Z';
const folder = join(import.meta.dirname, 'problems');
const caseFiles = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

function problemsOf({ files }: Case): Problem[] {
  const all = { 'config.yaml': CONFIG, ...files };
  const given = Object.entries(all).flatMap(([path, text]) => (text === null ? [] : [{ path: `.interlock/${path}`, text }]));
  return loadPolicies(given, CATALOGUE, { source: 'test', now: NOW }).problems;
}

/** `file:line:column-endColumn code message`, then hint and help on lines of their own. */
function render({ code, message, hint, help, level, location }: Problem): string {
  const file = (location?.file ?? '').replace('.interlock/', '');
  const place = location?.line === undefined ? file : `${file}:${location.line}:${location.column}-${location.endColumn}`;
  const lines = [`${place} ${level === 'warning' ? 'warning ' : ''}${code} ${message}`];
  if (hint) lines.push(`  ^ ${hint}`);
  if (help) lines.push(`  help: ${help}`);
  return lines.join('\n');
}

const seen = new Set<string>();

for (const file of caseFiles) {
  const cases = load(readFileSync(join(folder, file), 'utf8')) as Case[];
  describe(file, () => {
    test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
      const problems = problemsOf(one);
      for (const { code } of problems) seen.add(code);
      expect(problems.map(render).join('\n')).toBe(one.problems.trimEnd());
    });
  });
}

test('every problem of loading policies is shown by a case', () => {
  const ofPolicies = Object.keys(PROBLEM_CODES);
  const first = ofPolicies.indexOf('file-ignored');
  const expected = ofPolicies.slice(first, ofPolicies.indexOf('config-missing') + 1);
  expect(expected.length).toBeGreaterThan(15);
  expect(expected.filter((code) => !seen.has(code))).toEqual([]);
});

test('no message is written in the words of the validator', () => {
  const all = caseFiles.flatMap((file) => (load(readFileSync(join(folder, file), 'utf8')) as Case[]).flatMap(problemsOf));
  expect(all.length).toBeGreaterThan(50);
  for (const { message, help } of all) {
    expect(message).not.toMatch(/must (NOT|match|have|be (string|object|array|equal|integer))|schema|undefined|NaN|\[object|\.$/);
    expect(message).not.toMatch(/^[A-Z]/);
    expect(help, message).toBeTruthy();
  }
});
