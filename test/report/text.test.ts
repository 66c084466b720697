/** Text for the terminal: golden files that are reviewed, and what must hold of any verdict. */
import { expect, test } from 'vitest';
import { problemsText } from '../../src/report/problem.ts';
import { colourStyle, plainStyle } from '../../src/report/style.ts';
import { reportText } from '../../src/report/text.ts';
import { scanText } from '../../src/report/text-scan.ts';
import { displayWidth } from '../../src/report/width.ts';
import { isVerdict } from '../../src/schema/validators.js';
import { manyFound, scanOf, texts, verdict, verdicts } from './fixtures.ts';

const options = { style: plainStyle(100), texts };

test('the fixtures are verdicts', () => {
  expect(verdicts.size).toBeGreaterThan(5);
  for (const [name, one] of verdicts) expect([name, isVerdict(one), isVerdict.errors]).toEqual([name, true, null]);
});

test.each([...verdicts.keys()])('verdict %s', async (name) => {
  await expect(reportText(verdict(name), options)).toMatchFileSnapshot(`golden/${name}.txt`);
});

test.each(['waiting', 'clean', 'hostile'])('scan of %s', async (name) => {
  await expect(scanText(scanOf(name), options)).toMatchFileSnapshot(`golden/${name}.scan.txt`);
});

test('a scan of more than anybody reads shows the most dangerous, and counts the rest', async () => {
  const { findings } = manyFound();
  const text = scanText(manyFound(), options);
  await expect(text).toMatchFileSnapshot('golden/many.scan.txt');
  // Nothing is dropped: what is not shown in full is counted.
  const counts = [...text.matchAll(/^ +(\d+) {2}(?:critical|high|medium|low) /gm)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0) + text.split('●').length - 1).toBe(findings.length);
});

test('a verdict of more than anybody reads does the same under each rule', () => {
  const one = verdict('waiting');
  const { findings } = manyFound();
  const [rule, ...others] = one.rules;
  if (!rule) throw new Error('no rule');
  const many = {
    ...rule,
    findings: findings.map(({ fingerprint }) => fingerprint),
    addresses: Array.from({ length: 150 }, (_, at) => `a${at}`),
  };
  const text = reportText({ ...one, findings, rules: [many, ...others] }, options);
  expect(text).toContain('and 203 findings more, none more dangerous than those above\n');
  expect(text).toContain('  ○ a99\n  ○ and 50 more\n');
});

test.each(['error', 'hostile'])('problems of %s', async (name) => {
  const config = new Map([
    ['.interlock/config.yaml', 'version: 1\nowners: [acme/platform]\nsources:\n  - id: network\n    reader: terraform-plan\n'],
  ]);
  const problems = verdict(name).problems as Parameters<typeof problemsText>[0];
  await expect(problemsText(problems, config, plainStyle(100))).toMatchFileSnapshot(`golden/${name}.problems.txt`);
});

test('the problem of a mistake in a policy stands at its place', () => {
  const text = 'rules:\n  - id: a\n    dangers: [sql/drop-tabel]\n';
  const problem = {
    code: 'unknown-danger' as const,
    message: '`sql/drop-tabel` is not a danger',
    hint: 'did you mean `sql/drop-table`?',
    help: '`interlock dangers` lists all; a glob such as `sql/drop-*` covers a family',
    location: { file: 'p.yaml', line: 3, column: 15, endLine: 3, endColumn: 29 },
  };
  expect(problemsText([problem], new Map([['p.yaml', text]]), plainStyle(100)))
    .toBe(`p.yaml:3:15  unknown-danger  \`sql/drop-tabel\` is not a danger
  2 │   - id: a
  3 │     dangers: [sql/drop-tabel]
    │               ^^^^^^^^^^^^^^ did you mean \`sql/drop-table\`?
  help: \`interlock dangers\` lists all; a glob such as \`sql/drop-*\` covers a family
`);
});

test('the order of findings and rules does not matter', () => {
  const one = verdict('waiting');
  const other = { ...one, findings: [...one.findings].reverse(), rules: [...one.rules].reverse() };
  expect(reportText(other, options)).toBe(reportText(one, options));
});

test('nothing is wider than the terminal', () => {
  for (const width of [40, 60, 80, 120]) {
    for (const line of reportText(verdict('waiting'), { style: plainStyle(width), texts }).split('\n'))
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
  }
});

test('a narrow terminal shows what is changed whole, below the danger', async () => {
  await expect(reportText(verdict('waiting'), { style: plainStyle(40), texts })).toMatchFileSnapshot('golden/waiting.narrow.txt');
});

test('a rule that counts people twice says what for, and how many in all', () => {
  const one = verdict('allowed');
  const [rule, ...others] = one.rules;
  if (!rule) throw new Error('no rule');
  const entry = (role: string, user: string) => ({
    kind: 'approvals',
    state: 'satisfied' as const,
    message: `1 of 1 approval from role \`${role}\``,
    have: 2,
    need: 1,
    counted: [user],
  });
  const text = reportText(
    { ...one, rules: [{ ...rule, requirements: [entry('dba', 'ada'), entry('platform', 'kim')] }, ...others] },
    options,
  );
  expect(text).toContain('satisfied  2 of 2 approvals\n');
  expect(text).toContain(
    '  has: 1 of 1 approval from role `dba`\n  counted: ada\n  has: 1 of 1 approval from role `platform`\n  counted: kim\n',
  );
});

test('once one alternative holds, the others are not asked for', () => {
  const one = verdict('allowed');
  const [rule, ...others] = one.rules;
  if (!rule) throw new Error('no rule');
  const clauses = [
    { kind: 'approvals', state: 'satisfied' as const, message: '1 of 1 approval', have: 1, need: 1, counted: ['ada'] },
    { kind: 'labels', state: 'waiting' as const, message: 'label `rehearsed` missing' },
  ];
  const anyOf = { kind: 'anyOf', state: 'satisfied' as const, message: 'one of the alternatives holds', clauses };
  const text = reportText({ ...one, rules: [{ ...rule, requirements: [anyOf] }, ...others] }, options);
  expect(text).toContain('counted: ada');
  expect(text).not.toContain('rehearsed');
});

test('colour changes nothing but colour', () => {
  const coloured = reportText(verdict('waiting'), { style: colourStyle(100), texts });
  expect(coloured).toContain('\u001b[');

  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(reportText(verdict('waiting'), options));
});
