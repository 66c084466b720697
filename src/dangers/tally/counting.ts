/** Objects counted one by one: how many, a few names, and a hash over all of what happens to them. */
import { createHash, type Hash } from 'node:crypto';
import type { Change } from '../../model/change.ts';
import type { Counted } from '../../model/whole.ts';

/** Names that are kept for messages. */
const SOME = 5;

export interface Counting {
  add(change: Pick<Change, 'address' | 'digest'>): void;
  readonly count: number;
  result(): Counted;
}

/** `digests`: whether a hash is wanted; without, no digest is worked out. Evidence comes in a fixed order, and so does what is hashed. */
export function counting(digests: boolean): Counting {
  const some: string[] = [];
  const hash: Hash | undefined = digests ? createHash('sha256') : undefined;
  let count = 0;
  return {
    add(change) {
      count++;
      if (some.length < SOME) some.push(change.address);
      hash?.update(`${change.address}\0${change.digest}\0`);
    },
    get count() {
      return count;
    },
    result: () => ({ count, some, hash: hash?.copy().digest('hex') ?? '' }),
  };
}

/** Several counts as one. */
export function joined(counts: readonly Counted[]): Counted {
  const isHashed = counts.some(({ hash }) => hash !== '');
  const hash = createHash('sha256').update(counts.map((one) => one.hash).join());
  return {
    count: counts.reduce((sum, one) => sum + one.count, 0),
    some: counts.flatMap((one) => one.some).slice(0, SOME),
    hash: isHashed ? hash.digest('hex') : '',
  };
}
