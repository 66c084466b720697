/** Where an expression of a condition is evaluated. */
import type { Json } from '../../model/json.ts';
import type { ConditionContext } from './context.ts';
import type { Trace } from './trace.ts';
import type { Budget, Outcome } from './values.ts';

export interface Scope {
  context: ConditionContext;
  /** The fields of the context; inside a list operator, the element. */
  here: Json;
  budget: Budget;
  depth: number;
  /** Absent inside list operators: there the list is what was seen. */
  trace?: Trace;
  /** Operators get at their operands through this. */
  evaluate(expression: Json, scope: Scope): Outcome;
}
