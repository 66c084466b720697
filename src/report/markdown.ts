/** The verdict as Markdown: the comment on the pull request and the job summary. */
import type { Verdict } from '../model/verdict.ts';
import { isClaimed } from './claimed.ts';
import { markdownCode, markdownProse } from './escape-markdown.ts';
import { rulesToShow } from './group.ts';
import { detailSections } from './markdown-details.ts';
import { claimedLines, leads } from './markdown-lead.ts';
import { markdownRows, tableHead } from './markdown-table.ts';
import { counted } from './words.ts';

/** GitHub takes comments of 65,536 characters; bytes are counted, so that no reading of that limit is exceeded. */
export const COMMENT_LIMIT = 65_000;
/** GitHub takes job summaries of 1 MiB for a step. */
export const SUMMARY_LIMIT = 1_000_000;

export interface MarkdownOptions {
  /** Bytes that may be used. */
  limit: number;
  /** Address of a line of a file at the head, for findings in files of the repository. */
  fileUrl?(path: string, line: number | undefined): string;
  /** Address of the full account, such as the job summary. */
  detailsUrl?: string;
}

const ICONS = { allowed: '✅', waiting: '⏳', blocked: '⛔', error: '💥' } as const;
const LEFT_OUT_ROOM = 400;

/** Whether there is anything to tell: a pull request in which nothing was judged gets no comment. */
export function isWorthTelling(verdict: Verdict): boolean {
  const problems = verdict.problems.filter((found) => !isClaimed(found));
  return verdict.verdict !== 'allowed' || verdict.changes.total > 0 || problems.length > 0 || rulesToShow(verdict).length > 0;
}

/** Most dangerous first; what does not fit is counted, and every element is closed. */
export function reportMarkdown(verdict: Verdict, options: MarkdownOptions): string {
  const title = `${ICONS[verdict.verdict]} Interlock: ${markdownProse(verdict.headline)}`;
  const rules = rulesToShow(verdict);
  const claimed = claimedLines(verdict);
  if (verdict.findings.length + verdict.problems.length - claimed.length + rules.length === 0)
    return `${[title, ...claimed].join('\n\n')}\n`;
  const head = [`### ${title}`, ...leads(verdict), ...claimed].join('\n\n');
  const foot = footer(verdict, options);
  const blocks = [head];
  const room = options.limit - bytes(head) - bytes(foot) - LEFT_OUT_ROOM;
  const table = findingsTable(verdict, options, room);
  // What people have approved already is there for whoever looks it up.
  if (table !== '') blocks.push(isDone(verdict) ? `<details><summary>What was dangerous</summary>\n\n${table}\n\n</details>` : table);
  let left = room - blocks.slice(1).reduce((sum, block) => sum + bytes(block) + 2, 0);
  for (const { summary, lines } of detailSections(verdict)) {
    const section = fold(summary, lines, left);
    if (section === undefined) continue;
    blocks.push(section);
    left -= bytes(section) + 2;
  }
  return `${[...blocks, foot].join('\n\n')}\n`;
}

function isDone({ verdict, rules }: Verdict): boolean {
  return verdict === 'allowed' && rules.some(({ mode, outcome }) => mode === 'enforce' && outcome === 'satisfied');
}

/** As many rows as fit, and how many did not; empty where there is nothing to show. */
function findingsTable(verdict: Verdict, options: MarkdownOptions, room: number): string {
  const rows = markdownRows(verdict, options);
  if (rows.length === 0) return '';
  const kept: string[] = [];
  // A third of the room is kept for the details.
  let left = room - Math.min(room / 3, 20_000) - bytes(tableHead);
  for (const row of rows) {
    left -= bytes(row) + 1;
    if (left < 0) break;
    kept.push(row);
  }
  const table = [tableHead, ...kept].join('\n');
  if (kept.length === rows.length) return table;
  return `${table}\n\n**… and ${counted(rows.length - kept.length, 'more change')}** that did not fit here, none of them more dangerous than these.`;
}

function footer(verdict: Verdict, { detailsUrl }: MarkdownOptions): string {
  const { changes, headSha, policies, changesAt } = verdict;
  const parts = [
    `${counted(changes.total, 'change')} judged at ${markdownCode(headSha.slice(0, 7))} by ${counted(policies.count, 'policy', 'policies')} of ${markdownCode(policies.source)}`,
    ...(changesAt === null ? [] : [`time alone may change this at ${markdownCode(changesAt)}`]),
    ...(detailsUrl !== undefined && /^https:\/\/[^\s()<>]+$/.test(detailsUrl) ? [`[why exactly](${detailsUrl})`] : []),
  ];
  return `<small>${parts.join(' · ')}</small>`;
}

/** A folded section with as many lines as fit; none when not even the first does. */
function fold(summary: string, lines: string[], room: number): string | undefined {
  const open = `<details><summary>${summary}</summary>\n\n`;
  const close = '\n</details>';
  let left = room - bytes(open) - bytes(close) - 60;
  const kept: string[] = [];
  for (const line of lines) {
    left -= bytes(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  if (kept.length === 0) return undefined;
  if (kept.length < lines.length) kept.push(`- … and ${lines.length - kept.length} more`);
  return `${open}${kept.join('\n')}\n${close}`;
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
