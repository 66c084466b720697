/** The table of dangerous changes: what changes, why it matters, what it needs. */
import { formatLocation } from '../model/location.ts';
import type { JudgedFinding, Verdict } from '../model/verdict.ts';
import { byChange, type ShownChange } from './by-change.ts';
import { markdownCode, markdownLink, markdownProse, markdownText } from './escape-markdown.ts';
import type { MarkdownOptions } from './markdown.ts';
import { needsOf } from './markdown-needs.ts';
import { suppressionText } from './suppression.ts';

export const tableHead = '| | change | why it matters | needs |\n|---|---|---|---|';

const ICONS = { critical: '🔴', high: '🟠', medium: '🟡', low: '⚪' } as const;
const VERBS: Record<string, string> = {
  create: 'creates',
  update: 'changes',
  replace: 'replaces',
  delete: 'deletes',
  forget: 'forgets',
  move: 'moves',
  import: 'imports',
  read: 'reads',
  execute: 'runs',
  unknown: 'not understood:',
};
/** More of them help nobody; the job's log and the JSON have all. */
const MOST_REASONS = 5;
const MOST_PLACES = 2;

type Links = Pick<MarkdownOptions, 'fileUrl'>;

/** One row per change, the most dangerous first. */
export function markdownRows(verdict: Verdict, links: Links): string[] {
  const needs = needsOf(verdict);
  return byChange(verdict.findings).map((change) => {
    const cells = [severityCell(change), changeCell(change, links), reasonCell(change), needs(change)];
    return `| ${cells.join(' | ')} |`;
  });
}

export function severityCell({ findings: [worst], environments }: ShownChange): string {
  const known = [...environments.keys()].filter((name) => name !== 'unknown').map(markdownText);
  // Not broken after the mark, which would stand alone in a narrow column.
  return [ICONS[worst.severity], known.join(', ')].filter((part) => part !== '').join('\u00a0');
}

export function changeCell({ findings, places }: ShownChange, links: Links): string {
  const [{ kind, type, address }] = findings;
  const verb = VERBS[kind] ?? markdownText(kind);
  // Terraform addresses hold their type.
  const what = type === '' || address.includes(type) ? '' : `${markdownText(type)} `;
  const written = [...new Set(places.map((place) => placeOf(place, links)))];
  const shown = written.slice(0, MOST_PLACES);
  if (written.length > MOST_PLACES) shown.push(`and ${written.length - MOST_PLACES} more`);
  const dangers = [...new Set(findings.map(({ danger }) => danger))].map(markdownText);
  return `**${verb}** ${what}${markdownCode(address)}<br>${shown.join(', ')}<br>${dangers.join(', ')}`;
}

/** The first reason in full; of the others what it does not say already. */
export function reasonCell({ findings }: ShownChange): string {
  const [worst, ...others] = findings;
  const known = worst.message;
  const rest = [...new Set(others.map(({ message }) => message))].filter((message) => message !== known);
  const lines = [known, ...rest.slice(0, MOST_REASONS - 1).map((message) => beyond(known, message))].map((line) => markdownProse(line));
  if (rest.length >= MOST_REASONS) lines.push(`… and ${rest.length - MOST_REASONS + 1} more`);
  const said = findings
    .flatMap((finding) => suppressionText(finding) ?? [])
    .map(({ label, text }) => `_${label.trim()}_ ${markdownText(text)}`);
  return [...lines, ...new Set(said)].join('<br>');
}

/** What a message says after the words with which another one begins too; cut only between words and outside code. */
function beyond(known: string, message: string): string {
  let same = 0;
  while (same < message.length && known[same] === message[same]) same++;
  let cut = 0;
  for (let at = 0, inCode = false; at <= same; at++) {
    if (message[at] === '`') inCode = !inCode;
    else if (!inCode && /[\s,:;]/.test(message[at] ?? '') && /[\s,:;]|$/.test(known[at] ?? '')) cut = at;
  }
  const rest = message.slice(cut).replace(/^[\s,:;]+/, '');
  return cut < SHORT || rest === '' ? message : `… ${rest}`;
}

/** Below this a shared beginning is worth repeating. */
const SHORT = 20;

/** Longer paths would leave no room for the reasons; code is not wrapped. */
const LONG_PATH = 28;

/** Names that evidence without a source goes by. */
const PLAN_FORMATS = new Set(['terraform-plan', 'pulumi-preview', 'cloudformation-change-set']);

/** `plan `network``, or file and line with a link to them. */
function placeOf({ location: { file, line, pointer }, trust, source }: JudgedFinding, { fileUrl }: Links): string {
  // A plan given by hand has no source of its own, and is known by its file.
  if (pointer !== undefined && !PLAN_FORMATS.has(source)) return `plan ${markdownCode(source)}`;
  const folder = file.lastIndexOf('/');
  const name = folder > 0 && file.length > LONG_PATH ? `…${file.slice(folder)}` : file;
  const label = markdownCode(formatLocation(line === undefined ? { file: name } : { file: name, line }));
  return fileUrl && trust === 'git' ? markdownLink(label, fileUrl(file, line)) : label;
}
