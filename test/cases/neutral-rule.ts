/** The neutral rules of the shared approval cases, in this project's words. */
import { condition, NotInTheLanguage, type NeutralGroup } from './neutral-predicate.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { RuleDocument } from '../../src/schema/types.ts';

interface NeutralRule {
  name: string;
  when?: Record<string, unknown>;
  requires: NeutralGroup & {
    count?: number;
    each?: NeutralGroup[];
    blockOnChangesRequested?: boolean;
    conditions?: Record<string, unknown>;
  };
  options?: Record<string, unknown> & {
    methods?: { review?: boolean; reviewPatterns?: string[]; comments?: string[]; commentPatterns?: string[]; bodyPatterns?: string[] };
    ignoreCommitsBy?: NeutralGroup;
  };
}

interface NeutralPolicy {
  approval: (string | Record<string, unknown>)[];
  rules: NeutralRule[];
  disapproval?: Record<string, unknown>;
}

export interface NeutralCase {
  id: string;
  description: string;
  rule?: NeutralRule;
  policy?: NeutralPolicy;
  pr: Record<string, unknown> & { author: string; headSha: string };
  expected: 'approved' | 'pending' | 'rejected' | 'skipped';
}

export type WrittenRule = RuleDocument;

/** The rules, all of which have to hold, or what about the case cannot be said yet. */
export function translate(one: NeutralCase): { rules: WrittenRule[]; missing?: never } | { rules?: never; missing: string } {
  try {
    return { rules: one.rule ? [writtenRule(one.rule)] : writtenTree(one.policy as NeutralPolicy) };
  } catch (error) {
    if (error instanceof NotInTheLanguage) return { missing: error.message };
    throw error;
  }
}

/** `checks` is a map there, and `draft` and friends are as in the facts. */
export function factsOf(one: NeutralCase): Facts {
  const pr: unknown = one.pr;
  const { teams, orgs, permissions, pendingTeamInvitations, limits, checks, baseBranch, kinds, userTypes, ...pull } = pr as Record<
    string,
    never
  >;
  const truncated = Object.entries(limits ?? {}).flatMap(([name, cut]) => (cut ? [name.replace('Truncated', '')] : []));
  return {
    version: 1,
    now: '2026-02-01T00:00:00Z',
    pull: {
      ...(pull as object),
      base: baseBranch,
      truncated,
      checks: Object.entries(checks ?? {}).map(([name, conclusion]) => ({
        name,
        conclusion: conclusion === 'pending' ? null : conclusion,
      })),
    },
    people: { teams, teamInvitations: pendingTeamInvitations, organizations: orgs, permissions, kinds: kinds ?? userTypes },
  } as unknown as Facts;
}

function writtenRule({ when, requires, options = {} }: NeutralRule): WrittenRule {
  const { conditions, blockOnChangesRequested, each, count, ...from } = requires;
  const asks = (count ?? 0) > 0 || [from.users, from.teams, from.orgs, from.permissions, each].some((list) => (list?.length ?? 0) > 0);
  const approvals = {
    ...(asks ? { count: count ?? 1, from: group(from) } : { count: 0 }),
    ...(each ? { each: each.map(group) } : {}),
    ...(blockOnChangesRequested ? { veto: true } : {}),
    ...approvalOptions(options),
  };
  return {
    id: 'r',
    each: 'pull',
    mode: 'enforce',
    ...(when && Object.keys(when).length > 0 ? { when: condition(when) } : {}),
    require: { approvals, ...(conditions ? { checks: checkNames(conditions) } : {}) },
  } as unknown as WrittenRule;
}

function approvalOptions(options: NonNullable<NeutralRule['options']>): Record<string, unknown> {
  const written: Record<string, unknown> = {};
  const allow = new Set<string>();
  const ignored: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    if (name === 'methods') written['by'] = methods(options.methods ?? {});
    else if (name === 'invalidateOnPush') written['stale'] = value ? 'on-push' : 'never';
    else if (name === 'allowAuthor') grants(value, allow, 'author');
    else if (name === 'allowContributor') grants(value, allow, 'author', 'contributors');
    else if (name === 'allowNonAuthorContributor') grants(value, allow, 'contributors');
    else if (name === 'allowBots') grants(value, allow, 'bots');
    else if (name === 'excludeLastPusher') written['lastPusher'] = !value;
    else if (name === 'ignoreUpdateMerges') ignored['updateMerges'] = value;
    else if (name === 'ignoreCommitsBy') ignored['by'] = group(options.ignoreCommitsBy ?? {});
    else if (name === 'ignoreEdited') written['edited'] = { none: 'accept', 'text-only': 'reject-text', all: 'reject' }[value as string];
    else if (name === 'draftBlocks') written['draft'] = value ? 'wait' : 'count';
    else if (name === 'unattributedCommits') written['unattributed'] = value === 'ignore' ? 'ignore' : 'wait';
    else throw new NotInTheLanguage(`option ${name}`);
  }
  return {
    stale: 'never',
    edited: 'accept',
    ...written,
    ...(allow.size > 0 ? { allow: [...allow] } : {}),
    ...(Object.keys(ignored).length > 0 ? { ignoreCommits: ignored } : {}),
  };
}

