/** Code frames: the lines around a place in a text file, the place underlined. */
import type { Location } from '../model/location.ts';
import { visible } from './escape-terminal.ts';
import { maskedLines } from './mask-secrets.ts';
import type { Style } from './style.ts';
import { characterWidth, displayWidth, wrap } from './width.ts';

/** Lines of the place itself that are shown before the rest is left out. */
const MOST_LINES = 4;
const TAB = 4;

/** Reaches into a text line by line, so that a frame does not depend on how many lines the text has. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/**
 * The frame of a place, without indentation: one line before it, the place, and `remark` beside or below it; passwords are masked. Empty when the place has no line
 * or is not in the text.
 */
export function frame(
  text: string,
  location: Location,
  remark: string,
  style: Style,
  mark: (text: string) => string = style.bad,
): string[] {
  const { line, column = 1 } = location;
  const lines = linesOf(text);
  if (line === undefined || line < 1 || line > lines.length || text.trim() === '') return [];
  const last = Math.min(location.endLine ?? line, lines.length);
  const shownLast = Math.min(last, line + MOST_LINES - 1);
  const gutter = String(shownLast).length;
  const room = Math.max(20, style.width - gutter - 3);
  const masked = maskedLines(lines, Math.max(1, line - 1), shownLast, location.file);
  const lineAt = (number: number): string => masked[number - Math.max(1, line - 1)] as string;
  const out: string[] = [];
  const row = (number: string, content: string, bar = style.dim('│')): void =>
    void out.push(`${style.dim(number.padStart(gutter))} ${bar}${content === '' ? '' : ' '}${content}`);
  // A place of several lines is marked by a bar beside all of them; carets say more only where it shares its first or last line.
  const several = last > line;
  const bar = several ? mark('┃') : undefined;
  if (line > 1 && (lines[line - 2] as string).trim() !== '') row(String(line - 1), style.dim(windowOf(lineAt(line - 1), 1, 1, room).text));
  let said = false;
  for (let at = line; at <= shownLast; at++) {
    const content = lineAt(at);
    const from = at === line ? column : content.search(/\S|$/) + 1;
    const to = at === last && location.endColumn !== undefined ? location.endColumn : content.trimEnd().length + 1;
    const window = windowOf(content, from, to, room);
    row(String(at), window.text, bar);
    const shared = (at === line && content.slice(0, from - 1).trim() !== '') || (at === last && !/^\s*;?\s*$/.test(content.slice(to - 1)));
    if (several && !shared) continue;
    const carets = ' '.repeat(window.start) + mark('^'.repeat(window.length));
    said = at === last;
    for (const one of remarkRows(carets, window.start + window.length, said ? remark : '', room, mark)) row('', one, bar);
  }
  if (shownLast < last) row('', style.dim(`… ${last - shownLast} more lines`), bar);
  if (!said && visible(remark) !== '') for (const one of wrap(visible(remark), room)) row('', mark(one), bar);
  return out;
}

/** The remark beside the carets, or below them where there is no room. */
function remarkRows(carets: string, used: number, remark: string, room: number, mark: (text: string) => string): string[] {
  const shown = visible(remark);
  if (shown === '') return [carets];
  return used + 1 + displayWidth(shown) <= room ? [`${carets} ${mark(shown)}`] : [carets, ...wrap(shown, room).map(mark)];
}

/** One line made visible and cut to `room` columns around a span given in UTF-16 columns; `start` and `length` in terminal columns. */
function windowOf(line: string, from: number, to: number, room: number): { text: string; start: number; length: number } {
  const cells: { shown: string; width: number }[] = [];
  let unit = 1;
  let column = 0;
  let start = -1;
  let end = -1;
  for (const character of line) {
    if (unit >= from && start < 0) start = column;
    if (unit >= to && end < 0) end = column;
    const shown = character === '\t' ? ' '.repeat(TAB - (column % TAB)) : visible(character);
    const width = shown === character ? characterWidth(character) : shown.length;
    cells.push({ shown, width });
    column += width;
    unit += character.length;
  }
  if (start < 0) start = column;
  if (end < 0) end = column;
  const length = Math.max(1, end - start);
  if (column <= room) return { text: cells.map((cell) => cell.shown).join(''), start, length };
  // Keep the start of the span in sight, with a little of what precedes it.
  const skip = start + Math.min(length, room / 2) > room - 2 ? Math.max(0, start - 12) : 0;
  let text = skip > 0 ? '…' : '';
  let used = text.length;
  let passed = 0;
  let hidden = 0;
  for (const cell of cells) {
    if (passed < skip) {
      passed += cell.width;
      hidden = passed - 1;
      continue;
    }
    if (used + cell.width > room - 1) break;
    text += cell.shown;
    used += cell.width;
  }
  const shift = skip > 0 ? hidden : 0;
  return { text: `${text}…`, start: start - shift, length: Math.max(1, Math.min(length, used - (start - shift))) };
}
