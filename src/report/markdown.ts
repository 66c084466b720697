/** The verdict as Markdown: the comment on the pull request and the job summary. */
import type { Verdict } from '../model/verdict.ts';
import { isClaimed } from './claimed.ts';
import { markdownCode, markdownProse } from './escape-markdown.ts';
import { rulesToShow } from './group.ts';
import { detailSections, ruleLines } from './markdown-details.ts';
import { claimedLines, leads } from './markdown-lead.ts';
import { effectsTable } from './markdown-effects.ts';
import { markdownRows, tableHead } from './markdown-table.ts';
import { counted, shortened } from './words.ts';

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
  /** What the policies that the pull request brings would say. */
  preview?: Verdict;
}

const ICONS = { allowed: '✅', waiting: '⏳', blocked: '⛔', error: '💥' } as const;
const LEFT_OUT_ROOM = 400;
/** Bytes that the preview may take. */
const PREVIEW_ROOM = 15_000;

/** Whether there is anything to tell: a pull request in which nothing was judged gets no comment. */
export function isWorthTelling(verdict: Verdict): boolean {
  const problems = verdict.problems.filter((found) => !isClaimed(found));
  return verdict.verdict !== 'allowed' || verdict.changes.total > 0 || problems.length > 0 || rulesToShow(verdict).length > 0;
}

/** Most dangerous first; what does not fit is counted, and every element is closed. */
export function reportMarkdown(verdict: Verdict, options: MarkdownOptions): string {
  if (!options.preview) return mainReport(verdict, options);
  const preview = previewSection(options.preview, { ...options, limit: Math.min(PREVIEW_ROOM, options.limit / 4) });
  return `${mainReport(verdict, { ...options, limit: options.limit - bytes(preview) - 2 })}\n${preview}\n`;
}

/** Who is named in policies that nobody has reviewed is not mentioned for real. */
function previewSection(preview: Verdict, options: MarkdownOptions): string {
  const open = `<details><summary>With the policies of this pull request: ${ICONS[preview.verdict]} ${preview.verdict}</summary>`;
  const close = '</details>';
  const head = [
    open,
    `**${markdownProse(shortened(preview.headline))}**`,
    ...within([...leads(preview, { mention: false }), ...claimedLines(preview)], options.limit / 3),
  ];
  const room = options.limit - bytes(head.join('\n\n')) - bytes(close) - LEFT_OUT_ROOM;
  const table = findingsTable(preview, options, room);
  const rules = kept(ruleLines(preview), room - bytes(table));
  return [...head, table, rules.join('\n'), close].filter((block) => block !== '').join('\n\n');
}

function mainReport(verdict: Verdict, options: MarkdownOptions): string {
  const title = `${ICONS[verdict.verdict]} Interlock: ${markdownProse(shortened(verdict.headline))}`;
  const rules = rulesToShow(verdict);
  const claimed = claimedLines(verdict);
  if (verdict.findings.length + verdict.problems.length - claimed.length + rules.length === 0)
    return `${[title, ...claimed].join('\n\n')}\n`;
  const head = within([`### ${title}`, ...leads(verdict), ...claimed], options.limit / 2).join('\n\n');
  const foot = footer(verdict, options);
  const blocks = [head];
  let room = options.limit - bytes(head) - bytes(foot) - LEFT_OUT_ROOM;
  const effects = effectsTable(verdict.findings);
  if (effects !== '' && bytes(effects) < room / 4) {
    blocks.push(effects);
    room -= bytes(effects) + 2;
  }
  const table = findingsTable(verdict, options, room);
  // What people have approved already is there for whoever looks it up.
  if (table !== '') blocks.push(isDone(verdict) ? `<details><summary>What was dangerous</summary>\n\n${table}\n\n</details>` : table);
  let left = room - bytes(table) - (isDone(verdict) ? 100 : 2);
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
  const shown: string[] = [];
  let rest = rows.reduce((sum, { changes }) => sum + changes, 0);
  // A third of the room is kept for the details.
  let left = room - Math.min(room / 3, 20_000) - bytes(tableHead);
  for (const { text, changes } of rows) {
    left -= bytes(text) + 1;
    if (left < 0) break;
    shown.push(text);
    rest -= changes;
  }
  const table = [tableHead, ...shown].join('\n');
  if (shown.length === rows.length) return table;
  return `${table}\n\n**… and ${counted(rest, 'more change')}** that did not fit here, none of them more dangerous than these.`;
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
function fold(summary: string, lines: readonly string[], room: number): string | undefined {
  const open = `<details><summary>${summary}</summary>\n\n`;
  const close = '\n</details>';
  const shown = kept(lines, room - bytes(open) - bytes(close));
  return shown.length === 0 ? undefined : `${open}${shown.join('\n')}\n${close}`;
}

/** As many list items as fit, and how many did not; none when not even the first does. */
function kept(lines: readonly string[], room: number): string[] {
  const shown: string[] = [];
  let left = room - 60;
  for (const line of lines) {
    left -= bytes(line) + 1;
    if (left < 0) break;
    shown.push(line);
  }
  return shown.length > 0 && shown.length < lines.length ? [...shown, `- … and ${lines.length - shown.length} more`] : shown;
}

/** Blocks that together stay within the room; a name in them can be as long as its author likes. */
function within(blocks: readonly string[], room: number): string[] {
  let left = room;
  return blocks.filter((block, at) => {
    const fits = bytes(block) + 2 <= left;
    if (fits) left -= bytes(block) + 2;
    return fits || at === 0;
  });
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
