/** Which facts are not known, and why. */
import type { Facts } from '../model/facts.ts';

type PullList = 'files' | 'commits' | 'reviews' | 'comments' | 'checks' | 'labels';

/** Why the fact at this path could not be had; a path covers everything below it. */
export function unavailableWhy(facts: Facts, path: string): string | undefined {
  const wanted = path.toLowerCase();
  const gap = facts.unavailable?.find((entry) => {
    const missing = entry.path.toLowerCase();
    return wanted === missing || wanted.startsWith(`${missing}.`);
  });
  return gap?.why;
}

/** Why a list of the pull request is not the whole list; undefined when it is. */
export function incompleteWhy(facts: Facts, list: PullList): string | undefined {
  const why = unavailableWhy(facts, `pull.${list}`);
  if (why !== undefined) return `the ${list} could not be read: ${why}`;
  if (facts.pull.truncated?.includes(list)) return `the list of ${list} is cut short`;
  return undefined;
}
