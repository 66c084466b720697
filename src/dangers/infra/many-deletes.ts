/** Fires when many objects of one environment are deleted at once. */
import { defineDanger } from '../../model/danger.ts';
import { parameterOf } from '../plan-predicates/parameter.ts';
import { someOf } from '../plan-predicates/naming.ts';

const parameters = {
  'many-deletes': { default: 10, says: 'deleted objects from which on it fires' },
  'many-deletes-percent': {
    default: 10,
    says: 'share of all objects of the plans, in percent, from which on five deleted ones are enough',
  },
};
/** A small estate is not to be alarmed by one object of five. */
const FEWEST = 5;

export default defineDanger({
  title: 'many objects deleted at once',
  harm: 'data-loss',
  severity: 'high',
  why: 'Deletions in such numbers are rarely meant one by one: a wrong workspace, an empty variable or another version of a module plans them just as well.',
  help: 'make sure that workspace, variables and module versions are those that are meant; then delete in parts that somebody can go through',
  safeWhen:
    'fewer are deleted; replacements have dangers of their own; components of Pulumi and objects that hold nothing (those of the providers `random`, `null`, `time` and the like) do not count; a plan that destroys everything is `infra/full-destroy`. The share is known for plans of Terraform and previews of Pulumi, which list what stays',
  scope: 'whole',
  parameters,
  find({ whole }, surroundings) {
    if (!whole) return undefined;
    const { deleted, existing } = whole;
    const isMany = deleted.count >= Math.max(1, parameterOf(surroundings, parameters, 'many-deletes'));
    const share = existing === undefined || existing === 0 ? 0 : (100 * deleted.count) / existing;
    const isMuch = deleted.count >= FEWEST && share >= parameterOf(surroundings, parameters, 'many-deletes-percent');
    if (!isMany && !isMuch) return undefined;
    const of = existing === undefined ? '' : ` of ${existing}`;
    return {
      message: `${deleted.count}${of} objects are deleted: ${someOf(deleted.some, deleted.count)}`,
      severity: isMany ? 'high' : 'medium',
      digest: deleted.hash,
    };
  },
});
