/** Fires when a resource that holds data is destroyed and created again. */
import { defineDanger } from '../../model/danger.ts';
import { typesWithContent } from '../infra-types/destroyed.ts';
import { contentSeverity, contents, replacesContent } from '../plan-predicates/content.ts';
import { advice } from '../plan-predicates/destruction.ts';
import { keepAdvice, loss } from '../plan-predicates/wording.ts';

export default defineDanger({
  title: 'resource that holds data replaced',
  harm: 'data-loss',
  severity: 'critical',
  why: 'The new resource starts empty, whichever of the two comes first.',
  help: 'find a way in place for the attribute that forces it; or build the new one beside it, copy the data, switch over, and destroy the old one in a change of its own',
  safeWhen: 'it changes in place; single objects, and types that hold nothing of their own, are left out',
  types: typesWithContent(),
  fate: 'destroyed',
  find(change) {
    if (!replacesContent(change)) return undefined;
    const severity = contentSeverity(change.type);
    return {
      message: `${loss(change)}: the new one starts without ${contents(change.type)}`,
      ...(severity === undefined ? {} : { severity }),
      ...advice(keepAdvice(change) ?? attributeAdvice(change.plan.replacePaths)),
    };
  },
});

function attributeAdvice(paths: string[]): string | undefined {
  const [first] = paths;
  if (first === undefined) return undefined;
  return `take the change of \`${first}\` out of this plan, or build the new one beside it, copy the data, switch over, and destroy the old one in a change of its own`;
}
