/** Exceptions: findings tolerated for a time. */
import { compareText } from './compare-text.ts';
import type { Finding } from '../model/finding.ts';
import type { Exception, Rule } from '../model/policy.ts';
import { problem, type Problem } from '../model/problem.ts';
import { anyGlob } from '../pattern/glob.ts';
import { endInstant } from './instant.ts';
import type { Unit } from './units.ts';

/** An exception in force, ready to be asked. */
export interface ActiveException {
  id: string;
  /** When it ends. */
  until: number;
  policies: ((policy: string) => boolean) | undefined;
  covers(finding: Finding): boolean;
}

/** Sorts out which exceptions are in force. Without a known `now`, none is. */
export function activeExceptions(
  exceptions: readonly Exception[],
  now: number | undefined,
): { active: ActiveException[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const active = [...exceptions]
    .sort((one, other) => compareText(one.id, other.id))
    .flatMap((exception): ActiveException[] => {
      const until = endInstant(exception.until);
      if (now !== undefined && until !== undefined && now < until) return [activate(exception, until)];
      const why =
        now === undefined ? 'cannot be used: it is not known what time it is' : `ended at ${exception.until} and does nothing any more`;
      problems.push(
        problem('exception-expired', `exception \`${exception.id}\` ${why}`, {
          help: 'take it out, or have its owner extend it',
          location: exception.location,
          level: 'warning',
        }),
      );
      return [];
    });
  return { active, problems };
}

/** What was not understood, and the guard of the policies, cannot be excepted. */
function canBeExcepted(danger: string): boolean {
  return !danger.startsWith('any/') && !danger.startsWith('interlock/');
}

/** The exception that tolerates a finding wherever no rule is asked. */
export function generalException(finding: Finding, exceptions: readonly ActiveException[]): ActiveException | undefined {
  return exceptions.find((exception) => exception.covers(finding));
}

/** Takes what is tolerated out of what a rule matched. Called after matching, so that everything is judged first. */
export function applyExceptions(
  rule: Pick<Rule, 'policy' | 'exceptable'>,
  units: readonly Unit[],
  exceptions: readonly ActiveException[],
): { units: Unit[]; used: ActiveException[] } {
  if (!rule.exceptable) return { units: [...units], used: [] };
  const used = new Set<ActiveException>();
  const left = units.flatMap((unit): Unit[] => {
    const findings = unit.findings.filter((finding) => {
      const exception = exceptions.find((one) => (one.policies?.(rule.policy) ?? true) && one.covers(finding));
      if (exception) used.add(exception);
      return exception === undefined;
    });
    return unit.byFindings && findings.length === 0 ? [] : [{ ...unit, findings }];
  });
  return { units: left, used: [...used].sort((one, other) => compareText(one.id, other.id)) };
}

function activate(exception: Exception, until: number): ActiveException {
  const dangers = anyGlob(exception.dangers);
  const addresses = exception.addresses && anyGlob(exception.addresses);
  const sources = exception.sources && anyGlob(exception.sources);
  const environments = exception.environments && anyGlob(exception.environments);
  return {
    id: exception.id,
    until,
    policies: exception.policies && anyGlob(exception.policies),
    covers: (finding) =>
      canBeExcepted(finding.danger) &&
      dangers(finding.danger) &&
      (addresses?.(finding.address) ?? true) &&
      (exception.fingerprint === undefined || exception.fingerprint === finding.fingerprint) &&
      (sources?.(finding.source) ?? true) &&
      (environments?.(finding.environment) ?? true),
  };
}
