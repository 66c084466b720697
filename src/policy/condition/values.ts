/** Values in conditions: what is known of them, and how two of them compare. */
import jsonLogic from 'json-logic-js';
import { isObject, isSensitive, isUnknown, type Json } from '../../model/json.ts';

/** Not decidable: a value that is absent, known only after apply, secret, or that does not fit the operator. */
export const UNDECIDED = Symbol('undecided');
type Undecided = typeof UNDECIDED;
export type Outcome = Json | Undecided;

/** Counts down the work that one condition may cause. */
export interface Budget {
  steps: number;
}

/** Takes one step; false when none is left. */
export function spend(budget: Budget): boolean {
  budget.steps--;
  return budget.steps > 0;
}

/** Truth as JSON Logic defines it: an empty list is false. */
export function truth(value: Outcome): boolean | Undecided {
  if (value === UNDECIDED || isUnknown(value) || isSensitive(value)) return UNDECIDED;
  return jsonLogic.truthy(value);
}

/** The text of a number beyond 2^53. */
export function bigText(value: Json): string | undefined {
  if (!isObject(value) || !Object.hasOwn(value, 'interlock:number')) return undefined;
  const text = value['interlock:number'];
  return typeof text === 'string' ? text : undefined;
}

/** A plain number, or a text that is one as a whole. */
export function asNumber(value: Json): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^-?\d{1,300}(\.\d{1,300})?$/.test(value)) return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** A whole number of any size. */
function asWhole(value: Json): bigint | undefined {
  const text = bigText(value) ?? (typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value);
  return typeof text === 'string' && /^-?\d{1,1000}$/.test(text) ? BigInt(text) : undefined;
}

/** Negative, zero or positive, where the two are of a kind that has an order: numbers of any size, or texts. */
export function order(a: Json, b: Json): number | Undecided {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  const [wholeA, wholeB] = [asWhole(a), asWhole(b)];
  if (wholeA !== undefined && wholeB !== undefined) return wholeA < wholeB ? -1 : wholeA > wholeB ? 1 : 0;
  const [numberA, numberB] = [asNumber(a), asNumber(b)];
  if (numberA !== undefined && numberB !== undefined) return numberA - numberB;
  // A fraction beside a whole number beyond 2^53: far apart, whichever it is.
  if (wholeA !== undefined && numberB !== undefined) return wholeA < BigInt(Math.trunc(numberB)) ? -1 : 1;
  if (wholeB !== undefined && numberA !== undefined) return wholeB < BigInt(Math.trunc(numberA)) ? 1 : -1;
  return UNDECIDED;
}

/**
 * Equality of two values. Lists and mappings are equal when their contents are; of secrets only two can be compared with each
 * other; `strict` keeps `1` and `"1"` apart.
 */
export function equal(a: Json, b: Json, strict: boolean, budget: Budget): boolean | Undecided {
  if (!spend(budget) || isUnknown(a) || isUnknown(b)) return UNDECIDED;
  if (isSensitive(a) || isSensitive(b)) {
    if (!isObject(a) || !isObject(b) || !isSensitive(a) || !isSensitive(b)) return UNDECIDED;
    return a['interlock:sensitive'] === b['interlock:sensitive'];
  }
  if (bigText(a) !== undefined || bigText(b) !== undefined) return equalBig(a, b, strict);
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false;
    return allEqual(
      a.map((item, at) => [item, b[at] as Json] as const),
      budget,
    );
  }
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length || !keys.every((key) => Object.hasOwn(b, key))) return false;
    return allEqual(
      keys.map((key) => [a[key] as Json, b[key] as Json] as const),
      budget,
    );
  }
  if (typeof a === 'object' && a !== null) return false;
  if (typeof b === 'object' && b !== null) return false;
  return jsonLogic.apply({ [strict ? '===' : '==']: [{ var: '0' }, { var: '1' }] }, [a, b]) === true;
}

function equalBig(a: Json, b: Json, strict: boolean): boolean | Undecided {
  const comparable = (value: Json): boolean =>
    bigText(value) !== undefined || typeof value === 'number' || (!strict && typeof value === 'string');
  if (!comparable(a) || !comparable(b)) return false;
  if ((bigText(a) ?? String(a)) === (bigText(b) ?? String(b))) return true;
  const [wholeA, wholeB] = [asWhole(a), asWhole(b)];
  if (wholeA !== undefined && wholeB !== undefined) return wholeA === wholeB;
  // One is no whole number: written differently, such as 1e30, they may still be the same.
  return UNDECIDED;
}

function allEqual(pairs: (readonly [Json, Json])[], budget: Budget): boolean | Undecided {
  let sure: boolean | Undecided = true;
  for (const [a, b] of pairs) {
    const same = equal(a, b, true, budget);
    if (same === false) return false;
    if (same === UNDECIDED) sure = UNDECIDED;
  }
  return sure;
}
