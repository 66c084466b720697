/** Which people, teams and checks the loaded policies ask about: nothing else is fetched. */
import type { Group, PolicySet, Requirement } from '../../model/policy.ts';

export interface Needed {
  /** `org/team`, each once. */
  teams: string[];
  organizations: string[];
  /** Whether somebody's permission on the repository matters. */
  permissions: boolean;
  checks: boolean;
  /** Whether merges of the target branch that add nothing may be ignored, so that it has to be known which do. */
  updateMerges: boolean;
}

/**
 * `owners` adds those who guard the policies; they matter when the pull request touches what is guarded. Without policies
 * nobody is asked for.
 */
export function needed(policies: PolicySet | undefined, owners: boolean): Needed {
  const teams = new Set<string>();
  const organizations = new Set<string>();
  const found: Needed = { teams: [], organizations: [], permissions: false, checks: false, updateMerges: false };
  if (policies === undefined) return found;
  const groups: Group[] = [];
  const visit = (requirement: Requirement): void => {
    if (requirement.kind === 'checks') found.checks = true;
    if (requirement.kind === 'anyOf') requirement.alternatives.flat().forEach(visit);
    if (requirement.kind !== 'approvals') return;
    for (const entry of requirement.entries) {
      groups.push(entry.from, ...entry.each);
      if (entry.ignoreCommits.updateMerges) found.updateMerges = true;
      if (entry.ignoreCommits.by) groups.push(entry.ignoreCommits.by);
      if (typeof entry.veto === 'object') groups.push(entry.veto);
    }
  };
  for (const policy of policies.policies) for (const rule of policy.rules) if (rule.mode !== 'off') rule.require.forEach(visit);
  for (const group of groups) {
    for (const team of group.teams) teams.add(team);
    for (const organization of group.organizations) organizations.add(organization);
    for (const role of group.roles) for (const team of policies.config.roles[role]?.teams ?? []) teams.add(team);
    if (group.permission !== undefined) found.permissions = true;
  }
  if (owners)
    for (const owner of [...policies.config.owners, ...policies.policies.flatMap((policy) => policy.owners)])
      if (owner.includes('/')) teams.add(owner.replace(/^@/, ''));
  return { ...found, teams: [...teams], organizations: [...organizations] };
}
