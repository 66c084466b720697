/** JSON inside attributes. */
import type { Json } from '../../model/json.ts';

/** `undefined` when the text is no JSON. */
export function parsedJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
