/** Comments of a migration that ask to let a danger pass: `-- interlock: allow sql/drop-column reason="…" until=2026-12-31`. */
import type { Location } from './location.ts';

/** What such a comment says. Whether it counts is not for the pull request to say, see `src/decide/suppressions.ts`. */
export interface Suppression {
  /** Ids of dangers, as written. */
  dangers: string[];
  /** Why it is safe, in the words of whoever wrote the migration. */
  reason: string;
  /** Last day, or instant with zone; `null` for as long as the migration is there. */
  until: string | null;
  /** Of the comment. */
  location: Location;
}

/** What the target branch's configuration makes of suppressions. */
export type SuppressionSetting = 'needs-approval' | 'honour' | 'ignore';
