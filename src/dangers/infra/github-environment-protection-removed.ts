/** Fires when deployments to an environment need less approval. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';
import { loweredNumbers } from '../plan-predicates/lowered.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { off, on, set, type SettingTable } from '../plan-predicates/settings.ts';

const PROTECTION: SettingTable = {
  github_repository_environment: [
    set('reviewers'),
    set('deployment_branch_policy'),
    on('prevent_self_review'),
    off('can_admins_bypass', true),
  ],
};

export default defineDanger({
  title: 'protection of a deployment environment taken away',
  harm: 'protection-removed',
  severity: 'high',
  why: 'What was deployed only after somebody agreed is deployed by itself from now on.',
  help: 'keep the reviewers and the wait',
  safeWhen: 'it asks for as much as before',
  types: [...new Set([...typesOf('github-environment-protection-removed'), ...Object.keys(PROTECTION)])],
  newTypes: [],
  find(change) {
    const destroyed = destruction(change, 'github-environment-protection-removed', 'deployments to it need no approval');
    if (destroyed) return destroyed;
    const shorter = loweredNumbers(change, { github_repository_environment: ['wait_timer'] }).map(({ path, before, after }) => ({
      message: `\`${change.address}\` lowers \`${path}\` from ${before} to ${after}`,
      help: `keep \`${path} = ${before}\``,
      key: path,
    }));
    return [...protectionLost(change, PROTECTION), ...shorter];
  },
});
