/** The pods that an object of Kubernetes runs, and their containers. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { read, readText } from '../plan-predicates/attribute.ts';

/** The specification of its pods, wherever the kind has it; `undefined` for what runs none. */
export function podSpec(object: JsonObject | null): JsonObject | undefined {
  const path = PATHS.find((one) => Array.isArray(read(object ?? undefined, `${one}.containers`)));
  const found = path === undefined ? undefined : read(object ?? undefined, path);
  return isObject(found) ? found : undefined;
}

const PATHS = ['spec.jobTemplate.spec.template.spec', 'spec.template.spec', 'spec'];

/** What its pods are made from, with their annotations; a pod is that itself. */
export function podTemplate(object: JsonObject | null): JsonObject | undefined {
  const path = PATHS.find((one) => Array.isArray(read(object ?? undefined, `${one}.containers`)));
  const found = path === undefined || object === null ? undefined : path === 'spec' ? object : read(object, path.slice(0, -'.spec'.length));
  return isObject(found) ? found : undefined;
}

export interface Container {
  name: string;
  value: JsonObject;
}

/** Containers by name, those that run before the others included. */
export function containers(pod: JsonObject | undefined): Container[] {
  return ['initContainers', 'containers', 'ephemeralContainers'].flatMap((key) => {
    const list = pod && Object.hasOwn(pod, key) ? pod[key] : undefined;
    return (Array.isArray(list) ? list : []).flatMap((value: Json, at) =>
      isObject(value) ? [{ name: readText(value, 'name') ?? String(at), value }] : [],
    );
  });
}

/** The container of the same name. */
export function sameContainer(list: readonly Container[], name: string): JsonObject | undefined {
  return list.find((one) => one.name === name)?.value;
}

/** A name for a message; Kubernetes allows nothing else for one, and anything else could be a secret. */
export function shownName(name: string): string {
  return /^[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$/.test(name) ? `\`${name}\`` : 'a part with a strange name';
}
