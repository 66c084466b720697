/** What every reader takes and gives. */
import type { Change, ChangeKind, NewObject } from '../model/change.ts';
import type { Problem } from '../model/problem.ts';
import type { References } from './terraform-plan/reference-graph.ts';

/** Bytes to read, as often as needed. Readers never open files themselves. */
export interface Evidence {
  /** Path or name as shown to the user. */
  file: string;
  /** A fresh pass over the bytes, in chunks of any size. */
  open(): Iterable<Uint8Array>;
}

/** Readers yield changes and problems one by one, so that memory is bounded by what is kept, not by the input. */
export type Reading =
  | { change: Change; problem?: never; passed?: never; rest?: never }
  | { problem: Problem; change?: never; passed?: never; rest?: never }
  /** So many changes of this kind that nobody asked to see: they only count. `file`: of a plan. */
  | { passed: ChangeKind; count: number; type?: string; file?: string; change?: never; problem?: never; rest?: never }
  | { rest: Rest; change?: never; problem?: never; passed?: never };

/** What evidence says beside its changes; only for who asks (`RestAsked`). */
export type Rest =
  /** Somebody changed it by hand since the last apply, as if it were a change. */
  | { says: 'drift'; drift: Change }
  /** About the changes below this place in the document. */
  | { says: 'references'; pointer: string; references: References }
  /** After each plan. `unchanged`: objects that stay as they are, where it says so. `cut`: a part of it is missing. */
  | {
      says: 'end';
      file: string;
      source: string;
      trust: Change['trust'];
      unchanged?: number;
      incomplete?: 'errored' | 'partial' | 'deferred' | 'cut';
    };

export interface RestAsked {
  /** Addresses without keys about which somebody wants to know what hangs on them, or who provides them; asked again and again. */
  asked(): ReadonlySet<string>;
  /** Whether somebody wants to know of the objects of this type that are created and nothing else, even if nobody looks into them. */
  wantsNew(type: string): boolean;
  /** Takes such an object that is passed over. */
  takeNew(object: NewObject): void;
}
