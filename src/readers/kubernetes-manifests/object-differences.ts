/** Where two objects differ. Unlike in a plan, an empty object says something: `ingress: [{}]` lets everything in. */
import { isObject, type Json } from '../../model/json.ts';
import type { Difference } from '../terraform-plan/difference.ts';

/** Every leaf that differs, in the order of its path; lists are compared by index, and what is `null` is not there. */
export function objectDifferences(before: Json, after: Json): Difference[] {
  const found: Difference[] = [];
  compare(before, after, '', found);
  return found.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
}

function compare(old: Json | undefined, now: Json | undefined, path: string, found: Difference[]): void {
  const [before, after] = [old ?? undefined, now ?? undefined];
  if (before === after) return;
  const [one, other] = [entriesOf(before ?? after), entriesOf(after ?? before)];
  const sameShape = one !== undefined && other !== undefined && Array.isArray(before ?? after) === Array.isArray(after ?? before);
  if (!sameShape || (one.size === 0 && other.size === 0 && (before === undefined || after === undefined))) {
    if (JSON.stringify(before) !== JSON.stringify(after)) found.push({ path, before, after });
    return;
  }
  const [was, is] = [before === undefined ? undefined : one, after === undefined ? undefined : other];
  for (const key of new Set([...one.keys(), ...other.keys()])) compare(was?.get(key), is?.get(key), `${path}\0${key}`, found);
}

/** What is in a list or an object; `undefined` for anything else, marks that stand in for secrets among it. */
function entriesOf(value: Json | undefined): Map<string, Json> | undefined {
  if (Array.isArray(value)) return new Map(value.map((item, at) => [String(at), item]));
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  return entries.some(([key]) => key.startsWith('interlock:')) ? undefined : new Map(entries);
}
