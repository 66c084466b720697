/** The pure heart: policies, changes and facts in, verdict out. */
import type { PolicySet } from '../model/policy.ts';
import { isError, problem, type Problem } from '../model/problem.ts';
import type { Verdict } from '../model/verdict.ts';
import { judgeSet } from './judge-set.ts';
import type { DecideInput } from './input.ts';
import { touchesOnlyPolicies } from './built-in/policy-change.ts';
import { verdictOf } from './verdict.ts';

export type { DecideInput, Policies } from './input.ts';
export { createSelector } from './selector.ts';

/** No clock, environment, network, disk or randomness: the same input always gets the same verdict. */
export function decide(input: DecideInput): Verdict {
  const { policies } = input;
  switch (policies.state) {
    case 'loaded':
      return judgeWith(policies.set, input, []);
    case 'missing':
      return withoutPolicies(policies.source, input);
    case 'broken':
      // Only the policies' owners can repair them, so the last valid version says who they are.
      if (policies.lastValid && touchesOnlyPolicies(input)) return judgeWith(policies.lastValid, input, policies.problems.map(asWarning));
      return withoutJudgement(policies.source, input, [brokenProblem(policies.source), ...policies.problems]);
  }
}

function judgeWith(set: PolicySet, input: DecideInput, problems: readonly Problem[]): Verdict {
  // Which exceptions have expired is said by `facts.now`, not by the clock of whoever loaded them.
  const loading = set.problems.filter(({ code }) => code !== 'exception-expired');
  return verdictOf({ input, set, source: set.source, judged: judgeSet(set, input), problems: [...loading, ...problems] });
}

function withoutPolicies(source: string, input: DecideInput): Verdict {
  if (input.noPolicy !== 'error') return verdictOf({ input, source, problems: [] });
  const missing = problem('policy-missing', `there is no policy on ${source}`, {
    help: 'add `.interlock/config.yaml` and a policy to the target branch',
  });
  return verdictOf({ input, source, problems: [missing] });
}

function withoutJudgement(source: string, input: DecideInput, problems: readonly Problem[]): Verdict {
  return verdictOf({ input, source, problems: problems.some(isError) ? problems : [brokenProblem(source)] });
}

function brokenProblem(source: string): Problem {
  return problem('policy-broken', `the policies on ${source} are not valid`, {
    help: 'repair them in a pull request that touches nothing but `.interlock/`, approved by their owners',
  });
}

function asWarning(found: Problem): Problem {
  return { ...found, level: 'warning' };
}
