/** Messages and advice: text with code in back-ticks. */

export interface ProsePart {
  code: boolean;
  text: string;
}

/**
 * As in Markdown, code ends at as many back-ticks as it began with, so that code that holds some can stand between more of them. Marks
 * without their counterpart are text.
 */
export function proseParts(value: string): ProsePart[] {
  const pieces = value.split(/(`+)/);
  const last = new Map<string, number>();
  for (let at = 1; at < pieces.length; at += 2) last.set(pieces[at] as string, at);
  const parts: ProsePart[] = [];
  let text = '';
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as string;
    if (at % 2 === 0 || (last.get(piece) ?? 0) <= at) {
      text += piece;
      continue;
    }
    const close = pieces.indexOf(piece, at + 1);
    parts.push({ code: false, text }, { code: true, text: unpadded(pieces.slice(at + 1, close).join('')) });
    text = '';
    at = close;
  }
  return [...parts, { code: false, text }].filter((part, at) => part.code || part.text !== '' || at === 0);
}

/** One blank inside either mark keeps a back-tick at the edge apart from it. */
function unpadded(code: string): string {
  return code.startsWith(' ') && code.endsWith(' ') && code.includes('`') ? code.slice(1, -1) : code;
}
