/** Which object before is which object after: by what they are, wherever they stand. The order of files and documents does not matter. */
import { canonicalJson } from '../terraform-plan/canonical-json.ts';
import { keyOf, type ObjectIdentity } from './object-identity.ts';
import type { ManifestObject } from './manifest-objects.ts';

/** An object on one side, with the changed file that it stands in. */
export interface SidedObject extends ManifestObject {
  file: number;
}

export interface Pair {
  before: SidedObject | null;
  after: SidedObject | null;
  /** Of what goes: the object that comes under another name or in another namespace, and is otherwise the same. */
  successor?: SidedObject;
  /** Name without the hash of its content, where kustomize gave it one. */
  baseName?: string;
}

/** Both sides of what differs. Objects that are the same on both sides are left out. */
export function pairObjects(before: readonly SidedObject[], after: readonly SidedObject[]): Pair[] {
  const pairs: Pair[] = [];
  const [gone, come]: [SidedObject[], SidedObject[]] = [[], []];
  const [olds, news] = [byKey(before, ({ identity }) => keyOf(identity)), byKey(after, ({ identity }) => keyOf(identity))];
  for (const key of new Set([...olds.keys(), ...news.keys()])) {
    const [old, now] = [[...(olds.get(key) ?? [])], [...(news.get(key) ?? [])]];
    // The same thing may stand in several files, as for several clusters: those of one file belong together.
    match(
      old,
      now,
      (one, other) => one.file === other.file && one.content === other.content,
      () => undefined,
    );
    match(
      old,
      now,
      (one, other) => one.content === other.content,
      () => undefined,
    );
    match(
      old,
      now,
      (one, other) => one.file === other.file,
      (one, other) => pairs.push({ before: one, after: other }),
    );
    match(
      old,
      now,
      () => true,
      (one, other) => pairs.push({ before: one, after: other }),
    );
    gone.push(...old);
    come.push(...now);
  }
  matchBy(gone, come, inDefaultNamespace, (one, other) => pairs.push({ before: one, after: other }));
  matchBy(gone, come, hashlessKey, (one, other) =>
    pairs.push({ before: one, after: other, baseName: hashless(one.identity.name) as string }),
  );
  const successors = new Map<SidedObject, SidedObject>();
  const [left, free] = [[...gone], [...come]];
  matchBy(left, free, sameContent, (one, other) => successors.set(one, other));
  for (const one of gone) {
    const successor = successors.get(one);
    pairs.push({ before: one, after: null, ...(successor && { successor }) });
  }
  for (const other of come) pairs.push({ before: null, after: other });
  return pairs;
}

/** Takes pairs out of both lists, the first that fits each. The lists are in an order that only their contents decide. */
function match(
  old: SidedObject[],
  now: SidedObject[],
  fits: (one: SidedObject, other: SidedObject) => boolean,
  found: (one: SidedObject, other: SidedObject) => unknown,
): void {
  for (let at = 0; at < old.length; ) {
    const one = old[at] as SidedObject;
    const other = now.findIndex((candidate) => fits(one, candidate));
    if (other < 0) at++;
    else {
      old.splice(at, 1);
      found(one, now.splice(other, 1)[0] as SidedObject);
    }
  }
}

/** The same over lists that may be long: only what has the same key can fit; `undefined` fits nothing. */
function matchBy(
  old: SidedObject[],
  now: SidedObject[],
  key: (object: SidedObject) => string | undefined,
  found: (one: SidedObject, other: SidedObject) => unknown,
): void {
  const candidates = byKey(now, key);
  const taken = new Set<SidedObject>();
  for (const one of old.filter((object) => key(object) !== undefined)) {
    const other = candidates.get(key(one) as string)?.shift();
    if (!other) continue;
    taken.add(one).add(other);
    found(one, other);
  }
  old.splice(0, old.length, ...old.filter((object) => !taken.has(object)));
  now.splice(0, now.length, ...now.filter((object) => !taken.has(object)));
}

function byKey(objects: readonly SidedObject[], key: (object: SidedObject) => string | undefined): Map<string, SidedObject[]> {
  const found = new Map<string, SidedObject[]>();
  for (const object of [...objects].sort(byContent)) {
    const name = key(object);
    if (name === undefined) continue;
    const same = found.get(name);
    if (same) same.push(object);
    else found.set(name, [object]);
  }
  return found;
}

function byContent(one: SidedObject, other: SidedObject): number {
  return (
    compare(keyOf(one.identity), keyOf(other.identity)) ||
    compare(one.content, other.content) ||
    compare(one.path, other.path) ||
    one.line - other.line
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Where no namespace is written, the object goes to the one of the context, which mostly is `default`. */
function inDefaultNamespace({ identity }: SidedObject): string {
  return keyOf({ ...identity, namespace: identity.namespace === '' ? 'default' : identity.namespace });
}

/** ConfigMaps and Secrets that kustomize made are told apart by the rest of their names: the hash at its end is that of their contents. */
function hashlessKey({ identity }: SidedObject): string | undefined {
  const name = identity.kind === 'ConfigMap' || identity.kind === 'Secret' ? hashless(identity.name) : undefined;
  return name === undefined ? undefined : keyOf({ ...identity, name });
}

/** The alphabet is kustomize's: ten digits of a hash in which what could spell words is replaced. */
function hashless(name: string): string | undefined {
  return /^(.+)-[2456789bcdfghkmt]{10}$/.exec(name)?.[1];
}

/** Whatever says which object it is left out. */
function sameContent({ identity, value }: SidedObject): string | undefined {
  const { metadata: _, apiVersion: __, ...content } = value;
  return Object.keys(content).length < 2 ? undefined : canonicalJson([identity.group, identity.kind, content]);
}

/** Objects that one file names twice: the second overwrites the first, or the apply is refused. */
export function twins(objects: readonly SidedObject[]): SidedObject[] {
  const seen = new Set<string>();
  return objects.filter(({ identity, file }: { identity: ObjectIdentity; file: number }) => {
    const key = `${file} ${keyOf(identity)}`;
    if (identity.generated || !seen.has(key)) {
      seen.add(key);
      return false;
    }
    return true;
  });
}
