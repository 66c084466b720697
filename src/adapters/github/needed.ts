/** Which people, teams and checks the loaded policies ask about: nothing else is fetched. */
import { isObject, type Json } from '../../model/json.ts';
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
export function needed(sets: readonly PolicySet[], owners: boolean): Needed {
  const all = sets.map((set) => neededBy(set, owners));
  return {
    teams: [...new Set(all.flatMap(({ teams }) => teams))],
    organizations: [...new Set(all.flatMap(({ organizations }) => organizations))],
    permissions: all.some(({ permissions }) => permissions),
    checks: all.some(({ checks }) => checks),
    updateMerges: all.some(({ updateMerges }) => updateMerges),
  };
}

function neededBy(policies: PolicySet, owners: boolean): Needed {
  const teams = new Set<string>();
  const organizations = new Set<string>();
  const found: Needed = { teams: [], organizations: [], permissions: false, checks: false, updateMerges: false };
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
  for (const rule of policies.policies.flatMap((policy) => policy.rules)) {
    if (rule.mode === 'off') continue;
    rule.require.forEach(visit);
    const named = textsIn(rule.when ?? null);
    groups.push(groupOf(named));
    // What a condition reads by the path, or as part of the whole list or pull request.
    if (named.some((text) => text === 'pull' || text === 'checks' || text.startsWith('pull.checks'))) found.checks = true;
    if (named.some((text) => text === 'pull' || text === 'commits' || text.startsWith('pull.commits'))) found.updateMerges = true;
  }
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

/** The groups that a condition asks about, written `team:acme/data`. */
function groupOf(texts: readonly string[]): Group {
  const of = (kind: string) => texts.flatMap((text) => (text.startsWith(`${kind}:`) ? [text.slice(kind.length + 1)] : []));
  return { users: [], teams: of('team').filter((team) => team.includes('/')), roles: of('role'), organizations: of('organization') };
}

/** Every text in a condition, whatever its place: one too many costs a request, one too few a fact. */
function textsIn(condition: Json): string[] {
  if (typeof condition === 'string') return [condition];
  if (Array.isArray(condition)) return condition.flatMap(textsIn);
  return isObject(condition) ? Object.values(condition).flatMap(textsIn) : [];
}
