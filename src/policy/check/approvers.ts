/** What a rule asks for can be given: somebody is named, in a way that counts, and enough of them. */
import { isObject } from '../../model/json.ts';
import type { Config, Group } from '../../model/policy.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { normaliseGroup } from '../normalise/require.ts';
import { nearest } from '../suggest.ts';
import type { YamlNode } from '../yaml/node.ts';
import { approvalsNodes, ruleNodes, type Check } from './context.ts';

export const checkApprovers: Check = (context) =>
  ruleNodes(context).flatMap((rule) =>
    approvalsNodes(rule.get('require')).flatMap((entry) => [...waysProblems(entry), ...peopleProblems(entry, context.config?.value)]),
  );

/** `by` that leaves no way of approving, and a veto that nobody has. */
function waysProblems(entry: YamlNode): Problem[] {
  const by = entry.get('by');
  const veto = entry.get('veto');
  const named = (key: string): boolean => by.get(key).value !== undefined && by.get(key).value !== false;
  const problems: Problem[] = [];
  const others = ['reviewPattern', 'comment', 'commentPattern'].some(named) || named('review');
  if (!others && by.get('review').value === false && !named('bodyPattern')) {
    const help = 'write `review: true`, or name a comment or pattern; without `by`, an approving review counts';
    problems.push(problem('no-approver', 'no way to approve is left', { help, location: by.keyLocation() }));
  }
  if (!others && named('bodyPattern') && entry.get('allow').texts()?.includes('author') !== true) {
    const help = 'the description is written by the author: add `allow: [author]`, or another way to approve';
    problems.push(
      problem('no-approver', 'only the author could approve in this way, and is not allowed to', { help, location: by.keyLocation() }),
    );
  }
  if (isObject(veto.value) && Object.keys(veto.value).length === 0) problems.push(nobody(veto, 'the veto is given to nobody'));
  const objections = entry.get('objections');
  if (objections.value !== undefined && veto.value === undefined) {
    const help = 'add `veto: true`, or a group that may object; or remove `objections`';
    problems.push(problem('no-approver', '`objections` without `veto`: nobody may object', { help, location: objections.keyLocation() }));
  }
  return problems;
}

function peopleProblems(entry: YamlNode, config: Config | undefined): Problem[] {
  const groups = entry.get('each').items();
  const count = entry.get('count').value;
  const from = entry.get('from');
  // Refused already; who is meant cannot be told.
  if ([entry, from, ...groups].some(isMistyped) || (typeof count === 'number' && !Number.isInteger(count))) return [];
  const problems = groups.filter((group) => isNobody(group, config)).map((group) => nobody(group, 'a group of `each` names nobody'));
  const asked = typeof count === 'number' ? count : from.value === undefined && groups.length > 0 ? 0 : 1;
  if (asked === 0) return [...problems, ...(from.value === undefined ? [] : [asksNobody(entry)])];
  if (isNobody(from, config)) {
    problems.push(
      nobody(from.value === undefined ? entry : from, `${approvals(asked)} asked for, but nobody is named who could give them`),
    );
    return problems;
  }
  const people = namedPeople([normaliseGroup(from)], config);
  if (people && people.size < asked) problems.push(tooFew(entry, asked, people.size));
  return problems;
}

const NAMING = ['from', 'each', 'users', 'teams', 'roles', 'organizations', 'permission'];
const OTHERS = ['count', 'by', 'allow', 'lastPusher', 'stale', 'ignoreCommits', 'edited', 'unattributed', 'veto', 'objections', 'draft'];

/** Whether a key that names people is there, but misspelt. */
function isMistyped(node: YamlNode): boolean {
  return node.entries().some(({ name }) => !NAMING.includes(name) && !OTHERS.includes(name) && nearest(name, NAMING) !== undefined);
}

function approvals(count: number): string {
  return count === 1 ? '1 approval is' : `${count} approvals are`;
}

function nobody(node: YamlNode, message: string): Problem {
  return problem('no-approver', message, {
    help: 'name `users`, `teams`, `roles`, `organizations` or `permission`',
    location: node.keyLocation(),
  });
}

function asksNobody(entry: YamlNode): Problem {
  return problem('invalid-value', '`count: 0` asks none of the people that `from` names', {
    help: 'ask for at least 1, or remove `from`',
    location: entry.get('count').location(),
  });
}

function tooFew(entry: YamlNode, asked: number, size: number): Problem {
  return problem('no-approver', `${approvals(asked)} asked for, but ${size === 1 ? 'only 1 person is' : `only ${size} people are`} named`, {
    help: 'name more people, or ask for fewer approvals',
    location: entry.get('count').location(),
  });
}

/** Unknown roles are reported as such, so they count as somebody here. */
function isNobody(node: YamlNode, config: Config | undefined): boolean {
  return namedPeople([normaliseGroup(node)], config)?.size === 0;
}

/** Everybody who is meant, where they are all named one by one; undefined where a team, organisation or permission is meant. */
function namedPeople(groups: Group[], config: Config | undefined): Set<string> | undefined {
  const people = new Set<string>();
  for (const group of groups) {
    if (group.teams.length > 0 || group.organizations.length > 0 || group.permission !== undefined) return undefined;
    for (const user of group.users) people.add(user.toLowerCase());
    for (const name of group.roles) {
      const role = config?.roles[name];
      if (!role || role.teams.length > 0) return undefined;
      for (const user of [...role.users, ...role.temporary.map((grant) => grant.user)]) people.add(user.toLowerCase());
    }
  }
  return people;
}
