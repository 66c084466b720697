/** Standard JSON Logic operators over operands that are all known: computed by json-logic-js, where its answer can be trusted. */
import jsonLogic from 'json-logic-js';
import { isUnknown, type Json } from '../../model/json.ts';
import { LIMITS } from './operators.ts';
import { UNDECIDED, asNumber, bigText, equal, order, type Budget, type Outcome } from './values.ts';

type Plain = (operands: Json[], budget: Budget) => Outcome;

/** Operands go in as data, never as logic: a value from a plan may look like `{"var": ...}`. */
function byJsonLogic(operator: string, operands: Json[]): Outcome {
  const answer = jsonLogic.apply({ [operator]: operands.map((_, at) => ({ var: String(at) })) }, operands) as Json | undefined;
  return answer === undefined || (typeof answer === 'number' && !Number.isFinite(answer)) ? UNDECIDED : answer;
}

const equality =
  (strict: boolean, wanted: boolean): Plain =>
  ([a = null, b = null], budget) => {
    const same = equal(a, b, strict, budget);
    return same === UNDECIDED ? UNDECIDED : same === wanted;
  };

/** Only numbers with numbers and texts with texts have an order; in JavaScript `null < 5` holds. */
const comparison =
  (operator: string, holds: (sign: number) => boolean): Plain =>
  (operands) => {
    const signs = operands.slice(1).map((right, at) => order(operands[at] as Json, right));
    if (signs.includes(UNDECIDED)) return UNDECIDED;
    // JavaScript rounds what is beyond 2^53.
    if (operands.some((operand) => bigText(operand) !== undefined || isLongNumber(operand)))
      return signs.every((sign) => holds(sign as number));
    return byJsonLogic(operator, operands);
  };

function isLongNumber(value: Json): boolean {
  return typeof value === 'string' && value.length > 15 && asNumber(value) !== undefined;
}

const arithmetic =
  (operator: string): Plain =>
  (operands) =>
    operands.every((operand) => asNumber(operand) !== undefined) ? byJsonLogic(operator, operands) : UNDECIDED;

function isScalar(value: Json): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

const isIn: Plain = ([needle = null, hay = null], budget) => {
  if (typeof hay === 'string') return typeof needle === 'string' ? byJsonLogic('in', [needle, hay]) : UNDECIDED;
  if (!Array.isArray(hay)) return UNDECIDED;
  if (isScalar(needle) && hay.every(isScalar)) return byJsonLogic('in', [needle, hay]);
  // A number beyond 2^53 can only be written as a text.
  const same = hay.map((item) => equal(needle, item, bigText(item) === undefined, budget));
  return same.includes(true) ? true : same.includes(UNDECIDED) || hay.some(isUnknown) ? UNDECIDED : false;
};

const cat: Plain = (operands) => {
  const size = operands.reduce<number>((sum, operand) => sum + (isScalar(operand) ? String(operand).length : Infinity), 0);
  return size <= LIMITS.size ? byJsonLogic('cat', operands) : UNDECIDED;
};

const substr: Plain = ([text = null, ...range]) =>
  isScalar(text) && range.every((bound) => Number.isSafeInteger(bound)) ? byJsonLogic('substr', [text, ...range]) : UNDECIDED;

const merge: Plain = (operands) => {
  const size = operands.reduce<number>((sum, operand) => sum + (Array.isArray(operand) ? operand.length : 1), 0);
  return size <= LIMITS.size ? byJsonLogic('merge', operands) : UNDECIDED;
};

export const PLAIN_OPERATORS: ReadonlyMap<string, Plain> = new Map<string, Plain>([
  ['==', equality(false, true)],
  ['===', equality(true, true)],
  ['!=', equality(false, false)],
  ['!==', equality(true, false)],
  ['<', comparison('<', (sign) => sign < 0)],
  ['<=', comparison('<=', (sign) => sign <= 0)],
  ['>', comparison('>', (sign) => sign > 0)],
  ['>=', comparison('>=', (sign) => sign >= 0)],
  ...['+', '-', '*', '/', '%', 'min', 'max'].map((operator) => [operator, arithmetic(operator)] as const),
  ['in', isIn],
  ['cat', cat],
  ['substr', substr],
  ['merge', merge],
]);
