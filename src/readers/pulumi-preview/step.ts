/** One step of a preview, from either of the two formats. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { parseUrn } from './urn.ts';

/** A resource on one side of a step. */
export interface State {
  urn: string;
  id?: string;
  /** `false` for components, which only group others. */
  custom: boolean;
  protect: boolean;
  retainOnDelete: boolean;
  /** Made by somebody else, and only read. */
  external: boolean;
  /** Left over from an earlier replacement, and to be deleted. */
  pendingDelete: boolean;
  taint: boolean;
  provider: string;
  inputs: JsonObject;
  outputs: JsonObject;
  /** URNs of what it was made from. Only the document has them. */
  dependencies: string[];
}

interface PropertyDifference {
  path: string;
  replaces: boolean;
  /** Whether inputs differ; else the state that the cloud reported differs from the program. */
  inputs: boolean;
}

export interface Step {
  op: string;
  urn: string;
  address: string;
  token: string;
  name: string;
  parents: string;
  before: State | null;
  after: State | null;
  /** Properties that force a replacement. */
  keys: string[];
  /** Properties that differ. */
  changed: string[];
  differences: PropertyDifference[];
  /** Why parts of it cannot be read. */
  doubt?: string;
}

/** `metadata` of an event, or an element of `steps`: the same under other names. `undefined` when it is neither. */
export function stepOf(value: Json | undefined): Step | undefined {
  if (!isObject(value) || typeof value['op'] !== 'string' || typeof value['urn'] !== 'string') return undefined;
  const parsed = parseUrn(value['urn']);
  if (!parsed) return undefined;
  const [old, next] = [value['old'] ?? value['oldState'], value['new'] ?? value['newState']];
  const step: Step = {
    op: value['op'],
    urn: value['urn'],
    address: parsed.address,
    token: parsed.type,
    name: parsed.name,
    parents: parsed.parents,
    before: stateOf(old, value['urn']),
    after: stateOf(next, value['urn']),
    keys: names(value['keys'] ?? value['replaceReasons']),
    changed: names(value['diffs'] ?? value['diffReasons']),
    differences: differencesOf(value['detailedDiff']),
  };
  if ([old, next].some((state) => state !== undefined && state !== null && !isObject(state))) step.doubt = 'a state of it is no object';
  return step;
}

function stateOf(value: Json | undefined, urn: string): State | null {
  if (!isObject(value)) return null;
  const state: State = {
    urn: typeof value['urn'] === 'string' ? value['urn'] : urn,
    custom: value['custom'] === true,
    protect: value['protect'] === true,
    retainOnDelete: value['retainOnDelete'] === true,
    external: value['external'] === true,
    pendingDelete: value['delete'] === true,
    taint: value['taint'] === true,
    provider: typeof value['provider'] === 'string' ? value['provider'] : '',
    inputs: isObject(value['inputs']) ? value['inputs'] : {},
    outputs: isObject(value['outputs']) ? value['outputs'] : {},
    dependencies: dependenciesOf(value),
  };
  if (typeof value['id'] === 'string' && value['id'] !== '') state.id = value['id'];
  return state;
}

/** Each once: most are told twice, as a whole and by property. */
function dependenciesOf(state: JsonObject): string[] {
  const { dependencies, propertyDependencies, deletedWith } = state;
  const byProperty = isObject(propertyDependencies) ? Object.values(propertyDependencies).flatMap(names) : [];
  const all = [...names(dependencies), ...byProperty, ...names(deletedWith === undefined ? [] : [deletedWith])];
  return all.length === 0 ? all : [...new Set(all)].filter((urn) => urn !== '');
}

/** The stack, components and providers hold nothing of their own: they group others, or log in. */
export function isComponent({ token, before, after }: Step): boolean {
  return token.startsWith('pulumi:') || (after ?? before)?.custom !== true;
}

function names(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
}

function differencesOf(value: Json | undefined): PropertyDifference[] {
  if (!isObject(value)) return [];
  return Object.entries(value).map(([path, difference]) => {
    const kind = isObject(difference) ? (difference['diffKind'] ?? difference['kind']) : undefined;
    return {
      path,
      replaces: typeof kind === 'string' && kind.endsWith('-replace'),
      inputs: isObject(difference) && difference['inputDiff'] === true,
    };
  });
}
