/** Requirement `labels`: all of them are on the pull request. */
import type { JudgedRequirement, RequirementContext } from '../requirement-context.ts';
import { incompleteWhy } from '../unknown.ts';

export function judgeLabels(labels: readonly string[], { facts }: RequirementContext): JudgedRequirement {
  const present = new Set((facts.pull.labels ?? []).map((label) => label.toLowerCase()));
  const missing = labels.filter((label) => !present.has(label.toLowerCase())).map((label) => `\`${label}\``);
  const why = missing.length > 0 ? incompleteWhy(facts, 'labels') : undefined;
  const named = missing.join(', ');
  const plural = missing.length === 1 ? 'label' : 'labels';
  return {
    outcome: {
      kind: 'labels',
      state: missing.length === 0 ? 'satisfied' : 'waiting',
      have: labels.length - missing.length,
      need: labels.length,
      message: missing.length === 0 ? 'all labels are there' : why ? `cannot know: ${why}` : `${plural} ${named} missing`,
    },
    changes: [],
    steps: missing.length === 0 ? [] : [{ kind: 'other', text: why ? `cannot know: ${why}` : `add the ${plural} ${named}` }],
  };
}
