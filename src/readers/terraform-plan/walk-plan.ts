/** Walks a JSON document for plans: hands out the entries of their lists one by one, and passes over the rest unparsed. */
import type { Json } from '../../model/json.ts';
import type { ByteCursor, Cut } from './byte-cursor.ts';
import { outlineOf, type Outline } from './entry-outline.ts';
import { parseEntry } from './parse-entry.ts';
import { readKey } from './walk-json.ts';

/** The lists of a plan that hold changes. */
type ListName = 'resource_changes' | 'deferred_changes' | 'action_invocations' | 'deferred_action_invocations' | 'resource_drift';

/** What a plan says about itself, as far as it was read. One document can hold several plans. */
export interface PlanHead {
  /** `''`, or the place of a wrapped plan: `mock/valid`. */
  pointer: string;
  keys: Set<string>;
  formatVersion?: Json;
  terraformVersion?: Json;
  errored?: Json;
  complete?: Json;
  timestamp?: Json;
  /** Objects to which nothing happens. */
  unchanged: number;
}

/** An entry of a list; the bytes of `cut` are valid until the walk goes on. */
export interface PlanEntry {
  list: ListName;
  plan: PlanHead;
  pointer: string;
  cut: Cut;
  outline?: Outline | undefined;
  /** Only where the entry is the first thing on its line. */
  line?: number;
  column?: number;
}

/** Where an entry stands that only creates. */
export interface NewEntry {
  /** It begins with them. */
  bytes: Buffer;
  /** Where its `change` begins. */
  body: number;
  end: number;
}

/** What is done with the parts of a plan. */
export interface PlanVisit {
  /** Asked about each object that is created and nothing else: whether it may be passed over. */
  passesNew(type: string, entry: NewEntry): boolean;
  /** Whether what was changed by hand is handed out too. */
  drift: boolean;
  /** Takes the value of a key of the plan that holds no changes, and passes it; `false`: nobody wants it. */
  takes(key: string, plan: PlanHead): boolean;
}

type PlanPart =
  | { part: 'entry'; entry: PlanEntry }
  /** The format version was read: time to give up, when it is a later one. */
  | { part: 'version'; plan: PlanHead }
  | { part: 'end'; plan: PlanHead }
  | { part: 'wrong'; pointer: string; message: string };

const LISTS = new Set<string>(['resource_changes', 'deferred_changes', 'action_invocations', 'deferred_action_invocations']);
const PROPERTIES: Record<string, 'formatVersion' | 'terraformVersion' | 'errored' | 'complete' | 'timestamp'> = {
  format_version: 'formatVersion',
  terraform_version: 'terraformVersion',
  errored: 'errored',
  complete: 'complete',
  timestamp: 'timestamp',
};
/** Keys of a plan that hold no changes. Drift has already happened, and outputs are no resources. */
const PASSED_OVER = new Set([
  ...['planned_values', 'prior_state', 'configuration', 'variables', 'resource_drift', 'output_changes', 'relevant_attributes'],
  ...['checks', 'applyable', 'values'],
]);
/** How far below the top a wrapped plan is looked for: `mock/invalid/kms/tfplan` is the deepest that was seen. */
const MAX_WRAPPING = 5;
const MAX_KEYS = 1000;

/**
 * Walks the object at the cursor. Objects under keys that no plan has are looked into for wrapped plans, as policy-test
 * mocks and run tasks have them. Stops where the cursor fails.
 */
export function* walkPlan(cursor: ByteCursor, visit: PlanVisit, pointer = '', depth = 0): Generator<PlanPart> {
  const plan: PlanHead = { pointer, keys: new Set(), unchanged: 0 };
  cursor.skipSpace();
  cursor.pass();
  let byte = cursor.skipSpace();
  if (byte === 0x7d) cursor.pass();
  else
    for (;;) {
      const key = byte === 0x22 ? readKey(cursor) : undefined;
      if (key === undefined || cursor.skipSpace() !== 0x3a) return void cursor.broken();
      cursor.pass();
      const first = cursor.skipSpace();
      const place = pointer === '' ? escape(key) : `${pointer}/${escape(key)}`;
      cursor.place = place;
      cursor.index = -1;
      const known = LISTS.has(key) || Object.hasOwn(PROPERTIES, key);
      if (known && plan.keys.has(key)) yield { part: 'wrong', pointer: place, message: `\`${place}\` is written twice` };
      if (known || plan.keys.size < MAX_KEYS) plan.keys.add(key);
      const isList = LISTS.has(key) || (key === 'resource_drift' && visit.drift);
      if (isList && first === 0x5b) yield* walkList(cursor, key as ListName, plan, place, visit);
      else if (known) yield* readProperty(cursor, key, plan, place);
      else if (PASSED_OVER.has(key)) {
        if (!visit.takes(key, plan)) cursor.skipValue();
      } else if (first === 0x7b && depth < MAX_WRAPPING) yield* walkPlan(cursor, visit, place, depth + 1);
      else cursor.skipValue();
      byte = cursor.skipSpace();
      if (cursor.failure) break;
      cursor.pass();
      if (byte === 0x7d) break;
      if (byte !== 0x2c) return void cursor.broken();
      byte = cursor.skipSpace();
    }
  yield { part: 'end', plan };
}

function* readProperty(cursor: ByteCursor, key: string, plan: PlanHead, place: string): Generator<PlanPart> {
  const cut = cursor.cutValue();
  if (!cut) return;
  const value = cut.bytes && parseEntry(cut.bytes)?.value;
  if (value === undefined) return void cursor.fail('evidence-unreadable', `\`${place}\` is not valid JSON`);
  const property = Object.hasOwn(PROPERTIES, key) ? PROPERTIES[key] : undefined;
  if (property) plan[property] = value;
  else if (value !== null) yield { part: 'wrong', pointer: place, message: `\`${place}\` is not a list` };
  if (property === 'formatVersion') yield { part: 'version', plan };
}

function* walkList(cursor: ByteCursor, list: ListName, plan: PlanHead, place: string, visit: PlanVisit): Generator<PlanPart> {
  cursor.pass();
  if (cursor.skipSpace() === 0x5d) return cursor.pass();
  const passes = ({ quiet, newType, body, length }: Outline, bytes: () => Buffer): boolean => {
    if (list !== 'resource_changes') return false;
    if (quiet) plan.unchanged++;
    return quiet || (newType !== undefined && visit.passesNew(newType, { bytes: bytes(), body, end: length }));
  };
  for (let index = 0; ; index++) {
    cursor.index = index;
    const { line, column } = cursor;
    // Mostly the whole entry is at hand, and one look at its bytes is enough.
    const ahead = cursor.outline();
    if (ahead && passes(ahead, () => cursor.ahead())) cursor.pass(ahead.length, ahead.lines);
    else {
      const cut = ahead ? cursor.take(ahead) : cursor.cutValue();
      if (!cut) return;
      const outline = ahead ?? (cut.bytes && outlineOf(cut.bytes));
      const { bytes } = cut;
      if (ahead || !outline || !bytes || !passes(outline, () => bytes)) {
        const entry: PlanEntry = { list, plan, pointer: cursor.pointer, cut, outline };
        if (column > 0) Object.assign(entry, { line, column });
        yield { part: 'entry', entry };
      }
    }
    const byte = cursor.skipSpace();
    if (cursor.failure) return;
    cursor.pass();
    if (byte === 0x5d) return;
    if (byte !== 0x2c) return void cursor.broken();
    cursor.skipSpace();
  }
}

/** A key as one step of a JSON pointer. */
function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
