/** What a rule asks for, in words, before anybody has done anything. */
import type { ApprovalsEntry, Requirement } from '../model/policy.ts';
import { alternatives, describeGroup } from './approvals/describe-group.ts';

/** One clause for each thing that has to hold. */
export function describeRequirement(requirement: Requirement): string {
  switch (requirement.kind) {
    case 'approvals':
      return requirement.entries.map(describeEntry).join('; and ');
    case 'deny':
      return 'that it is not done: only an exception or a change of the policy helps';
    case 'labels':
      return `${requirement.labels.length === 1 ? 'the label' : 'the labels'} ${listed(requirement.labels)}`;
    case 'checks':
      return requirement.checks.map(({ name, conclusions }) => `check \`${name}\` to end with ${alternatives(conclusions)}`).join(' and ');
    case 'anyOf':
      return requirement.alternatives.map((all) => `(${all.map(describeRequirement).join(' and ')})`).join(' or ');
  }
}

function describeEntry(entry: ApprovalsEntry): string {
  const { count, from, each, allow, lastPusher, stale, veto } = entry;
  const named = [from.users, from.teams, from.roles, from.organizations].some((names) => names.length > 0) || from.permission;
  const who = [...(named || each.length === 0 ? [describeGroup(from)] : []), ...(each.length > 0 ? [oneOfEach(each)] : [])].join(', ');
  const allowed = [
    ...(allow.author ? ['the author'] : []),
    ...(allow.contributors ? ['contributors'] : []),
    ...(allow.bots ? ['bots'] : []),
  ];
  return [
    `${count} ${count === 1 ? 'approval' : 'approvals'} from ${who}`,
    ...howGiven(entry),
    ...(allowed.length > 0 ? [`${allowed.join(' and ')} may`] : []),
    ...(lastPusher ? [] : ['not whoever pushed last']),
    ...(stale === 'on-push' ? ['given anew after every push'] : stale === 'never' ? ['which later pushes leave standing'] : []),
    ...(veto === undefined ? [] : [`${objection(entry)}${veto === true ? '' : ` from ${describeGroup(veto)}`} blocks`]),
    ...(entry.draft === 'wait' ? ['not while it is a draft'] : []),
  ].join(', ');
}

function objection({ objections }: ApprovalsEntry): string {
  const lines = (objections?.comments ?? []).map((line) => `the comment \`${line}\``);
  const lifted = objections?.liftedBy === 'anybody' ? ', until anybody of them takes it back,' : '';
  return `${alternatives(['a change request', ...lines])}${lifted}`;
}

/** Nothing for what everybody takes for granted: a review. */
function howGiven({ by }: ApprovalsEntry): string[] {
  const ways = [
    ...(by.review ? ['by review'] : []),
    ...by.reviewPatterns.map((pattern) => `by a review with \`${pattern}\``),
    ...by.comments.map((line) => `by the comment \`${line}\``),
    ...by.commentPatterns.map((pattern) => `by a comment with \`${pattern}\``),
    ...by.bodyPatterns.map((pattern) => `by \`${pattern}\` in the description`),
  ];
  return ways.length === 1 && by.review ? [] : [alternatives(ways)];
}

function oneOfEach(each: ApprovalsEntry['each']): string {
  return `one each of ${each.map(describeGroup).join(' and ')}`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
