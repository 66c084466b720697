/** Fires when a change between `count` and `for_each` destroys a resource that holds data. */
import { defineDanger } from '../../model/danger.ts';
import { typesWithContent } from '../infra-types/destroyed.ts';
import { contentSeverity } from '../plan-predicates/content.ts';
import { destroys } from '../plan-predicates/lifecycle.ts';

export default defineDanger({
  title: 'destroyed by a change between `count` and `for_each`',
  harm: 'data-loss',
  severity: 'high',
  why: 'The same objects get other addresses, and without `moved` blocks the old ones are destroyed and new ones created.',
  help: 'write one `moved` block per object, from its old address to its new one',
  safeWhen: '`moved` blocks lead every old address to its new one',
  types: typesWithContent(),
  fate: 'destroyed',
  find(change) {
    if (!destroys(change) || change.plan.actionReason !== 'delete_because_wrong_repetition' || contentSeverity(change.type) === undefined)
      return undefined;
    return {
      message: `\`${change.address}\` is destroyed, though only its way of repetition changes`,
      help: `\`moved { from = ${change.address}, to = ${change.address.replace(/\[[^\]]*\]$/, '')}[NEW_KEY] }\``,
    };
  },
});
