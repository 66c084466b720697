/** Annotations: one command a line, escaped, at most ten of a kind, and nobody bothered by shadow rules. */
import { expect, test } from 'vitest';
import { annotations } from '../../src/report/annotations.ts';
import { verdict, verdicts } from './fixtures.ts';

test('a waiting pull request', () => {
  expect(annotations(verdict('waiting'))).toEqual([
    '::error title=Interlock%3A sql/drop-table,file=db/migrations/0042.sql,line=3,endLine=3,col=1,endColumn=17' +
      '::public.users: every row of `public.users` is lost%0Asafer: rename it first and drop it a release later: `ALTER TABLE users RENAME TO users_del`',
    '::error title=Interlock%3A infra/stateful-replace,file=plans/production/network.json' +
      '::aws_db_instance.main: `aws_db_instance.main` is destroyed before the new one exists, because `engine_version` forces it' +
      '%0Asafer: upgrade in place with `allow_major_version_upgrade = true`, or take a snapshot and restore it into the new instance',
    '::warning title=Interlock%3A sql/create-index-not-concurrent,file=db/migrations/0043.sql,line=1,endLine=1,col=1,endColumn=54' +
      '::public.orders_created_at_idx: writes to `public.orders` wait for the whole build' +
      '%0Asafer: `CREATE INDEX CONCURRENTLY orders_created_at_idx ON orders (created_at)`, outside a transaction',
  ]);
});

test('what was approved is a notice, what only a shadow rule matches is nothing', () => {
  const one = verdict('allowed');
  one.unmatched.setting = 'allow';
  expect(annotations(one).map((line) => line.split(' ')[0])).toEqual(['::notice', '::notice']);
});

test.each([...verdicts.keys()])('%s: each line is one command', (name) => {
  for (const line of annotations(verdict(name))) {
    expect(line).toMatch(/^::(error|warning|notice) title=[^,:]+(,(file|line|endLine|col|endColumn)=[^,:]+)*::/);
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  }
});

test('at most ten of a kind, the last one counts the rest', () => {
  const one = verdict('waiting');
  const [sample] = one.findings;
  if (!sample) throw new Error('the fixture has findings');
  for (let at = 0; at < 30; at++) {
    one.findings.push({ ...sample, fingerprint: `f:${at}`, address: `t${at}` });
    one.unmatched.findings.push(`f:${at}`);
  }
  const warnings = annotations(one).filter((line) => line.startsWith('::warning'));
  expect(warnings).toHaveLength(10);
  expect(warnings.at(-1)).toBe('::warning title=Interlock::22 more are in the job summary');
});

test('what weighs in one environment only is annotated as it weighs there', () => {
  const one = verdict('waiting');
  const [sample] = one.findings;
  if (!sample) throw new Error('the fixture has findings');
  one.findings = [
    { ...sample, fingerprint: 'f:a', environment: 'development' },
    { ...sample, fingerprint: 'f:b', environment: 'production' },
  ];
  one.rules = one.rules.filter(({ mode }) => mode === 'enforce').map((rule) => ({ ...rule, outcome: 'waiting', findings: ['f:b'] }));
  one.unmatched = { setting: 'warn', findings: ['f:a'] };
  expect(annotations(one).map((line) => line.split(' ')[0])).toEqual(['::error']);
});
