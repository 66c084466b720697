/** Requirement `anyOf`: one of several alternatives is enough. */
import type { Requirement } from '../../model/policy.ts';
import type { RequirementOutcome, RuleState } from '../../model/verdict.ts';
import { describeStep } from '../describe-step.ts';
import type { JudgedRequirement, RequirementContext } from '../requirement-context.ts';
import { worstState } from '../worst.ts';

type JudgeAll = (requirements: readonly Requirement[], context: RequirementContext) => JudgedRequirement[];

/** Most wanted first. */
const BEST_FIRST: readonly RuleState[] = ['satisfied', 'waiting', 'blocked', 'error', 'skipped'];

export function judgeAnyOf(alternatives: readonly Requirement[][], context: RequirementContext, judgeAll: JudgeAll): JudgedRequirement {
  const judged = alternatives.map((requirements) => judgeAll(requirements, context));
  const clauses = judged.map(asClause);
  const state = BEST_FIRST.find((wanted) => clauses.some((clause) => clause.state === wanted)) ?? 'waiting';
  const open = judged.filter((_, index) => clauses[index]?.state === state);
  const ways = open
    .map((requirements) => requirements.flatMap(({ steps }) => steps.map(describeStep)).join(' and '))
    .filter((way) => way !== '');
  return {
    outcome: {
      kind: 'anyOf',
      state,
      message: state === 'satisfied' ? 'one of the alternatives holds' : 'none of the alternatives holds',
      clauses,
    },
    changes: judged.flatMap((requirements) => requirements.flatMap(({ changes }) => changes)),
    steps:
      state === 'satisfied' || ways.length === 0
        ? []
        : [{ kind: 'other', text: ways.length === 1 ? (ways[0] as string) : `either ${ways.join(', or ')}` }],
  };
}

function asClause(judged: readonly JudgedRequirement[]): RequirementOutcome {
  const outcomes = judged.map(({ outcome }) => outcome);
  const [only, ...more] = outcomes;
  if (only && more.length === 0) return only;
  const state = worstState(outcomes.map((outcome) => outcome.state));
  return { kind: 'allOf', state, message: outcomes.map(({ message }) => message).join('; '), clauses: outcomes };
}
