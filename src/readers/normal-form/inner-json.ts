/** JSON inside a text of a document. */
import type { Json } from '../../model/json.ts';
import { ByteCursor } from '../terraform-plan/byte-cursor.ts';
import { parseEntry } from '../terraform-plan/parse-entry.ts';

/** It can be nested as deep as anybody likes; beyond what a document may be, it counts as not shown, as does what is no JSON. */
export function innerJson(text: string): Json | undefined {
  const cursor = new ByteCursor([Buffer.from(text)]);
  const bytes = cursor.cutValue()?.bytes;
  return bytes && parseEntry(bytes)?.value;
}
