/** Judges what a rule demands, each kind in its own file. */
import type { ApprovalsEntry, Requirement } from '../model/policy.ts';
import type { JudgedRequirement, RequirementContext } from './requirement-context.ts';
import { judgeAnyOf } from './requirements/any-of.ts';
import { judgeApprovals } from './requirements/approvals.ts';
import { judgeChecks } from './requirements/checks.ts';
import { judgeDeny } from './requirements/deny.ts';
import { judgeLabels } from './requirements/labels.ts';

/** All of them must hold. */
export function judgeRequirements(requirements: readonly Requirement[], context: RequirementContext): JudgedRequirement[] {
  const own: ApprovalsEntry[] = requirements.flatMap((requirement) => (requirement.kind === 'approvals' ? requirement.entries : []));
  return requirements.flatMap((requirement): JudgedRequirement[] => {
    switch (requirement.kind) {
      case 'approvals':
        return judgeApprovals(requirement.entries, context);
      case 'deny':
        return [judgeDeny()];
      case 'labels':
        return [judgeLabels(requirement.labels, context)];
      case 'checks':
        return [judgeChecks(requirement.checks, context)];
      case 'anyOf':
        return [judgeAnyOf(requirement.alternatives, { ...context, outer: [...context.outer, ...own] }, judgeRequirements)];
    }
  });
}
