/** Findings and problems as workflow commands, which GitHub shows beside the lines they speak of. */
import type { Problem } from '../model/problem.ts';
import type { JudgedFinding, RuleOutcome, Verdict } from '../model/verdict.ts';
import { annotationMessage, annotationProperty } from './escape-annotation.ts';
import { isClaimed } from './claimed.ts';
import { showOnce } from './group.ts';
import { isTolerated } from './suppression.ts';

/** GitHub shows ten of a kind for one step. */
const MOST = 10;

/** The worst first. */
const LEVELS = ['error', 'warning', 'notice'] as const;
type Level = (typeof LEVELS)[number];

interface Annotation {
  level: Level;
  location: JudgedFinding['location'] | undefined;
  title: string;
  message: string;
}

/** Command lines, the most dangerous first. What only shadow rules match is not annotated: nobody is to be bothered by it. */
export function annotations(verdict: Verdict): string[] {
  const levels = levelsOf(verdict);
  const problems = verdict.problems.filter((found) => !isClaimed(found)).map((problem) => ofProblem(problem as Problem));
  const told = new Set<string>();
  return LEVELS.flatMap((level) => {
    // The same in several environments is told once, as where it weighs most.
    const findings = showOnce(verdict.findings.filter((finding) => levelOf(finding, levels) === level));
    const fresh = findings.filter(({ key }) => !told.has(key) && told.add(key));
    const same = [...problems.filter((one) => one.level === level), ...fresh.map(({ finding }) => ofFinding(finding, level))];
    if (same.length <= MOST) return same.map(command);
    const rest = { level, location: undefined, title: 'Interlock', message: `${same.length - MOST + 1} more are in the job summary` };
    return [...same.slice(0, MOST - 1), rest].map(command);
  });
}

function ofProblem({ code, message, help, location, level }: Problem): Annotation {
  return { level: level ?? 'error', location, title: `Interlock: ${code}`, message: help ? `${message}\n${help}` : message };
}

function ofFinding({ danger, address, message, help, location }: JudgedFinding, level: Level): Annotation {
  return { level, location, title: `Interlock: ${danger}`, message: `${address}: ${message}\nsafer: ${help}` };
}

function levelOf(finding: JudgedFinding, levels: ReadonlyMap<string, Level>): Level | undefined {
  return isTolerated(finding) ? 'notice' : levels.get(finding.fingerprint);
}

/** By fingerprint: the worst that a rule, or `unmatched`, makes of a finding. */
function levelsOf({ rules, unmatched }: Verdict): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>();
  const raise = (fingerprints: readonly string[], level: Level | undefined): void => {
    if (level === undefined) return;
    for (const fingerprint of fingerprints) {
      const known = levels.get(fingerprint);
      if (known === undefined || LEVELS.indexOf(level) < LEVELS.indexOf(known)) levels.set(fingerprint, level);
    }
  };
  for (const rule of rules) raise(rule.findings, levelOfRule(rule));
  raise(unmatched.findings, unmatched.setting === 'block' ? 'error' : unmatched.setting === 'warn' ? 'warning' : undefined);
  return levels;
}

function levelOfRule({ mode, outcome, liftedBy }: RuleOutcome): Level | undefined {
  if (outcome === 'skipped') return undefined;
  if (mode === 'enforce') return outcome !== 'satisfied' && liftedBy === null ? 'error' : 'notice';
  return mode === 'warn' && outcome !== 'satisfied' ? 'warning' : undefined;
}

function command({ level, location, title, message }: Annotation): string {
  const properties = [`title=${annotationProperty(title)}`];
  if (location) {
    properties.push(`file=${annotationProperty(location.file)}`);
    if (location.line !== undefined) properties.push(`line=${location.line}`);
    if (location.line !== undefined && location.endLine !== undefined) properties.push(`endLine=${location.endLine}`);
    // Columns are refused where a place spans several lines.
    if (location.column !== undefined && (location.endLine ?? location.line) === location.line) {
      properties.push(`col=${location.column}`);
      if (location.endColumn !== undefined) properties.push(`endColumn=${location.endColumn}`);
    }
  }
  return `::${level} ${properties.join(',')}::${annotationMessage(message)}`;
}
