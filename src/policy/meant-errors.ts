/** The errors of a validator without its noise: one for each mistake that was made. */
import type { ValidationError } from '../schema/validators.js';
import { nearest } from './suggest.ts';
import type { YamlNode } from './yaml/node.ts';

/** Keywords that say "this alternative is not meant" when a list or mapping got further in another alternative. */
const SHAPE = new Set(['type', 'enum', 'const', 'pattern', 'minLength']);

/** Longer lists of words are there for editors, beside any text. */
const LONG_LIST = 30;

/**
 * Alternatives (`anyOf`) report every branch: keeps the branch that fits the value best, and one error of a kind at each place.
 * A key that is missing because it was mistyped is told once, as the mistyped one.
 */
export function meantErrors(errors: ValidationError[], root: YamlNode): ValidationError[] {
  const places = byPlace(errors);
  const alternatives = new Set(errors.filter((found) => found.keyword === 'anyOf').map((found) => found.instancePath));
  const seen = new Set<string>();
  return errors.filter((found) => {
    const { keyword, instancePath, params } = found;
    // The pattern of a property name comes once more as `propertyNames`.
    if (keyword === 'anyOf' || (keyword === 'pattern' && 'propertyName' in found)) return false;
    const here = places.errors.get(instancePath) ?? [];
    const errorsBelow = places.above.has(instancePath);
    if (alternatives.has(instancePath) && SHAPE.has(keyword) && isBeaten(found, here, root.at(instancePath).value, errorsBelow))
      return false;
    if (isMistyped(found, here)) return false;
    const subject = String(params['additionalProperty'] ?? params['missingProperty'] ?? params['propertyName'] ?? '');
    const key = JSON.stringify([instancePath, SHAPE.has(keyword) ? 'shape' : keyword, subject]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Errors by place, and every place that has errors below it. */
function byPlace(errors: ValidationError[]): { errors: Map<string, ValidationError[]>; above: Set<string> } {
  const places = new Map<string, ValidationError[]>();
  const above = new Set<string>();
  for (const found of errors) {
    const path = found.instancePath;
    const here = places.get(path);
    if (here) here.push(found);
    else places.set(path, [found]);
    for (let end = path.lastIndexOf('/'); end >= 0 && !above.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1)) {
      above.add(path.slice(0, end));
      if (end === 0) break;
    }
  }
  return { errors: places, above };
}

function isBeaten(found: ValidationError, here: ValidationError[], value: unknown, errorsBelow: boolean): boolean {
  const others = here.filter((other) => other !== found && other.keyword !== 'anyOf');
  if (typeof value === 'object' && value !== null) return errorsBelow || others.some((other) => !SHAPE.has(other.keyword));
  const allowed = found.params['allowedValues'];
  if (Array.isArray(allowed) && allowed.length > LONG_LIST) return others.length > 0;
  // A single value: which values are allowed says more than which shape.
  return found.keyword === 'type' && others.some((other) => other.keyword !== 'type' && SHAPE.has(other.keyword));
}

function isMistyped(found: ValidationError, here: ValidationError[]): boolean {
  const missing = found.params['missingProperty'];
  if (typeof missing !== 'string') return false;
  return here.some((other) => nearest(String(other.params['additionalProperty'] ?? ''), [missing]) === missing);
}
