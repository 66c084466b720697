/** The bytes of one value as JSON, without losing digits of large numbers. */
import { isObject, type Json } from '../../model/json.ts';
import { isSecretName } from './hide-leaks.ts';
import { inexactNumbers, isExactNumber } from './inexact-numbers.ts';

interface ParsedEntry {
  value: Json;
  /** The bytes as text. */
  text: string;
  /** Whether some key has a name under which secrets are kept. */
  namesSecrets: boolean;
}

/**
 * Parses the bytes. Numbers that JavaScript cannot hold become `bigNumber` marks, and keys that would pass for a mark are
 * renamed. `undefined` when the bytes are not JSON in UTF-8; the parser's own message is never passed on, since it quotes
 * the document, secrets included.
 */
export function parseEntry(bytes: Buffer): ParsedEntry | undefined {
  const text = bytes.toString('utf8');
  // A broken sequence decodes to U+FFFD, under which two different values would look alike.
  if (text.includes('\ufffd') && !isUtf8(bytes)) return undefined;
  try {
    const value = JSON.parse(text) as Json;
    const signs: Signs = { inexact: false, forged: false, namesSecrets: false };
    survey(value, signs);
    if (!signs.inexact && !signs.forged) return { value, text, namesSecrets: signs.namesSecrets };
    return { value: withoutForgedMarks(JSON.parse(withMarkedNumbers(bytes)) as Json), text, namesSecrets: signs.namesSecrets };
  } catch {
    return undefined;
  }
}

interface Signs {
  /** A number may have lost digits. */
  inexact: boolean;
  /** A key looks like a mark. */
  forged: boolean;
  namesSecrets: boolean;
}

/** One walk for all that has to be known: it is taken over every entry of a large plan. */
function survey(value: Json, signs: Signs): void {
  if (typeof value === 'number') signs.inexact ||= !isExactNumber(value);
  else if (Array.isArray(value)) for (const inner of value) survey(inner, signs);
  else if (typeof value === 'object' && value !== null)
    for (const key in value) {
      const inner = value[key] as Json;
      signs.forged ||= key.startsWith('interlock:');
      if (typeof inner === 'string') signs.namesSecrets ||= isSecretName(key);
      else if (typeof inner !== 'boolean' && inner !== null) survey(inner, signs);
    }
}

function withMarkedNumbers(bytes: Buffer): string {
  let text = '';
  let from = 0;
  for (const [start, end] of inexactNumbers(bytes)) {
    text += `${bytes.toString('utf8', from, start)}{"interlock:number":"${bytes.toString('latin1', start, end)}"}`;
    from = end;
  }
  return text + bytes.toString('utf8', from);
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Renames keys by which a plan could pass off its own text as one of the marks of model/json.ts. */
function withoutForgedMarks(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutForgedMarks);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, Json] => [
    key.startsWith('interlock:') && key !== 'interlock:number' ? `plan:${key}` : key,
    withoutForgedMarks(inner),
  ]);
  return Object.fromEntries(entries);
}
