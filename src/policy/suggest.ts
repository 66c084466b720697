/** Finds the known name that was meant by a mistyped one. */
import { quoted } from './quoted.ts';

/** Longer than any name of ours; also keeps the work small. */
const LONGEST = 80;

/**
 * The candidate that needs the fewest keystrokes, if it needs few enough to be meant; else the only one that begins with the word.
 * Case does not count; the first of equals wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  const longer: string[] = [];
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (word.length >= 3 && candidate.toLowerCase().startsWith(lower)) longer.push(candidate);
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const distance = keystrokes(lower, candidate.toLowerCase());
    if (distance < fewest) {
      best = candidate;
      fewest = distance;
    }
  }
  return best ?? (longer.length === 1 ? longer[0] : undefined);
}

/** The hint of a problem: ``did you mean `x`?``, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const name = nearest(word, candidates);
  return name === undefined ? undefined : `did you mean ${quoted(name)}?`;
}

/** Insertions, deletions, replacements and swaps of neighbours from one word to the other. */
function keystrokes(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
