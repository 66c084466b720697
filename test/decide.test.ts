/** Runs the decision tables: every row of `test/decide/*.yaml`. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { decide } from '../src/decide/decide.ts';
import type { RuleOutcome, Verdict } from '../src/model/verdict.ts';
import { isVerdict } from '../src/schema/validators.js';
import { input, type Row } from './decide/table.ts';

/** Rows share facts by merge keys. */
const SCHEMA = CORE_SCHEMA.withTags(mergeTag);
const folder = join(import.meta.dirname, 'decide');
const tables = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

test('there are tables', () => expect(tables.length).toBeGreaterThan(5));

for (const table of tables) {
  describe(table, () => {
    for (const row of load(readFileSync(join(folder, table), 'utf8'), { schema: SCHEMA }) as Row[]) {
      test(row.name, () => {
        const verdict = decide(input(row));
        expect(shortened(verdict)).toMatchObject(row.expect);
        isVerdict(verdict);
        expect(isVerdict.errors ?? []).toEqual([]);
      });
    }
  });
}

/** Rules by name with their outcome and what their requirements say; problems by code. */
function shortened(verdict: Verdict): object {
  return {
    ...verdict,
    rules: Object.fromEntries(verdict.rules.map((rule) => [`${rule.policy}/${rule.rule}`, rule.outcome])),
    messages: Object.fromEntries(
      verdict.rules.map((rule) => [`${rule.policy}/${rule.rule}`, rule.requirements.map((requirement) => requirement.message)]),
    ),
    about: Object.fromEntries(verdict.rules.map((rule) => [`${rule.policy}/${rule.rule}`, [...rule.findings, ...(rule.addresses ?? [])]])),
    when: Object.fromEntries(verdict.rules.map((rule) => [`${rule.policy}/${rule.rule}`, rule.when?.value])),
    lifted: verdict.rules.filter((rule) => rule.liftedBy !== null).map((rule) => rule.liftedBy),
    first: firstRequirement(verdict.rules),
    unmatched: verdict.unmatched.findings,
    suppressions: Object.fromEntries(verdict.findings.map(({ fingerprint, suppression }) => [fingerprint, suppression?.state ?? null])),
    excepted: verdict.findings.filter((finding) => finding.exception !== null).map((finding) => finding.fingerprint),
    problems: verdict.problems.map((found) => `${found.level ?? 'error'} ${found.code}`),
  };
}

/** Of the first rule that asks for something: who counted, and who did not and why. */
function firstRequirement(rules: readonly RuleOutcome[]): object | undefined {
  const requirement = rules.flatMap((rule) => rule.requirements)[0];
  return (
    requirement && { ...requirement, notCounted: Object.fromEntries((requirement.notCounted ?? []).map(({ user, why }) => [user, why])) }
  );
}
