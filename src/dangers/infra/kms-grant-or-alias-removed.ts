/** Fires when a key grant, key alias or key vault access policy is destroyed, or somebody is taken out of a vault. */
import type { Change } from '../../model/change.ts';
import { defineDanger, type Hit } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { readTexts } from '../plan-predicates/attribute.ts';
import { destruction } from '../plan-predicates/destruction.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { isUndecided } from '../plan-predicates/undecided.ts';

export default defineDanger({
  title: 'access to a key removed',
  harm: 'outage',
  severity: 'high',
  why: 'Whoever used the key this way can neither read nor write what it protects.',
  help: 'give the workloads their new access first, then take the old one away',
  safeWhen: 'it only changes in place',
  types: [...typesOf('kms-grant-or-alias-removed'), 'azurerm_key_vault'],
  newTypes: [],
  find(change) {
    if (change.type === 'azurerm_key_vault') return vaultAccessLost(change);
    return destruction(change, 'kms-grant-or-alias-removed', 'workloads that reach the key through it can no longer decrypt');
  },
});

/** Access that is written into the vault itself. */
function vaultAccessLost(change: Change): Hit | undefined {
  if (!existed(change) || !leaves(change) || isUndecided(change.after, MEMBERS)) return undefined;
  const after = readTexts(change.after, MEMBERS);
  const gone = [...new Set(readTexts(change.before, MEMBERS))].filter((one) => !after.includes(one));
  if (gone.length === 0) return undefined;
  return {
    message: `\`${change.address}\` takes the access of ${gone.length} ${gone.length === 1 ? 'principal' : 'principals'} away (\`access_policy\`)`,
    key: MEMBERS,
  };
}

const MEMBERS = 'access_policy.object_id';
