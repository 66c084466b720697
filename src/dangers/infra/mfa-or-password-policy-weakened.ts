/** Fires when logging in gets easier for the wrong people. */
import { defineDanger } from '../../model/danger.ts';
import { destroys, isDeposed, replaces } from '../plan-predicates/lifecycle.ts';
import { loweredNumbers } from '../plan-predicates/lowered.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { is, on, type SettingTable } from '../plan-predicates/settings.ts';
import { loss } from '../plan-predicates/wording.ts';

const LOGINS: SettingTable = {
  aws_cognito_user_pool: [is('mfa_configuration', ['ON'])],
  aws_iam_account_password_policy: [
    on('require_symbols'),
    on('require_numbers'),
    on('require_uppercase_characters'),
    on('require_lowercase_characters'),
  ],
  google_identity_platform_config: [is('mfa.state', ['ENABLED', 'MANDATORY'])],
  github_organization_settings: [on('web_commit_signoff_required')],
  azuread_conditional_access_policy: [is('state', ['enabled'])],
  okta_policy_mfa: [is('status', ['ACTIVE'], 'ACTIVE')],
  okta_policy_password: [is('status', ['ACTIVE'], 'ACTIVE')],
};

const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  aws_iam_account_password_policy: ['minimum_password_length', 'password_reuse_prevention'],
  aws_cognito_user_pool: ['password_policy.minimum_length'],
  okta_policy_password: ['password_min_length'],
};

const POLICIES = new Set([
  'aws_iam_account_password_policy',
  'azuread_conditional_access_policy',
  'okta_policy_mfa',
  'okta_policy_password',
]);

export default defineDanger({
  title: 'second factor or password policy weakened',
  harm: 'protection-removed',
  severity: 'high',
  why: 'A stolen or guessed password is then enough to take over an account.',
  help: 'keep the second factor for everybody; make exceptions for single accounts, with an end',
  safeWhen: 'as strict as before',
  types: [...new Set([...Object.keys(LOGINS), ...Object.keys(NUMBERS), ...POLICIES])],
  newTypes: [],
  find(change) {
    if (POLICIES.has(change.type) && destroys(change) && !replaces(change) && !isDeposed(change))
      return { message: `${loss(change)}: logins fall back to the default` };
    const shorter = loweredNumbers(change, NUMBERS).map(({ path, before, after }) => ({
      message: `\`${change.address}\` lowers \`${path}\` from ${before} to ${after}`,
      help: `keep \`${path} = ${before}\``,
      key: path,
    }));
    return [...protectionLost(change, LOGINS), ...shorter];
  },
});
