/** One changed object as a change. */
import { createHmac, type KeyObject } from 'node:crypto';
import type { Change, ChangeKind, PlanDetail } from '../../model/change.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import { changeDigest } from '../terraform-plan/change-digest.ts';
import { dotted } from '../terraform-plan/difference.ts';
import { sealer } from '../terraform-plan/seal.ts';
import { BUILD_HELP, unclearBuild } from './build-file.ts';
import { hideSecrets } from './hide-secrets.ts';
import { immutableChanges } from './immutable-fields.ts';
import type { Misunderstood } from './manifest-objects.ts';
import { addressOf, typeOf, type ObjectIdentity } from './object-identity.ts';
import type { Pair, SidedObject } from './pair-objects.ts';
import { objectDifferences } from './object-differences.ts';
import { isKept } from './retention.ts';

export interface ManifestContext {
  source: string;
  trust: Change['trust'];
  /** Key of the hashes that stand in for secrets. */
  key: KeyObject;
  /** Whether objects whose manifest is gone are deleted from the cluster. */
  prunes: boolean;
}

/** `undefined` when nothing happens to the object. `file` is where it stands, or stood, for people who look at the head. */
export function objectChange({ before, after, successor, baseName }: Pair, context: ManifestContext, file: string): Change | undefined {
  const side = (after ?? before) as SidedObject;
  const identity: ObjectIdentity = baseName === undefined ? side.identity : { ...side.identity, name: baseName };
  const address = addressOf(identity);
  const seal = sealer(context.key, address);
  const [old, now] = [before && hideSecrets(before.value, seal), after && hideSecrets(after.value, seal)];
  const different = objectDifferences(old?.value ?? null, now?.value ?? null);
  const changed = different.map(({ path }) => dotted(path));
  if (before && after && changed.length === 0) return undefined;
  const unclear = unclearBuild(identity, changed);
  const replacePaths = before && after ? immutableChanges(identity, before.value, after.value) : [];
  const { kind, actions } = whatHappens({ before, after }, replacePaths, context);
  const leaked = [...new Set([...(old?.leakedPaths ?? []), ...(now?.leakedPaths ?? [])])].sort();
  const plan: PlanDetail = {
    actions,
    mode: 'managed',
    provider: 'kubernetes',
    module: '',
    name: identity.name,
    replacePaths,
    unknownPaths: [],
    sensitivePaths: [...new Set([...(old?.sensitivePaths ?? []), ...(now?.sensitivePaths ?? [])])].sort(),
    ...(leaked.length > 0 && { leakedPaths: leaked }),
    ...(successor && { successor: addressOf(successor.identity) }),
  };
  const shown = { before: generatedBefore(identity, old?.value ?? null, kind), after: now?.value ?? null };
  const shared = {
    type: typeOf(identity),
    address,
    location: locationOf(after, file),
    trust: context.trust,
    source: context.source,
    changed,
    ...shown,
  };
  if (unclear !== undefined) {
    const digest = changeDigest({ kind: 'unknown', address, before: null, different, doubt: unclear });
    return { ...shared, kind: 'unknown', digest, notUnderstood: `\`${side.path}\`: ${unclear}`, notUnderstoodHelp: BUILD_HELP };
  }
  return { ...shared, kind, digest: changeDigest({ kind, address, before: shown.before, different, plan }), plan };
}

/** What each apply makes anew was not there before. */
function generatedBefore({ generated }: ObjectIdentity, before: JsonObject | null, kind: ChangeKind): JsonObject | null {
  return generated && kind === 'create' ? null : before;
}

/** Where what would be changed is immutable, the tools fail, or delete and create when told to force it. */
function whatHappens(
  { before, after }: Pick<Pair, 'before' | 'after'>,
  replacePaths: readonly string[],
  { prunes }: ManifestContext,
): { kind: ChangeKind; actions: string[] } {
  if (after && (!before || after.identity.generated)) return { kind: 'create', actions: ['create'] };
  // Nobody looks for the objects that were made from a manifest which only gives the beginning of their name.
  if (before?.identity.generated) return { kind: 'forget', actions: [] };
  if (before && !after)
    return prunes && !isKept(before.value) ? { kind: 'delete', actions: ['delete'] } : { kind: 'forget', actions: ['forget'] };
  return replacePaths.length > 0 ? { kind: 'replace', actions: ['delete', 'create'] } : { kind: 'update', actions: ['update'] };
}

/** Lines are those of the head; what is gone has none. */
function locationOf(after: SidedObject | null, file: string): Location {
  return after ? { file: after.path, line: after.line, column: 1 } : { file };
}

/** A part of a file that could be anything, as it is now or as it was before. */
export function misunderstoodChange(part: Misunderstood, side: 'before' | 'after', context: ManifestContext, file: string): Change {
  const { path, why, help, line, column, text } = part;
  const place = side === 'after' ? '' : ', as it was before the pull request';
  const content = createHmac('sha256', context.key).update(text.trim()).digest('hex');
  const address = side === 'after' ? path : file;
  return {
    source: context.source,
    kind: 'unknown',
    type: 'manifest',
    address,
    location: side === 'after' ? { file: path, line, column: column ?? 1 } : { file },
    before: null,
    after: null,
    changed: [],
    digest: changeDigest({ kind: 'unknown', address, before: null, different: [], doubt: `${side} ${content}` }),
    trust: context.trust,
    notUnderstood: `a document of \`${path}\` on line ${line} is not understood${place}: ${why}`,
    ...(help !== undefined && { notUnderstoodHelp: help }),
  };
}
