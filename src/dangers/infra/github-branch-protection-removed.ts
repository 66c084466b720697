/** Fires when the protection of a branch or a ruleset is destroyed or switched off. */
import { defineDanger } from '../../model/danger.ts';
import type { Change } from '../../model/change.ts';
import type { Hit } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { read, readText } from '../plan-predicates/attribute.ts';
import { destruction } from '../plan-predicates/destruction.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { is, type SettingTable } from '../plan-predicates/settings.ts';
import { shown } from '../plan-predicates/wording.ts';

/** Another branch is the one that `~DEFAULT_BRANCH` and most workflows mean; a renamed one stays the same. */
function otherDefault(change: Change): Hit | undefined {
  if (!existed(change) || !leaves(change) || read(change.after, 'rename') === true) return undefined;
  const [before, after] = [readText(change.before, 'branch'), readText(change.after, 'branch')];
  if (before === undefined || after === undefined || before === after) return undefined;
  return {
    message: `\`${change.address}\` changes the default branch from ${shown(before)} to ${shown(after)}`,
    help: 'look what the rules for the default branch protect from now on; to give it another name, set `rename = true`',
    severity: 'high',
    key: 'branch',
  };
}

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
  types: [...new Set([...typesOf('github-branch-protection-removed'), ...Object.keys(ENFORCED), 'github_branch_default'])],
  newTypes: [],
  find: (change) =>
    change.type === 'github_branch_default'
      ? otherDefault(change)
      : (destruction(change, 'github-branch-protection-removed', 'merges need no review any more') ?? protectionLost(change, ENFORCED)),
});
