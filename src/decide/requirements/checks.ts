/** Requirement `checks`: named checks ended well on the head commit. */
import { compareText } from '../compare-text.ts';
import type { Facts } from '../../model/facts.ts';
import type { JudgedRequirement, RequirementContext } from '../requirement-context.ts';
import { incompleteWhy } from '../unknown.ts';

export function judgeChecks(checks: readonly { name: string; conclusions: string[] }[], { facts }: RequirementContext): JudgedRequirement {
  // A list cut short may hide a run of the same name that failed.
  const incomplete = incompleteWhy(facts, 'checks');
  const open = checks.flatMap((check) => notGreen(check, facts) ?? []);
  const unknown = incomplete === undefined ? undefined : `cannot know: ${incomplete}`;
  const isGreen = open.length === 0 && unknown === undefined;
  return {
    outcome: {
      kind: 'checks',
      state: isGreen ? 'satisfied' : 'waiting',
      have: checks.length - open.length,
      need: checks.length,
      message: isGreen ? 'all checks are green' : (unknown ?? open.map(({ is }) => is).join('; ')),
    },
    changes: [],
    steps: (unknown === undefined ? open.map(({ step }) => step) : [unknown]).map((text) => ({ kind: 'other', text })),
  };
}

/** Several of one name: a status and a check run, say. All of them have to be green. */
function notGreen({ name, conclusions }: { name: string; conclusions: string[] }, facts: Facts): { is: string; step: string } | undefined {
  const check = `check \`${name}\``;
  const runs = (facts.pull.checks ?? []).filter((run) => run.name === name);
  if (runs.length === 0) return { is: `${check} has not run`, step: `${check} has to run and succeed` };
  const [bad] = runs
    .map((run) => run.conclusion ?? null)
    .filter((conclusion) => conclusion === null || !conclusions.includes(conclusion))
    .sort((one, other) => compareText(one ?? '', other ?? ''));
  if (bad === undefined) return undefined;
  if (bad === null) return { is: `${check} is still running`, step: `${check} has to finish` };
  return { is: `${check} ended with ${bad}`, step: `${check} has to succeed; it ended with ${bad}` };
}
