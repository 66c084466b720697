/** Findings as lines for a terminal. */
import { formatLocation } from '../model/location.ts';
import { attributeTexts, type AttributeStyle } from './attributes.ts';
import { visible } from './escape-terminal.ts';
import { frame } from './frame.ts';
import type { Shown } from './group.ts';
import { bySeverity, type Style } from './style.ts';
import { suppressionText } from './suppression.ts';
import { cut, displayWidth, padTo, wrap } from './width.ts';

/** Text of the files that findings point into, by path. */
export type Texts = ReadonlyMap<string, string>;

/** A group of findings with their columns aligned; each with place, frame and the safe way. */
export function findingLines(group: readonly Shown[], texts: Texts, style: Style): string[] {
  const width = dangerWidth(group);
  const told = new Set<string>();
  return group.flatMap((shown, at) => [
    ...headLines(shown, width, style),
    ...detailLines(shown, texts, style, told),
    ...(at < group.length - 1 ? [''] : []),
  ]);
}

/** The group in one line each, for what was shown in detail already or asks for nothing. */
export function findingHeads(group: readonly Shown[], style: Style): string[] {
  const width = dangerWidth(group);
  return group.flatMap((shown) => headLines(shown, width, style));
}

/** The column in which dangers stand. A loop, since a group of a large plan has more members than a call takes arguments. */
function dangerWidth(group: readonly Shown[]): number {
  let width = 0;
  for (const { finding } of group) width = Math.max(width, finding.danger.length);
  return Math.min(44, width);
}

/** An address that cannot be told from its first characters gets a line of its own where the terminal is narrow. */
const FEWEST_FOR_ADDRESS = 24;

function headLines(shown: Shown, dangerWidth: number, style: Style): string[] {
  const { danger, address, severity } = shown.finding;
  const known = shown.environments.filter((name) => name !== 'unknown').map(visible);
  const right = [...(known.length > 0 ? [cut(known.join(', '), Math.min(40, style.width - 14))] : []), severity].join(' · ');
  const mark = bySeverity(style, severity);
  const name = visible(address);
  const wanted = Math.min(displayWidth(name), FEWEST_FOR_ADDRESS);
  const besideDanger = style.width - 4 - dangerWidth - 3;
  const room = besideDanger - 2 - displayWidth(right);
  const left = `  ${mark('●')} ${style.strong(`${padTo(visible(danger), dangerWidth)}   `)}`;
  if (room >= wanted) return [`${left}${padTo(cut(name, room), room)}  ${mark(right)}`];
  if (besideDanger >= wanted) return [`${left}${cut(name, besideDanger)}`, `    ${mark(right)}`];
  return [`  ${mark('●')} ${style.strong(visible(danger))}`, `    ${cut(name, style.width - 4)}`, `    ${mark(right)}`];
}

/** `told`: the changes whose attributes were shown with an earlier finding. */
function detailLines({ finding }: Shown, texts: Texts, style: Style, told: Set<string>): string[] {
  const { location, message, help, exception, trust } = finding;
  const pointer = location.line === undefined && location.pointer ? ` ${visible(location.pointer)}` : '';
  const where = wrap(visible(formatLocation(location)) + pointer, style.width - 4);
  const text = texts.get(location.file);
  const framed =
    text === undefined ? [] : frame(text, location, message, { ...style, width: style.width - 6 }, bySeverity(style, finding.severity));
  const lines = where.map((row) => `    ${style.dim(row)}`);
  if (trust === 'claimed') lines.push(...wrap(CLAIMED, style.width - 4).map((row) => `    ${style.warning(row)}`));
  if (framed.length > 0) lines.push(...framed.map((row) => `      ${row}`));
  else lines.push(...labelled('', message, style));
  const attributes = attributeTexts(finding, [message], PLAIN).join(', ');
  const change = JSON.stringify([finding.address, location.file, location.pointer, finding.attributes]);
  if (attributes !== '' && !told.has(change)) lines.push(...labelled('changes: ', attributes, style));
  told.add(change);
  if (exception !== null) lines.push(...labelled('excepted: ', exception, style));
  const suppression = suppressionText(finding);
  if (suppression) lines.push(...labelled(suppression.label, suppression.text, style));
  lines.push(...labelled('safer: ', help, style));
  return lines;
}

/** `labelled` makes it safe. */
const PLAIN: AttributeStyle = { code: (text) => text, say: (text) => text };

const CLAIMED = 'claimed: the pull request could have forged this plan';

/** Wrapped text under a label; the lines that follow are indented as far as the label. Lines of the text stay lines. */
export function labelled(label: string, text: string, style: Style, indent = 4): string[] {
  const hang = ' '.repeat(indent + label.length);
  const rows = text
    .replace(/\s+$/, '')
    .split(/\r?\n/)
    .flatMap((line) => wrap(visible(line.replaceAll('\t', '    ')), Math.max(24, style.width - hang.length)));
  return rows.map((row, at) => (at === 0 ? `${' '.repeat(indent)}${style.dim(label)}${row}` : `${hang}${row}`));
}
