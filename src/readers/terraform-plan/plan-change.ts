/** One entry of a plan's `resource_changes` as a change. */
import type { KeyObject } from 'node:crypto';
import type { Change, ChangeKind, PlanDetail } from '../../model/change.ts';
import { isObject, type Json } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import { changeDigest } from './change-digest.ts';
import { differences, dotted, type Difference } from './difference.ts';
import { entryKind, whyUnclear } from './entry-kind.ts';
import { hideValues } from './hidden-change.ts';
import { planDetail, strings, text } from './plan-detail.ts';
import { sealer } from './seal.ts';

/** What is the same for all changes of one plan. */
export interface PlanContext {
  source: string;
  trust: Change['trust'];
  /** Key of the hashes that stand in for sensitive values. */
  key: KeyObject;
  terraformVersion?: string | undefined;
}

/** What is known of an entry beside its text. */
interface EntryKnowledge {
  /** Why the entry cannot be trusted to mean what it says. */
  doubt?: string | undefined;
  /** The kind, where the list that holds the entry decides it instead of the actions. */
  kind?: ChangeKind;
  /** The entry as written. */
  raw?: string | undefined;
  /** Whether some key has a name under which secrets are kept; in doubt they are looked for. */
  namesSecrets?: boolean;
  /** The type as the plan has it, where the entry was brought under another. */
  writtenType?: string;
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
  const plan = planDetail(entry, body, actions, context.terraformVersion);
  plan.unknownPaths = hidden.unknownPaths;
  plan.sensitivePaths = hidden.sensitivePaths;
  if (hidden.leakedPaths.length > 0) plan.leakedPaths = hidden.leakedPaths;

  const facts: PlannedFacts = { kind, type: text(entry['type']) ?? 'unknown', address, location, before, after, plan };
  return new EntryChange(context, facts, body['before_identity'], why, known.writtenType);
}

type PlannedFacts = Pick<Change, 'kind' | 'type' | 'address' | 'location' | 'before' | 'after'> & { plan: PlanDetail };

/**
 * Most changes of a large plan are looked at once and dropped: what takes a walk is worked out when somebody asks. A class, since getters of
 * an object literal would give each change a shape of its own and make all that reads it slow; a copy by `...` lacks what is worked out.
 */
class EntryChange implements Change {
  readonly source: string;
  readonly kind: ChangeKind;
  readonly type: string;
  readonly address: string;
  readonly location: Location;
  readonly before: Json;
  readonly after: Json;
  readonly trust: Change['trust'];
  readonly plan: PlanDetail;
  declare readonly notUnderstood?: string;
  declare readonly writtenType?: string;
  readonly #beforeIdentity: Json | undefined;
  readonly #why: string | undefined;
  #different: Difference[] | undefined;
  #digest: string | undefined;

  constructor(context: PlanContext, facts: PlannedFacts, beforeIdentity: Json | undefined, why?: string, writtenType?: string) {
    this.source = context.source;
    this.kind = facts.kind;
    this.type = facts.type;
    this.address = facts.address;
    this.location = facts.location;
    this.before = facts.before;
    this.after = facts.after;
    this.trust = context.trust;
    this.plan = facts.plan;
    this.#beforeIdentity = beforeIdentity;
    this.#why = why;
    if (writtenType !== undefined) this.writtenType = writtenType;
    if (why !== undefined) this.notUnderstood = `\`${facts.address}\`: ${why}`;
  }

  get changed(): string[] {
    return this.#compared().map(({ path }) => dotted(path));
  }

  get digest(): string {
    if (this.#digest !== undefined) return this.#digest;
    const { kind, address, before, plan } = this;
    const different = this.#compared();
    return (this.#digest = changeDigest({
      kind,
      address,
      before,
      different,
      plan,
      doubt: this.#why,
      beforeIdentity: this.#beforeIdentity,
    }));
  }

  #compared(): Difference[] {
    // When the object goes, its attributes are no news; where it is unclear what happens, everything is.
    this.#different ??= this.after === null && this.kind !== 'unknown' ? [] : differences(this.before, this.after);
    return this.#different;
  }
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
