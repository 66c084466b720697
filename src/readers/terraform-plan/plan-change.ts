/** One entry of a plan's `resource_changes` as a change. */
import type { Change, ChangeKind } from '../../model/change.ts';
import { isObject, type Json } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import { changeDigest } from './change-digest.ts';
import { differences, type Difference } from './difference.ts';
import { entryKind, whyUnclear } from './entry-kind.ts';
import { hideValues } from './hidden-change.ts';
import { planDetail, strings, text } from './plan-detail.ts';
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
interface EntryKnowledge {
  /** Why the entry cannot be trusted to mean what it says. */
  doubt?: string | undefined;
  /** The kind, where the list that holds the entry decides it instead of the actions. */
  kind?: ChangeKind;
  /** The entry as written. */
  raw?: Buffer | undefined;
  /** Whether some key has a name under which secrets are kept; in doubt they are looked for. */
  namesSecrets?: boolean;
}

/** `undefined` when nothing happens. */
export function planChange(entry: Json, location: Location, context: PlanContext, known: EntryKnowledge = {}): Change | undefined {
  if (!isObject(entry)) return notUnderstood(location, context, 'an entry of the plan is not an object');
  const body = isObject(entry['change']) ? entry['change'] : {};
  const actions = strings(body['actions']);
  const address = text(entry['address']) ?? location.pointer ?? location.file;
  const why = known.doubt ?? whyUnclear(entry, actions, known.kind);
  const kind = why === undefined ? (known.kind ?? entryKind(entry, body, actions)) : 'unknown';
  if (kind === 'none') return undefined;

  const hidden = hideValues(body, sealer(context.key, address), known.namesSecrets !== false, known.raw);
  const { before, after } = hidden;
  const beforeIdentity = body['before_identity'];
  const plan = planDetail(entry, body, actions, context.terraformVersion);
  plan.unknownPaths = hidden.unknownPaths;
  plan.sensitivePaths = hidden.sensitivePaths;

  // Most changes of a large plan are looked at once and dropped: what takes a walk is worked out when somebody asks.
  let different: Difference[] | undefined;
  let digest: string | undefined;
  const compared = (): Difference[] => {
    // When the object goes, its attributes are no news; where it is unclear what happens, everything is.
    different ??= after === null && kind !== 'unknown' ? [] : differences(before, after);
    return different;
  };
  const change: Change = {
    source: context.source,
    kind,
    type: text(entry['type']) ?? 'unknown',
    address,
    location,
    before,
    after,
    get changed() {
      return compared().map(({ path }) => path.dotted);
    },
    get digest() {
      digest ??= changeDigest({ kind, address, before, different: compared(), plan, doubt: why, beforeIdentity });
      return digest;
    },
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
