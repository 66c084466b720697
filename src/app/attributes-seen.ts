/** The attributes of the changes that findings of a scan are about, as far as anybody will see them. */
import { shownAttributes } from '../decide/shown-attributes.ts';
import type { Finding } from '../model/finding.ts';
import type { KeptChange } from '../model/item.ts';

/** What a document says of a finding that is known of its change. */
export type OfChange = ReturnType<typeof shownAttributes>;

/** Of each severity; to compare both sides of every change would take an eighth of the time of a large plan, for findings that nobody sees. */
const MOST_WITH_ATTRIBUTES = 300;

/** What is shown of the changes that findings are about. */
export function attributesSeen(): { see(change: KeptChange, found: readonly Finding[]): void; of(finding: Finding): OfChange } {
  const seen = new Map<Finding, OfChange>();
  const counts = new Map<Finding['severity'], number>();
  return {
    see(change, found) {
      if (!change.plan) return;
      const wanted = found.filter(({ severity }) => (counts.get(severity) ?? 0) < MOST_WITH_ATTRIBUTES);
      if (wanted.length === 0) return;
      const shown = shownAttributes(change);
      if (!shown.attributes) return;
      for (const finding of wanted) {
        counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
        seen.set(finding, shown);
      }
    },
    of: (finding) => seen.get(finding) ?? {},
  };
}
