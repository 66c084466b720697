/** Stars in the place of what a Kubernetes Secret holds, and of the literals that one is made from. */
import { stars, starsWithin } from './stars.ts';

/** Lines of one document that are looked at. */
const MOST_LINES = 5000;
const SECRET = /(?:^|[\s{,"'])kind["']?\s*:\s*["']?Secret\b/;
/** Keys of a Secret whose values are none. */
const OPEN = new Set(['apiVersion', 'kind', 'metadata', 'name', 'namespace', 'labels', 'type', 'immutable', 'data', 'stringData', 'items']);
const ENTRY = /^(\s*(?:-\s+)?["']?([\w./-]+)["']?\s*:\s*)(.*)$/;

/** `shown`: the lines from the one numbered `first`, with their secrets masked so far. */
export function maskYaml(lines: readonly string[], shown: readonly string[], first: number): string[] {
  const known = new Map<number, boolean>();
  return shown.map((line, at) => {
    const index = first - 1 + at;
    // A whole object within a line, as `kubectl` notes it in an annotation.
    if (/["{,]\s*kind["']?\s*:\s*["']?Secret\b/.test(line)) return starsWithin(line);
    if (isLiteral(lines, index)) return line.replace(/(-\s+)(.*)$/, (_, dash: string, text: string) => dash + stars(text));
    const start = startOf(lines, index);
    const isSecret = known.get(start) ?? isSecretFrom(lines, start);
    known.set(start, isSecret);
    return isSecret ? maskEntry(line) : line;
  });
}

function maskEntry(line: string): string {
  if (/^\s*(?:$|#|---|[{}[\],]+\s*$)/.test(line)) return line;
  const [, before, key = '', value = ''] = ENTRY.exec(line) ?? [];
  if (before === undefined) return starsWithin(line);
  const isOpen = OPEN.has(key) && (!/^(?:data|stringData|items|labels)$/.test(key) || /^[{[]?\s*$/.test(value));
  return isOpen ? line : before + starsWithin(value);
}

/** The line on which the document begins. */
function startOf(lines: readonly string[], index: number): number {
  let at = index;
  while (at > 0 && index - at < MOST_LINES && !(lines[at] as string).startsWith('---')) at--;
  return at;
}

function isSecretFrom(lines: readonly string[], start: number): boolean {
  for (let at = start; at < lines.length && at - start < 2 * MOST_LINES; at++) {
    const line = lines[at] as string;
    if (at > start && line.startsWith('---')) return false;
    if (SECRET.test(line)) return true;
  }
  return false;
}

/** An item of the list `literals`. */
function isLiteral(lines: readonly string[], index: number): boolean {
  const line = lines[index] as string;
  if (!/^\s*-\s/.test(line)) return false;
  const indent = line.search(/\S/);
  for (let at = index - 1; at >= 0 && index - at < 200; at--) {
    const before = lines[at] as string;
    const depth = before.search(/\S/);
    if (depth < 0 || depth > indent || (depth === indent && before.trimStart().startsWith('-'))) continue;
    return /^\s*(?:-\s+)?literals\s*:/.test(before);
  }
  return false;
}
