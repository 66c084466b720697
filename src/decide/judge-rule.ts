/** One rule against everything in the pull request. */
import { compareText } from './compare-text.ts';
import type { Facts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Item } from '../model/item.ts';
import type { Config, Rule } from '../model/policy.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { Clause, RuleOutcome } from '../model/verdict.ts';
import type { ConditionContext } from '../policy/condition/context.ts';
import type { People } from './approvals/people.ts';
import { evaluateWhen } from './condition.ts';
import { applyExceptions, type ActiveException } from './exceptions.ts';
import { earliest } from './instant.ts';
import { judgeRequirements } from './judge-requirements.ts';
import type { RequirementContext, Step } from './requirement-context.ts';
import { matchUnits, type Unit } from './units.ts';
import { worstState } from './worst.ts';

/** What all rules are judged with. */
export interface Scene {
  facts: Facts;
  config: Config;
  people: People;
  items: readonly Item[];
  /** What conditions can read of the pull request. */
  condition: ConditionContext;
  exceptions: readonly ActiveException[];
  isAncestor(ancestor: string, sha: string): boolean;
}

export interface JudgedRule {
  outcome: RuleOutcome;
  /** Fingerprints of everything that it matched for sure, tolerated or not. */
  covered: Set<string>;
  changes: number[];
  steps: Step[];
  problems: Problem[];
}

/** A defect that shows in one rule stays in that rule: it is the rule's outcome, and only an enforcing rule passes it on. */
export function judgeRule(rule: Rule, scene: Scene): JudgedRule {
  try {
    return judge(rule, scene);
  } catch (error) {
    const message = `rule \`${rule.policy}/${rule.id}\` could not be judged: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown defect'}`;
    const level = rule.mode === 'enforce' ? 'error' : 'warning';
    return {
      outcome: { ...frame(rule), outcome: 'error' },
      covered: new Set(),
      changes: [],
      steps: [],
      problems: [problem('internal', message, { help: 'please report this', location: rule.location, level })],
    };
  }
}

function judge(rule: Rule, scene: Scene): JudgedRule {
  const found = applicable(rule, matchUnits(rule, scene.items, scene.facts), scene);
  const { units, used } = applyExceptions(rule, found.units, scene.exceptions);
  const covered = fingerprints(found.units.filter(({ isSure }) => isSure));
  const changes = used.map(({ until }) => until);
  const outcome = { ...frame(rule), when: found.when };
  if (units.length === 0) {
    // Lifted, the findings are still named; without any match there are none to name.
    const lifted = used.length === 0 ? null : used.map(({ id }) => id).join(', ');
    const state = lifted === null ? 'skipped' : 'satisfied';
    const named = { findings: [...fingerprints(found.units)].sort(compareText), changesAt: earliest(changes), liftedBy: lifted };
    return { outcome: { ...outcome, ...named, outcome: state }, covered, changes, steps: [], problems: [] };
  }
  const findings = distinctFindings(units);
  const judged = judgeRequirements(rule.require, requirementContext(units, findings, scene));
  changes.push(...judged.flatMap((requirement) => requirement.changes));
  return {
    outcome: {
      ...outcome,
      outcome: worstState(judged.map((requirement) => requirement.outcome.state)),
      findings: findings.map(({ fingerprint }) => fingerprint),
      ...bareAddresses(units),
      changesAt: earliest(changes),
      requirements: judged.map((requirement) => requirement.outcome),
    },
    covered,
    changes,
    steps: judged.flatMap((requirement) => (requirement.outcome.state === 'satisfied' ? [] : requirement.steps)),
    problems: [],
  };
}

/** Units of which the condition holds or cannot be decided, and one clause that shows why. */
function applicable(rule: Rule, units: readonly Unit[], scene: Scene): { units: Unit[]; when: Clause | null } {
  const judged = units.map((unit) => ({ unit, when: evaluateWhen(rule, unit, scene.condition) }));
  const applying = judged.filter(({ when }) => when === null || when.value !== false);
  const kept = applying.map(({ unit, when }) => (when?.value === 'unknown' ? { ...unit, isSure: false } : unit));
  return { units: kept, when: (applying[0] ?? judged[0])?.when ?? null };
}

function requirementContext(units: readonly Unit[], findings: readonly Finding[], scene: Scene): RequirementContext {
  const { facts, config, people, isAncestor } = scene;
  return { facts, config, people, isAncestor, findings, bare: units.some((unit) => unit.findings.length === 0), outer: [] };
}

function fingerprints(units: readonly Unit[]): Set<string> {
  return new Set(units.flatMap((unit) => unit.findings.map(({ fingerprint }) => fingerprint)));
}

function distinctFindings(units: readonly Unit[]): Finding[] {
  const byFingerprint = new Map(units.flatMap((unit) => unit.findings).map((finding) => [finding.fingerprint, finding]));
  return [...byFingerprint.values()].sort((one, other) => compareText(one.fingerprint, other.fingerprint));
}

function bareAddresses(units: readonly Unit[]): { addresses?: string[] } {
  const addresses = units.flatMap((unit) => (unit.change && unit.findings.length === 0 ? [unit.change.address] : []));
  return addresses.length === 0 ? {} : { addresses: [...new Set(addresses)].sort(compareText) };
}

function frame(rule: Rule): RuleOutcome {
  return {
    policy: rule.policy,
    rule: rule.id,
    ...(rule.description === undefined ? {} : { description: rule.description }),
    ...(rule.message === undefined ? {} : { message: rule.message }),
    mode: rule.mode,
    outcome: 'skipped',
    location: rule.location,
    findings: [],
    when: null,
    changesAt: null,
    requirements: [],
    liftedBy: null,
  };
}
