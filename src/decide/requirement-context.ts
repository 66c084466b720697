/** What a requirement is judged with, and what comes of it. */
import type { Facts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { ApprovalsEntry, Config } from '../model/policy.ts';
import type { People } from './approvals/people.ts';
import type { RequirementOutcome } from '../model/verdict.ts';

export interface RequirementContext {
  facts: Facts;
  config: Config;
  people: People;
  /** What the rule matches, after exceptions. */
  findings: readonly Finding[];
  /** Whether something was matched that carries no finding, so that there is nothing to bind an approval to but the commit. */
  bare: boolean;
  isAncestor(ancestor: string, sha: string): boolean;
  /** Entries of the same rule further out: they need people of their own. */
  outer: readonly ApprovalsEntry[];
}

/** A step that would bring the requirement closer. */
export type Step = { kind: 'approvals'; missing: number; from: string; could: string[]; how: string } | { kind: 'other'; text: string };

export interface JudgedRequirement {
  outcome: RequirementOutcome;
  /** Instants at which it could change by time alone. */
  changes: number[];
  steps: Step[];
}
