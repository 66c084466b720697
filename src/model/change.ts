/** One planned change to one thing. */
import type { Json } from './json.ts';
import type { Location } from './location.ts';
import type { MigrationDetail } from './migration.ts';
import type { SqlDetail } from './sql.ts';
import type { Related } from './related.ts';
import type { Suppression } from './suppression.ts';
import type { Whole } from './whole.ts';

/** `execute` is a statement or action run for its effect; `unknown` is a change that was not understood. */
export const CHANGE_KINDS = ['create', 'update', 'replace', 'delete', 'forget', 'move', 'import', 'read', 'execute', 'unknown'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * One planned change to one thing: a resource replaced, one action of a migration statement, a file edited.
 *
 * Readers make these. `before`, `after` hold plain values in which sensitive ones are replaced by keyed hashes and
 * unknown ones by `UNKNOWN` (see json.ts); they are `null` where the thing does not exist on that side.
 */
export interface Change {
  /** Id of the configured source, or the reader's id when there is no configuration. */
  source: string;
  kind: ChangeKind;
  /** Terraform resource type, or for SQL `table`, `column`, `index`, `constraint`, ..., or `file`. */
  type: string;
  /** The type as the evidence has it, where `type` is what another provider calls the same thing: `awscc_rds_db_instance`. */
  writtenType?: string;
  /** Resource address, or qualified SQL name such as `public.users.email`, or file path. */
  address: string;
  location: Location;
  before: Json;
  after: Json;
  /** Attribute paths whose value differs or will be known only after apply, dotted: `settings.0.tier`. */
  changed: string[];
  /** SHA-256 over the canonical change, `sha256:...` (design: fingerprint and digest). */
  digest: string;
  /** How far the evidence can be trusted: read from git, a plan bound to the head, or a plan that the pull request could have forged. */
  trust: 'git' | 'bound' | 'claimed' | 'local';
  plan?: PlanDetail;
  /** Read from configuration, target branch against head. `plan` is there only for blocks that say what to do with the state. */
  configuration?: ConfigurationDetail;
  sql?: SqlDetail;
  /** Types `migration` and `down-migration` only: what is done to the file of a migration. Only where there is something to say about it. */
  migration?: MigrationDetail;
  /** What the rest of the evidence says about it; absent while that is still being read, and where nobody asked. */
  related?: Related;
  /** Type `plan` only: stands for everything that reaches one environment, after all of it. It counts as no change. */
  whole?: Whole;
  /** Comments that ask to let dangers of this change pass; absent: none. */
  suppressions?: Suppression[];
  /** Type `suppression` only: such a comment itself, after everything that it is about. */
  suppression?: Suppression;
  /** Kind `unknown` only: what was not understood, one line. */
  notUnderstood?: string;
  /** Kind `unknown` only: how to have it understood; absent: nothing in particular. */
  notUnderstoodHelp?: string;
}

/** What a plan, preview or change set says beyond before and after, in Terraform's words. */
export interface PlanDetail {
  /** Actions as written, such as `["delete", "create"]`. */
  actions: string[];
  mode: 'managed' | 'data';
  provider: string;
  /** Name of the provider's configuration, `''` for the default one. Absent: not read. */
  providerAlias?: string;
  /** Region or location of that configuration. Absent: not read, or not written out. */
  providerRegion?: string;
  /** `''` in the root module. */
  module: string;
  name: string;
  index?: string | number;
  actionReason?: string;
  /** Attribute paths that force a replacement, dotted. */
  replacePaths: string[];
  /** Paths in `after` that are known only after apply, dotted; `''` for the whole object. */
  unknownPaths: string[];
  sensitivePaths: string[];
  /** Those of them that the evidence does not mark as sensitive: they have the name of a secret, or hold one that is marked elsewhere. */
  leakedPaths?: string[];
  deposed?: string;
  previousAddress?: string;
  /** Kubernetes manifests, of what goes: the address of an object that comes and is the same but for its name or namespace. */
  successor?: string;
  importing?: { id?: string };
  terraformVersion?: string;
  /** The tool that will carry it out; absent: Terraform or OpenTofu. */
  tool?: 'pulumi' | 'cloudformation';
  /** It holds nothing of its own: a component of Pulumi that groups others, its stack, a provider. */
  component?: true;
  /** The tool decides only while it carries it out whether the object is replaced. */
  possible?: true;
}

/** Where in which configuration a change is, for what no plan holds. */
export interface ConfigurationDetail {
  block:
    | 'resource'
    | 'data'
    | 'module'
    | 'provider'
    | 'required-provider'
    | 'required-version'
    | 'backend'
    | 'encryption'
    | 'variable'
    | 'output'
    | 'check'
    | 'moved'
    | 'removed'
    | 'import';
  /** Folder of the root module; `''` at the top. */
  root: string;
  /** `''` in the root module, else the calls that lead there: `module.db`. */
  module: string;
  /** There was no such root module before. */
  newRoot?: true;
  /** Where a `moved` block leads here from. */
  previousAddress?: string;
}

/** An object that is created and nothing else: what tells it from others. */
export type NewObject = Pick<Change, 'type' | 'address' | 'after'> & { provider: string };
