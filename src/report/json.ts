/** Verdict and scan as JSON, exactly as their schemas say. */
import type { Scan, Verdict } from '../model/verdict.ts';

/** Characters that are legal in JSON and still do harm on a terminal, as escapes that read back as themselves. */
const HARMFUL = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

export function reportJson(document: Verdict | Scan): string {
  return `${inertJson(document)}\n`;
}

/** Any document as indented JSON that is inert on a terminal and in a log: no controls, no `##[` command. */
export function inertJson(document: unknown): string {
  return JSON.stringify(document, null, 2)
    .replace(HARMFUL, (found) => found.split('').map(escape).join(''))
    .replaceAll('##[', '#\\u0023[');
}

function escape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
