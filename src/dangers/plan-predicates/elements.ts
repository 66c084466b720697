/** Values of an attribute before and after, element by element where it stands in a block that repeats. */
import { isObject, isSensitive, isUnknown, UNKNOWN, type Json } from '../../model/json.ts';
import { read, stepsOf, type Step } from './attribute.ts';

export interface ValuePair {
  /** What the element is called among others; absent where there is only one, or they have no names. */
  element?: string;
  before: Json | undefined;
  after: Json | undefined;
}

/**
 * The values at a dotted path in elements that belong together, in whatever order they stand: by the attribute that tells them apart, else those
 * that are alike. What is only there before has no value after, and what is only there after is left out where there are several.
 */
export function valuePairs(before: Json | undefined, after: Json | undefined, path: string): ValuePair[] {
  const steps = stepsOf(path);
  // Most attributes stand at the top of their resource.
  if (steps.length === 1 || steps.some(({ isNumber }) => isNumber)) return [{ before: read(before, path), after: read(after, path) }];
  const [one, other] = [single(before, steps), single(after, steps)];
  if (one !== SEVERAL && other !== SEVERAL) return [{ before: one as Json | undefined, after: other as Json | undefined }];
  return pairsBelow(before, after, steps, undefined);
}

const SEVERAL = Symbol('several elements');

/** The value where no block on the way repeats, which is nearly always so. */
function single(object: Json | undefined, steps: readonly Step[]): Json | undefined | typeof SEVERAL {
  let at = object;
  for (const { name } of steps) {
    while (Array.isArray(at)) {
      if (at.length > 1) return SEVERAL;
      at = at[0];
    }
    at = partOf(at, name);
    if (at === undefined || at === null) return undefined;
  }
  return value(at);
}

function pairsBelow(before: Json | undefined, after: Json | undefined, steps: readonly Step[], element: string | undefined): ValuePair[] {
  const [{ name }, ...rest] = steps as [Step, ...Step[]];
  const [one, other] = [partOf(before, name), partOf(after, name)];
  if (rest.length === 0) return [{ ...(element !== undefined && { element }), before: value(one), after: value(other) }];
  const [olds, news] = [blocksOf(one), blocksOf(other)];
  if (olds.length <= 1 && news.length <= 1) return pairsBelow(olds[0], news[0], rest, element);
  if (news.length === 1 && isHidden(news[0])) return olds.flatMap((old) => pairsBelow(old, news[0], rest, element));
  const key = tellingKey(olds, news);
  return key === undefined ? alike(olds, news, rest, element) : byKey(olds, news, key, rest);
}

function byKey(olds: readonly Json[], news: readonly Json[], key: string, rest: readonly Step[]): ValuePair[] {
  const later = new Map(news.map((block) => [String(partOf(block, key)), block]));
  return olds.flatMap((block) => {
    const element = String(partOf(block, key));
    return pairsBelow(block, later.get(element), rest, element);
  });
}

/** Elements without names: those whose values are the same stay out of it, and the rest is taken in its order. */
function alike(olds: readonly Json[], news: readonly Json[], rest: readonly Step[], element: string | undefined): ValuePair[] {
  const valuesOf = (blocks: readonly Json[]): (Json | undefined)[] =>
    blocks.flatMap((block) => pairsBelow(block, undefined, rest, undefined).map(({ before }) => before));
  const left = valuesOf(news);
  const gone = valuesOf(olds).filter((old) => {
    const at = left.findIndex((one) => same(one, old));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return gone.map((before, at) => ({ ...(element !== undefined && { element }), before, after: left[at] }));
}

function same(one: Json | undefined, other: Json | undefined): boolean {
  return one === other || (!isUnknown(one) && JSON.stringify(one) === JSON.stringify(other));
}

/** Attributes that tell the elements of a list apart, those first that are made for it. */
const KEYS = [
  ...[
    'name',
    'rule_name',
    'id',
    'key',
    'identifier',
    'cluster_id',
    'region_name',
    'region',
    'zone',
    'location',
    'path_pattern',
    'origin_id',
  ],
  ...['device_name', 'domain_name', 'priority', 'schedule', 'prefix', 'context', 'type'],
];

/** The first that all of them have, each with a value of its own on its side. */
function tellingKey(olds: readonly Json[], news: readonly Json[]): string | undefined {
  const all = [...olds, ...news];
  const own = all.map((block) => new Set(isObject(block) ? Object.keys(block) : []));
  const isTelling = (blocks: readonly Json[], key: string): boolean => {
    const values = blocks.map((block) => partOf(block, key)).filter((one) => typeof one === 'string' || typeof one === 'number');
    return values.length === blocks.length && new Set(values).size === blocks.length;
  };
  return KEYS.find((key) => own.every((keys) => keys.has(key)) && isTelling(olds, key) && isTelling(news, key));
}

function partOf(object: Json | undefined, name: string): Json | undefined {
  if (isHidden(object)) return UNKNOWN;
  return isObject(object) && Object.hasOwn(object, name) ? object[name] : undefined;
}

function isHidden(value: Json | undefined): boolean {
  return isUnknown(value) || isSensitive(value);
}

/** Elements of a block; lists in lists are laid open. */
function blocksOf(part: Json | undefined): Json[] {
  if (part === undefined || part === null) return [];
  return Array.isArray(part) ? part.flatMap(blocksOf) : typeof part === 'object' ? [part] : [];
}

/** Absent, `null` and an empty list are one. */
function value(part: Json | undefined): Json | undefined {
  return part === null || (Array.isArray(part) && part.length === 0) ? undefined : part;
}

/** For messages. What does not look like a name is not shown. */
export function placeOf(path: string, element: string | undefined): string {
  if (element === undefined) return `\`${path}\``;
  return /^[\w./*-]{1,60}$/.test(element) ? `\`${path}\` of \`${element}\`` : `\`${path}\` of one of several`;
}

/** For fingerprints, in which the order must not matter. */
export function keyOf(path: string, element: string | undefined): string {
  return element === undefined ? path : `${path} ${element}`;
}
