/** Who belongs to a group: a union of users, teams, roles, organizations and a permission. */
import type { Facts } from '../../model/facts.ts';
import type { Config, Group, Permission } from '../../model/policy.ts';
import type { People } from './people.ts';
import { endInstant, instant } from '../instant.ts';
import { loginKey, sameLogin } from '../login.ts';
import type { Tri } from '../tri.ts';
import { unavailableWhy } from '../unknown.ts';

/** Ascending. */
const PERMISSIONS: readonly string[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

interface Membership {
  is: Tri;
  /** Why it is not known. */
  why?: string;
  /** Membership by a temporary grant alone: when it ends. */
  until?: number;
}

export interface MembershipContext {
  facts: Facts;
  config: Config;
  people: People;
}

const YES: Membership = { is: 'yes' };
const NO: Membership = { is: 'no' };

export function membership(user: string, group: Group, context: MembershipContext): Membership {
  return union([
    ...group.users.map((name) => (sameLogin(name, user) ? YES : NO)),
    ...group.teams.map((team) => inList(user, team, 'teams', context)),
    ...group.roles.map((role) => inRole(user, role, context)),
    ...group.organizations.map((organization) => inList(user, organization, 'organizations', context)),
    ...(group.permission ? [hasPermission(user, group.permission, context)] : []),
  ]);
}

/** Everybody who may belong, as written in policy and facts; some names may stand there twice. */
export function candidatesOf(group: Group, { facts, config }: MembershipContext): string[] {
  const { teams, organizations, permissions } = facts.people ?? {};
  const roles = group.roles.flatMap((name) => ownRole(config, name) ?? []);
  return [
    ...group.users,
    ...roles.flatMap((role) => [...role.users, ...role.temporary.map((grant) => grant.user)]),
    ...listed(teams, [...group.teams, ...roles.flatMap((role) => role.teams)]),
    ...listed(organizations, group.organizations),
    ...(group.permission ? Object.keys(permissions ?? {}) : []),
  ];
}

export function isNobody(group: Group): boolean {
  const { users, teams, roles, organizations, permission } = group;
  return users.length + teams.length + roles.length + organizations.length === 0 && permission === undefined;
}

export function unite(groups: readonly Group[]): Group {
  const weakest = groups.flatMap((group) => group.permission ?? []).sort((one, other) => rank(one) - rank(other))[0];
  return {
    users: groups.flatMap((group) => group.users),
    teams: groups.flatMap((group) => group.teams),
    roles: groups.flatMap((group) => group.roles),
    organizations: groups.flatMap((group) => group.organizations),
    ...(weakest ? { permission: weakest } : {}),
  };
}

function union(memberships: readonly Membership[]): Membership {
  const sure = memberships.filter(({ is }) => is === 'yes');
  if (sure.length > 0) {
    if (sure.some(({ until }) => until === undefined)) return YES;
    return { is: 'yes', until: Math.max(...sure.map(({ until }) => until as number)) };
  }
  return memberships.find(({ is }) => is === 'unknown') ?? NO;
}

function inRole(user: string, name: string, context: MembershipContext): Membership {
  const role = ownRole(context.config, name);
  if (!role) return { is: 'unknown', why: `role \`${name}\` is not defined` };
  const now = instant(context.facts.now);
  const grants = role.temporary
    .filter((grant) => sameLogin(grant.user, user))
    .map((grant): Membership => {
      const until = endInstant(grant.until);
      if (now === undefined || until === undefined) return { is: 'unknown', why: `whether the grant of role \`${name}\` still runs` };
      return now < until ? { is: 'yes', until } : NO;
    });
  return union([
    ...role.users.map((other) => (sameLogin(other, user) ? YES : NO)),
    ...role.teams.map((team) => inList(user, team, 'teams', context)),
    ...grants,
  ]);
}

/** Absent and unreadable are the same: GitHub answers 404 for both, so nobody may be taken for a stranger. */
function inList(user: string, name: string, kind: 'teams' | 'organizations', { facts, people }: MembershipContext): Membership {
  const list = people[kind].get(loginKey(name));
  if (list?.has(loginKey(user))) return YES;
  const why = unavailableWhy(facts, `people.${kind}.${name}`);
  if (list && why === undefined) return NO;
  return { is: 'unknown', why: `${kind === 'teams' ? 'team' : 'organization'} \`${name}\` could not be read${why ? `: ${why}` : ''}` };
}

function hasPermission(user: string, floor: Permission, { facts, people }: MembershipContext): Membership {
  const found = people.permissions.get(loginKey(user));
  if (found) return found.every((permission) => rank(permission) >= rank(floor)) ? YES : NO;
  const why = unavailableWhy(facts, `people.permissions.${user}`);
  return { is: 'unknown', why: `the permission of \`${user}\` is not known${why ? `: ${why}` : ''}` };
}

function listed(lists: Record<string, string[]> | undefined, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const wanted = new Set(names.map(loginKey));
  return Object.entries(lists ?? {}).flatMap(([name, list]) => (wanted.has(loginKey(name)) ? list : []));
}

function ownRole(config: Config, name: string): Config['roles'][string] | undefined {
  return Object.hasOwn(config.roles, name) ? config.roles[name] : undefined;
}

function rank(permission: string): number {
  return PERMISSIONS.indexOf(permission);
}
