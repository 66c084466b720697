/** Findings and problems as workflow commands, which GitHub shows beside the lines they speak of. */
import type { Problem } from '../model/problem.ts';
import type { JudgedFinding, Verdict } from '../model/verdict.ts';
import { annotationMessage, annotationProperty } from './escape-annotation.ts';
import { isClaimed } from './claimed.ts';
import { showOnce } from './group.ts';
import { isTolerated } from './suppression.ts';

/** GitHub shows ten of a kind for one step. */
const MOST = 10;

type Level = 'error' | 'warning' | 'notice';

interface Annotation {
  level: Level;
  location: JudgedFinding['location'] | undefined;
  title: string;
  message: string;
}

/** Command lines, the most dangerous first. What only shadow rules match is not annotated: nobody is to be bothered by it. */
export function annotations(verdict: Verdict): string[] {
  const found: Annotation[] = [
    ...verdict.problems.filter((found) => !isClaimed(found)).map((problem) => ofProblem(problem as Problem)),
    ...showOnce(verdict.findings).flatMap(({ finding }) => ofFinding(finding, verdict)),
  ];
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const same = found.filter((one) => one.level === level);
    if (same.length <= MOST) return same.map(command);
    const rest = { level, location: undefined, title: 'Interlock', message: `${same.length - MOST + 1} more are in the job summary` };
    return [...same.slice(0, MOST - 1), rest].map(command);
  });
}

function ofProblem({ code, message, help, location, level }: Problem): Annotation {
  return { level: level ?? 'error', location, title: `Interlock: ${code}`, message: help ? `${message}\n${help}` : message };
}

function ofFinding(finding: JudgedFinding, verdict: Verdict): Annotation[] {
  const level = levelOf(finding, verdict);
  if (!level) return [];
  const { danger, address, message, help, location } = finding;
  return [{ level, location, title: `Interlock: ${danger}`, message: `${address}: ${message}\nsafer: ${help}` }];
}

function levelOf(finding: JudgedFinding, { rules, unmatched }: Verdict): Level | undefined {
  if (isTolerated(finding)) return 'notice';
  const { fingerprint } = finding;
  const matching = rules.filter(({ findings, outcome }) => findings.includes(fingerprint) && outcome !== 'skipped');
  const enforcing = matching.filter(({ mode }) => mode === 'enforce');
  if (enforcing.some(({ outcome, liftedBy }) => outcome !== 'satisfied' && liftedBy === null)) return 'error';
  if (enforcing.length > 0) return 'notice';
  if (unmatched.findings.includes(fingerprint) && unmatched.setting === 'block') return 'error';
  if (matching.some(({ mode, outcome }) => mode === 'warn' && outcome !== 'satisfied')) return 'warning';
  return unmatched.findings.includes(fingerprint) && unmatched.setting === 'warn' ? 'warning' : undefined;
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
