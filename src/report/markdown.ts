/** The verdict as Markdown: the comment on the pull request and the job summary. */
import type { Verdict } from '../model/verdict.ts';
import { markdownCode, markdownProse, markdownText } from './escape-markdown.ts';
import { rulesToShow } from './group.ts';
import { detailSections } from './markdown-details.ts';
import { markdownRows, tableHead } from './markdown-table.ts';
import { counted, everyRequirement, listed } from './words.ts';

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
  return verdict.verdict !== 'allowed' || verdict.changes.total > 0 || verdict.problems.length > 0 || rulesToShow(verdict).length > 0;
}

/** Most dangerous first; what does not fit is counted, and every element is closed. */
export function reportMarkdown(verdict: Verdict, options: MarkdownOptions): string {
  const title = `${ICONS[verdict.verdict]} Interlock: ${markdownProse(verdict.headline)}`;
  const rules = rulesToShow(verdict);
  if (verdict.findings.length + verdict.problems.length + rules.length === 0) return `${title}\n`;
  const head = [`### ${title}`, ...leads(verdict)].join('\n\n');
  const foot = footer(verdict, options);
  let room = options.limit - bytes(head) - bytes(foot) - LEFT_OUT_ROOM;
  const blocks = [head];
  const rows = markdownRows(verdict, options);
  if (rows.length > 0) {
    const table = [tableHead];
    room -= bytes(tableHead);
    // A third of the room is kept for the details.
    const reserve = Math.min(room / 3, 20_000);
    for (const row of rows) {
      if (room - bytes(row) - 1 < reserve) break;
      table.push(row);
      room -= bytes(row) + 1;
    }
    blocks.push(table.join('\n'));
    const leftOut = rows.length - (table.length - 1);
    if (leftOut > 0)
      blocks.push(`**… and ${counted(leftOut, 'more finding')}** that did not fit here, none of them more dangerous than these.`);
  }
  for (const { summary, lines } of detailSections(verdict)) {
    const section = fold(summary, lines, room);
    if (section === undefined) continue;
    blocks.push(section);
    room -= bytes(section) + 2;
  }
  return `${[...blocks, foot].join('\n\n')}\n`;
}

/** Who can do what now, in a sentence or two; problems where there are any. */
function leads(verdict: Verdict): string[] {
  const asked = rulesToShow(verdict)
    .filter(({ mode, outcome }) => mode === 'enforce' && outcome === 'waiting')
    .flatMap(({ requirements }) => everyRequirement(requirements))
    .find(({ state, couldApprove }) => state === 'waiting' && couldApprove && couldApprove.length > 0);
  if (!asked) return verdict.next.slice(0, 3).map((step) => markdownProse(step));
  const could = (asked.couldApprove ?? []).map((login) => `**${mention(login)}**`);
  const from = asked.from === undefined ? '' : ` (${markdownProse(asked.from)})`;
  const have =
    asked.counted && asked.counted.length > 0
      ? ` ${listed(asked.counted.map((login) => markdownText(`@${login}`)))} ${asked.counted.length === 1 ? 'has' : 'have'}.`
      : '';
  return [
    `${could.length > 1 && could.length <= 5 ? `${could.slice(0, -1).join(', ')} or ${could.at(-1)}` : listed(could)}${from} can approve.${have}`,
  ];
}

/** A real mention, of somebody whom the policy names; anything that is not a login stays inert. */
function mention(login: string): string {
  return /^[a-z\d](?:-?[a-z\d]){0,38}$/i.test(login) ? `@${login}` : markdownText(login);
}

function footer(verdict: Verdict, { detailsUrl }: MarkdownOptions): string {
  const parts = [
    `${counted(verdict.changes.total, 'change')} judged at ${markdownCode(verdict.headSha.slice(0, 7))} by ${counted(verdict.policies.count, 'policy', 'policies')} of ${markdownCode(verdict.policies.source)}`,
    ...(verdict.changesAt === null ? [] : [`time alone may change this at ${markdownCode(verdict.changesAt)}`]),
    ...(verdict.findings.some(({ trust }) => trust === 'claimed') ? ['read from a plan that the pull request could have forged'] : []),
    ...(detailsUrl !== undefined && /^https:\/\/[^\s()<>]+$/.test(detailsUrl) ? [`[why exactly](${detailsUrl})`] : []),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
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
