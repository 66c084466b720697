/** `require` of a rule as a list of requirements, all of which must hold. */
import type { ApprovalsEntry, Group, Permission, Requirement } from '../../model/policy.ts';
import type { YamlNode } from '../yaml/node.ts';

export function normaliseRequire(node: YamlNode): Requirement[] {
  const requirements: Requirement[] = [];
  if (node.get('deny').value === true) requirements.push({ kind: 'deny' });
  const entries = node.get('approvals').items().map(approvalsEntry);
  if (entries.length > 0) requirements.push({ kind: 'approvals', entries });
  const labels = node.get('labels').texts();
  if (labels) requirements.push({ kind: 'labels', labels });
  const checks = node.get('checks').items().map(check);
  if (checks.length > 0) requirements.push({ kind: 'checks', checks });
  const alternatives = node.get('anyOf').items().map(normaliseRequire);
  if (alternatives.length > 0) requirements.push({ kind: 'anyOf', alternatives });
  return requirements;
}

function check(node: YamlNode): { name: string; conclusions: string[] } {
  const name = node.text() ?? node.get('name').text() ?? '';
  return { name, conclusions: node.get('conclusions').texts() ?? ['success'] };
}

function approvalsEntry(node: YamlNode): ApprovalsEntry {
  const stale = node.get('stale').text();
  const veto = node.get('veto').value;
  return {
    count: approvalsCount(node),
    from: normaliseGroup(node.get('from')),
    each: node.get('each').items().map(normaliseGroup),
    by: by(node.get('by')),
    allow: allow(node.get('allow').texts() ?? []),
    lastPusher: node.get('lastPusher').value !== false,
    ...(stale !== undefined && { stale: stale as NonNullable<ApprovalsEntry['stale']> }),
    ignoreCommits: ignoreCommits(node.get('ignoreCommits')),
    edited: (node.get('edited').text() as ApprovalsEntry['edited'] | undefined) ?? 'reject-text',
    unattributed: (node.get('unattributed').text() as ApprovalsEntry['unattributed'] | undefined) ?? 'wait',
    ...(veto !== undefined && { veto: veto === true ? true : normaliseGroup(node.get('veto')) }),
    ...(node.get('objections').value !== undefined && { objections: objections(node.get('objections')) }),
    ...(node.get('draft').text() === 'wait' && { draft: 'wait' as const }),
    location: node.location(),
  };
}

function objections(node: YamlNode): NonNullable<ApprovalsEntry['objections']> {
  return {
    comments: node.get('comment').texts() ?? [],
    lifts: node.get('lift').texts() ?? [],
    liftedBy: node.get('liftedBy').text() === 'anybody' ? 'anybody' : 'objector',
  };
}

/** `count` is asked of `from`; with `each` alone, one of each group is all that is asked. */
function approvalsCount(node: YamlNode): number {
  const count = node.get('count').value;
  if (typeof count === 'number') return count;
  return node.get('from').value === undefined && node.get('each').value !== undefined ? 0 : 1;
}

export function normaliseGroup(node: YamlNode): Group {
  const permission = node.get('permission').text();
  return {
    users: node.get('users').texts() ?? [],
    teams: node.get('teams').texts() ?? [],
    roles: node.get('roles').texts() ?? [],
    organizations: node.get('organizations').texts() ?? [],
    ...(permission !== undefined && { permission: permission as Permission }),
  };
}

/** Exactly the ways that are named count; a review where none is. */
function by(node: YamlNode): ApprovalsEntry['by'] {
  return {
    review: node.value === undefined ? true : node.get('review').value === true,
    reviewPatterns: node.get('reviewPattern').texts() ?? [],
    comments: node.get('comment').texts() ?? [],
    commentPatterns: node.get('commentPattern').texts() ?? [],
    bodyPatterns: node.get('bodyPattern').texts() ?? [],
  };
}

function allow(words: string[]): ApprovalsEntry['allow'] {
  return { author: words.includes('author'), contributors: words.includes('contributors'), bots: words.includes('bots') };
}

function ignoreCommits(node: YamlNode): ApprovalsEntry['ignoreCommits'] {
  const people = node.get('by');
  return { updateMerges: node.get('updateMerges').value === true, ...(people.value !== undefined && { by: normaliseGroup(people) }) };
}
