/** Property values of a Pulumi state with marks in the place of what is secret or not known yet. */
import { isObject, UNKNOWN, type Json } from '../../model/json.ts';
import { isMark, secret } from '../normal-form/marks.ts';

/** What the engine writes for a value that only the update will tell, by the kind of value. */
const NOT_KNOWN = new Set([
  '04da6b54-80e4-46f7-96ec-b56ff0331ba9',
  '1c4a061d-8072-4f0a-a4cb-0ff528b18fe7',
  '3eeb2bf0-c639-47a8-9e75-3b44932eb421',
  '6a19a0b0-7e62-4c92-b797-7f8e31da9cc2',
  '030794c1-ac77-496b-92df-f27374a8bd58',
  'e48ece36-62e2-4504-bad9-02848725956a',
  'dd056dcd-154b-4c76-9bd3-c8f88648b5ff',
]);

/** The key that tells special objects apart, and what it is for those that matter here. */
const SIGNATURE = '4dabf18193072939515e22adb298388d';
const SECRET = '1b47061264138c4ac30d75fd1eb44270';
const OUTPUT = 'd0e6a833031e9bbcd3f4e8bde6ca49a4';

/** What the engine shows of a secret. */
const BLINDED = '[secret]';

/** Keys that start with `__` are notes of providers and languages, and left out. */
export function markedValues(value: Json): Json {
  if (typeof value === 'string') {
    if (NOT_KNOWN.has(value)) return UNKNOWN;
    return value === BLINDED ? secret(BLINDED) : value;
  }
  if (Array.isArray(value)) return value.map(markedValues);
  if (!isObject(value) || isMark(value)) return value;
  const signature = Object.hasOwn(value, SIGNATURE) ? value[SIGNATURE] : undefined;
  if (signature === SECRET) return secret(value['plaintext'] ?? value['value'] ?? value['ciphertext'] ?? null);
  if (signature === OUTPUT) {
    if (value['secret'] === true) return secret(value['value'] ?? null);
    return value['value'] === undefined ? UNKNOWN : markedValues(value['value']);
  }
  const entries = Object.entries(value).filter(([key]) => !key.startsWith('__'));
  return Object.fromEntries(entries.map(([key, inner]): [string, Json] => [key, markedValues(inner)]));
}
