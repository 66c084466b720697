/** Rows of the decision tables: short YAML in, a full input of `decide` out. */
import { SMALL_CATALOGUE } from './small-catalogue.ts';
import { unknownToGit } from '../../src/adapters/git/git-facts.ts';
import type { DecideInput, Policies } from '../../src/decide/decide.ts';
import type { Suppression } from '../../src/model/suppression.ts';
import type { ChangeKind } from '../../src/model/change.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Item, KeptChange } from '../../src/model/item.ts';
import type { Problem } from '../../src/model/problem.ts';
import { policySet } from './policy-set.ts';

/** A change, with `danger` when there is a finding in it. */
export interface ShortChange {
  danger?: string;
  address?: string;
  kind?: ChangeKind;
  type?: string;
  writtenType?: string;
  environment?: string;
  source?: string;
  file?: string;
  digest?: string;
  severity?: Finding['severity'];
  harm?: Finding['harm'];
  /** Read from a plan. */
  plan?: boolean;
  after?: KeptChange['after'];
  /** The migration asks to let it pass. */
  suppressed?: { until?: string };
}

export interface Row {
  name: string;
  config?: object;
  policies?: { name: string }[];
  /** Rules of a policy `p` that enforces. */
  rules?: object[];
  exceptions?: object[];
  /** Instead of policies: what the branch holds. */
  branch?: 'missing' | 'broken' | 'repairable';
  changes?: ShortChange[];
  total?: number;
  facts?: { now?: string; pull?: Partial<Facts['pull']> } & Partial<Omit<Facts, 'pull'>>;
  /** Only git is there. */
  absent?: boolean;
  /** Facts about the pull request that are left out. */
  without?: (keyof Facts['pull'])[];
  problems?: Problem[];
  noPolicy?: 'error';
  folder?: string;
  gateWorkflows?: string[];
  previewDangers?: string[];
  expect: object;
}

const PEOPLE = {
  teams: { 'acme/db': ['bob', 'carol'], 'acme/sec': ['carol', 'dave'], 'acme/platform': ['olga', 'pete'] },
  organizations: { acme: ['alice', 'bob', 'carol', 'dave', 'erin'] },
  permissions: { alice: 'write', bob: 'write', carol: 'maintain', dave: 'admin', erin: 'read' },
} as const;

/** One commit `c1` by alice, pushed at ten; nobody has said anything. */
function facts(row: Row['facts'] = {}): Facts {
  return {
    version: 1,
    now: '2026-11-20T12:00:00Z',
    people: PEOPLE as unknown as NonNullable<Facts['people']>,
    ...row,
    pull: {
      repository: 'acme/shop',
      number: 12,
      title: 'a change',
      author: 'alice',
      base: 'main',
      headSha: 'c1',
      createdAt: '2026-11-20T10:00:00Z',
      files: [],
      commits: [{ sha: 'c1', parents: ['b0'], author: 'alice', committer: 'alice', pushedAt: '2026-11-20T10:00:00Z' }],
      ...row.pull,
    },
  };
}

export function input(row: Row): DecideInput {
  const items = (row.changes ?? []).map(item);
  return {
    policies: policies(row),
    items,
    counts: { total: row.total ?? items.length, byKind: {} },
    facts: row.absent ? fromGit(facts(row.facts)) : without(facts(row.facts), row.without ?? []),
    problems: row.problems ?? [],
    ...(row.noPolicy ? { noPolicy: row.noPolicy } : {}),
    ...(row.folder ? { folder: row.folder } : {}),
    ...(row.gateWorkflows ? { gateWorkflows: row.gateWorkflows } : {}),
    ...(row.previewDangers ? { previewDangers: row.previewDangers } : {}),
  };
}

function fromGit({ now, pull: { base, headSha, files, commits } }: Facts): Facts {
  return {
    version: 1,
    ...(now !== undefined && { now }),
    pull: { author: 'not known', headSha, ...(base && { base }), ...(files && { files }), ...(commits && { commits }) },
    unavailable: unknownToGit(null),
  };
}

function without(all: Facts, names: (keyof Facts['pull'])[]): Facts {
  const kept = Object.entries(all.pull).filter(([name]) => !names.includes(name as keyof Facts['pull']));
  return { ...all, pull: Object.fromEntries(kept) as unknown as Facts['pull'] };
}

function policies({ branch, config, policies: written, rules, exceptions }: Row): Policies {
  if (branch === 'missing') return { state: 'missing', source: 'main@0000000' };
  const set = policySet({
    ...(config ? { config } : {}),
    policies: rules ? [...(written ?? []), enforcing(rules)] : (written ?? []),
    ...(exceptions ? { exceptions } : {}),
  });
  if (branch === undefined) return { state: 'loaded', set };
  const problems: Problem[] = [{ code: 'unknown-key', message: 'there is no key `rulez`' }];
  return { state: 'broken', source: 'main@0000000', problems, ...(branch === 'repairable' ? { lastValid: set } : {}) };
}

function enforcing(rules: object[]): { name: string } {
  return { name: 'p', ...{ mode: 'enforce', rules } };
}

/** The fingerprint is readable: danger, address and environment. */
export function item(short: ShortChange): Item {
  const { danger, environment = 'production', digest = 'sha256:1', plan } = short;
  const entry = SMALL_CATALOGUE.find(({ id }) => id === danger);
  const change: KeptChange = {
    source: short.source ?? 'db',
    kind: short.kind ?? 'delete',
    type: short.type ?? 'table',
    ...(short.writtenType === undefined ? {} : { writtenType: short.writtenType }),
    address: short.address ?? 'public.users',
    location: { file: short.file ?? (plan ? 'plans/production.json' : 'db/1.sql'), line: 1 },
    before: {},
    after: short.after ?? null,
    changed: [],
    digest,
    trust: plan ? 'bound' : 'git',
    ...(plan ? { plan: PLAN } : {}),
  };
  const { source, kind, type, address, location, trust } = change;
  const finding: Finding[] = danger
    ? [
        {
          fingerprint: `${danger} ${address} ${environment}`,
          digest,
          danger,
          harm: short.harm ?? entry?.harm ?? 'data-loss',
          severity: short.severity ?? entry?.severity ?? 'high',
          kind,
          type,
          address,
          environment,
          source,
          trust,
          location,
          message: 'it is lost',
          help: 'keep it',
          ...(short.suppressed && { suppression: suppressionOf(danger, short.suppressed.until ?? null, location) }),
        },
      ]
    : [];
  return { change, environment, findings: finding };
}

function suppressionOf(danger: string, until: string | null, location: KeptChange['location']): Suppression {
  return { dangers: [danger], reason: 'it was a copy', until, location };
}

const PLAN: NonNullable<KeptChange['plan']> = {
  actions: ['delete'],
  mode: 'managed',
  provider: 'registry.terraform.io/hashicorp/aws',
  module: '',
  name: 'main',
  replacePaths: [],
  unknownPaths: [],
  sensitivePaths: [],
};
