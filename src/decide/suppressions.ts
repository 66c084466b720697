/** Suppressions: comments of the pull request that ask to let findings pass, as far as the target branch lets them. */
import type { Finding } from '../model/finding.ts';
import type { Item } from '../model/item.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { SuppressionSetting } from '../model/suppression.ts';
import type { JudgedFinding } from '../model/verdict.ts';
import { isNotUnderstood } from './built-in/is-not-understood.ts';
import { endInstant } from './instant.ts';

/** Says of findings what their suppressions count for. */
export interface SuppressionRule {
  setting: SuppressionSetting;
  /** Milliseconds since 1970. Without a known instant, no suppression with a date counts. */
  now: number | undefined;
}

/** A finding as documents show it. `exception` is the id of the one that tolerates it. */
export function judgedFinding(finding: Finding, exception: string | null, rule: SuppressionRule): JudgedFinding {
  const { suppression: _, ...shown } = finding;
  return { ...shown, exception, ...judgedSuppression(finding, rule) };
}

/** Nothing where there is none. */
function judgedSuppression(finding: Finding, rule: SuppressionRule): Pick<JudgedFinding, 'suppression'> {
  const { suppression } = finding;
  if (!suppression) return {};
  const { reason, until, location } = suppression;
  return { suppression: { state: stateOf(finding, until, rule), reason, until, location } };
}

function stateOf({ danger }: Finding, until: string | null, { setting, now }: SuppressionRule): SuppressionState {
  if (setting === 'ignore') return 'ignored';
  if (hasExpired(until, now)) return 'expired';
  // What was not understood is not for its author to pass.
  return setting === 'honour' && !isNotUnderstood(danger) && !danger.startsWith('interlock/') ? 'honoured' : 'needs-approval';
}

type SuppressionState = NonNullable<JudgedFinding['suppression']>['state'];

function hasExpired(until: string | null, now: number | undefined): boolean {
  if (until === null) return false;
  const end = endInstant(until);
  return end === undefined || now === undefined || now >= end;
}

/** Whether no rule is to match the finding. */
export function isHonoured(finding: Finding, rule: SuppressionRule): boolean {
  return judgedSuppression(finding, rule).suppression?.state === 'honoured';
}

/** Items without the findings that no rule is to match. */
export function withoutHonoured(items: readonly Item[], rule: SuppressionRule): readonly Item[] {
  if (rule.setting !== 'honour') return items;
  return items.map((item) =>
    item.findings.some((finding) => finding.suppression)
      ? { ...item, findings: item.findings.filter((finding) => !isHonoured(finding, rule)) }
      : item,
  );
}

/** When honoured suppressions end. */
export function suppressionEnds(findings: readonly Finding[], rule: SuppressionRule): number[] {
  return findings.flatMap((finding) => (isHonoured(finding, rule) ? (endInstant(finding.suppression?.until ?? '') ?? []) : []));
}

/** One warning per comment whose date has passed. */
export function expiredSuppressions(findings: readonly Finding[], rule: SuppressionRule): Problem[] {
  const expired = findings.filter((finding) => judgedSuppression(finding, rule).suppression?.state === 'expired');
  return [...new Set(expired.flatMap(({ suppression }) => suppression ?? []))].map(({ dangers, until, location }) =>
    problem(
      'suppression-expired',
      rule.now === undefined
        ? `the comment that allows ${names(dangers)} cannot be used: it is not known what time it is`
        : `the comment that allows ${names(dangers)} ended at ${until ?? ''} and allows nothing any more`,
      { help: 'take it out, or give it a new date', location, level: 'warning' },
    ),
  );
}

function names(dangers: readonly string[]): string {
  return dangers.map((danger) => `\`${danger}\``).join(', ');
}
