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
  for (const width of [80, 120]) {
    for (const line of reportText(verdict('waiting'), { style: plainStyle(width), texts }).split('\n'))
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
  }
});

test('colour changes nothing but colour', () => {
  const coloured = reportText(verdict('waiting'), { style: colourStyle(100), texts });
  expect(coloured).toContain('\u001b[');

  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(reportText(verdict('waiting'), options));
});
