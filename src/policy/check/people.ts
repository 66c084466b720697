/** People and teams are written the way GitHub names them. */
import { problem, type Problem } from '../../model/problem.ts';
import type { YamlNode } from '../yaml/node.ts';
import { approvalsNodes, exceptionNodes, groupNodes, ruleNodes, type Check } from './context.ts';
import { quoted } from '../quoted.ts';

const LOGIN = /^[a-z\d](?:[a-z\d_-]{0,99})(\[bot\])?$/i;
const TEAM = /^[a-z\d][a-z\d_-]{0,99}\/[a-z\d][a-z\d._-]{0,99}$/i;

export const checkPeople: Check = (context) => {
  const config = context.config?.node;
  const roles = config?.get('roles').entries() ?? [];
  const groups = [...roles, ...ruleNodes(context).flatMap((rule) => approvalsNodes(rule.get('require')).flatMap(groupNodes))];
  const grants = roles.flatMap((role) => role.get('temporary').items());
  const owners = [
    ...(config?.get('owners').items() ?? []),
    ...context.policies.flatMap(({ node }) => node.get('owners').items()),
    ...exceptionNodes(context).flatMap((one) => one.get('owner').items()),
  ];
  return [
    ...groups.flatMap((group) => group.get('teams').items()).flatMap((node) => teamProblem(node) ?? []),
    ...groups.flatMap((group) => group.get('users').items()).flatMap((node) => loginProblem(node) ?? []),
    ...groups.flatMap((group) => group.get('organizations').items()).flatMap((node) => loginProblem(node) ?? []),
    ...grants
      .flatMap((grant) => [...grant.get('user').items(), ...grant.get('grantedBy').items()])
      .flatMap((node) => loginProblem(node) ?? []),
    ...owners.flatMap((node) => ownerProblem(node) ?? []),
  ];
};

function teamProblem(node: YamlNode): Problem | undefined {
  const text = node.text();
  if (text === undefined || TEAM.test(text)) return undefined;
  return wrong(node, `${quoted(text)} is not a team`, 'write organisation and team: `acme/dba`');
}

function loginProblem(node: YamlNode): Problem | undefined {
  const text = node.text();
  if (text === undefined || LOGIN.test(text)) return undefined;
  const help = text.includes('/') && !text.startsWith('@') ? 'teams are named under `teams`' : 'write the login alone, such as `ada`';
  return wrong(node, `${quoted(text)} is not a login`, help);
}

function ownerProblem(node: YamlNode): Problem | undefined {
  const text = node.text();
  if (text === undefined || text === '' || TEAM.test(text) || LOGIN.test(text)) return undefined;
  return wrong(node, `${quoted(text)} is neither a team nor a login`, 'write `acme/dba` for a team, `ada` for a person');
}

function wrong(node: YamlNode, message: string, help: string): Problem {
  const text = node.text() ?? '';
  const bare = text.replace(/^@/, '');
  const hint = text.startsWith('@') && (TEAM.test(bare) || LOGIN.test(bare)) ? `write ${quoted(bare)}, without \`@\`` : undefined;
  return problem('invalid-value', message, { hint, help, location: node.location() });
}
