/** Fires when something is destroyed that much else hangs on. */
import { defineDanger } from '../../model/danger.ts';
import { sha256 } from '../../model/sha256.ts';
import { destroys, destroysFirst, isDeposed, replaces } from '../plan-predicates/lifecycle.ts';
import { dependentsText } from '../plan-predicates/naming.ts';
import { parameterOf } from '../plan-predicates/parameter.ts';
import { loss } from '../plan-predicates/wording.ts';

const parameters = { 'shared-dependency-change': { default: 10, says: 'dependents from which on it fires' } };

export default defineDanger({
  title: 'destroyed while much hangs on it',
  harm: 'outage',
  severity: 'high',
  why: 'What refers to it, straight or by way of others, is changed along with it or breaks, and most of that does not show in the plan as a danger.',
  help: 'create the new one beside it (`create_before_destroy`), lead what hangs on it over, and destroy the old one in a change of its own',
  safeWhen:
    'less hangs on it, or what does is destroyed by the same plan; severity medium where its successor is created first. Plans of Terraform say what hangs on it, and documents of Pulumi previews for what they list (`--show-sames`); the log of its engine, change sets and manifests do not',
  newTypes: [],
  scope: 'rest',
  parameters,
  find(change, surroundings) {
    const dependents = change.related?.dependents;
    if (!dependents || !destroys(change) || isDeposed(change)) return undefined;
    if (dependents.count < Math.max(1, parameterOf(surroundings, parameters, 'shared-dependency-change'))) return undefined;
    return {
      message: `${loss(change)}, and ${dependentsText(dependents)}`,
      severity: replaces(change) && !destroysFirst(change) ? 'medium' : 'high',
      digest: sha256(`${change.digest} ${dependents.count} ${dependents.addresses.join()}`),
    };
  },
});
