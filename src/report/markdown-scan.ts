/** A scan as Markdown: one table. */
import type { Scan } from '../model/verdict.ts';
import { foldAlike } from './alike.ts';
import { byChange } from './by-change.ts';
import { effectsTable } from './markdown-effects.ts';
import { showOnce } from './group.ts';
import { helpLines, problemItem } from './markdown-details.ts';
import { changeCell, reasonCell, severityCell } from './markdown-table.ts';
import { counted } from './words.ts';

/** Bytes, so that all of it fits into a job summary. */
const TABLE_LIMIT = 900_000;

export function scanMarkdown(scan: Scan): string {
  const rows = foldAlike(byChange(scan.findings), () => '').map((folded) => {
    const { change, addresses } = folded;
    const cells = [severityCell(change), changeCell(folded, {}), reasonCell(change, addresses.length - 1), helpLines(change).join('<br>')];
    return { text: `| ${cells.join(' | ')} |`, changes: addresses.length };
  });
  const shown: string[] = [];
  let left = TABLE_LIMIT;
  let rest = rows.reduce((sum, { changes }) => sum + changes, 0);
  for (const { text, changes } of rows) {
    left -= Buffer.byteLength(text) + 1;
    if (left < 0) break;
    shown.push(text);
    rest -= changes;
  }
  const more =
    rest > 0 ? `\n\n**… and ${counted(rest, 'more change')}** that did not fit here, none of them more dangerous than these.` : '';
  const title = `### ${counted(showOnce(scan.findings).length, 'finding')} in ${counted(scan.changes.total, 'change')}`;
  const table = rows.length > 0 ? ['| | change | why it matters | safer |\n|---|---|---|---|', ...shown].join('\n') + more : undefined;
  const effects = effectsTable(scan.findings) || undefined;
  const problems = scan.problems.length > 0 ? scan.problems.map(problemItem).join('\n') : undefined;
  return `${[title, effects, table, problems].filter((part) => part !== undefined).join('\n\n')}\n`;
}
