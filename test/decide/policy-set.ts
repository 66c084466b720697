/** Policy sets for tests, written as in the files that users write, with the defaults of the schema. */
import type { ApprovalsEntry, Config, Exception, Group, Match, PolicySet, Requirement, Rule } from '../../src/model/policy.ts';
import type {
  ApprovalsDocument,
  ConfigDocument,
  ExceptionDocument,
  GroupDocument,
  MatchDocument,
  PolicyDocument,
  RequireDocument,
} from '../../src/schema/types.ts';

export type WrittenPolicy = Omit<PolicyDocument, 'version'>;
export type WrittenConfig = Partial<Pick<ConfigDocument, 'owners' | 'roles' | 'unmatched'>>;

export function policySet(policies: WrittenPolicy[], config: WrittenConfig = {}, exceptions: ExceptionDocument[] = []): PolicySet {
  return {
    config: configuration(config),
    policies: policies.map((policy) => ({
      name: policy.name,
      owners: policy.owners ?? [],
      rules: policy.rules.map((rule, index) => ({
        policy: policy.name,
        id: rule.id,
        match: match(rule.match ?? {}),
        each: rule.each ?? 'finding',
        ...(rule.when === undefined ? {} : { when: rule.when }),
        mode: rule.mode ?? policy.mode ?? 'shadow',
        require: requirements(rule.require),
        ...(rule.message === undefined ? {} : { message: rule.message }),
        exceptable: rule.exceptable ?? true,
        location: { file: `.interlock/policies/${policy.name}.yaml`, line: index + 1 },
      })) as Rule[],
      location: { file: `.interlock/policies/${policy.name}.yaml` },
    })),
    exceptions: exceptions.map(exception),
    digest: `sha256:${'0'.repeat(64)}`,
    source: 'main@0000000',
    problems: [],
  };
}

function configuration({ owners, roles, unmatched }: WrittenConfig): Config {
  return {
    owners: owners ?? ['acme/platform'],
    sources: [],
    environments: [],
    roles: Object.fromEntries(
      Object.entries(roles ?? {}).map(([name, role]) => [
        name,
        { teams: role.teams ?? [], users: role.users ?? [], temporary: role.temporary ?? [] },
      ]),
    ),
    unmatched: unmatched ?? 'warn',
  };
}

function exception(written: ExceptionDocument): Exception {
  const { id, fingerprint, owner, reason, until } = written;
  const lists = (['addresses', 'sources', 'environments', 'policies'] as const).flatMap((key) => {
    const values = written[key];
    return values === undefined ? [] : [[key, list(values)] as const];
  });
  return {
    id,
    dangers: list(written.dangers),
    ...Object.fromEntries(lists),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    owner,
    reason,
    until,
    location: { file: '.interlock/exceptions/exceptions.yaml' },
  };
}

function match(written: MatchDocument): Match {
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => [key, key === 'severity' ? value : list(value as string)]),
  ) as Match;
}

function requirements(written: RequireDocument): Requirement[] {
  const found: Requirement[] = [];
  if (written.approvals) found.push({ kind: 'approvals', entries: list(written.approvals).map(approvals) });
  if (written.deny) found.push({ kind: 'deny' });
  if (written.labels) found.push({ kind: 'labels', labels: list(written.labels) });
  if (written.checks) {
    const checks = list(written.checks).map((check) => (typeof check === 'string' ? { name: check } : check));
    found.push({ kind: 'checks', checks: checks.map(({ name, conclusions }) => ({ name, conclusions: conclusions ?? ['success'] })) });
  }
  if (written.anyOf) found.push({ kind: 'anyOf', alternatives: written.anyOf.map(requirements) });
  return found;
}

function approvals(written: ApprovalsDocument): ApprovalsEntry {
  const { by, allow, ignoreCommits } = written;
  return {
    count: written.count ?? 1,
    from: group(written.from),
    each: (written.each ?? []).map(group),
    by: {
      review: by ? by.review === true : true,
      reviewPatterns: list(by?.reviewPattern),
      comments: list(by?.comment),
      commentPatterns: list(by?.commentPattern),
      bodyPatterns: list(by?.bodyPattern),
    },
    allow: {
      author: allow?.includes('author') ?? false,
      contributors: allow?.includes('contributors') ?? false,
      bots: allow?.includes('bots') ?? false,
    },
    lastPusher: written.lastPusher ?? true,
    ...(written.stale ? { stale: written.stale } : {}),
    ignoreCommits: { updateMerges: ignoreCommits?.updateMerges ?? false, ...(ignoreCommits?.by ? { by: group(ignoreCommits.by) } : {}) },
    edited: written.edited ?? 'reject-text',
    unattributed: written.unattributed ?? 'wait',
    ...(written.veto === undefined ? {} : { veto: written.veto === true ? true : group(written.veto) }),
    location: { file: '.interlock/policies/test.yaml' },
  };
}

function group(written: GroupDocument = {}): Group {
  return {
    users: list(written.users),
    teams: list(written.teams),
    roles: list(written.roles),
    organizations: list(written.organizations),
    ...(written.permission ? { permission: written.permission } : {}),
  };
}

function list<T>(value: T | readonly T[] | undefined): T[] {
  return value === undefined ? [] : Array.isArray(value) ? [...(value as T[])] : [value as T];
}
