/** A scan as Markdown: one table. */
import type { Scan } from '../model/verdict.ts';
import { markdownProse } from './escape-markdown.ts';
import { changeCell, problemItem, severityCell } from './markdown-table.ts';
import { showOnce } from './group.ts';
import { counted } from './words.ts';

export function scanMarkdown(scan: Scan): string {
  const shown = showOnce(scan.findings);
  const rows = shown.map(
    (one) =>
      `| ${severityCell(one)} | ${changeCell(one, {})} | ${markdownProse(one.finding.message)} | ${one.finding.help.trim().split(/\r?\n/).map(markdownProse).join('<br>')} |`,
  );
  const title = `### ${counted(shown.length, 'finding')} in ${counted(scan.changes.total, 'change')}`;
  const table = rows.length > 0 ? ['| | change | why it matters | safer |\n|---|---|---|---|', ...rows].join('\n') : undefined;
  const problems = scan.problems.length > 0 ? scan.problems.map(problemItem).join('\n') : undefined;
  return `${[title, table, problems].filter((part) => part !== undefined).join('\n\n')}\n`;
}
