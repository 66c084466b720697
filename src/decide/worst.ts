/** Strictest wins. */
import type { Outcome, RuleState } from '../model/verdict.ts';

const STATES: readonly RuleState[] = ['skipped', 'satisfied', 'waiting', 'blocked', 'error'];
const OUTCOMES: readonly Outcome[] = ['allowed', 'waiting', 'blocked', 'error'];

/** Of none: `satisfied`. */
export function worstState(states: readonly RuleState[]): RuleState {
  return states.reduce<RuleState>((worst, state) => (STATES.indexOf(state) > STATES.indexOf(worst) ? state : worst), 'satisfied');
}

/** Of none: `allowed`. */
export function worstOutcome(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce<Outcome>((worst, outcome) => (OUTCOMES.indexOf(outcome) > OUTCOMES.indexOf(worst) ? outcome : worst), 'allowed');
}

/** What a rule's state does to the verdict. */
export function outcomeOf(state: RuleState): Outcome {
  return state === 'satisfied' || state === 'skipped' ? 'allowed' : state;
}
