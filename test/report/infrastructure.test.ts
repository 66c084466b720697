/** What a reviewer sees of a large plan: counts by environment, changes of one sort folded, attributes, and nothing beyond GitHub's limits. */
import { expect, test } from 'vitest';
import type { JudgedFinding, Scan, Verdict } from '../../src/model/verdict.ts';
import { annotations } from '../../src/report/annotations.ts';
import { COMMENT_LIMIT, reportMarkdown, SUMMARY_LIMIT } from '../../src/report/markdown.ts';
import { scanMarkdown } from '../../src/report/markdown-scan.ts';
import { plainStyle } from '../../src/report/style.ts';
import { reportText } from '../../src/report/text.ts';
import { scanText } from '../../src/report/text-scan.ts';
import { verdict } from './fixtures.ts';

const sample = verdict('waiting').findings.find(({ danger }) => danger === 'infra/stateful-replace') as JudgedFinding;

function finding(at: number, rest: Partial<JudgedFinding>): JudgedFinding {
  const address = rest.address ?? `aws_instance.web[${at}]`;
  const message = `\`${address}\` is destroyed`;
  const location = { file: `plans/${rest.environment ?? 'production'}/network.json`, pointer: `resource_changes/${at}` };
  return { ...sample, fingerprint: `f:${at}`, address, location, message, type: 'aws_instance', kind: 'delete', ...rest };
}

function withFindings(findings: JudgedFinding[]): Verdict {
  return { ...verdict('waiting'), findings, unmatched: { setting: 'warn', findings: findings.map(({ fingerprint }) => fingerprint) } };
}

const opened: Partial<JudgedFinding> = {
  kind: 'update',
  harm: 'exposure',
  danger: 'infra/network-open-to-world',
  type: 'aws_security_group',
};
const mixed = [
  ...Array.from({ length: 40 }, (_, at) => finding(at, {})),
  ...Array.from({ length: 20 }, (_, at) => finding(100 + at, { environment: 'staging', severity: 'medium' })),
  finding(200, { ...opened, address: 'aws_security_group.web' }),
  finding(201, {
    kind: 'update',
    harm: 'privilege',
    danger: 'infra/iam-wildcard-action',
    address: 'aws_iam_policy.ci',
    type: 'aws_iam_policy',
  }),
  finding(202, { kind: 'replace', address: 'aws_db_instance.main', type: 'aws_db_instance' }),
];
const document = withFindings(mixed);
const scan: Scan = { version: 1, changes: { total: 5000, byKind: { delete: 5000 } }, findings: mixed, problems: [] };

test('effects are counted by environment, the most dangerous first', () => {
  const text = reportMarkdown(document, { limit: COMMENT_LIMIT });
  expect(text).toContain(
    [
      '| | destroyed | replaced | opened | granted |',
      '|---|--:|--:|--:|--:|',
      '| 🔴\u00a0production | **40** | **1** | **1** | **1** |',
      '| 🟡\u00a0staging | **20** |  |  |  |',
    ].join('\n'),
  );
  const lines = ['production  40 destroyed · 1 replaced · 1 opened · 1 granted', 'staging     20 destroyed'].join('\n');
  expect(reportText(document, { style: plainStyle(), texts: new Map() })).toContain(lines);
  expect(scanText(scan, { style: plainStyle(), texts: new Map() })).toContain(lines);
});

test('a thing with several findings is counted once for each thing that happens to it', () => {
  const same = { address: 'aws_s3_bucket.logs', location: { file: 'p.json', pointer: 'resource_changes/1' } };
  const others = Array.from({ length: 5 }, (_, at) => finding(at + 10, opened));
  const twice = [finding(1, same), finding(2, { ...same, harm: 'exposure' }), finding(3, { ...same, danger: 'sql/drop-table' })];
  expect(reportMarkdown(withFindings([...others, ...twice]), { limit: COMMENT_LIMIT })).toContain('| 🔴\u00a0production | **1** | **5** |');
});

test('changes of one sort are one row, which says how many; few are told one by one', () => {
  const rows = reportMarkdown(document, { limit: COMMENT_LIMIT })
    .split('\n')
    .filter((line) => line.includes('infra/'));
  expect(rows).toHaveLength(5);
  expect(rows[0]).toContain('**replaces** `aws_db_instance.main`');
  expect(rows[1]).toContain('**changes** `aws_iam_policy.ci`');
  expect(rows[2]).toContain(
    '**deletes** 40\u00a0× aws&#95;instance<br>`aws_instance.web[0]`, `aws_instance.web[1]`, `aws_instance.web[2]` and 37 more<br>',
  );
  expect(rows[2]).toContain('`aws_instance.web[0]` is destroyed<br>… and so for the 39 others');
  const few = reportMarkdown(withFindings(mixed.slice(0, 15)), { limit: COMMENT_LIMIT });
  expect(few.split('\n').filter((line) => line.includes('infra/'))).toHaveLength(15);
});

test('attributes stand with their change, but not what a message says already', () => {
  const attributes: NonNullable<JudgedFinding['attributes']> = [
    { path: 'engine_version', before: '13.4', after: '16.1', forces: true },
    { path: 'storage.0.size', before: '10', after: '1' },
    { path: 'user|data' },
  ];
  const changed = finding(1, { kind: 'replace', attributes, moreAttributes: 3, message: '`storage.size` changes from `10` to `1`' });
  const [row = ''] = reportMarkdown(withFindings([changed]), { limit: COMMENT_LIMIT }).match(/^\| 🔴.*$/mu) ?? [];
  expect(row.split('<br>').slice(1, 4)).toEqual([
    '`engine_version` &#49;&#51;.4 → &#49;&#54;.1 &#40;forces it&#41;',
    '<code>user&#124;data</code>',
    'and 3 more',
  ]);
  const text = scanText({ ...scan, findings: [changed, { ...changed, danger: 'infra/other' }] }, { style: plainStyle(), texts: new Map() });
  expect(text.match(/ {4}changes: .*/g)).toEqual(['    changes: engine_version 13.4 → 16.1 (forces it), user|data, and 3 more']);
});

test('thousands of changes of every sort stay inside the limits of GitHub, and what is left out is counted', () => {
  const many = Array.from({ length: 6000 }, (_, at) =>
    finding(at, { type: `aws_type_${at}`, address: `module.m.aws_type_${at}.${'x'.repeat(150)}` }),
  );
  const large = withFindings(many);
  const comment = reportMarkdown(large, { limit: COMMENT_LIMIT });
  expect(Buffer.byteLength(comment)).toBeLessThan(65_536);
  const shown = comment.split('\n').filter((line) => line.startsWith('| 🔴') && line.includes('infra/')).length;
  expect(comment).toContain(`**… and ${(6000 - shown).toLocaleString('en')} more changes** that did not fit here`);
  expect(Buffer.byteLength(reportMarkdown(large, { limit: SUMMARY_LIMIT }))).toBeLessThan(1024 * 1024);
  expect(Buffer.byteLength(scanMarkdown({ ...scan, findings: many }))).toBeLessThan(1024 * 1024);
  expect(annotations(large).length).toBeLessThanOrEqual(30);
});
