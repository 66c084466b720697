/** All that a pull request does to the infrastructure of one environment, counted. */

/** Type and address of the change that stands for the whole. */
export const WHOLE = { type: 'plan', address: 'plan' } as const;

/** Objects that were counted, by address: how many, some of them, and a hash over all of what happens to them. */
export interface Counted {
  count: number;
  /** The first few addresses. */
  some: string[];
  /** SHA-256 in hex; empty where nobody asked for digests. */
  hash: string;
}

/** Counts of managed objects in one environment. Objects that are created and that no danger looks at have no address here. */
export interface Whole {
  /** Objects to which something happens, reading left out. */
  changes: number;
  /** Types of objects that are there before, and to which something happens. */
  types: string[];
  /** Destroyed and not created again, but for what holds nothing (of the providers random, null, ...). Whole plans that destroy everything are left out. */
  deleted: Counted;
  /** Of the objects that are destroyed and not created again, those by which somebody may do something: memberships, assignments, bindings. */
  revoked: Counted;
  /** Objects that were there before. Absent where the evidence does not list those that stay as they are. */
  existing?: number;
  /** Sum over what happens to objects, weighed by what it is and by what the type holds. */
  score: Counted & { sum: number };
  /** Modules of which the configuration is gone, the outermost each. */
  modules: (Counted & { module: string; holdsContent: boolean })[];
  /** Plans that destroy all that there is. */
  destroyed: (Counted & { source: string; file: string })[];
  /** Objects that somebody changed or removed by hand since the last apply. */
  drift: Drift;
  /** Why plans do not show everything that would happen. */
  incomplete: { source: string; file: string; why: 'errored' | 'partial' | 'deferred' | 'cut' }[];
  /** Other environments in which the same pull request has dangers of severity high, by plans of their own. */
  elsewhere: string[];
}

export interface Drift extends Counted {
  /** Gone, though they hold data. */
  lost: string[];
  /** No longer protected, or open to others. */
  weakened: string[];
  /** Changed by hand, and changed back by this plan. */
  reverted: string[];
}
