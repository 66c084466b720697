/** Fires when an existing object comes under the control of the configuration as it is. */
import { defineDanger } from '../../model/danger.ts';
import { isPlanned } from '../plan-predicates/lifecycle.ts';

/** Who gets in, where names lead, what holds data. */
const SENSITIVE =
  /^(?:aws_(?:iam_|route53_|db_|rds_|dynamodb_table|kms_|organizations_)|google_(?:.*_iam_|dns_|sql_|spanner_|kms_)|azurerm_(?:role_|dns_|private_dns_|.*(?:sql|cosmosdb)|key_vault)|cloudflare_(?:dns_)?record|azuread_|github_(?:membership|team|organization))/;

export default defineDanger({
  title: 'existing object taken under control',
  harm: 'advice',
  severity: 'low',
  why: 'From now on plans change and destroy it. Nothing happens to it yet, but whoever may change this code may change it.',
  help: 'make sure that the id is the one that is meant, and that nobody else manages the object',
  safeWhen:
    'it is changed as well (`infra/import-with-change`); severity medium for identities, DNS, keys and databases, and where the id is known only after apply',
  newTypes: [],
  find(change) {
    if (!isPlanned(change) || change.plan.importing === undefined) return undefined;
    if (change.plan.actions.some((action) => action === 'update' || action === 'delete')) return undefined;
    const { id } = change.plan.importing;
    return {
      message: `\`${change.address}\` takes over an object that exists${id === undefined ? ', of which the id is not told' : ''}`,
      severity: id === undefined || SENSITIVE.test(change.type) ? 'medium' : 'low',
    };
  },
});
