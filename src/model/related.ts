/** What the rest of the evidence says about a change, known only when all of it was read. */

/** What hangs on a thing: configured objects that refer to it, straight or by way of others. */
export interface Dependents {
  /** Of all of them. An object with `count` or `for_each` is one. */
  count: number;
  /** Of those that refer to it themselves, if only through variables, outputs and data sources. */
  direct: number;
  /** Addresses without keys: the direct ones first, each part in order; no more than `MOST_DEPENDENTS`. */
  addresses: string[];
}

/** Addresses of dependents that a change carries. */
export const MOST_DEPENDENTS = 100;

export interface Related {
  /** Absent: nobody asked, or the evidence does not say. */
  dependents?: Dependents;
  /** Of something destroyed: the address at which the same plan creates an object of the same name. */
  successor?: string;
  /** Of the last of a `count`, destroyed: how many before it take over the values of their next one. */
  shifted?: number;
}
