/** Fires when the protection of a branch or a ruleset is destroyed or switched off. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { is, type SettingTable } from '../plan-predicates/settings.ts';

const ENFORCED: SettingTable = {
  github_repository_ruleset: [is('enforcement', ['active'])],
  github_organization_ruleset: [is('enforcement', ['active'])],
};

export default defineDanger({
  title: 'branch protection taken away',
  harm: 'protection-removed',
  severity: 'critical',
  why: 'Anybody who can write can merge without review, and past the gates that stand in the way of everything else here.',
  help: 'keep the protection; give a bypass to the one app that needs it',
  safeWhen: 'it stays in force',
  types: [...new Set([...typesOf('github-branch-protection-removed'), ...Object.keys(ENFORCED)])],
  newTypes: [],
  find: (change) =>
    destruction(change, 'github-branch-protection-removed', 'merges need no review any more') ?? protectionLost(change, ENFORCED),
});
