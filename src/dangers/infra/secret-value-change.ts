/** Fires when a stored secret gets another value. */
import { defineDanger } from '../../model/danger.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { destroys, existed, isDeposed, leaves, replaces } from '../plan-predicates/lifecycle.ts';
import { loss } from '../plan-predicates/wording.ts';

const VERSIONED = ['secret_string', 'secret_binary', 'secret_string_wo_version'];

/** Where the value stands. Values that are only written (`_wo`) show by the version beside them. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  aws_secretsmanager_secret_version: VERSIONED,
  aws_ssm_parameter: ['value', 'value_wo_version'],
  google_secret_manager_secret_version: ['secret_data', 'secret_data_wo_version'],
  google_secret_manager_regional_secret_version: ['secret_data'],
  azurerm_key_vault_secret: ['value', 'value_wo_version'],
  vault_generic_secret: ['data_json'],
  vault_kv_secret: ['data_json'],
  vault_kv_secret_v2: ['data_json', 'data_json_wo_version'],
  kubernetes_secret: ['data', 'binary_data'],
  Secret: ['data', 'stringData'],
  github_actions_secret: ['plaintext_value', 'encrypted_value'],
  github_actions_organization_secret: ['plaintext_value', 'encrypted_value'],
  github_actions_environment_secret: ['plaintext_value', 'encrypted_value'],
  github_dependabot_secret: ['plaintext_value', 'encrypted_value'],
  tfe_variable: ['value'],
  doppler_secret: ['value'],
  gitlab_project_variable: ['value'],
};

/** Whoever makes these anew makes another value, for all that refer to them. */
const MADE = ['random_password', 'tls_private_key'];

/** These also hold what is no secret. */
const ALSO_PLAIN = new Set(['aws_ssm_parameter', 'tfe_variable', 'gitlab_project_variable']);

export default defineDanger({
  title: 'value of a secret changed',
  harm: 'outage',
  severity: 'medium',
  why: 'What reads it fails until it has the new value, and with a wrong one for good; nobody can see in the plan which it is.',
  help: 'rotate in two steps: make both values valid, change the secret, then take the old one away',
  safeWhen: 'only its tags, description or rotation change; a parameter that is not marked as sensitive does not count',
  types: [...Object.keys(VALUES), ...MADE],
  fate: 'changed',
  find(change) {
    if (MADE.includes(change.type))
      return destroys(change) && replaces(change) && !isDeposed(change)
        ? { message: `${loss(change)}: all that refers to it gets another value`, key: 'made' }
        : undefined;
    const paths = VALUES[tableName(change.type)];
    if (paths === undefined || !existed(change) || !leaves(change)) return undefined;
    const path = paths.find((one) => change.changed.some((changed) => changed === one || changed.startsWith(`${one}.`)));
    if (path === undefined) return undefined;
    const marked = (change.plan?.sensitivePaths ?? []).some((sensitive) => sensitive === path || sensitive.startsWith(`${path}.`));
    if (ALSO_PLAIN.has(change.type) && !marked && !path.endsWith('_version')) return undefined;
    return { message: `\`${change.address}\` gets another value (\`${path}\`)`, key: path };
  },
});
