/** CODEOWNERS as GitHub reads it: who owns which paths. */
import type { Json } from '../../model/json.ts';

export interface OwnersLine {
  pattern: string;
  owners: string[];
  line: number;
}

/** Where GitHub looks, first one first: only the first that is there counts. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

export function isCodeowners(path: string): boolean {
  return (CODEOWNERS_PATHS as readonly string[]).includes(path);
}

/** Above this GitHub does not load the file, and nobody owns anything. */
export const MOST_CODEOWNERS_BYTES = 3 * 1024 * 1024;

/** Lines that GitHub takes; the last one that fits a path says who owns it. Lines that it skips for a mistake own nothing. */
export function readCodeowners(text: string): OwnersLine[] {
  return text.split(/\r\n|\r|\n/).flatMap((written, at) => {
    const words = wordsOf(written);
    const [pattern, ...owners] = words;
    if (pattern === undefined || pattern.startsWith('!') || pattern.includes('[')) return [];
    // One word that is no owner makes GitHub skip the whole line.
    if (!owners.every((owner) => /^@[^\s@]+$|^[^\s@]+@[^\s@]+$/.test(owner))) return [];
    return [{ pattern, owners: owners.map((owner) => owner.toLowerCase()), line: at + 1 }];
  });
}

/** Blanks within a pattern are escaped; `#` starts a comment unless it is. */
function wordsOf(line: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at < line.length; at++) {
    const char = line[at] as string;
    if (char === '\\' && at + 1 < line.length) {
      word += line[at + 1] === ' ' ? ' ' : char + (line[at + 1] as string);
      at++;
    } else if (char === '#') break;
    else if (/\s/.test(char)) {
      if (word !== '') words.push(word);
      word = '';
    } else word += char;
  }
  return word === '' ? words : [...words, word];
}

/** As dangers see it. */
export function ownersValue(lines: readonly OwnersLine[]): Json {
  return lines.map(({ pattern, owners, line }) => ({ pattern, owners, line }));
}
