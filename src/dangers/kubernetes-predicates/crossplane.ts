/** Objects of Crossplane, whose kinds come from any number of providers and definitions. */
import { isObject, type JsonObject } from '../../model/json.ts';
import { read } from '../plan-predicates/attribute.ts';

/** One resource in the cloud. */
export function isManaged(object: JsonObject | null): boolean {
  return isObject(read(object ?? undefined, 'spec.forProvider'));
}

/** A managed resource, or a claim or composite from which such are made. */
export function isCrossplane(object: JsonObject | null): boolean {
  if (isManaged(object)) return true;
  return ['compositionRef', 'compositionSelector', 'compositionRevisionRef', 'compositeDeletePolicy', 'crossplane', 'resourceRefs'].some(
    (key) => read(object ?? undefined, `spec.${key}`) !== undefined,
  );
}
