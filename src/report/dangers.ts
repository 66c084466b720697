/** The catalogue as a table for a terminal. */
import type { CatalogueEntry } from '../model/danger.ts';
import { compare } from './group.ts';
import { bySeverity, type Style } from './style.ts';
import { cut, padTo } from './width.ts';
import { counted } from './words.ts';

/** Sorted by id. Titles are cut to the width of a terminal; programs such as `grep` get them whole. */
export function dangersText(entries: readonly CatalogueEntry[], style: Style, interactive: boolean): string {
  const sorted = [...entries].sort((a, b) => compare(a.id, b.id));
  const widest = Math.max(0, ...sorted.map(({ id }) => id.length));
  const rows = sorted.map((entry) => {
    const { id, severity, harm, title, advisory } = entry;
    const cells = `${style.strong(padTo(id, widest))}  ${bySeverity(style, severity)(padTo(severity, 8))}  ${padTo(harm, 18)}`;
    const room = interactive ? style.width - widest - 32 : Infinity;
    // Where there is hardly room beside them, titles stand below.
    if (room < 30)
      return `${style.strong(id)}\n  ${bySeverity(style, severity)(severity)} · ${harm}${advisory ? ' · advisory' : ''}\n  ${cut(title, style.width - 2)}`;
    return `${cells}  ${cut(title, room - (advisory ? 11 : 0))}${advisory ? style.dim(' (advisory)') : ''}`;
  });
  return `${[...rows, '', counted(sorted.length, 'danger')].join('\n')}\n`;
}
