/** Policies as the engine uses them: checked, with defaults filled in and the place of every rule. */
import type { ChangeKind } from './change.ts';
import type { Harm, Severity } from './finding.ts';
import type { Json } from './json.ts';
import type { Location } from './location.ts';
import type { Problem } from './problem.ts';
import type { SourceDocument } from '../schema/types.ts';
import type { SuppressionSetting } from './suppression.ts';

export type Mode = 'off' | 'shadow' | 'warn' | 'enforce';
export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read';

/** A whole `.interlock/` folder, loaded. */
export interface PolicySet {
  config: Config;
  policies: Policy[];
  exceptions: Exception[];
  /** SHA-256 over the files, `sha256:...`. */
  digest: string;
  /** Where it was read: `main@9f1c2ab`, or a folder. */
  source: string;
  /** Warnings of loading, such as expired exceptions. */
  problems: Problem[];
}

export interface Config {
  owners: string[];
  sources: Source[];
  environments: { name: string; branches: string[] }[];
  roles: Record<string, Role>;
  unmatched: 'allow' | 'warn' | 'block';
  /** Numbers of dangers, by the names of their parameters. Absent: their defaults. */
  parameters?: Record<string, number>;
  /** What comments in migrations count for that ask to let a danger pass. Absent: `needs-approval`. */
  suppressions?: SuppressionSetting;
}

export interface Source {
  id: string;
  reader: SourceDocument['reader'];
  files: string[];
  /** Globs; empty: owed always. */
  when: string[];
  /** Absent: from the path, else by branch. */
  environments?: string[];
  dialect?: 'postgres' | 'mysql' | 'mariadb' | 'sqlite';
  server?: string;
  framework: string;
  /** Globs of files on the target branch that say how the database looks before. */
  schema?: string[];
  trust: 'required' | 'claimed';
  /** Manifests: whether objects that are gone from them are deleted from the cluster. Absent: they are. */
  prune?: boolean;
  location: Location;
}

export interface Role {
  teams: string[];
  users: string[];
  temporary: { user: string; until: string; reason: string; grantedBy: string }[];
}

export interface Policy {
  name: string;
  description?: string;
  owners: string[];
  rules: Rule[];
  location: Location;
}

export interface Rule {
  policy: string;
  id: string;
  description?: string;
  match: Match;
  each: 'finding' | 'change' | 'pull';
  /** JSON Logic, already checked by the strict front. */
  when?: Json;
  mode: Mode;
  require: Requirement[];
  message?: string;
  exceptable: boolean;
  location: Location;
}

/** Keys of `match` whose values are globs. */
export const MATCH_GLOBS = [
  'dangers',
  'environments',
  'sources',
  'types',
  'addresses',
  'paths',
  'branches',
  'authors',
  'labels',
] as const satisfies (keyof Match)[];

/** Absent keys hold of everything. Strings are globs. */
export interface Match {
  dangers?: string[];
  harms?: Harm[];
  severity?: Severity;
  environments?: string[];
  sources?: string[];
  kinds?: ChangeKind[];
  types?: string[];
  addresses?: string[];
  paths?: string[];
  branches?: string[];
  authors?: string[];
  labels?: string[];
}

export type Requirement =
  | { kind: 'approvals'; entries: ApprovalsEntry[] }
  | { kind: 'deny' }
  | { kind: 'labels'; labels: string[] }
  | { kind: 'checks'; checks: { name: string; conclusions: string[] }[] }
  | { kind: 'anyOf'; alternatives: Requirement[][] };

/** A union of people. */
export interface Group {
  users: string[];
  teams: string[];
  roles: string[];
  organizations: string[];
  permission?: Permission;
}

export interface ApprovalsEntry {
  count: number;
  from: Group;
  /** Different people, one from each; empty: not asked. */
  each: Group[];
  by: { review: boolean; reviewPatterns: string[]; comments: string[]; commentPatterns: string[]; bodyPatterns: string[] };
  allow: { author: boolean; contributors: boolean; bots: boolean };
  /** Whether whoever pushed last may approve. */
  lastPusher: boolean;
  /** Absent: `on-finding-change` where findings matched, else `on-push`. */
  stale?: 'on-push' | 'on-finding-change' | 'never';
  ignoreCommits: { updateMerges: boolean; by?: Group };
  edited: 'reject-text' | 'reject' | 'accept';
  unattributed: 'wait' | 'ignore';
  veto?: true | Group;
  /** Absent: only change requests object, and only whoever made one takes it back. */
  objections?: { comments: string[]; lifts: string[]; liftedBy: 'objector' | 'anybody' };
  /** Absent: a draft is as good as any other pull request. */
  draft?: 'wait';
  location: Location;
}

export interface Exception {
  id: string;
  dangers: string[];
  addresses?: string[];
  fingerprint?: string;
  sources?: string[];
  environments?: string[];
  policies?: string[];
  owner: string;
  reason: string;
  /** Instant at which it ends; a plain date ends at the end of that day, UTC. */
  until: string;
  location: Location;
}
