/** The shape of a danger in the catalogue. */
import type { Change } from './change.ts';
import type { Harm, Severity } from './finding.ts';
import type { Location } from './location.ts';
import type { Suppression } from './suppression.ts';

/** What a danger says about one change. What is absent is taken from the danger or the change. */
export interface Hit {
  /** What it does here, with the names at hand; lower case, no full stop. */
  message: string;
  /** The safe way for this very change; else the danger's `help`. */
  help?: string;
  severity?: Severity;
  harm?: Harm;
  /** Tells several hits of one danger in one change apart, such as the attribute path. */
  key?: string;
  location?: Location;
  /** SHA-256 in hex of what exactly it is about, where that is less than the change (or more): approvals stand while it stays. */
  digest?: string;
}

/** What a danger may look at besides the change itself. */
export interface Surroundings {
  /** What came of a comment that asks to let dangers pass; asked after everything that it is about was classified. */
  suppressed?(suppression: Suppression): SuppressionUse;
  /** Value of a parameter, as `parameters` in `config.yaml` or `--parameter` set it; undefined when nobody did. */
  parameter?(name: string): string | number | undefined;
}

/** Of the dangers that a comment names: those that were not found, and those that do not exist. */
export interface SuppressionUse {
  unused: string[];
  unknown: string[];
}

/**
 * `destroyed`, alone or in a replacement; `left` there after the change; `changed`: there before and after, a replacement included;
 * `new`: created and nothing else, neither moved nor imported.
 */
export type Fate = 'destroyed' | 'left' | 'changed' | 'new';

/** PostgreSQL's table locks, weakest first. Up to `ROW EXCLUSIVE` they are what ordinary reads and writes take. */
export const LOCK_MODES = [
  'ACCESS SHARE',
  'ROW SHARE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
] as const;
export type LockMode = (typeof LOCK_MODES)[number];

/** What PostgreSQL does to a table in use, as `npm run prove` sees it on a running server. */
export interface TableLock {
  /** The strongest on any table. */
  mode: LockMode;
  /** How long it is held: while the table is copied, an index built, or every row read; or for a moment, once it was granted. */
  during: 'rewrite' | 'index-build' | 'scan' | 'moment';
}

/**
 * When a danger is asked: about each `change` as it is read; about a change and what the `rest` of the evidence says of it (`Change.related`);
 * about the `whole` that reaches one environment (`Change.whole`).
 */
export type Scope = 'change' | 'rest' | 'whole';

/** A number that teams may set to their own measure. */
export interface Parameter {
  default: number;
  /** What it is, for the docs page: `deleted objects from which on it fires`. */
  says: string;
}

/** One kind of dangerous change. Its id is the path of its file below `src/dangers/`, without extension. */
export interface Danger {
  /** A noun phrase that names the change, never a prohibition: `table dropped`. */
  title: string;
  harm: Harm;
  severity: Severity;
  /** Why it is dangerous: one or two sentences for the docs page. */
  why: string;
  /** The safe way in general, for the docs page and as fallback of `Hit.help`. */
  help: string;
  /** What makes the finding disappear; for the docs page. */
  safeWhen?: string;
  /** Advisory dangers are off unless a policy names them or `--advisory` asks. */
  advisory?: boolean;
  /** Where the facts come from: documentation page or measured version. */
  source?: string;
  /** For the docs page, and held against a running server. Absent where it depends on the statement, or is not the point. */
  lock?: TableLock;
  /**
   * Types of changes that it can fire on, without `_v1` of Kubernetes types and with `aws_lb` for `aws_alb`; `google_*` is all that begin so
   * (one star, anywhere).
   * Absent: any. It is then asked only about these, which keeps large plans fast; the documentation page lists them.
   */
  types?: readonly string[];
  /** What becomes of the object in every change that it can fire on. Absent: anything. It is then asked only about such changes. */
  fate?: Fate;
  /**
   * Types that it can fire on where the object is `new`; `[]`: none. Absent: all of `types`. New objects that no danger looks at are counted
   * without being read, and most of a new estate is such.
   */
  newTypes?: readonly string[];
  /**
   * Attributes at the top of the object without a difference in which it finds nothing in one that is changed in place or, where `fate` is not
   * about destruction, made again. The same for all types, or by type, as `types` names them: none of a type that is not listed. Absent: any.
   * It is asked only where one of them differs.
   */
  watches?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  /**
   * Whether it looks at configuration, target branch against head: `only` there, or `too`. Absent: it is never asked about it. What a
   * configuration says about the state (`moved`, `removed`, `import`) has a `plan` and is shown to all.
   */
  configuration?: 'only' | 'too';
  /** Absent: `change`. */
  scope?: Scope;
  /** By name: the danger's own, or one that begins with it. */
  parameters?: Readonly<Record<string, Parameter>>;
  find: Find;
}

/** Looks at one change. */
export interface Find {
  (change: Change, surroundings: Surroundings): Hit | Hit[] | undefined;
  /** Names of the operations of SQL that it can fire on. Absent: anything. It is then asked only about these. */
  readonly operations?: ReadonlySet<string>;
  /** Databases whose statements it can fire on. Absent: any. It is then asked only about these. */
  readonly dialects?: ReadonlySet<string>;
}

/** Keeps the type of a danger's literal; the file's only export, as default. */
export function defineDanger(danger: Danger): Danger {
  return danger;
}

/** The catalogue as other layers see it: id to description. */
export interface CatalogueEntry {
  id: string;
  title: string;
  harm: Harm;
  severity: Severity;
  why: string;
  help: string;
  advisory: boolean;
  /** Names of its parameters. Absent: none. */
  parameters?: readonly string[];
}
