/** Fires when a resource that holds data is replaced because it is marked as tainted. */
import { defineDanger } from '../../model/danger.ts';
import { typesWithContent } from '../infra-types/destroyed.ts';
import { replacesContent } from '../plan-predicates/content.ts';

export default defineDanger({
  title: 'tainted resource with data replaced',
  harm: 'data-loss',
  severity: 'high',
  why: 'A failed earlier apply leaves the mark, and the next apply destroys a live object for it, though nothing in the configuration asks for that.',
  help: 'look whether the object is sound; if it is, take the mark off with `terraform untaint` and plan again',
  safeWhen: 'the configuration itself asks for the replacement',
  types: typesWithContent(),
  fate: 'destroyed',
  find(change) {
    if (!replacesContent(change) || change.plan.actionReason !== 'replace_because_tainted') return undefined;
    return {
      message: `\`${change.address}\` is replaced only because an earlier apply left it tainted`,
      help: `look whether the object is sound; if it is: \`terraform untaint '${change.address}'\``,
    };
  },
});
