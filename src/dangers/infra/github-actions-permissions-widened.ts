/** Fires when workflows may run or do more. */
import { defineDanger } from '../../model/danger.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { is, off, type SettingTable } from '../plan-predicates/settings.ts';

const LIMITS: SettingTable = {
  github_actions_repository_permissions: [is('allowed_actions', ['local_only', 'selected'])],
  github_actions_organization_permissions: [
    is('allowed_actions', ['local_only', 'selected']),
    is('enabled_repositories', ['none', 'selected']),
  ],
  github_workflow_repository_permissions: [is('default_workflow_permissions', ['read']), off('can_approve_pull_request_reviews', false)],
  github_actions_runner_group: [is('visibility', ['selected', 'private']), off('allows_public_repositories', false)],
};

export default defineDanger({
  title: 'permissions of workflows widened',
  harm: 'privilege',
  severity: 'high',
  why: 'An action of a stranger, or a workflow that a pull request changes, can then write to the repository or approve itself.',
  help: 'keep `read` as the default and give more to the one job that needs it',
  safeWhen: 'as narrow as before',
  types: Object.keys(LIMITS),
  fate: 'changed',
  find: (change) => protectionLost(change, LIMITS),
});
