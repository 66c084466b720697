/** Puts the verdict together from what was judged. */
import { compareText } from './compare-text.ts';
import type { Finding } from '../model/finding.ts';
import type { Item } from '../model/item.ts';
import { SEVERITIES } from '../model/finding.ts';
import type { PolicySet } from '../model/policy.ts';
import { isError, isPending, type Problem } from '../model/problem.ts';
import type { JudgedFinding, Outcome, Verdict } from '../model/verdict.ts';
import { generalException, type ActiveException } from './exceptions.ts';
import { headline } from './headline.ts';
import type { DecideInput } from './input.ts';
import { earliest, instant } from './instant.ts';
import type { JudgedSet, Tally } from './judge-set.ts';
import { nextSteps } from './next-steps.ts';
import { expiredSuppressions, judgedFinding, suppressionEnds, type SuppressionRule } from './suppressions.ts';
import { shownAttributes } from './shown-attributes.ts';
import { outcomeOf, worstOutcome } from './worst.ts';

interface Decided {
  input: DecideInput;
  /** Absent when there were no policies to judge by. */
  set?: PolicySet;
  judged?: JudgedSet;
  source: string;
  /** Of loading the policies. */
  problems: readonly Problem[];
}

export function verdictOf({ input, set, judged, source, problems }: Decided): Verdict {
  const setting = set?.config.unmatched ?? 'allow';
  const enforcing = judged?.enforcing ?? { rules: [], unmatched: [] };
  const wouldBe = judged?.wouldBe ?? enforcing;
  const suppressions = judged?.suppressions ?? { setting: 'needs-approval', now: instant(input.facts.now) };
  const raw = input.items.flatMap((item) => item.findings);
  const all = collectProblems([
    ...input.problems,
    ...problems,
    ...(judged?.problems ?? []),
    ...(judged?.rules ?? []).flatMap((rule) => rule.problems),
    ...expiredSuppressions(raw, suppressions),
  ]);
  const findings = judgedFindings(input.items, judged?.exceptions ?? [], suppressions);
  const verdict = combine(enforcing, setting, all);
  const tolerated = (judged?.exceptions ?? []).filter((exception) => findings.some((finding) => finding.exception === exception.id));
  return {
    version: 1,
    verdict,
    wouldBe: combine(wouldBe, setting, all),
    changesAt: earliest([
      ...enforcing.rules.flatMap((rule) => rule.changes),
      ...tolerated.map(({ until }) => until),
      ...suppressionEnds(raw, suppressions),
    ]),
    headSha: input.facts.pull.headSha,
    headline: headline({ verdict, input, set, enforcing, setting, problems: all }),
    policies: { digest: set?.digest ?? null, source, count: set?.policies.length ?? 0 },
    changes: { total: input.counts.total, byKind: { ...input.counts.byKind } },
    findings,
    rules: (judged?.rules ?? []).map((rule) => rule.outcome),
    unmatched: { setting, findings: enforcing.unmatched.map(({ fingerprint }) => fingerprint) },
    problems: all,
    next: nextSteps(enforcing, setting, all),
  };
}

function combine({ rules, unmatched }: Tally, setting: string, problems: readonly Problem[]): Outcome {
  return worstOutcome([
    ...rules.map((rule) => outcomeOf(rule.outcome.outcome)),
    ...(setting === 'block' && unmatched.length > 0 ? ['blocked' as const] : []),
    ...(problems.some(isError) ? ['error' as const] : []),
    ...(problems.some(isPending) ? ['waiting' as const] : []),
  ]);
}

/** Each problem once, errors first, in an order of its own. */
function collectProblems(problems: readonly Problem[]): Problem[] {
  const byText = new Map(
    problems.map((found) => [JSON.stringify([found.code, found.message, found.location ?? null, isError(found)]), found]),
  );
  return [...byText]
    .sort(([oneKey, one], [otherKey, other]) => Number(isError(other)) - Number(isError(one)) || compareText(oneKey, otherKey))
    .map(([, found]) => found);
}

/** Worst first. */
function judgedFindings(items: readonly Item[], exceptions: readonly ActiveException[], rule: SuppressionRule): JudgedFinding[] {
  return items
    .flatMap(({ change, findings }) => {
      const attributes = findings.length > 0 ? shownAttributes(change) : {};
      return findings.map((finding) => ({ finding, attributes, rank: SEVERITIES.indexOf(finding.severity), place: placeKey(finding) }));
    })
    .sort((one, other) => other.rank - one.rank || compareText(one.place, other.place))
    .map(({ finding, attributes }) => judgedFinding(finding, generalException(finding, exceptions)?.id ?? null, rule, attributes));
}

function placeKey(finding: Finding): string {
  const line = String(finding.location.line ?? 0).padStart(9, '0');
  return [finding.environment, finding.source, finding.location.file, line, finding.address, finding.danger, finding.fingerprint].join(
    '\0',
  );
}
