/** What happens to infrastructure, as lines for a terminal: an environment a line. */
import type { JudgedFinding } from '../model/verdict.ts';
import { byEffect, isWorthCounting } from './by-effect.ts';
import { visible } from './escape-terminal.ts';
import { bySeverity, type Style } from './style.ts';
import { cut, displayWidth, padTo, wrap } from './width.ts';
import { counted, digits } from './words.ts';

const MOST_ENVIRONMENTS = 12;
const WIDEST_NAME = 24;

/** No lines where the findings say it as fast. */
export function effectLines(findings: readonly JudgedFinding[], style: Style): string[] {
  const all = byEffect(findings);
  if (!isWorthCounting(all)) return [];
  const rows = all.slice(0, MOST_ENVIRONMENTS).map(({ environment, worst, counts }) => ({
    name: cut(environment === 'unknown' ? 'infrastructure' : visible(environment), WIDEST_NAME),
    worst,
    text: [...counts].map(([effect, count]) => `${digits(count)} ${effect}`).join(' · '),
  }));
  const width = Math.max(...rows.map(({ name }) => displayWidth(name)));
  const lines = rows.flatMap(({ name, worst, text }) =>
    wrap(text, Math.max(24, style.width - width - 2)).map((row, at) =>
      at === 0 ? `${bySeverity(style, worst)(padTo(name, width))}  ${row}` : `${' '.repeat(width + 2)}${row}`,
    ),
  );
  const rest = all.length - rows.length;
  return rest > 0 ? [...lines, `  and ${counted(rest, 'environment')} more`] : lines;
}
