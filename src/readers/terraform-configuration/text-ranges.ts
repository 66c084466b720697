/** Where strings, heredocs and comments of a text lie, by Terraform's own rules for tokens: a check on the grammar that reads the rest. */

export interface TextRange {
  kind: 'string' | 'heredoc' | 'comment';
  start: number;
  end: number;
}

/**
 * Outermost ranges in order. The grammar gives up on heredocs with long names and on deep nesting without saying so; a text that two readings
 * understand differently must not pass for understood, since what is text to the one and code to the other could be chosen on purpose.
 * `undefined` where something is left open.
 */
export function textRanges(text: string): TextRange[] | undefined {
  const ranges: TextRange[] = [];
  for (let at = 0; at < text.length; ) {
    const range = rangeAt(text, at);
    if (range === 'open') return undefined;
    if (range) ranges.push(range);
    at = range ? range.end : at + 1;
  }
  return ranges;
}

function rangeAt(text: string, at: number): TextRange | 'open' | undefined {
  const two = text.slice(at, at + 2);
  if (two === '//' || two[0] === '#') {
    const end = text.indexOf('\n', at);
    return { kind: 'comment', start: at, end: end < 0 ? text.length : end };
  }
  if (two === '/*') {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? 'open' : { kind: 'comment', start: at, end: end + 2 };
  }
  if (two[0] === '"') return ended('string', at, endOfString(text, at + 1));
  if (two === '<<') {
    HEREDOC.lastIndex = at;
    const found = HEREDOC.exec(text);
    if (found) return ended('heredoc', at, endOfHeredoc(text, at + found[0].length, found[1] as string));
  }
  return undefined;
}

const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;

function ended(kind: TextRange['kind'], start: number, end: number): TextRange | 'open' {
  return end < 0 ? 'open' : { kind, start, end };
}

/** Behind the quote that ends the string; -1 when there is none. */
function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '"') return at + 1;
    else if (isTemplate(text, at)) {
      at = endOfTemplate(text, at + 2) - 1;
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** Behind the name that ends it; -1 when there is none. */
function endOfHeredoc(text: string, from: number, name: string): number {
  for (let at = from; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    if (line.trim() === name) return at + line.indexOf(name) + name.length;
    let next = end < 0 ? text.length : end + 1;
    for (let inner = at; inner < next; inner++) {
      if (!isTemplate(text, inner)) continue;
      inner = endOfTemplate(text, inner + 2) - 1;
      if (inner < 0) return -1;
      // An interpolation may go over lines, and what ends it starts no line.
      if (inner >= next) next = inner + 1 < text.length ? lineEnd(text, inner + 1) : text.length;
    }
    at = next;
  }
  return -1;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** `${` or `%{`, unless doubled. */
function isTemplate(text: string, at: number): boolean {
  const char = text[at];
  return (char === '$' || char === '%') && text[at + 1] === '{' && text[at - 1] !== char;
}

/** Behind the brace that ends an interpolation; -1 when there is none. Nesting is counted, not recursed into, except through strings. */
function endOfTemplate(text: string, from: number, nested = 0): number {
  if (nested > MOST_NESTED) return -1;
  for (let at = from, depth = 1; at < text.length; at++) {
    const char = text[at];
    if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at + 1;
    else if (char === '"') {
      at = endOfNestedString(text, at + 1, nested) - 1;
      if (at < 0) return -1;
    }
  }
  return -1;
}

function endOfNestedString(text: string, from: number, nested: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '"') return at + 1;
    else if (isTemplate(text, at)) {
      at = endOfTemplate(text, at + 2, nested + 1) - 1;
      if (at < 0) return -1;
    }
  }
  return -1;
}

/** The grammar loses its place at 127. */
const MOST_NESTED = 50;
