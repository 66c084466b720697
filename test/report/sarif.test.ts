/** SARIF: what the standard requires, what GitHub requires, and its limits. */
import { expect, test } from 'vitest';
import { HARMS, SEVERITIES } from '../../src/model/finding.ts';
import { reportSarif } from '../../src/report/sarif.ts';
import { scanOf, verdict, verdicts } from './fixtures.ts';

const catalogue = [
  {
    id: 'sql/drop-table',
    title: 'table dropped',
    harm: 'data-loss' as const,
    severity: 'critical' as const,
    why: 'Every row is lost.',
    help: 'rename it first',
    advisory: false,
  },
];

interface Region {
  startLine: number;
  startColumn?: number;
  endLine?: number;
  endColumn?: number;
}

interface Place {
  physicalLocation: { artifactLocation: { uri: string; uriBaseId: string }; region: Region };
}

interface Log {
  version: string;
  $schema: string;
  runs: {
    tool: {
      driver: {
        name: string;
        semanticVersion: string;
        rules: { id: string; shortDescription?: { text: string }; help?: { text: string; markdown: string } }[];
      };
    };
    invocations: {
      executionSuccessful: boolean;
      toolExecutionNotifications?: { level: string; message: { text: string }; descriptor?: { id: string } }[];
    }[];
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: Place[];
      partialFingerprints: Record<string, string>;
    }[];
  }[];
}

function logOf(name: string): Log['runs'][number] {
  const log = JSON.parse(reportSarif(verdict(name), catalogue)) as Log;
  expect(log.version).toBe('2.1.0');
  expect(log.$schema).toMatch(/^https:\/\/.*sarif-2\.1\.0/);
  expect(log.runs).toHaveLength(1);
  return log.runs[0] as Log['runs'][number];
}

test.each([...verdicts.keys()])('%s is valid', (name) => {
  const { tool, results, invocations } = logOf(name);
  expect(tool.driver.name).toBe('Interlock');
  expect(tool.driver.semanticVersion).toMatch(/^\d+\.\d+\.\d+/);
  expect(new Set(tool.driver.rules.map(({ id }) => id)).size).toBe(tool.driver.rules.length);
  expect(results).toHaveLength(verdict(name).findings.length);
  expect(invocations[0]?.executionSuccessful).toBe(!verdict(name).problems.some(({ level }) => level !== 'warning'));
  for (const { ruleId, ruleIndex, level, message, locations, partialFingerprints } of results) {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(['none', 'note', 'warning', 'error']).toContain(level);
    expect(message.text.length).toBeGreaterThan(0);
    expect(Object.values(partialFingerprints)).toEqual([expect.stringMatching(/^f:[0-9a-f]{16}$/)]);
    expect(locations).toHaveLength(1);
    for (const { physicalLocation } of locations) {
      expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w.~%!*'()-]+(\/[\w.~%!*'()-]*)*$/);
      for (const value of Object.values(physicalLocation.region) as number[]) expect(Number.isInteger(value) && value >= 1).toBe(true);
    }
  }
});

test('a rule of the catalogue comes with its help', () => {
  const rule = logOf('waiting').tool.driver.rules.find(({ id }) => id === 'sql/drop-table');
  expect(rule).toMatchObject({ shortDescription: { text: 'table dropped' }, help: { text: 'Every row is lost. rename it first' } });
});

test('problems become notifications', () => {
  expect(logOf('error').invocations[0]?.toolExecutionNotifications?.map(({ level, descriptor }) => [level, descriptor?.id])).toEqual([
    ['error', 'evidence-missing'],
    ['warning', 'exception-expired'],
  ]);
});

test('no link comes out of hostile text', () => {
  for (const { message } of logOf('hostile').results) expect(message.text).not.toMatch(/\]\(|\u001b|\u202e/);
});

test('more results than GitHub takes: the most dangerous stay, the rest is counted', () => {
  const scan = scanOf('waiting');
  const [low, critical] = scan.findings;
  if (!low || !critical) throw new Error('the fixture has findings');
  const many = { ...scan, findings: [...Array.from({ length: 25_005 }, () => low), critical] };
  const run = (JSON.parse(reportSarif(many, catalogue)) as Log).runs[0] as Log['runs'][number];
  expect(run.results).toHaveLength(25_000);
  expect(run.results[0]?.ruleId).toBe(critical.danger);
  expect(run.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/^6 further findings/);
});

test('every severity has a level', () => {
  expect(SEVERITIES.length * HARMS.length).toBeGreaterThan(0);
  const scan = scanOf('waiting');
  const [one] = scan.findings;
  if (!one) throw new Error('the fixture has findings');
  const all = { ...scan, findings: SEVERITIES.map((severity) => ({ ...one, severity })) };
  expect((JSON.parse(reportSarif(all, catalogue)) as Log).runs[0]?.results.map(({ level }) => level)).toEqual([
    'error',
    'error',
    'warning',
    'note',
  ]);
});

test('a file outside the repository is named whole, one inside from its top', () => {
  const [finding] = scanOf('waiting').findings;
  if (!finding) throw new Error('the fixture has findings');
  const located = (file: string): unknown => {
    const log = JSON.parse(reportSarif({ ...scanOf('waiting'), findings: [{ ...finding, location: { file } }] }, catalogue)) as Log;
    return log.runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation;
  };
  expect([located('/tmp/a b/plan.json'), located('./plans/ü#1.json')]).toEqual([
    { uri: 'file:///tmp/a%20b/plan.json' },
    { uri: 'plans/%C3%BC%231.json', uriBaseId: '%SRCROOT%' },
  ]);
});
