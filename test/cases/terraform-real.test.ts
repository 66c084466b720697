/** Genuine plans of Terraform and the configuration they were made from, against what was written down by hand to be found in each. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { scan } from '../../src/app/scan.ts';
import { isError } from '../../src/model/problem.ts';
import { findingsOf, type Texts } from '../readers/terraform-configuration/read-here.ts';

interface ExpectedFinding {
  danger: string;
  address: string;
  severity: string;
  kind: string;
}

interface Expected {
  /** `null` where Terraform wrote none. */
  plan: string | null;
  why: string;
  /** Kinds of changes and how many there are; absent where the plan is not whole. */
  changes?: Record<string, number>;
  findings: ExpectedFinding[];
  /** Codes of problems that are errors. */
  problems?: string[];
  /** One configuration against another, `null` for none. Absent: there is no configuration. */
  configuration?: { from: string | null; to: string; findings: ExpectedFinding[] };
}

const root = join(import.meta.dirname, '../..');
const corpus = join(process.env['INTERLOCK_SHARED'] ?? join(root, '../shared'), 'corpus/plans/terraform-real');
const isHere = existsSync(corpus);
if (!isHere) console.log(`genuine plans: skipped, ${corpus} is not there`);

const folder = join(import.meta.dirname, 'terraform-real');
const cases = readdirSync(folder).map((name) => ({ name, ...(load(readFileSync(join(folder, name), 'utf8')) as Expected) }));

function configuration(name: string | null): Texts {
  if (name === null) return {};
  const source = join(corpus, 'src', name);
  return Object.fromEntries(readdirSync(source).map((file) => [file, readFileSync(join(source, file), 'utf8')]));
}

function inOrder(findings: readonly ExpectedFinding[]): string[] {
  return findings.map(({ danger, address, severity, kind }) => `${danger} ${address} ${severity} ${kind}`).sort();
}

describe.skipIf(!isHere)('genuine plans of Terraform', () => {
  test('each has its expectation', () => {
    const plans = readdirSync(corpus).filter((file) => file.endsWith('.json'));
    expect(cases.flatMap(({ plan }) => plan ?? []).sort()).toEqual(plans.sort());
    const sources = readdirSync(join(corpus, 'src')).sort();
    expect(cases.flatMap((one) => one.configuration?.to ?? []).sort()).toEqual(sources);
  });

  test.each(cases.filter(({ plan }) => plan !== null))('plan of $name', async ({ plan, changes, findings, problems = [] }) => {
    const content = readFileSync(join(corpus, plan as string));
    const { scan: found } = await scan({ files: [{ file: plan as string, open: () => [content] }], advisory: true });
    expect(inOrder(found.findings)).toEqual(inOrder(findings));
    expect(found.problems.filter(isError).map(({ code }) => code)).toEqual(problems);
    if (changes) expect(found.changes.byKind).toEqual(changes);
  });

  test.each(cases.filter((one) => one.configuration))('configuration of $name', ({ configuration: expected }) => {
    const { from, to, findings } = expected as NonNullable<Expected['configuration']>;
    expect(inOrder(findingsOf(configuration(from), configuration(to)))).toEqual(inOrder(findings));
  });
});
