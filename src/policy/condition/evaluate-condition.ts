/** Conditions evaluated with three values, and the trace that says which clause held with which values. */
import { isObject, isUnknown, type Json } from '../../model/json.ts';
import type { Clause } from '../../model/verdict.ts';
import { ADDED_OPERATORS } from './added-operators.ts';
import type { ConditionContext } from './context.ts';
import { evaluateList } from './list-operators.ts';
import { LIMITS, OPERATORS } from './operators.ts';
import { PLAIN_OPERATORS } from './plain-operators.ts';
import { readAttribute, readMissing, readVariable } from './read-path.ts';
import { renderCondition } from './render-condition.ts';
import type { Scope } from './scope.ts';
import { createTrace } from './trace.ts';
import { UNDECIDED, spend, truth, type Outcome } from './values.ts';

interface ConditionResult {
  value: true | false | 'unknown';
  trace: Clause;
}

/**
 * Evaluates a condition. Total: whatever the JSON and the context, it ends within fixed limits and gives `unknown` for what it cannot
 * decide. A condition that the strict front has accepted is unknown only for want of facts.
 */
export function evaluateCondition(condition: Json, context: ConditionContext): ConditionResult {
  const trace = createTrace(renderCondition(condition));
  const scope: Scope = { context, here: context.fields, budget: { steps: LIMITS.steps }, depth: 0, trace, evaluate };
  const value = verdictOf(truth(evaluate(condition, scope)));
  return { value, trace: trace.finish(value) };
}

function verdictOf(value: ReturnType<typeof truth>): ConditionResult['value'] {
  return value === UNDECIDED ? 'unknown' : value;
}

/** One expression: a value, a list of expressions, or an operator with its operands. */
function evaluate(expression: Json, scope: Scope): Outcome {
  if (!spend(scope.budget) || scope.depth > LIMITS.depth * 2) return UNDECIDED;
  const below = { ...scope, depth: scope.depth + 1 };
  if (Array.isArray(expression)) {
    const items = expression.map((item) => evaluate(item, below));
    return items.includes(UNDECIDED) ? UNDECIDED : (items as Json[]);
  }
  if (!isObject(expression)) return expression;
  const [name, ...others] = Object.keys(expression);
  const operator = name === undefined ? undefined : OPERATORS.get(name);
  if (name === undefined || !operator || others.length > 0) return UNDECIDED;
  const given = expression[name] as Json;
  const operands = Array.isArray(given) ? given : [given];
  if (operands.length < operator.least || operands.length > operator.most) return UNDECIDED;
  if (operator.kind === 'logic') return evaluateLogic(name, operands, below);
  if (operator.kind === 'list') return evaluateList(name, operands, below);
  if (operator.kind === 'path') return evaluatePath(name, operands, below);
  const values = operands.map((operand) => evaluate(operand, below));
  if (!values.every((value): value is Json => value !== UNDECIDED && !isUnknown(value))) return UNDECIDED;
  const plain = PLAIN_OPERATORS.get(name);
  return plain ? plain(values, scope.budget) : (ADDED_OPERATORS.get(name)?.(values, scope.context) ?? UNDECIDED);
}

function evaluatePath(name: string, operands: Json[], scope: Scope): Outcome {
  if (name === 'missing') return readMissing(operands, scope);
  return name === 'attr' ? readAttribute(operands, scope) : readVariable(operands, scope);
}

/** All clauses are evaluated, also those that no longer matter, so that the trace shows each. */
function evaluateLogic(name: string, operands: Json[], scope: Scope): Outcome {
  if (name === 'if') return evaluateIf(operands, scope);
  const outcomes = operands.map((operand) => clause(operand, scope));
  if (name === 'and' || name === 'or') return combine(name, outcomes);
  const value = truth(outcomes[0] ?? null);
  return value === UNDECIDED ? UNDECIDED : name === '!' ? !value : value;
}

/** The first that decides, else the last, as in JSON Logic; something undecided before it leaves only the truth of it sure. */
function combine(name: 'and' | 'or', outcomes: Outcome[]): Outcome {
  const decides = name === 'or';
  const truths = outcomes.map(truth);
  const at = truths.indexOf(decides);
  const undecided = truths.indexOf(UNDECIDED);
  if (at >= 0) return undecided >= 0 && undecided < at ? decides : (outcomes[at] as Outcome);
  return undecided >= 0 ? UNDECIDED : (outcomes.at(-1) ?? null);
}

/** `[test, then, test, then, ..., else]`; an undecided test leaves the whole undecided. */
function evaluateIf(operands: Json[], scope: Scope): Outcome {
  let at = 0;
  for (; at + 1 < operands.length; at += 2) {
    const test = truth(clause(operands[at] as Json, scope));
    if (test === UNDECIDED) return UNDECIDED;
    if (test) return clause(operands[at + 1] as Json, scope);
  }
  return at < operands.length ? clause(operands[at] as Json, scope) : null;
}

/** Evaluates a part of the condition that gets a line of its own in the trace. */
function clause(expression: Json, scope: Scope): Outcome {
  if (!scope.trace) return evaluate(expression, scope);
  const trace = scope.trace.below(renderCondition(expression));
  const outcome = evaluate(expression, { ...scope, trace });
  trace.finish(verdictOf(truth(outcome)));
  return outcome;
}
