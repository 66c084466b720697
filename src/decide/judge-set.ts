/** All rules of a policy set, the built-in ones, and what no rule matched. */
import { compareText } from './compare-text.ts';
import type { Finding } from '../model/finding.ts';
import type { Item } from '../model/item.ts';
import type { PolicySet, Rule } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import { sortPeople } from './approvals/people.ts';
import { createAncestry } from './approvals/commits.ts';
import { isNotUnderstood } from './built-in/is-not-understood.ts';
import { judgeNotUnderstood, names } from './built-in/not-understood.ts';
import { isGuarded, policyChangeRule } from './built-in/policy-change.ts';
import { conditionContext } from './condition.ts';
import { activeExceptions, generalException, type ActiveException } from './exceptions.ts';
import type { DecideInput } from './input.ts';
import { instant } from './instant.ts';
import { judgeRule, type JudgedRule, type Scene } from './judge-rule.ts';
import { withoutHonoured, type SuppressionRule } from './suppressions.ts';

/** What one way of counting rules comes to. */
export interface Tally {
  rules: JudgedRule[];
  /** Findings that none of them matched, and that no exception tolerates. */
  unmatched: Finding[];
}

export interface JudgedSet {
  /** Every rule that is not `off`, sorted. */
  rules: JudgedRule[];
  enforcing: Tally;
  /** As if every rule that is not `off` were enforcing. */
  wouldBe: Tally;
  exceptions: ActiveException[];
  suppressions: SuppressionRule;
  problems: Problem[];
}

export function judgeSet(set: PolicySet, input: DecideInput): JudgedSet {
  const { facts, counts } = input;
  const suppressions: SuppressionRule = { setting: set.config.suppressions ?? 'needs-approval', now: instant(facts.now) };
  const items = withoutHonoured(input.items, suppressions);
  const { active, problems } = activeExceptions(set.exceptions, instant(facts.now));
  const isAncestor = createAncestry(facts);
  const scene: Scene = {
    facts,
    config: set.config,
    people: sortPeople(facts),
    items,
    condition: conditionContext(facts, set.config, items, counts),
    exceptions: active,
    isAncestor,
  };
  const enforced = enforcedScene(scene, input);
  const rules = set.policies
    .flatMap((policy) => policy.rules)
    .filter((rule) => rule.mode !== 'off')
    .map((rule) => ({ rule, judged: judgeRule(rule, rule.mode === 'enforce' ? enforced : scene) }))
    .sort((one, other) => compareText(ruleKey(one.rule), ruleKey(other.rule)));
  const guard = policyChangeRule(set, input);
  const guards = guard ? [aboutGate(judgeRule(guard, scene), items)] : [];
  // What says that the gate is changed is what the built-in rule is about, so that nobody has to match it.
  const findings = (of: Scene): Finding[] =>
    of.items.flatMap((item) => (guard ? item.findings.filter(({ danger }) => !isGuarded(danger)) : item.findings));
  const enforcing = tally(
    rules.filter(({ rule }) => rule.mode === 'enforce'),
    findings(enforced),
    active,
  );
  const wouldBe = tally(rules, findings(scene), active);
  enforcing.rules.push(...guards);
  wouldBe.rules.push(...guards);
  const waiting = enforcing.rules.filter(({ outcome }) => outcome.rule === 'not-understood' && outcome.policy === 'interlock');
  return {
    rules: [...guards, ...waiting, ...rules.map(({ judged }) => judged)],
    enforcing,
    wouldBe,
    exceptions: active,
    suppressions,
    problems,
  };
}

function aboutGate(judged: JudgedRule, items: readonly Item[]): JudgedRule {
  const found = items.flatMap((item) => item.findings.flatMap(({ danger, fingerprint }) => (isGuarded(danger) ? [fingerprint] : [])));
  return { ...judged, outcome: { ...judged.outcome, findings: [...new Set(found)].sort(compareText) } };
}

/** Else a rule in shadow mode would change the verdict by what it makes the others see. */
function enforcedScene(scene: Scene, { facts, counts, previewDangers = [] }: DecideInput): Scene {
  if (previewDangers.length === 0) return scene;
  const items = scene.items.map((item) => ({ ...item, findings: item.findings.filter(({ danger }) => !previewDangers.includes(danger)) }));
  return { ...scene, items, condition: conditionContext(facts, scene.config, items, counts) };
}

function tally(
  rules: readonly { rule: Rule; judged: JudgedRule }[],
  findings: readonly Finding[],
  exceptions: readonly ActiveException[],
): Tally {
  const covered = new Set(rules.flatMap(({ judged }) => [...judged.covered]));
  const open = findings.filter((finding) => generalTolerance(finding, exceptions) === undefined);
  const named = (finding: Finding): boolean =>
    rules.some(({ rule, judged }) => judged.covered.has(finding.fingerprint) && names(rule, finding.danger));
  const nameless = rules.length === 0 ? [] : open.filter((finding) => isNotUnderstood(finding.danger) && !named(finding));
  const waiting = judgeNotUnderstood(nameless);
  const unmatched = open.filter((finding) => !isNotUnderstood(finding.danger) && !covered.has(finding.fingerprint));
  return {
    rules: [...rules.map(({ judged }) => judged), ...(waiting ? [waiting] : [])],
    unmatched: unmatched.sort((one, other) => compareText(one.fingerprint, other.fingerprint)),
  };
}

/** An exception for some policies only lifts their rules; it says nothing about findings that no rule matches. */
function generalTolerance(finding: Finding, exceptions: readonly ActiveException[]): ActiveException | undefined {
  return generalException(
    finding,
    exceptions.filter(({ policies }) => policies === undefined),
  );
}

function ruleKey(rule: Rule): string {
  return JSON.stringify([rule.policy, rule.id]);
}
