/** Fires when the protection of a branch asks for less. */
import { defineDanger } from '../../model/danger.ts';
import type { Hit } from '../../model/danger.ts';
import type { Change } from '../../model/change.ts';
import { readAll, readTexts } from '../plan-predicates/attribute.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { loweredNumbers } from '../plan-predicates/lowered.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { off, on, set, type Setting } from '../plan-predicates/settings.ts';
import { isUndecided } from '../plan-predicates/undecided.ts';

const REVIEWS = ['require_code_owner_reviews', 'dismiss_stale_reviews', 'require_last_push_approval'];
const RULES = ['pull_request', 'deletion', 'non_fast_forward', 'required_status_checks', 'required_signatures', 'required_linear_history'];
const RULE_REVIEWS = [
  'require_code_owner_review',
  'dismiss_stale_reviews_on_push',
  'require_last_push_approval',
  'required_review_thread_resolution',
];

/** What both generations of the resource have. */
const PROTECTION: readonly Setting[] = [
  set('required_pull_request_reviews'),
  set('required_status_checks'),
  ...REVIEWS.map((name) => on(`required_pull_request_reviews.${name}`)),
  on('required_status_checks.strict'),
  on('enforce_admins'),
  on('require_signed_commits'),
  on('require_conversation_resolution'),
];
const RULESET: readonly Setting[] = [
  ...RULES.map((name) => set(`rules.${name}`)),
  ...RULE_REVIEWS.map((name) => on(`rules.pull_request.${name}`)),
  on('rules.required_status_checks.strict_required_status_checks_policy'),
];

const SETTINGS = {
  github_branch_protection: [
    ...PROTECTION,
    on('required_linear_history'),
    off('allows_deletions', false),
    off('allows_force_pushes', false),
  ],
  github_branch_protection_v3: PROTECTION,
  github_repository_ruleset: RULESET,
  github_organization_ruleset: RULESET,
};

const NUMBERS = {
  github_branch_protection: ['required_pull_request_reviews.required_approving_review_count'],
  github_branch_protection_v3: ['required_pull_request_reviews.required_approving_review_count'],
  github_repository_ruleset: ['rules.pull_request.required_approving_review_count'],
  github_organization_ruleset: ['rules.pull_request.required_approving_review_count'],
};

/** Lists in which fewer are weaker. */
const CHECKS: Readonly<Record<string, readonly string[]>> = {
  github_branch_protection: ['required_status_checks.contexts'],
  github_branch_protection_v3: ['required_status_checks.contexts', 'required_status_checks.checks'],
  github_repository_ruleset: ['rules.required_status_checks.required_check.context'],
  github_organization_ruleset: ['rules.required_status_checks.required_check.context'],
};
/** Lists in which more are weaker. */
const BYPASSES: Readonly<Record<string, readonly string[]>> = {
  github_branch_protection: ['force_push_bypassers', 'required_pull_request_reviews.pull_request_bypassers'],
  github_branch_protection_v3: [
    'required_pull_request_reviews.bypass_pull_request_allowances.users',
    'required_pull_request_reviews.bypass_pull_request_allowances.teams',
    'required_pull_request_reviews.bypass_pull_request_allowances.apps',
  ],
  github_repository_ruleset: ['bypass_actors'],
  github_organization_ruleset: ['bypass_actors'],
};

export default defineDanger({
  title: 'branch protection weakened',
  harm: 'protection-removed',
  severity: 'high',
  why: 'Each of these settings keeps somebody from merging what nobody has looked at.',
  help: 'keep the setting; give a bypass to the one app that needs it',
  safeWhen: 'it asks for as much as before',
  types: Object.keys(SETTINGS),
  newTypes: [],
  find(change) {
    if (!(change.type in SETTINGS)) return undefined;
    const lowered = loweredNumbers(change, NUMBERS).map(({ path, before, after }) => ({
      message: `\`${change.address}\` asks for ${after} approvals where it asked for ${before}`,
      help: `keep \`${path} = ${before}\``,
      key: path,
    }));
    return [...protectionLost(change, SETTINGS).filter(isOutermost), ...lowered, ...lists(change)];
  },
});

/** A block that goes takes its settings with it: one finding says so. */
function isOutermost(hit: Hit, _at: number, all: Hit[]): boolean {
  return !all.some((other) => other !== hit && (hit.key ?? '').startsWith(`${other.key}.`));
}

function lists(change: Change): Hit[] {
  if (!existed(change) || !leaves(change)) return [];
  const checks = (CHECKS[change.type] ?? []).flatMap((path): Hit[] => {
    const after = readTexts(change.after, path);
    const gone = readTexts(change.before, path).filter((name) => !after.includes(name));
    // All gone with their block is reported as the block.
    if (gone.length === 0 || after.length === 0 || isUndecided(change.after, path)) return [];
    return [
      { message: `\`${change.address}\` asks for ${gone.length} fewer checks`, help: 'keep the checks that are asked for', key: path },
    ];
  });
  const bypasses = (BYPASSES[change.type] ?? []).flatMap((path): Hit[] => {
    const count = (object: typeof change.after): number => readAll(object, path).flat().length;
    if (isUndecided(change.after, path) || count(change.after) <= count(change.before)) return [];
    return [
      {
        message: `\`${change.address}\` lets more people past it (\`${path}\`)`,
        help: 'name one app or team, and only for as long as needed',
        key: path,
      },
    ];
  });
  return [...checks, ...bypasses];
}
