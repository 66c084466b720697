/** Teams, organisations and permissions, with GitHub's way of saying no: 404. */
import { found, MISSING, page, user, type Routes } from './route.ts';

export const peopleRoutes: Routes = {
  'GET /orgs/{org}/teams/{team_slug}/members': (asked) => {
    const { hub, params, token } = asked;
    const members = hub.teams.get(`${params['org']}/${params['team_slug']}`);
    // A token without organisation scope cannot tell a hidden team from one that does not exist.
    if (!token.organization || members === undefined) return MISSING;
    return page(
      members.map((login) => user(hub, login)),
      asked,
    );
  },
  'GET /orgs/{org}/members': (asked) => {
    const { hub, params, token } = asked;
    const members = hub.members.get(params['org'] as string);
    if (members === undefined) return MISSING;
    // An outsider sees only those who made their membership public: here, nobody.
    return page(token.organization ? members.map((login) => user(hub, login)) : [], asked);
  },
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': ({ hub, params }) => {
    const login = params['username'] as string;
    if (!hub.users.has(login.toLowerCase())) return MISSING;
    const role = hub.permissions.get(login) ?? 'none';
    const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
    return found({ permission, role_name: role, user: { ...user(hub, login), role_name: role } });
  },
};
