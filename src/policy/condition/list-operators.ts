/** `some`, `all`, `none`, `filter`, `map`, `reduce`: over the elements of a list, with three values. */
import { isUnknown, type Json } from '../../model/json.ts';
import { LIMITS } from './operators.ts';
import type { Scope } from './scope.ts';
import { UNDECIDED, truth, type Outcome } from './values.ts';

export function evaluateList(name: string, operands: Json[], scope: Scope): Outcome {
  const list = scope.evaluate(operands[0] as Json, scope);
  // JSON Logic takes anything else for an empty list, of which `none` holds.
  if (!Array.isArray(list)) return UNDECIDED;
  const logic = operands[1] as Json;
  if (name === 'reduce') return reduce(list, logic, scope.evaluate(operands[2] as Json, scope), scope);
  const outcomes = list.map((element) => scope.evaluate(logic, inside(scope, element)));
  if (name === 'map') return outcomes.includes(UNDECIDED) ? UNDECIDED : (outcomes as Json[]);
  const truths = outcomes.map(truth);
  if (name === 'filter') return truths.includes(UNDECIDED) ? UNDECIDED : list.filter((_, at) => truths[at] === true);
  if (name === 'all') return list.length === 0 ? false : truths.includes(false) ? false : truths.includes(UNDECIDED) ? UNDECIDED : true;
  const some = truths.includes(true) ? true : truths.includes(UNDECIDED) ? UNDECIDED : false;
  return some === UNDECIDED ? UNDECIDED : name === 'some' ? some : !some;
}

function reduce(list: Json[], logic: Json, initial: Outcome, scope: Scope): Outcome {
  let accumulator = initial;
  for (const current of list) {
    if (accumulator === UNDECIDED || isUnknown(current)) return UNDECIDED;
    accumulator = scope.evaluate(logic, inside(scope, { current, accumulator }));
    if (Array.isArray(accumulator) && accumulator.length > LIMITS.size) return UNDECIDED;
  }
  return accumulator;
}

function inside(scope: Scope, element: Json): Scope {
  const { trace: _trace, ...rest } = scope;
  return { ...rest, here: element };
}
