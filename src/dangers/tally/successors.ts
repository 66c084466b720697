/** Objects that are destroyed while the same plan creates one of the same name: a rename that nobody told Terraform. */
import type { Change, NewObject } from '../../model/change.ts';
import { isObject, type Json } from '../../model/json.ts';
import { readText } from '../plan-predicates/attribute.ts';
import { tableName, typesWithContent } from '../infra-types/destroyed.ts';

/** Objects that are remembered; beyond, pairs may be missed. */
const MOST = 20_000;

export interface Successors {
  /** Takes a change that creates or destroys. */
  add(change: Change): void;
  /** Takes an object that is created, of which no more is known. */
  addNew(object: NewObject): void;
  /** Where the plan creates what it destroys at this address. */
  of(address: string): string | undefined;
}

export function successors(): Successors {
  const created = new Map<string, Named[]>();
  const gone = new Map<string, Named & { key: string }>();
  const add = (kind: 'create' | 'delete', typeName: string, provider: string, address: string, object: Json): void => {
    const type = tableName(typeName);
    if (!WITH_CONTENT.has(type)) return;
    const name = nameOf(object);
    if (name === undefined || created.size + gone.size >= MOST) return;
    const key = `${type}\0${provider}\0${name}`;
    const named = { address, scopes: scopesOf(object) };
    if (kind === 'delete') gone.set(address, { ...named, key });
    else if (created.has(key)) created.get(key)?.push(named);
    else created.set(key, [named]);
  };
  return {
    add({ kind, type, address, before, after, plan }) {
      if ((kind !== 'create' && kind !== 'delete') || plan?.deposed !== undefined) return;
      add(kind, type, plan?.provider ?? '', address, kind === 'create' ? after : before);
    },
    addNew: ({ type, provider, address, after }) => add('create', type, provider, address, after),
    of(address) {
      const old = gone.get(address);
      return old && created.get(old.key)?.find((one) => fitTogether(old, one))?.address;
    },
  };
}

/** Whether objects of this type are remembered at all. */
export function isRemembered(type: string): boolean {
  return WITH_CONTENT.has(tableName(type));
}

/** Objects of other types lose nothing by a rename that destroys them. */
const WITH_CONTENT: ReadonlySet<string> = new Set(typesWithContent());

interface Named {
  address: string;
  scopes: readonly (string | undefined)[];
}

/** Attributes that name an object; the first that is there counts, since a `name` beside an `identifier` names something inside. */
const NAMES = [
  ...['cluster_identifier', 'identifier', 'replication_group_id', 'bucket', 'function_name', 'cluster_name', 'domain_name'],
  ...['creation_token', 'secret_id', 'repository_id', 'instance_id', 'name', 'metadata.name'],
];
/** Within which a name is a name. */
const SCOPES = ['resource_group_name', 'project', 'location', 'region', 'zone', 'metadata.namespace', 'server_id', 'instance', 'cluster'];

/** Mostly there is none, and as many objects share that. */
const NO_SCOPES: readonly undefined[] = SCOPES.map(() => undefined);

function scopesOf(object: Json): readonly (string | undefined)[] {
  const scopes = SCOPES.map((scope) => textAt(object, scope));
  return scopes.every((one) => one === undefined) ? NO_SCOPES : scopes;
}

/** Nearly all of these stand at the top, of every object that is created. */
function textAt(object: Json, path: string): string | undefined {
  if (path.includes('.') || !isObject(object)) return readText(object, path);
  const value = object[path];
  return typeof value === 'string' ? value : undefined;
}

function nameOf(object: Json): string | undefined {
  for (const path of NAMES) {
    const text = textAt(object, path);
    if (text !== undefined && text !== '') return `${path}=${text}`;
  }
  return undefined;
}

/** What one of them does not say speaks neither for nor against. */
function fitTogether(one: Named, other: Named): boolean {
  return one.scopes.every((scope, at) => scope === undefined || other.scopes[at] === undefined || scope === other.scopes[at]);
}
