/** The smallest next steps, most useful first. */
import { isError, isPending, type Problem } from '../model/problem.ts';
import { describeStep } from './describe-step.ts';
import { groupKey, type ApprovalsStep } from './fewest-people.ts';
import type { Tally } from './judge-set.ts';

/** Of enforcing rules only. Rules that ask the same people for the same are served by the same approvals. */
export function nextSteps({ rules, unmatched }: Tally, setting: string, problems: readonly Problem[]): string[] {
  const steps = rules.flatMap((rule) => (rule.outcome.outcome === 'satisfied' ? [] : rule.steps));
  const texts = [
    ...problems
      .filter((found) => isError(found) || isPending(found))
      .map((found) => (found.help === undefined ? found.message : `${found.message}: ${found.help}`)),
    ...missingApprovals(rules).map(describeStep),
    ...steps.filter((step) => step.kind === 'other').map(describeStep),
    ...(setting === 'block' && unmatched.length > 0 ? ['add a rule that says who approves what no enforcing rule matches'] : []),
  ];
  return [...new Set(texts)];
}

/** Who is still asked: the most that any rule asks of each group, and what entries of one rule ask together. */
function missingApprovals(rules: Tally['rules']): ApprovalsStep[] {
  const merged = new Map<string, ApprovalsStep>();
  for (const rule of rules) {
    const own = new Map<string, ApprovalsStep>();
    for (const step of rule.steps) {
      if (step.kind !== 'approvals') continue;
      const key = groupKey(step);
      const known = own.get(key);
      own.set(key, known ? { ...step, missing: step.missing + known.missing } : step);
    }
    for (const [key, step] of own) if ((merged.get(key)?.missing ?? 0) < step.missing) merged.set(key, step);
  }
  return [...merged.values()];
}
