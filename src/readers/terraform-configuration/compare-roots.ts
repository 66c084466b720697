/** One root module as it was and as it will be: changes of what no plan tells. */
import type { Change } from '../../model/change.ts';
import { isUnknown, type Json, type JsonObject } from '../../model/json.ts';
import { notUnderstood, stateChange, thingChange, type ChangeContext } from './configuration-change.ts';
import type { DeclaredBlock } from './declared.ts';
import { expand, within, type Expanded, type Modules, type Placed, type PlacedState } from './module-tree.ts';
import { followMoves, forgotten } from './moves.ts';

export interface RootPair {
  /** Folder at the head. */
  root: string;
  /** Folder on the target branch, another one where it was renamed. */
  before: string;
}

export function* compareRoots(
  base: Modules,
  head: Modules,
  { root, before }: RootPair,
  options: Omit<ChangeContext, 'root'>,
): Generator<Change> {
  const context: ChangeContext = { ...options, root };
  const [old, now] = [expand(base, before), expand(head, root)];
  for (const side of [old, now])
    if (side.cut)
      yield notUnderstood({ file: root === '' ? '.' : root }, 'the configuration has too many modules to follow', root, options);
  const wasThere = base.has(before);
  const isThere = head.has(root);
  const { pairs, gone, fresh } = paired(old, now);
  for (const [one, other] of pairs) {
    const change = thingChange(one, other, context);
    if (change) yield change;
  }
  for (const thing of fresh) {
    const change = tellsWhenNew(thing) ? thingChange(undefined, thing, context) : undefined;
    // Whoever has the file in two states at once knows nothing of the first.
    if (change)
      yield wasThere
        ? change
        : { ...change, configuration: { ...(change.configuration as NonNullable<Change['configuration']>), newRoot: true } };
  }
  for (const thing of gone) {
    const change = tellsWhenGone(thing, now, isThere) ? thingChange(thing, undefined, context) : undefined;
    if (change) yield change;
  }
  for (const state of addedStates(old.states, now.states)) yield stateChange(state, context);
}

/** The same things on both sides, by address, or by the moves that lead from one address to the other. */
function paired(old: Expanded, now: Expanded): { pairs: [Placed, Placed][]; gone: Placed[]; fresh: Placed[] } {
  const pairs: [Placed, Placed][] = [];
  const left: Placed[] = [];
  const taken = new Set<string>();
  for (const [key, thing] of old.things) {
    const other = now.things.get(key);
    if (!other) left.push(thing);
    else {
      pairs.push([thing, other]);
      taken.add(key);
    }
  }
  const gone: Placed[] = [];
  const follow = followMoves(now.states);
  for (const thing of left) {
    const to = thing.block === 'resource' || thing.block === 'module' ? follow(thing.full) : thing.full;
    const key = `${thing.block} ${to}`;
    const other = to === thing.full || taken.has(key) ? undefined : now.things.get(key);
    if (!other) gone.push(thing);
    else {
      pairs.push([thing, other]);
      taken.add(key);
    }
  }
  return { pairs, gone, fresh: [...now.things].filter(([key]) => !taken.has(key)).map(([, thing]) => thing) };
}

const TELL_WHEN_NEW = new Set<DeclaredBlock>(['module', 'provider', 'required-provider', 'backend']);

/** What is new is in the plan, but for what it runs, hides, or is fetched from. */
function tellsWhenNew({ block, facts }: Placed): boolean {
  if (TELL_WHEN_NEW.has(block)) return true;
  return ['provisioners', 'runs', 'url'].some((name) => Object.hasOwn(facts, name)) || lifecycle(facts)['ignore_changes'] !== undefined;
}

const TELL_WHEN_GONE = new Set<DeclaredBlock>(['backend', 'encryption', 'required-version', 'check']);

/** What is gone is in the plan, but for the guards that go with it. */
function tellsWhenGone(thing: Placed, now: Expanded, isThere: boolean): boolean {
  // Where its file cannot be understood it may still be there, and that is reported.
  if (now.faulty.has(thing.file)) return false;
  if (thing.block === 'resource') {
    const guard = lifecycle(thing.facts)['prevent_destroy'];
    return (guard === true || isUnknown(guard)) && !forgotten(now.states, thing.full);
  }
  // An alias that is gone cannot be in use; what the environment says then decides for the rest.
  if (thing.block === 'required-provider' || thing.block === 'provider') return isThere && usesProvider(now, thing);
  return isThere && TELL_WHEN_GONE.has(thing.block);
}

/** Whether something in the module still needs the provider, which then has no constraint any more. */
function usesProvider({ things }: Expanded, { address, module }: Placed): boolean {
  const [, name = '', alias] = address.split('.');
  if (alias !== undefined) return false;
  return [...things.values()].some(
    (thing) =>
      thing.module === module &&
      (((thing.block === 'resource' || thing.block === 'data') && (thing.type === name || thing.type.startsWith(`${name}_`))) ||
        (thing.block === 'provider' && (thing.address === `provider.${name}` || thing.address.startsWith(`provider.${name}.`)))),
  );
}

function lifecycle(facts: JsonObject): Record<string, Json | undefined> {
  const found = facts['lifecycle'];
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {};
}

function addedStates(old: readonly PlacedState[], now: readonly PlacedState[]): PlacedState[] {
  const known = new Set(old.map(stateKey));
  return now.filter((state) => !known.has(stateKey(state)));
}

function stateKey({ state, module }: PlacedState): string {
  if (state.block === 'moved') return `moved ${within(module, state.from)} ${within(module, state.to)}`;
  if (state.block === 'removed') return `removed ${within(module, state.from)} ${state.forgets} ${JSON.stringify(state.facts)}`;
  return `import ${within(module, state.to)} ${state.identity}`;
}
