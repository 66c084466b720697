/** What a pull request does to the files of migrations, apart from what is in them. */

export interface MigrationDetail {
  /** Of the tool; `plain` when nothing was recognised. */
  framework: string;
  event: 'added' | 'edited' | 'deleted' | 'renamed';
  /** As written in the name, such as `0042`; empty: it has none. */
  version: string;
  /** Renamed only: the new path. */
  to?: string;
  /** Other migrations of the same version that are there after the merge. */
  twins: string[];
  /** The newest migration on the target branch, where this one sorts before it. */
  newer: string | null;
  /** Deleted only: a new migration stands for all that came before. */
  squashed: boolean;
  /** The way back; absent: the tool has none, or it is not known. */
  down?: WayBack;
}

export interface WayBack {
  /** `irreversible`: it says that there is none, and why. */
  state: 'missing' | 'empty' | 'irreversible' | 'present';
  /** Where it is, or should be. */
  file: string;
  /** What the migration makes and the way back leaves, such as `column public.users.plan`. */
  left: string[];
  /** Whose rows or values the way back drops. */
  destroyed: string[];
}
