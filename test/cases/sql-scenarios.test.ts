/** Whole migrations against everything that is found in them: what is expected, and nothing else that a reader would be bothered with. */
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createClassifier } from '../../src/dangers/classify.ts';
import { isAtLeast } from '../../src/model/finding.ts';
import type { DangerCase } from '../../tools/generate/danger-cases.ts';
import { sqlChanges } from '../danger-cases/sql-changes.ts';

interface Scenario extends Omit<DangerCase, 'expect' | 'name'> {
  /** Advice that is switched on, besides what is expected. */
  advisory?: string[];
  expect: string[];
}

const files = ['sql-scenarios.yaml', 'mysql-scenarios.yaml', 'sqlite-scenarios.yaml'];
const sections = Object.assign({}, ...files.map((file) => load(readFileSync(join(import.meta.dirname, file), 'utf8')))) as Record<
  string,
  Scenario[]
>;

/** Dangers without their `sql/`; of severity low only those that are expected or asked for. */
async function found({ advisory = [], expect: expected, ...one }: Scenario): Promise<string[]> {
  const named = new Set([...advisory, ...expected].map((id) => `sql/${id}`));
  const classifier = createClassifier({ advisory: (danger) => named.has(danger) });
  const changes = await sqlChanges({ ...one, name: one.sql ?? '' });
  const findings = changes.flatMap((change) => classifier.classify(change, 'unknown'));
  const counted = findings.filter(({ danger, severity }) => isAtLeast(severity, 'medium') || named.has(danger));
  return [...new Set(counted.map(({ danger }) => danger.replace(/^sql\//, '')))].sort();
}

describe.each(Object.keys(sections))('%s', (section) => {
  test.each(sections[section] ?? [])('$sql', async (scenario) => {
    expect(await found(scenario)).toEqual([...scenario.expect].sort());
  });
});
