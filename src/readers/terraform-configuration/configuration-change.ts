/** What two versions of a thing, or a new block about the state, come to as a change. */
import type { Change, ChangeKind, ConfigurationDetail, PlanDetail } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import { sha256 } from '../../model/sha256.ts';
import { typeNamed } from '../direct-providers/type-named.ts';
import { changeDigest } from '../terraform-plan/change-digest.ts';
import { differences, dotted } from '../terraform-plan/difference.ts';
import { within, type Placed, type PlacedState } from './module-tree.ts';
import { typeIn, withoutKeys } from './moves.ts';

/** What is the same for all changes of one reading. */
export interface ChangeContext {
  source: string;
  trust: Change['trust'];
  /** Folder of the root module. */
  root: string;
}

/** `undefined` where the two say the same. */
export function thingChange(before: Placed | undefined, after: Placed | undefined, context: ChangeContext): Change | undefined {
  const one = (after ?? before) as Placed;
  const [from, to] = [before?.facts ?? null, after?.facts ?? null];
  const different = differences(from, to);
  if (before && after && different.length === 0) return undefined;
  const kind: ChangeKind = !before ? 'create' : !after ? 'delete' : 'update';
  const configuration: ConfigurationDetail = { block: one.block, root: context.root, module: one.module };
  if (before && after && before.full !== after.full) configuration.previousAddress = before.full;
  const location: Location = { file: one.file };
  // What is gone has no place in the file as it is now.
  const changed = different.map(({ path }) => dotted(path));
  if (after) Object.assign(location, partPlace(after, changed, !before));
  return {
    source: context.source,
    kind,
    ...(one.block === 'resource' ? typeNamed(one.type) : { type: one.type }),
    address: one.full,
    location,
    before: from,
    after: to,
    changed,
    digest: changeDigest({ kind, address: one.full, before: null, different, doubt: one.block }),
    trust: context.trust,
    configuration,
  };
}

/** The part that differs, where it has a place of its own. */
function partPlace({ places, place }: Placed, changed: readonly string[], isNew: boolean): { line: number; column: number } {
  const steps = new Set(changed.map((path) => path.split('.')[0] ?? ''));
  // What runs is worse than how a new resource lives; a guard that is lost is worse than what runs.
  const first = isNew ? ['provisioners', 'runs'] : ['lifecycle'];
  const part = [...first, ...steps].find((step) => steps.has(step) && places.has(step));
  return (part === undefined ? undefined : places.get(part)) ?? place;
}

/** What a `moved`, `removed` or `import` block does. It is in the plan as well, where there is one. */
export function stateChange({ state, module }: PlacedState, context: ChangeContext): Change {
  const target = within(module, state.block === 'removed' ? state.from : state.to);
  const kind: ChangeKind = state.block === 'moved' ? 'move' : state.block === 'import' ? 'import' : removal(state.forgets);
  const after: Json = state.block === 'removed' ? (Object.keys(state.facts).length > 0 ? state.facts : null) : null;
  const plan: PlanDetail = {
    actions: kind === 'forget' ? ['forget'] : kind === 'delete' ? ['delete'] : ['no-op'],
    mode: 'managed',
    provider: '',
    module,
    name: withoutKeys(target).split('.').at(-1) ?? '',
    replacePaths: [],
    unknownPaths: [],
    sensitivePaths: [],
    ...(state.block === 'moved' && { previousAddress: within(module, state.from) }),
    ...(state.block === 'import' && { importing: state.id === undefined ? {} : { id: state.id } }),
  };
  const identity = state.block === 'import' ? state.identity : '';
  const change: Change = {
    source: context.source,
    kind,
    ...typeNamed(typeIn(target)),
    address: target,
    location: { file: state.file, ...state.place },
    before: null,
    after,
    changed: [],
    digest: changeDigest({
      kind,
      address: target,
      before: null,
      different: differences(null, after),
      plan,
      doubt: `${state.block} ${identity}`,
    }),
    trust: context.trust,
    plan,
    configuration: { block: state.block, root: context.root, module },
  };
  if (kind === 'unknown') change.notUnderstood = `\`${target}\`: whether the object is destroyed has to be evaluated`;
  return change;
}

function removal(forgets: boolean | undefined): ChangeKind {
  return forgets === undefined ? 'unknown' : forgets ? 'forget' : 'delete';
}

/** A file, or a part of it, that says nobody knows what. */
export function notUnderstood(location: Location, why: string, content: string, context: Omit<ChangeContext, 'root'>): Change {
  return {
    source: context.source,
    kind: 'unknown',
    type: 'file',
    address: location.file,
    location,
    before: null,
    after: null,
    changed: [],
    digest: changeDigest({ kind: 'unknown', address: location.file, before: null, different: [], doubt: `${why} ${sha256(content)}` }),
    trust: context.trust,
    notUnderstood: why,
    notUnderstoodHelp: 'make it valid: `terraform validate` or `tofu validate` names what is wrong',
  };
}
