/**
 * Which attributes of an object a danger looks at, told by showing it one that has none. Where a real object has none of them either, the danger
 * goes the same way, and finds nothing again: so nobody has to list them, and no list can be wrong.
 */
import type { Change, PlanDetail } from '../model/change.ts';
import type { Danger } from '../model/danger.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { tableName } from './infra-types/destroyed.ts';
import { watchedOf } from './watched.ts';

/** What is the same for every object of a type that is created and nothing else, or updated and nothing else. */
const SAME = new Set<PropertyKey>([
  'type',
  'kind',
  'before',
  'after',
  'plan',
  'sql',
  'migration',
  'suppression',
  'configuration',
  'notUnderstood',
  'whole',
]);
const SAME_IN_PLAN = new Set<PropertyKey>(['mode', 'actions', 'deposed', 'previousAddress', 'importing', 'tool']);
/** A danger that asks what is unknown or hidden says itself of which attributes that matters: those that it `watches`. */
const OF_ANY_ATTRIBUTE = new Set<PropertyKey>(['unknownPaths', 'sensitivePaths']);

/** How a provider writes an attribute without a value. */
const WITHOUT_VALUE: readonly (Json | undefined)[] = [undefined, null, []];

/** Of a new object. `undefined`: it finds something in one whose attributes have no value, or looks at more than single attributes. */
export function attributesRead(danger: Danger, type: string): string[] | undefined {
  const names = new Set<string>();
  for (const value of WITHOUT_VALUE) {
    const probed = probe(danger, { ...NEW, type }, value);
    if (!probed.isQuiet || probed.looksAtMore) return undefined;
    for (const name of probed.names) if (!isMark(name)) names.add(name);
    const watched = probed.asksUnknown ? danger.watches && watchedOf(danger, tableName(type)) : [];
    if (!watched) return undefined;
    for (const name of watched) names.add(name);
  }
  return [...names];
}

/** Of an object that is updated and nothing else: at least those that it looks at first. `undefined`: it looks at more than single attributes. */
export function attributesCompared(danger: Danger, type: string): string[] | undefined {
  const { isQuiet, names, asksUnknown, looksAtMore } = probe(danger, { ...UPDATED, type }, undefined);
  return isQuiet && !asksUnknown && !looksAtMore ? [...names].filter((name) => !isMark(name)) : undefined;
}

type Template = Change & { plan: PlanDetail };

interface Probed {
  isQuiet: boolean;
  /** Attributes that were read. */
  names: Set<string>;
  asksUnknown: boolean;
  looksAtMore: boolean;
}

/** Shows a danger an object of which every attribute has this value. */
function probe(danger: Danger, template: Template, value: Json | undefined): Probed {
  const probed: Probed = { isQuiet: false, names: new Set(), asksUnknown: false, looksAtMore: false };
  const read = (name: PropertyKey): void => {
    if (typeof name === 'string') probed.names.add(name);
    else probed.looksAtMore = true;
  };
  const object = new Proxy<JsonObject>(
    {},
    {
      get: (_, name) => (read(name), isMark(name) ? undefined : value),
      has: (_, name) => (read(name), !isMark(name) && value !== undefined),
      getOwnPropertyDescriptor(_, name) {
        read(name);
        return isMark(name) || value === undefined ? undefined : { value, configurable: true, enumerable: true, writable: true };
      },
      ownKeys() {
        probed.looksAtMore = true;
        return [];
      },
    },
  );
  const told = <T extends object>(object: T, asked: (name: PropertyKey) => void): T =>
    new Proxy(object, {
      get(target, name): unknown {
        asked(name);
        return Reflect.get(target, name);
      },
    });
  const plan = told(template.plan, (name) => {
    if (OF_ANY_ATTRIBUTE.has(name)) probed.asksUnknown = true;
    else probed.looksAtMore ||= !SAME_IN_PLAN.has(name);
  });
  const before = template.before && object;
  const change = told({ ...template, before, after: object, plan }, (name) => (probed.looksAtMore ||= !SAME.has(name)));
  try {
    const found = danger.find(change, {});
    probed.isQuiet = found === undefined || (Array.isArray(found) && found.length === 0);
  } catch {
    // It looks at something in a way that only a real object has.
  }
  return probed;
}

/** The marks of model/json.ts are no attributes. */
function isMark(name: PropertyKey): boolean {
  return typeof name === 'string' && name.startsWith('interlock:');
}

const DETAIL: Omit<PlanDetail, 'actions'> = {
  mode: 'managed',
  provider: '',
  module: '',
  name: '',
  replacePaths: [],
  unknownPaths: [],
  sensitivePaths: [],
};
const EMPTY: Omit<Change, 'kind' | 'before'> = {
  source: '',
  type: '',
  address: '',
  location: { file: '' },
  after: {},
  changed: [],
  digest: '',
  trust: 'local',
};
const NEW: Template = { ...EMPTY, kind: 'create', before: null, plan: { ...DETAIL, actions: ['create'] } };
const UPDATED: Template = { ...EMPTY, kind: 'update', before: {}, plan: { ...DETAIL, actions: ['update'] } };
