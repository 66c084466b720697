/** Quoted names and strings to what they mean. */

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', b: '\b', Z: '\u001a' };

/** The value of a quoted name or string, its quotes included in what is given. Backslashes count in `'…'` and `"…"` only where they can. */
export function quotedValue(written: string, escapes = false): string {
  const open = written.search(/['"`[]/);
  if (open < 0) return written;
  const quote = written[open] === '[' ? ']' : (written[open] as string);
  const inner = written.slice(open + 1, written.endsWith(quote) && written.length > open + 1 ? -1 : undefined);
  const plain = quote === ']' ? inner : inner.replaceAll(quote + quote, quote);
  return escapes && quote !== '`' ? plain.replace(/\\(.)/gs, (_, char: string) => ESCAPES[char] ?? char) : plain;
}
