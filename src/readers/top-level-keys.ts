/** The keys of a JSON object, told from its beginning. */

/** Keys of the first object of the text, which may end anywhere. */
export function topLevelKeys(text: string): Set<string> {
  const keys = new Set<string>();
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x7b || char === 0x5b) depth++;
    else if ((char === 0x7d || char === 0x5d) && --depth === 0) break;
    else if (char === 0x22) {
      const start = at + 1;
      at = endOfString(text, start);
      if (depth === 1 && /^\s*:/.test(text.slice(at + 1, at + 20))) keys.add(text.slice(start, at));
    }
  }
  return keys;
}

/** The place of the quote that ends a string, or of the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1)) {
    let first = at;
    while (first > start && text.charCodeAt(first - 1) === 0x5c) first--;
    if ((at - first) % 2 === 0) return at;
  }
  return text.length;
}
