/** Whether a login belongs to a role, team or organisation, as far as the facts tell. */
import type { ConditionContext } from './context.ts';
import { UNDECIDED } from './values.ts';

/** As written before the colon. */
type GroupKind = 'role' | 'team' | 'organization';

/** Splits `role:dba`. */
export function parseGroup(text: string): { kind: GroupKind; name: string } | undefined {
  const parts = /^(role|team|organization):(.+)$/.exec(text);
  return parts ? { kind: parts[1] as GroupKind, name: parts[2] as string } : undefined;
}

/** Undecided where the members of a group are not among the facts. Logins compare without case. */
export function isMember(login: string, text: string, context: ConditionContext): boolean | typeof UNDECIDED {
  const group = parseGroup(text);
  if (!group) return UNDECIDED;
  if (group.kind === 'team') return isListed(login, context.people.teams, group.name);
  if (group.kind === 'organization') return isListed(login, context.people.organizations, group.name);
  return inRole(login, group.name, context);
}

function inRole(login: string, name: string, context: ConditionContext): boolean | typeof UNDECIDED {
  const role = Object.hasOwn(context.roles, name) ? context.roles[name] : undefined;
  if (!role) return UNDECIDED;
  const now = Date.parse(String(context.fields['now'] ?? ''));
  const grants = role.temporary.filter((grant) => same(grant.user, login));
  // Without an instant nobody can say whether a grant still stands.
  const answers = [
    role.users.some((user) => same(user, login)),
    ...grants.map(({ until }) => (Number.isNaN(now) ? UNDECIDED : Date.parse(until) > now)),
    ...role.teams.map((team) => isListed(login, context.people.teams, team)),
  ];
  return answers.includes(true) ? true : answers.includes(UNDECIDED) ? UNDECIDED : false;
}

function isListed(login: string, lists: Record<string, string[]> | undefined, name: string): boolean | typeof UNDECIDED {
  const key = Object.keys(lists ?? {}).find((candidate) => same(candidate, name));
  const members = key === undefined ? undefined : lists?.[key];
  return members ? members.some((member) => same(member, login)) : UNDECIDED;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
