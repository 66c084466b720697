/** What happens to infrastructure, as a small table: an environment a row. */
import type { JudgedFinding } from '../model/verdict.ts';
import { byEffect, EFFECTS, isWorthCounting } from './by-effect.ts';
import { markdownText } from './escape-markdown.ts';
import { ICONS } from './markdown-table.ts';
import { counted, digits } from './words.ts';

/** More rows than this push what has to be read out of sight. */
const MOST_ENVIRONMENTS = 12;

/** Empty where the table of changes says it as fast. */
export function effectsTable(findings: readonly JudgedFinding[]): string {
  const all = byEffect(findings);
  if (!isWorthCounting(all)) return '';
  const columns = EFFECTS.filter((effect) => all.some(({ counts }) => counts.has(effect)));
  const shown = all.slice(0, MOST_ENVIRONMENTS);
  const rows = shown.map(({ environment, worst, counts }) => {
    const name = environment === 'unknown' ? 'infrastructure' : markdownText(environment);
    const cells = columns.map((effect) => (counts.has(effect) ? `**${digits(counts.get(effect) as number)}**` : ''));
    return `| ${ICONS[worst]}\u00a0${name} | ${cells.join(' | ')} |`;
  });
  const table = [`| | ${columns.join(' | ')} |`, `|---|${columns.map(() => '--:').join('|')}|`, ...rows].join('\n');
  const rest = all.length - shown.length;
  return rest > 0 ? `${table}\n\n… and ${counted(rest, 'more environment')}, none of them with anything more dangerous.` : table;
}
