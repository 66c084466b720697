/** A scan as Markdown: one table. */
import type { Scan } from '../model/verdict.ts';
import { byChange } from './by-change.ts';
import { showOnce } from './group.ts';
import { helpLines, problemItem } from './markdown-details.ts';
import { changeCell, reasonCell, severityCell } from './markdown-table.ts';
import { counted } from './words.ts';

export function scanMarkdown(scan: Scan): string {
  const rows = byChange(scan.findings).map(
    (change) => `| ${severityCell(change)} | ${changeCell(change, {})} | ${reasonCell(change)} | ${helpLines(change).join('<br>')} |`,
  );
  const title = `### ${counted(showOnce(scan.findings).length, 'finding')} in ${counted(scan.changes.total, 'change')}`;
  const table = rows.length > 0 ? ['| | change | why it matters | safer |\n|---|---|---|---|', ...rows].join('\n') : undefined;
  const problems = scan.problems.length > 0 ? scan.problems.map(problemItem).join('\n') : undefined;
  return `${[title, table, problems].filter((part) => part !== undefined).join('\n\n')}\n`;
}