function grants(given: unknown, allow: Set<string>, ...kinds: string[]): void {
  if (given) for (const kind of kinds) allow.add(kind);
}

function methods({
  review,
  reviewPatterns,
  comments,
  commentPatterns,
  bodyPatterns,
}: NonNullable<NonNullable<NeutralRule['options']>['methods']>) {
  return {
    review: review === true,
    reviewPattern: reviewPatterns,
    comment: comments,
    commentPattern: commentPatterns,
    bodyPattern: bodyPatterns,
  };
}

function group({ users, teams, orgs, permissions }: NeutralGroup): Record<string, unknown> {
  // A minimum each, so the lowest of them is the minimum of all.
  const permission = ['read', 'triage', 'write', 'maintain', 'admin'].find((level) => permissions?.includes(level));
  return { users, teams, organizations: orgs, permission };
}

function checkNames(conditions: Record<string, unknown>): Record<string, unknown>[] {
  return Object.entries(conditions).flatMap(([name, value]) => {
    if (name !== 'hasStatus') throw new NotInTheLanguage(`condition ${name}`);
    const { names, conclusions } = value as { names: string[]; conclusions?: string[] };
    return names.map((check) => ({ name: check, ...(conclusions ? { conclusions } : {}) }));
  });
}

/** `and` of branches is several rules; `or` is `anyOf`, in which a branch that would be skipped asks for its label. */
function writtenTree({ approval, rules, disapproval }: NeutralPolicy): WrittenRule[] {
  const rule = (name: unknown): NeutralRule => rules.find((one) => one.name === name) as NeutralRule;
  const branch = (node: unknown): WrittenRule[] => {
    if (typeof node === 'string') return [{ ...writtenRule(rule(node)), id: node }];
    const { and, or } = node as { and?: unknown[]; or?: unknown[] };
    if (and) return and.flatMap(branch);
    const names = or ?? [];
    if (names.length === 1) return branch(names[0]);
    if (!names.every((name) => typeof name === 'string')) throw new NotInTheLanguage('tree below or');
    if (names.every((name) => rule(name).when)) throw new NotInTheLanguage('or of branches that may all be skipped');
    const alternatives = names.map((name) => alternative(rule(name)));
    return [{ id: 'or', each: 'pull', mode: 'enforce', require: { anyOf: alternatives } } as unknown as WrittenRule];
  };
  return [...approval.flatMap(branch), ...objections(disapproval ?? {})];
}

function alternative({ when, ...rule }: NeutralRule): object {
  const { hasLabels, ...others } = when ?? {};
  if (Object.keys(others).length > 0) throw new NotInTheLanguage('branch that may be skipped');
  const { require } = writtenRule(rule);
  return hasLabels ? { ...require, labels: hasLabels } : require;
}

/** Objections of people are a veto that anybody of them lifts, by emoji or review; those by condition alone are `deny`. */
function objections({ when, requires, ...others }: Record<string, unknown>): WrittenRule[] {
  if (Object.keys(others).length > 0) throw new NotInTheLanguage(`disapproval with ${Object.keys(others).join(', ')}`);
  return [...(requires ? [vetoed(group(requires as NeutralGroup))] : []), ...denials(when)];
}

function vetoed(veto: object): WrittenRule {
  const objecting = { comment: [':-1:', '👎'], lift: [':+1:', '👍'], liftedBy: 'anybody' };
  return {
    id: 'objections',
    each: 'pull',
    mode: 'enforce',
    require: { approvals: { count: 0, veto, objections: objecting } },
  } as WrittenRule;
}

function denials(when: unknown): WrittenRule[] {
  if (!when) return [];
  const denied = { id: 'denied', each: 'pull', mode: 'enforce', when: condition(when as Record<string, unknown>), require: { deny: true } };
  return [denied as unknown as WrittenRule];
}
