/** From modules to whole configurations: local calls followed, so that everything has the address that a plan gives it. */
import type { Declared, DeclaredModule, StateBlock } from './declared.ts';

/** A thing with its address from the root module. */
export interface Placed extends Declared {
  /** With the calls on the way: `module.db.aws_db_instance.main`. */
  full: string;
  /** `''` in the root module, else `module.db`. */
  module: string;
}

export interface PlacedState {
  state: StateBlock;
  module: string;
}

export interface Expanded {
  /** By block and full address. */
  things: Map<string, Placed>;
  states: PlacedState[];
  folders: Set<string>;
  /** Files whose content is not all understood. */
  faulty: Set<string>;
  /** There was too much of it, and not all is here. */
  cut: boolean;
}

const MOST_NESTED = 12;
const MOST_THINGS = 50_000;

/** Only a root module has these. */
const ROOT_ONLY = new Set<Declared['block']>(['backend', 'encryption']);

export type Modules = ReadonlyMap<string, DeclaredModule>;

/** All that a root module declares, with what it calls; nothing where the folder holds no configuration. */
export function expand(modules: Modules, root: string): Expanded {
  const expanded: Expanded = { things: new Map(), states: [], folders: new Set(), faulty: new Set(), cut: false };
  addModule(modules, root, [], [], expanded);
  return expanded;
}

function addModule(modules: Modules, folder: string, path: string[], above: string[], into: Expanded): void {
  const module = modules.get(folder);
  into.folders.add(folder);
  if (!module || above.includes(folder)) return;
  if (path.length > MOST_NESTED || into.things.size > MOST_THINGS) {
    into.cut = true;
    return;
  }
  const prefix = path.map((name) => `module.${name}`).join('.');
  for (const file of module.faulty) into.faulty.add(file);
  for (const thing of module.things) {
    if (prefix !== '' && ROOT_ONLY.has(thing.block)) continue;
    const full = within(prefix, thing.address);
    const key = `${thing.block} ${full}`;
    // Terraform refuses what is declared twice.
    if (!into.things.has(key)) into.things.set(key, { ...thing, full, module: prefix });
  }
  for (const state of module.states) into.states.push({ state, module: prefix });
  for (const call of module.calls)
    if (call.folder !== undefined) addModule(modules, call.folder, [...path, call.name], [...above, folder], into);
}

/** An address seen from the root module. */
export function within(module: string, address: string): string {
  return module === '' ? address : `${module}.${address}`;
}

/** Folders that nobody calls; those that only call each other in a circle are roots, too, so that nothing is left out. */
export function rootFolders(modules: Modules): string[] {
  const called = new Set(
    [...modules.values()].flatMap(({ folder, calls }) => calls.flatMap((call) => (call.folder === folder ? [] : (call.folder ?? [])))),
  );
  const roots = [...modules.keys()].filter((folder) => !called.has(folder)).sort();
  const reached = new Set(roots.flatMap((root) => [...closure(modules, root)]));
  for (const folder of [...modules.keys()].sort()) {
    if (reached.has(folder)) continue;
    roots.push(folder);
    for (const one of closure(modules, folder)) reached.add(one);
  }
  return roots;
}

/** The folder and all that it calls, directly or not. */
export function closure(modules: Modules, root: string): Set<string> {
  const seen = new Set<string>([root]);
  const open = [root];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop())
    for (const { folder: called } of modules.get(folder)?.calls ?? [])
      if (called !== undefined && !seen.has(called)) {
        seen.add(called);
        open.push(called);
      }
  return seen;
}
