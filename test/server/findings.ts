/** What Interlock finds in a migration, knowing the schema before it. */
import { createClassifier } from '../../src/dangers/classify.ts';
import { isAtLeast, type Finding } from '../../src/model/finding.ts';
import { parseScript } from '../../src/readers/sql-migration/parse.ts';
import { sqlChanges } from '../danger-cases/sql-changes.ts';

export interface Migration {
  sql: string;
  /** Absent: nothing is known. */
  schema?: string;
  /** SQL of earlier files of the pull request. */
  earlier?: string[];
  server: number;
  inTransaction: boolean;
  /** Advisory dangers that are on. */
  advisory?: string;
}

export async function findingsIn({ inTransaction, advisory, ...migration }: Migration): Promise<Finding[]> {
  const changes = await sqlChanges({ name: '', ...migration, assumeInTransaction: inTransaction });
  const classifier = createClassifier({ advisory: (danger) => danger === advisory });
  return changes.flatMap((change) => classifier.classify(change, 'unknown'));
}

/** Those that hold up a merge by default. */
export function serious(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => isAtLeast(severity, 'medium'));
}

/** For a failing test. */
export function shortly(findings: readonly Finding[]): string[] {
  return findings.map(({ danger, severity, message }) => `${danger} (${severity}): ${message}`);
}

/** The statements of a script, one by one. */
export function statementsOf(sql: string): string[] {
  return parseScript(sql).map(({ source, start, end }) => source.slice(start, end));
}

/** The SQL in a help text, in order: what stands in back-ticks and begins as a statement does. */
export function stepsOf(help: string, fill: Record<string, string> = {}): string[] {
  const quoted = [...help.matchAll(/(`+)(.+?)\1(?!`)/g)].map(([, , code]) => (code as string).trim());
  const steps = quoted.filter((code) => /^(ALTER|CREATE|DROP|REINDEX|REFRESH|VACUUM|UPDATE|DELETE)\s/.test(code));
  return steps.map((step) => Object.entries(fill).reduce((filled, [placeholder, by]) => filled.replaceAll(placeholder, by), step));
}
