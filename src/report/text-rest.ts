/** Findings that a terminal has no room for: counted instead of shown. */
import { SEVERITIES } from '../model/finding.ts';
import { visible } from './escape-terminal.ts';
import { compare, type Shown } from './group.ts';
import { bySeverity, type Style } from './style.ts';
import { counted, digits } from './words.ts';

/** More than this nobody reads on a terminal; the whole list is in the JSON. */
export const MOST_FINDINGS = 100;

/**
 * What of a list is shown and what only counted, both in the order of the list. The most dangerous are shown; where there are too many of
 * one severity, some of each danger, so that a hundred tables do not hide the one key.
 */
export function withRest(findings: readonly Shown[]): { shown: readonly Shown[]; rest: readonly Shown[] } {
  if (findings.length <= MOST_FINDINGS) return { shown: findings, rest: [] };
  const counts = new Map<string, number>();
  const ranked = findings.map((shown) => {
    const { danger, severity } = shown.finding;
    const rank = counts.get(`${severity} ${danger}`) ?? 0;
    counts.set(`${severity} ${danger}`, rank + 1);
    return { shown, severity: SEVERITIES.indexOf(severity), rank };
  });
  ranked.sort((a, b) => b.severity - a.severity || a.rank - b.rank);
  const chosen = new Set(ranked.slice(0, MOST_FINDINGS).map(({ shown }) => shown));
  return { shown: findings.filter((shown) => chosen.has(shown)), rest: findings.filter((shown) => !chosen.has(shown)) };
}

/** How many of which danger, the most dangerous first; no lines for an empty list. `where`: what to say about where they all are. */
export function restLines(rest: readonly Shown[], style: Style, where = ''): string[] {
  if (rest.length === 0) return [];
  const counts = new Map<string, { danger: string; severity: Shown['finding']['severity']; count: number }>();
  for (const { finding } of rest) {
    const { danger, severity } = finding;
    const known = counts.get(`${severity} ${danger}`);
    if (known) known.count++;
    else counts.set(`${severity} ${danger}`, { danger, severity, count: 1 });
  }
  const rows = [...counts.values()].sort(
    (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || b.count - a.count || compare(a.danger, b.danger),
  );
  const numbers = rows.map(({ count }) => digits(count));
  const width = Math.max(...numbers.map((text) => text.length));
  return [
    `  ${style.strong(`and ${counted(rest.length, 'finding')} more`)}, none more dangerous than those above${where}`,
    ...rows.map(({ danger, severity }, at) => {
      const number = (numbers[at] as string).padStart(width);
      return `    ${number}  ${bySeverity(style, severity)(severity.padEnd(8))}  ${visible(danger)}`;
    }),
  ];
}
