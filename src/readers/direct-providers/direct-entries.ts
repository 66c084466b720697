/** Entries of a plan whose provider speaks to a cloud's own interface, as those of the provider that the catalogue knows. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { partPlans } from '../cloudformation-change-set/change-of.ts';
import type { Part } from '../cloudformation-change-set/special-shapes.ts';
import { marksOf, secret } from '../normal-form/marks.ts';
import { plannedEntry } from '../normal-form/planned-change.ts';
import { hideSensitive, hideUnknown } from '../terraform-plan/hide-values.ts';
import { strings, text } from '../terraform-plan/plan-detail.ts';
import { awsccShape } from './awscc-shape.ts';
import { azapiShape } from './azapi-shape.ts';

/** Both sides of an object in the names of another provider, with marks for what is secret or unknown. */
export interface DirectShape {
  type: string;
  before: JsonObject | null;
  after: JsonObject | null;
  /** What the other provider keeps in resources of their own. */
  partsBefore: Part[];
  partsAfter: Part[];
  /** A path that forces a replacement. */
  path(steps: readonly Json[]): Json[];
}

/** What there is to be translated: `before` and `after` with marks. */
export interface DirectObject {
  type: string;
  actions: readonly string[];
  before: JsonObject | null;
  after: JsonObject | null;
}

/** Whether objects of the type may be known under another one. Asked about every entry of every plan. */
export function isDirect(type: Json | undefined): type is string {
  return typeof type === 'string' && (type.startsWith('awscc_') || type.startsWith('azapi_'));
}

/** The entry itself, then what the other provider keeps beside it. `undefined`: it stays as it is. */
export function directEntries(entry: Json): JsonObject[] | undefined {
  if (!isObject(entry) || !isDirect(entry['type']) || entry['mode'] === 'data' || !isObject(entry['change'])) return undefined;
  const { type: written, change } = entry;
  const actions = strings(change['actions']);
  const marked = markedSides(change);
  const shaped = (written.startsWith('awscc_') ? awsccShape : azapiShape)({ type: written, actions, ...marked });
  if (!shaped) return undefined;
  const { type, before, after, partsBefore, partsAfter } = shaped;
  const [one, other] = [marksOf(before), marksOf(after)];
  const main: JsonObject = {
    ...entry,
    type,
    change: {
      ...change,
      ...{ before, after, after_unknown: other.unknown, before_sensitive: one.sensitive, after_sensitive: other.sensitive },
      ...(Array.isArray(change['replace_paths']) && {
        replace_paths: change['replace_paths'].map((path) => (Array.isArray(path) ? shaped.path(path) : path)),
      }),
    },
  };
  // What goes with the object needs no mention of its own.
  if (!actions.includes('create') && !actions.includes('update')) return [main];
  const whole = {
    address: text(entry['address']) ?? '',
    ...{ type, before, name: text(entry['name']) ?? '' },
    ...{ provider: text(entry['provider_name']) ?? '', module: text(entry['module_address']) ?? '' },
  };
  return [main, ...partPlans(whole, partsBefore, partsAfter).map(plannedEntry)];
}

/** As the reader hides them later: a value that is sensitive on one side is so on both. */
function markedSides(change: JsonObject): Pick<DirectObject, 'before' | 'after'> {
  // The marks are put in place, and the entry may have to stay as it is.
  let [before, after] = [structuredClone(change['before'] ?? null), structuredClone(change['after'] ?? null)];
  for (const tree of [change['before_sensitive'], change['after_sensitive']]) {
    before = hideSensitive(before, tree, (_path, value) => secret(value));
    after = hideSensitive(after, tree, (_path, value) => secret(value));
  }
  after = hideUnknown(after, change['after_unknown'], []);
  return { before: isObject(before) ? before : null, after: isObject(after) ? after : null };
}
