/** Members of teams and organisations and permissions of persons; what cannot be read is said to be unavailable, never empty. */
import type { Facts, People } from '../../schema/types.ts';
import { reason, statusOf } from './ask.ts';
import type { Client } from './client.ts';
import type { Needed } from './needed.ts';
import type { Slug } from './pull-request.ts';

type Unavailable = NonNullable<Facts['unavailable']>;
type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

const PERMISSIONS: readonly string[] = ['admin', 'maintain', 'write', 'triage', 'read', 'none'];

/** Permissions are asked one person at a time; beyond this the run would eat the token's hourly allowance. */
const MOST_PERSONS = 100;

export interface PeopleRead {
  people: People;
  unavailable: Unavailable;
}

/** `members` reads organisations: the token of the job itself never may. Null: none was given. */
export async function readPeople(
  client: Client,
  members: Client | null,
  slug: Slug,
  wanted: Needed,
  involved: readonly string[],
): Promise<PeopleRead> {
  const unavailable: Unavailable = [];
  const attempt = async <T>(path: string, call: () => Promise<T>): Promise<T | null> => {
    try {
      return await call();
    } catch (error) {
      unavailable.push({ path, why: whyNot(error, path, members !== null) });
      return null;
    }
  };
  const reader = members ?? client;
  const people: People = {};
  const teams: Record<string, string[]> = {};
  await each(wanted.teams, async (team) => {
    const [org, name] = team.split('/') as [string, string];
    const read = await attempt(`people.teams.${team}`, async () =>
      logins(await reader.paginate(reader.rest.teams.listMembersInOrg, { org, team_slug: name, per_page: 100 })),
    );
    if (read !== null) teams[team] = read;
  });
  const organizations: Record<string, string[]> = {};
  await each(wanted.organizations, async (org) => {
    const read = await attempt(`people.organizations.${org}`, async () => {
      // Without organisation access GitHub lists only public members and does not say that it left the others out.
      if (members === null) throw Object.assign(new Error(), { status: 404 });
      return logins(await members.paginate(members.rest.orgs.listMembers, { org, per_page: 100 }));
    });
    if (read !== null) organizations[org] = read;
  });
  const permissions: Record<string, Permission> = {};
  if (wanted.permissions) {
    await each(involved.slice(0, MOST_PERSONS), async (username) => {
      const read = await attempt(`people.permissions.${username}`, () =>
        client.rest.repos.getCollaboratorPermissionLevel({ ...slug, username }),
      );
      if (read !== null) permissions[username] = permissionOf(read.data);
    });
    for (const username of involved.slice(MOST_PERSONS))
      unavailable.push({ path: `people.permissions.${username}`, why: `more than ${MOST_PERSONS} people take part` });
  }
  if (wanted.teams.length > 0) people.teams = teams;
  if (wanted.organizations.length > 0) people.organizations = organizations;
  if (wanted.permissions) people.permissions = permissions;
  return { people, unavailable: unavailable.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function logins(users: readonly { login: string }[]): string[] {
  return users.map(({ login }) => {
    if (typeof login !== 'string') throw new TypeError('a member without a login');
    return login;
  });
}

/** `role_name` is the finer one; a custom role counts as the permission that it was built on. */
function permissionOf({ role_name, permission }: { role_name: string; permission: string }): Permission {
  if (PERMISSIONS.includes(role_name)) return role_name as Permission;
  return (PERMISSIONS.includes(permission) ? permission : 'none') as Permission;
}

function whyNot(error: unknown, path: string, hasMembersToken: boolean): string {
  if (statusOf(error) !== 404 || path.startsWith('people.permissions')) return reason(error).why;
  return hasMembersToken
    ? 'GitHub answers 404: it does not exist, or `members-token` may not read it'
    : 'GitHub answers 404: the token of the job cannot read organisations, set `members-token`';
}

async function each<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  await Promise.all(items.map(act));
}
