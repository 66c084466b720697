/** The facts about people, by lower-case login: looked up for every rule, so they are sorted once. */
import type { Comment, Facts, Review } from '../../model/facts.ts';
import { loginKey } from '../login.ts';

export interface People {
  /** Lower-case logins by lower-case `org/team`; a team that is not there was not read. */
  teams: ReadonlyMap<string, ReadonlySet<string>>;
  organizations: ReadonlyMap<string, ReadonlySet<string>>;
  /** More than one where the facts name a login in several spellings. */
  permissions: ReadonlyMap<string, readonly string[]>;
  reviews: ReadonlyMap<string, readonly Review[]>;
  comments: ReadonlyMap<string, readonly Comment[]>;
  bots: ReadonlySet<string>;
}

export function sortPeople({ people, pull }: Facts): People {
  const bots = Object.entries(people?.kinds ?? {}).filter(([, kind]) => kind !== 'human');
  return {
    teams: lists(people?.teams),
    organizations: lists(people?.organizations),
    permissions: grouped(
      Object.entries(people?.permissions ?? {}),
      ([login]) => login,
      ([, permission]) => permission,
    ),
    reviews: grouped(
      pull.reviews ?? [],
      ({ user }) => user,
      (review) => review,
    ),
    comments: grouped(
      pull.comments ?? [],
      ({ user }) => user,
      (comment) => comment,
    ),
    bots: new Set([
      ...bots.map(([login]) => loginKey(login)),
      ...(pull.authorKind && pull.authorKind !== 'human' ? [loginKey(pull.author)] : []),
    ]),
  };
}

function lists(written: Record<string, string[]> | undefined): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [name, members] of Object.entries(written ?? {})) {
    const known = found.get(loginKey(name)) ?? new Set();
    for (const member of members) known.add(loginKey(member));
    found.set(loginKey(name), known);
  }
  return found;
}

function grouped<Given, Kept>(all: readonly Given[], login: (one: Given) => string, keep: (one: Given) => Kept): Map<string, Kept[]> {
  const groups = new Map<string, Kept[]>();
  for (const one of all) {
    const key = loginKey(login(one));
    const group = groups.get(key);
    if (group) group.push(keep(one));
    else groups.set(key, [keep(one)]);
  }
  return groups;
}
