/** Facts for a working copy of which nothing but the commits is known, as on a laptop. */
import type { Facts } from '../model/facts.ts';

const WHY = 'no facts were given';

/** What git knows; the rest of the pull request and all people are unknown, so that every requirement that needs them waits. */
export function absentFacts(known: Pick<Facts['pull'], 'headSha'> & Partial<Facts['pull']>, now?: string): Facts {
  const missing = (['author', 'labels', 'reviews', 'comments', 'checks'] as const).filter((key) => known[key] === undefined);
  return {
    version: 1,
    ...(now === undefined ? {} : { now }),
    pull: { author: '', ...known },
    unavailable: [...missing.map((key) => `pull.${key}`), 'people'].map((path) => ({ path, why: WHY })),
  };
}
