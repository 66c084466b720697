/** The table of dangerous changes: what changes, why it matters, what it needs. */
import { formatLocation } from '../model/location.ts';
import type { JudgedFinding, Verdict } from '../model/verdict.ts';
import { foldAlike, type FoldedChange } from './alike.ts';
import { attributeTexts, type AttributeStyle } from './attributes.ts';
import { byChange, type ShownChange } from './by-change.ts';
import { markdownCode, markdownLink, markdownProse, markdownText } from './escape-markdown.ts';
import type { MarkdownOptions } from './markdown.ts';
import { needsOf } from './markdown-needs.ts';
import { suppressionText } from './suppression.ts';
import { digits } from './words.ts';

export const tableHead = '| | change | why it matters | needs |\n|---|---|---|---|';

export const ICONS = { critical: '🔴', high: '🟠', medium: '🟡', low: '⚪' } as const;
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
const MOST_DANGERS = 5;
const MOST_PLACES = 2;
const MOST_ADDRESSES = 3;

type Links = Pick<MarkdownOptions, 'fileUrl'>;

/** A row of the table. */
export interface Row {
  text: string;
  /** How many changes it stands for. */
  changes: number;
}

/** One row per change or sort of changes, the most dangerous first. */
export function markdownRows(verdict: Verdict, links: Links): Row[] {
  const needs = needsOf(verdict);
  return foldAlike(byChange(verdict.findings), needs).map((folded) => {
    const { change, addresses } = folded;
    const cells = [severityCell(change), changeCell(folded, links), reasonCell(change, addresses.length - 1), needs(change)];
    return { text: `| ${cells.join(' | ')} |`, changes: addresses.length };
  });
}

export function severityCell({ findings: [worst], environments }: ShownChange): string {
  const known = [...environments.keys()].filter((name) => name !== 'unknown').map(markdownText);
  // Not broken after the mark, which would stand alone in a narrow column.
  return [ICONS[worst.severity], known.join(', ')].filter((part) => part !== '').join('\u00a0');
}

export function changeCell({ change: { findings, places }, addresses }: FoldedChange, links: Links): string {
  const [worst] = findings;
  const { kind, type, address } = worst;
  const verb = VERBS[kind] ?? markdownText(kind);
  // Terraform addresses hold their type.
  const what = type === '' || address.includes(type) ? '' : `${markdownText(type)} `;
  const written = [...new Set(places.map((place) => placeOf(place, links)))];
  const shown = written.slice(0, MOST_PLACES);
  if (written.length > MOST_PLACES) shown.push(`and ${written.length - MOST_PLACES} more`);
  const dangers = [...new Set(findings.map(({ danger }) => danger))];
  const named = dangers.slice(0, MOST_DANGERS).map(markdownText).join(', ');
  const messages = reasonsOf(findings).shown;
  const attributes = attributeTexts(worst, messages, MARKDOWN).join('<br>');
  const thing =
    addresses.length === 1
      ? `${what}${markdownCode(address)}`
      : `${digits(addresses.length)}\u00a0× ${markdownText(type)}<br>${addressList(addresses)}`;
  const lines = [
    `**${verb}** ${thing}`,
    addresses.length === 1 ? attributes : '',
    shown.join(', '),
    dangers.length > MOST_DANGERS ? `${named} and ${dangers.length - MOST_DANGERS} more` : named,
  ];
  return lines.filter((line) => line !== '').join('<br>');
}

function addressList(addresses: readonly string[]): string {
  const shown = addresses.slice(0, MOST_ADDRESSES).map(markdownCode).join(', ');
  return addresses.length > MOST_ADDRESSES ? `${shown} and ${digits(addresses.length - MOST_ADDRESSES)} more` : shown;
}

/** The first reason in full; of the others what it does not say already. `alike`: how many further changes it stands for. */
export function reasonCell({ findings }: ShownChange, alike = 0): string {
  const { shown, more } = reasonsOf(findings);
  const [known = '', ...rest] = shown;
  const lines = [known, ...rest.map((message) => beyond(known, message))].map((line) => markdownProse(line));
  if (more > 0) lines.push(`… and ${more} more`);
  if (alike > 0) lines.push(`… and so for the ${digits(alike)} others`);
  const said = findings
    .flatMap((finding) => suppressionText(finding) ?? [])
    .map(({ label, text }) => `_${label.trim()}_ ${markdownText(text)}`);
  return [...lines, ...new Set(said)].join('<br>');
}

/** Each message once, the worst first. */
function reasonsOf(findings: ShownChange['findings']): { shown: string[]; more: number } {
  const all = [...new Set(findings.map(({ message }) => message))];
  return { shown: all.slice(0, MOST_REASONS), more: Math.max(0, all.length - MOST_REASONS) };
}

const MARKDOWN: AttributeStyle = { code: markdownCode, say: markdownText };

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
