/** Fires when the protection against deletion is switched off. */
import { defineDanger } from '../../model/danger.ts';
import { featuresLost, type Feature } from '../configuration-predicates/azurerm-features.ts';
import { DELETION_PROTECTION, GOOGLE_DELETION_POLICY } from '../infra-types/deletion-protection.ts';
import { contentSeverity } from '../plan-predicates/content.ts';
import { createdUnprotected, protectionLost } from '../plan-predicates/protection.ts';
import { watchedSettings } from '../plan-predicates/settings.ts';
import { topOf } from '../plan-predicates/watched-paths.ts';

/** What a destroy does to resource groups is said in the provider block. Defaults of azurerm 4. */
const GROUP_FEATURES: readonly Feature[] = [
  {
    path: 'resource_group.prevent_deletion_if_contains_resources',
    safe: true,
    unset: true,
    effect: 'a resource group is destroyed with all that is in it, also what no configuration knows',
  },
];

export default defineDanger({
  title: 'deletion protection switched off',
  harm: 'protection-removed',
  severity: 'critical',
  why: 'It is always the first step of a deletion, and from now on a single mistaken plan is enough for the second.',
  help: 'leave the protection on; switch it off in the very change in which the approved deletion is prepared',
  safeWhen: 'it stays on; a new store that spells it out as off is reported as low, one that says nothing is not',
  types: [...Object.keys(DELETION_PROTECTION), 'google_*', 'provider'],
  newTypes: Object.keys(DELETION_PROTECTION).filter((type) => contentSeverity(type) === 'critical'),
  fate: 'left',
  configuration: 'too',
  watches: [
    ...new Set([...Object.values(watchedSettings(DELETION_PROTECTION)).flat(), ...GOOGLE_DELETION_POLICY.map(({ path }) => topOf(path))]),
  ],
  find(change) {
    if (change.configuration && !change.plan) return featuresLost(change, GROUP_FEATURES);
    const policy = change.type.startsWith('google_') ? protectionLost(change, { [change.type]: GOOGLE_DELETION_POLICY }) : [];
    const created = contentSeverity(change.type) === 'critical' ? createdUnprotected(change, DELETION_PROTECTION, 'low') : [];
    return [...protectionLost(change, DELETION_PROTECTION), ...policy, ...created];
  },
});
