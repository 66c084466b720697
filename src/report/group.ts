/** Findings in the order and the groups in which people read them. */
import { SEVERITIES, type Severity } from '../model/finding.ts';
import type { JudgedFinding, RuleOutcome, Verdict } from '../model/verdict.ts';

/** One finding as shown: the same statement or resource in several environments is shown once. */
export interface Shown {
  finding: JudgedFinding;
  /** Equal for what is the same to a reader, whatever the environment. */
  key: string;
  environments: string[];
}

const RANK = Object.fromEntries(SEVERITIES.map((severity, rank) => [severity, rank])) as Record<Severity, number>;
const STATES = ['error', 'blocked', 'waiting', 'satisfied', 'skipped'];
const MODES = ['enforce', 'warn', 'shadow', 'off'];

/** Most dangerous first, then by place; equal ones in several environments merged. The order of the input does not matter. */
export function showOnce(findings: readonly JudgedFinding[]): Shown[] {
  const merged = new Map<string, Shown>();
  for (const finding of [...findings].sort(byDanger)) {
    const key = keyOf(finding);
    const shown = merged.get(key);
    if (!shown) merged.set(key, { finding, key, environments: [finding.environment] });
    else if (!shown.environments.includes(finding.environment)) shown.environments.push(finding.environment);
  }
  return [...merged.values()];
}

/** Equal for what is the same to a reader, whatever the environment. */
function keyOf({ danger, address, location, message, severity, exception, suppression }: JudgedFinding): string {
  const { file, line = '', column = '', pointer = '' } = location;
  const excused = exception || suppression ? JSON.stringify([exception, suppression]) : '';
  // Of all these only the message and the address may hold anything, and neither holds a NUL.
  return `${danger}\0${severity}\0${file}\0${line}\0${column}\0${pointer}\0${address}\0${message}\0${excused}`;
}

export function byDanger(a: JudgedFinding, b: JudgedFinding): number {
  return (
    RANK[b.severity] - RANK[a.severity] ||
    compare(a.location.file, b.location.file) ||
    (a.location.line ?? 0) - (b.location.line ?? 0) ||
    (a.location.column ?? 0) - (b.location.column ?? 0) ||
    compare(a.address, b.address) ||
    compare(a.danger, b.danger) ||
    compare(a.environment, b.environment) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

/** Rules that applied and are on: enforcing ones first, the worst of them at the top. */
export function rulesToShow(verdict: Verdict): RuleOutcome[] {
  return verdict.rules
    .filter(({ mode, outcome }) => mode !== 'off' && outcome !== 'skipped')
    .sort(
      (a, b) =>
        MODES.indexOf(a.mode) - MODES.indexOf(b.mode) ||
        STATES.indexOf(a.outcome) - STATES.indexOf(b.outcome) ||
        compare(a.policy, b.policy) ||
        compare(a.rule, b.rule),
    );
}

export function findingsOf(verdict: Verdict, fingerprints: readonly string[]): JudgedFinding[] {
  const wanted = new Set(fingerprints);
  return verdict.findings.filter(({ fingerprint }) => wanted.has(fingerprint));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
