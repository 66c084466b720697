/** Names of resource types and attributes that dangers use: types as they list them, attributes as they are seen to read them. */
import { tableName } from '../../src/dangers/infra-types/destroyed.ts';
import { looksAt } from '../../src/dangers/choose.ts';
import type { Change } from '../../src/model/change.ts';
import type { Danger } from '../../src/model/danger.ts';
import type { Json } from '../../src/model/json.ts';

export interface UsedNames {
  /** Type to dotted paths without numbers that dangers read on this type in particular. A type whose name alone matters has an empty set. */
  byType: Map<string, Set<string>>;
  /** Danger to paths that it tries on whatever type it looks at, with those types: most have no such attribute, and need none. */
  tried: Map<string, { paths: Set<string>; types: Set<string> }>;
  /** What dangers read of the state after: type to path to dangers, of objects that are there before and of new ones. */
  after: Record<'changed' | 'new', Map<string, Map<string, Set<string>>>>;
}

/** Their objects have the shape of Kubernetes, of a configuration or of the tool, and `unknown-safety-attribute` is made from what is found here. */
const OWN_SHAPE = /^infra\/(k8s|crossplane|gitops|tool|unknown)-/;

/** These look at resources of providers, and besides at some objects of Kubernetes in that shape. */
const MIXED: Readonly<Record<string, RegExp>> = {
  'infra/authentication-removed': /^kubernetes_/,
  'infra/major-version-upgrade': /^kubernetes_/,
  'infra/scaled-to-zero': /^kubernetes_(manifest|cron_job)$/,
  'infra/tls-weakened': /^kubernetes_/,
};

/** A danger that reads a path on every one of this many types does so without asking which type it is. */
const MANY_TYPES = 9;

/**
 * Every name that a danger looks up, in the changes at hand and in one that has every attribute. Dangers that see objects of another shape
 * than a provider's are left out.
 */
export function usedNames(catalogue: ReadonlyMap<string, Danger>, changes: readonly Change[]): UsedNames {
  const used: UsedNames = { byType: new Map(), tried: new Map(), after: { changed: new Map(), new: new Map() } };
  for (const [id, danger] of catalogue) {
    if (!id.startsWith('infra/') || danger.scope === 'whole' || OWN_SHAPE.test(id)) continue;
    const read = namesOfDanger(danger, changes);
    const isTried = (path: string): boolean =>
      danger.types === undefined || (read.size >= MANY_TYPES && [...read.values()].every(({ paths }) => paths.has(path)));
    const tried = new Set([...read.values()].flatMap(({ paths }) => [...paths]).filter(isTried));
    if (tried.size > 0) used.tried.set(id, { paths: tried, types: new Set(read.keys()) });
    for (const [type, { paths, after }] of read) {
      if (MIXED[id]?.test(type)) continue;
      const names = entry(used.byType, type, () => new Set<string>());
      for (const path of paths) if (!tried.has(path)) names.add(path);
      for (const when of ['changed', 'new'] as const)
        for (const path of after[when])
          entry(
            entry(used.after[when], type, () => new Map<string, Set<string>>()),
            path,
            () => new Set<string>(),
          ).add(id);
    }
  }
  return used;
}

interface ReadOfType {
  paths: Set<string>;
  after: Record<'changed' | 'new', Set<string>>;
}

function namesOfDanger(danger: Danger, changes: readonly Change[]): Map<string, ReadOfType> {
  const read = new Map<string, ReadOfType>();
  const none = (): ReadOfType => ({ paths: new Set(), after: { changed: new Set(), new: new Set() } });
  const ask = (change: Change, side: (value: Json, seen: (path: string) => void) => Json): void => {
    const type = tableName(change.type);
    const { paths, after } = entry(read, type, none);
    const isNew = change.before === null;
    const seesAfter = !isNew || looksAt(danger, type, true) ? after[isNew ? 'new' : 'changed'] : undefined;
    const before = side(change.before, (path) => paths.add(path));
    const later = side(change.after, (path) => {
      paths.add(path);
      seesAfter?.add(path);
    });
    danger.find({ ...change, before, after: later }, {});
  };
  for (const type of danger.types ?? []) {
    if (!isResourceType(type)) continue;
    for (const actions of [['update'], ['create'], ['delete'], ['delete', 'create']])
      ask(everything(type, actions), (value, seen) => (value === null ? null : endless('', seen)));
  }
  for (const change of changes) {
    if (change.plan === undefined || !isResourceType(change.type) || !looksAt(danger, tableName(change.type))) continue;
    ask(change, (value, seen) => watched(value, '', seen));
  }
  return read;
}

function entry<V>(map: Map<string, V>, key: string, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

/** Neither a pattern, nor a kind of Kubernetes, nor something of ours such as `plan`. */
function isResourceType(type: string): boolean {
  return /^[a-z0-9]+_[a-z0-9_]+$/.test(type) && !/^(required_|kubectl_)/.test(type);
}

/** A change of an object that has every attribute that it is asked for, so that no reader of a path stops half-way. */
function everything(type: string, actions: string[]): Change {
  return {
    source: 'plan',
    kind: 'update',
    type,
    address: `${type}.x`,
    location: { file: 'plan.json' },
    before: actions.join() === 'create' ? null : {},
    after: actions.join() === 'delete' ? null : {},
    changed: [],
    digest: '',
    trust: 'local',
    plan: { actions, mode: 'managed', provider: '', module: '', name: 'x', replacePaths: [], unknownPaths: [''], sensitivePaths: [] },
  };
}

const DEEPEST = 6;

function endless(path: string, seen: (path: string) => void): Json {
  const target: Record<string, Json> = {};
  const inner = (name: string): Json => {
    const full = path === '' ? name : `${path}.${name}`;
    seen(full);
    return full.split('.').length > DEEPEST ? {} : endless(full, seen);
  };
  return new Proxy(target, {
    getOwnPropertyDescriptor: (_, name) =>
      isName(name) ? { configurable: true, enumerable: true, value: inner(name), writable: true } : undefined,
    get: (_, name) => (isName(name) ? inner(name) : undefined),
    ownKeys: () => [],
  });
}

function watched(value: Json, path: string, seen: (path: string) => void): Json {
  if (typeof value !== 'object' || value === null) return value;
  const look = (name: string | symbol): string | undefined => {
    if (!isName(name)) return undefined;
    const full = path === '' ? name : `${path}.${name}`;
    seen(full);
    return full;
  };
  return new Proxy(value, {
    get(target, name, self) {
      const inner: unknown = Reflect.get(target, name, self);
      if (typeof name === 'symbol' || typeof inner === 'function') return inner;
      const full = Array.isArray(target) ? path : (look(name) ?? path);
      return watched(inner as Json, full, seen);
    },
    getOwnPropertyDescriptor(target, name) {
      if (!Array.isArray(target)) look(name);
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
  });
}

/** Names of attributes; neither numbers nor the marks of unknown values nor what JavaScript itself asks for. */
function isName(name: string | symbol): name is string {
  return typeof name === 'string' && /^[a-z][a-z0-9_]*$/.test(name) && !/^(toString|then|length)$/.test(name);
}
