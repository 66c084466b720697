/** Fires when more people or machines can become a role. */
import { defineDanger } from '../../model/danger.ts';
import type { Severity } from '../../model/finding.ts';
import { readText } from '../plan-predicates/attribute.ts';
import { leaves } from '../plan-predicates/lifecycle.ts';
import { addedPowers } from '../plan-predicates/policy-change.ts';
import { policyStatements, type Condition, type Statement } from '../plan-predicates/policy-document.ts';
import { isPublic } from '../plan-predicates/public-statement.ts';
import { SHARED_ISSUERS } from '../plan-predicates/shared-issuers.ts';

/** Conditions that keep others from using the trust. */
const GUARDS = new Set(['sts:externalid', 'aws:principalorgid', 'aws:sourcearn', 'aws:sourceaccount']);

interface Opening {
  id: string;
  message: string;
  severity: Severity;
}

export default defineDanger({
  title: 'role opened to others',
  harm: 'privilege',
  severity: 'critical',
  why: 'Whoever the trust policy names can become the role and do all it may do.',
  help: 'name the principals; tie tokens to one repository and branch with a condition on `sub`, other accounts with `sts:ExternalId`',
  safeWhen: 'only services, the own account or conditions that name the caller; who was trusted before does not count again',
  types: ['aws_iam_role'],
  watches: ['assume_role_policy'],
  find(change) {
    if (change.type !== 'aws_iam_role' || !leaves(change)) return undefined;
    const own = accountOf(readText(change.before, 'arn') ?? '');
    const added = addedPowers(change, ['assume_role_policy'], (statement, all) => openingsOf(statement, all, own));
    const [old, document] = [readText(change.before, 'assume_role_policy'), readText(change.after, 'assume_role_policy')];
    const [before, after] = old === document ? [[], []] : [policyStatements(old) ?? [], policyStatements(document) ?? []];
    const openings = new Map([...added, ...guardsLost(before, after)].map((opening) => [opening.id, opening]));
    return [...openings.values()].map(({ id, message, severity }) => ({
      message: `\`${change.address}\` ${message}`,
      severity,
      key: id,
    }));
  },
});

function openingsOf(statement: Statement, all: Statement[], own: string | undefined): Opening[] {
  if (!statement.allows) return [];
  if (isPublic(statement, all)) return [{ id: 'anybody', message: 'can be assumed by anybody', severity: 'critical' }];
  return statement.principals.flatMap(([kind, value]): Opening[] => {
    if (kind === 'Federated') return issuerOpening(value, statement.conditions);
    const account = kind === 'AWS' ? accountOf(value) : undefined;
    // Without the role's own account, on create, nobody can tell which accounts are foreign.
    if (account === undefined || own === undefined || account === own) return [];
    return [{ id: `account ${account}`, message: `can be assumed from account ${account}`, severity: 'high' }];
  });
}

function issuerOpening(issuer: string, conditions: Condition[]): Opening[] {
  const shared = SHARED_ISSUERS.find((one) => issuer.includes(one));
  if (shared === undefined) return [];
  const subjects = conditions.filter(
    ({ key, operator }) =>
      key.startsWith(shared) && /:(sub|repository|repository_owner|repository_id|organization)$/.test(key) && !operator.includes('not'),
  );
  if (subjects.some(({ values }) => values.length > 0 && values.every(isNarrow))) return [];
  return [{ id: `issuer ${shared}`, message: `can be assumed by anybody with a token of ${shared}`, severity: 'critical' }];
}

/** Whether the subject names at least an owner: `repo:acme/*`, but not `repo:*` or `*`. */
function isNarrow(subject: string): boolean {
  const named = subject.replace(/^(repo|project_path|organization):/, '');
  return !/^[*?]/.test(named) && named !== '';
}

/** Trust that stays, without the condition that every statement for the same principals had. */
function guardsLost(before: Statement[], after: Statement[]): Opening[] {
  return after.flatMap((now) => {
    const old = before.filter((statement) => statement.allows && principalsOf(statement) === principalsOf(now));
    if (!now.allows || old.length === 0) return [];
    const guards = [...GUARDS].filter((guard) => old.every((statement) => asksFor(statement, guard)) && !asksFor(now, guard));
    return guards.map((key): Opening => ({ id: `guard ${key}`, message: `no longer asks for \`${key}\``, severity: 'high' }));
  });
}

function asksFor({ conditions }: Statement, guard: string): boolean {
  return conditions.some(({ key }) => key === guard);
}

function principalsOf(statement: Statement): string {
  return statement.principals
    .map(([kind, value]) => `${kind} ${value}`)
    .toSorted()
    .join();
}

function accountOf(principal: string): string | undefined {
  return /^(?:arn:aws[a-z-]*:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(principal)?.[1];
}
