/** What every reader takes and gives. */
import type { Change, ChangeKind } from '../model/change.ts';
import type { Problem } from '../model/problem.ts';

/** Bytes to read, as often as needed. Readers never open files themselves. */
export interface Evidence {
  /** Path or name as shown to the user. */
  file: string;
  /** A fresh pass over the bytes, in chunks of any size. */
  open(): Iterable<Uint8Array>;
}

/** Readers yield changes and problems one by one, so that memory is bounded by what is kept, not by the input. */
export type Reading =
  | { change: Change; problem?: never; passed?: never }
  | { problem: Problem; change?: never; passed?: never }
  /** So many changes of this kind that nobody asked to see: they only count. */
  | { passed: ChangeKind; count: number; change?: never; problem?: never };
