/** One entry of a plan's `resource_changes` as a change. */
import type { Change, ChangeKind, PlanDetail } from '../../model/change.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import { actionKind } from './action-kind.ts';
import { changeDigest } from './change-digest.ts';
import { differences } from './difference.ts';
import { hideValues } from './hidden-change.ts';
import { sealer } from './seal.ts';

/** What is the same for all changes of one plan. */
export interface PlanContext {
  source: string;
  trust: Change['trust'];
  /** Key of the hashes that stand in for sensitive values. */
  key: Uint8Array;
  terraformVersion?: string | undefined;
}

/** What is known of an entry beside its text. */
export interface EntryKnowledge {
  /** Why the entry cannot be trusted to mean what it says. */
  doubt?: string | undefined;
  /** The kind, where the list that holds the entry decides it instead of the actions. */
  kind?: ChangeKind;
  /** The entry as written. */
  raw?: Buffer | undefined;
}

/** `undefined` when nothing happens. */
export function planChange(entry: Json, location: Location, context: PlanContext, known: EntryKnowledge = {}): Change | undefined {
  if (!isObject(entry)) return notUnderstood(location, context, 'an entry of the plan is not an object');
  const body = isObject(entry['change']) ? entry['change'] : undefined;
  const actions = strings(body?.['actions']);
  const address = text(entry['address']) ?? location.pointer ?? location.file;
  const why = known.doubt ?? whyUnclear(entry, actions, known.kind);
  const kind = why === undefined ? (known.kind ?? kindOf(entry, body ?? {}, actions)) : 'unknown';
  if (kind === 'none') return undefined;

  const hidden = hideValues(body ?? {}, sealer(context.key, address), known.raw);
  const { before, after } = hidden;
  // When the object goes, its attributes are no news; where it is unclear what happens, everything is.
  const different = after === null && kind !== 'unknown' ? [] : differences(before, after);
  const plan = planDetail(entry, body ?? {}, actions, context);
  plan.unknownPaths = hidden.unknownPaths;
  plan.sensitivePaths = hidden.sensitivePaths;

  const change: Change = {
    source: context.source,
    kind,
    type: text(entry['type']) ?? 'unknown',
    address,
    location,
    before,
    after,
    changed: different.map(({ path }) => path.dotted),
    digest: changeDigest({ kind, address, before, different, plan, doubt: why, beforeIdentity: body?.['before_identity'] }),
    trust: context.trust,
    plan,
  };
  if (why !== undefined) change.notUnderstood = `\`${address}\`: ${why}`;
  return change;
}

/** A change of which nothing but its place is known. `content` tells one such entry from another. */
export function notUnderstood(location: Location, context: PlanContext, why: string, content = ''): Change {
  const address = location.pointer ?? location.file;
  return {
    source: context.source,
    kind: 'unknown',
    type: 'unknown',
    address,
    location,
    before: null,
    after: null,
    changed: [],
    digest: changeDigest({ kind: 'unknown', address, before: null, different: [], doubt: `${why} ${content}` }),
    trust: context.trust,
    notUnderstood: why,
  };
}

function whyUnclear(entry: JsonObject, actions: string[], kind?: ChangeKind): string | undefined {
  if (text(entry['address']) === undefined || text(entry['type']) === undefined) return 'the entry has no `address` or no `type`';
  if (entry['mode'] !== undefined && entry['mode'] !== 'managed' && entry['mode'] !== 'data')
    return `the mode \`${String(entry['mode'])}\` is not known`;
  if (actions.length === 0) return 'the entry has no actions';
  if (kind !== undefined || actionKind(actions) !== 'unknown') return undefined;
  const destroys = actions.includes('delete') ? ', and the object is destroyed' : '';
  return `the actions \`${actions.join(', ')}\` are not known${destroys}`;
}

function kindOf(entry: JsonObject, body: JsonObject, actions: string[]): ChangeKind | 'none' {
  const kind = actionKind(actions);
  if (kind !== 'none') return kind;
  const previous = text(entry['previous_address']);
  if (previous !== undefined && previous !== entry['address']) return 'move';
  return isObject(body['importing']) ? 'import' : 'none';
}

function planDetail(entry: JsonObject, body: JsonObject, actions: string[], context: PlanContext): PlanDetail {
  const importing = isObject(body['importing']) ? body['importing'] : undefined;
  const index = entry['index'];
  const optional = {
    index: typeof index === 'string' || typeof index === 'number' ? index : undefined,
    actionReason: text(entry['action_reason']),
    deposed: text(entry['deposed']),
    previousAddress: text(entry['previous_address']),
    importing: importing && (text(importing['id']) === undefined ? {} : { id: text(importing['id']) }),
    terraformVersion: context.terraformVersion,
  };
  return {
    actions,
    mode: entry['mode'] === 'data' ? 'data' : 'managed',
    provider: text(entry['provider_name']) ?? '',
    module: text(entry['module_address']) ?? '',
    name: text(entry['name']) ?? '',
    replacePaths: replacePaths(body['replace_paths']),
    unknownPaths: [],
    sensitivePaths: [],
    ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as Partial<PlanDetail>),
  };
}

/** `[["a", 0, "b"]]` as `["a.0.b"]`. */
function replacePaths(paths: Json | undefined): string[] {
  if (!Array.isArray(paths)) return [];
  return paths.map((path) => (Array.isArray(path) ? path.map(String).join('.') : String(path))).sort();
}

function strings(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))) : [];
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
