/** Findings as people read them in a table: change by change, whatever the number of dangers and environments. */
import type { JudgedFinding } from '../model/verdict.ts';
import { byDanger } from './group.ts';

/** One change with everything that is dangerous about it; equal ones in several environments are one. */
export interface ShownChange {
  /** What is seen in it, the worst first, once each. Never empty. */
  findings: [JudgedFinding, ...JudgedFinding[]];
  /** The findings of each environment. */
  environments: ReadonlyMap<string, readonly JudgedFinding[]>;
  /** Where it is written; a plan for each environment has a place of its own. */
  places: JudgedFinding[];
}

/** The most dangerous change first. The order of the input does not matter. */
export function byChange(findings: readonly JudgedFinding[]): ShownChange[] {
  const single = new Map<string, [JudgedFinding, ...JudgedFinding[]]>();
  for (const finding of [...findings].sort(byDanger)) {
    const { environment, address, kind, type, location } = finding;
    const key = JSON.stringify([environment, address, kind, type, location.file, location.line, location.pointer]);
    const known = single.get(key);
    if (known) known.push(finding);
    else single.set(key, [finding]);
  }
  const merged = new Map<string, [JudgedFinding, ...JudgedFinding[]][]>();
  for (const found of single.values()) {
    const { address, kind, type } = found[0];
    const seen = found.map(({ danger, message, severity, exception, suppression }) => [danger, message, severity, exception, suppression]);
    const key = JSON.stringify([address, kind, type, seen]);
    merged.set(key, [...(merged.get(key) ?? []), found]);
  }
  return [...merged.values()].map((same) => ({
    findings: (same[0] as [JudgedFinding, ...JudgedFinding[]]).filter(isFirstOfItsKind) as [JudgedFinding, ...JudgedFinding[]],
    environments: byEnvironment(same.flat()),
    places: placesOf(same.map(([first]) => first)),
  }));
}

function isFirstOfItsKind({ danger, message }: JudgedFinding, at: number, all: readonly JudgedFinding[]): boolean {
  return all.findIndex((other) => other.danger === danger && other.message === message) === at;
}

function byEnvironment(findings: readonly JudgedFinding[]): Map<string, JudgedFinding[]> {
  const environments = new Map<string, JudgedFinding[]>();
  for (const finding of findings) environments.set(finding.environment, [...(environments.get(finding.environment) ?? []), finding]);
  return environments;
}

function placesOf(findings: readonly JudgedFinding[]): JudgedFinding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify([finding.location.file, finding.location.line]), finding])).values()];
}
