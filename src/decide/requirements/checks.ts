/** Requirement `checks`: named checks ended well on the head commit. */
import { compareText } from '../compare-text.ts';
import type { Facts } from '../../model/facts.ts';
import type { JudgedRequirement, RequirementContext } from '../requirement-context.ts';
import { incompleteWhy } from '../unknown.ts';

export function judgeChecks(checks: readonly { name: string; conclusions: string[] }[], { facts }: RequirementContext): JudgedRequirement {
  const incomplete = incompleteWhy(facts, 'checks');
  const open = checks.flatMap((check) => {
    const why = notGreenWhy(check, facts);
    return why === undefined ? [] : [why];
  });
  // A list cut short may hide a run of the same name that failed.
  const problems = incomplete === undefined ? open : [`cannot know: ${incomplete}`];
  return {
    outcome: {
      kind: 'checks',
      state: problems.length === 0 ? 'satisfied' : 'waiting',
      have: checks.length - open.length,
      need: checks.length,
      message: problems.length === 0 ? 'all checks are green' : problems.join('; '),
    },
    changes: [],
    steps: problems.map((text) => ({ kind: 'other', text })),
  };
}

/** Several of one name: a status and a check run, say. All of them have to be green. */
function notGreenWhy({ name, conclusions }: { name: string; conclusions: string[] }, facts: Facts): string | undefined {
  const runs = (facts.pull.checks ?? []).filter((run) => run.name === name);
  if (runs.length === 0) return `check \`${name}\` has not run`;
  const [bad] = runs
    .map((run) => run.conclusion ?? null)
    .filter((conclusion) => conclusion === null || !conclusions.includes(conclusion))
    .sort((one, other) => compareText(one ?? '', other ?? ''));
  if (bad === undefined) return undefined;
  return bad === null ? `check \`${name}\` is still running` : `check \`${name}\` ended with ${bad}`;
}
