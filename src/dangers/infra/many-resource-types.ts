/** Fires when what exists is changed in very many types of resources at once. */
import { defineDanger } from '../../model/danger.ts';
import { sha256 } from '../../model/sha256.ts';
import { parameterOf } from '../plan-predicates/parameter.ts';
import { someOf } from '../plan-predicates/naming.ts';

const parameters = { 'many-resource-types': { default: 25, says: 'types of changed objects from which on it fires' } };

export default defineDanger({
  title: 'very many types of resources changed',
  harm: 'outage',
  severity: 'medium',
  why: 'Nobody knows all of these types well enough to see in one review what goes wrong; such plans come from upgrades of providers and shared modules.',
  help: 'split it: the upgrade alone first, one group of resources after the other',
  safeWhen: 'objects are only created, or fewer types are touched',
  scope: 'whole',
  parameters,
  find({ whole }, surroundings) {
    if (!whole || whole.types.length < Math.max(1, parameterOf(surroundings, parameters, 'many-resource-types'))) return undefined;
    const { types } = whole;
    return { message: `existing objects of ${types.length} types are changed: ${someOf(types)}`, digest: sha256(types.join()) };
  },
});
