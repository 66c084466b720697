/** Fires when the source of logins that cloud roles trust changes: issuer, audience, subject, or the condition on them. */
import type { Change } from '../../model/change.ts';
import { defineDanger, type Hit } from '../../model/danger.ts';
import type { Severity } from '../../model/finding.ts';
import { isUnknown } from '../../model/json.ts';
import { read, readText, readTexts } from '../plan-predicates/attribute.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { SHARED_ISSUERS } from '../plan-predicates/shared-issuers.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

/** Whom the provider believes; another value lets others in and shuts the old ones out. */
const BELIEVED: Readonly<Record<string, readonly string[]>> = {
  aws_iam_openid_connect_provider: ['url', 'client_id_list', 'thumbprint_list'],
  aws_iam_saml_provider: ['saml_metadata_document'],
  aws_eks_identity_provider_config: ['oidc.issuer_url', 'oidc.client_id'],
  google_iam_workload_identity_pool_provider: [
    'attribute_condition',
    'oidc.issuer_uri',
    'oidc.allowed_audiences',
    'attribute_mapping.google\\.subject',
  ],
  google_iam_workforce_pool_provider: ['attribute_condition', 'oidc.issuer_uri', 'attribute_mapping.google\\.subject'],
  azuread_application_federated_identity_credential: ['subject', 'issuer', 'audiences'],
  azurerm_federated_identity_credential: ['subject', 'issuer', 'audience'],
};

export default defineDanger({
  title: 'trusted source of logins changed',
  harm: 'privilege',
  severity: 'critical',
  why: 'Whoever the provider believes can become the roles that trust it: who may deploy is decided here.',
  help: 'add the new issuer or subject beside the old one, move the workloads, then take the old one away; keep a condition that names the repository',
  safeWhen: 'names and tags change; values are only taken out of a list, which counts as high since logins fail',
  types: Object.keys(BELIEVED),
  newTypes: ['google_iam_workload_identity_pool_provider'],
  fate: 'left',
  watches: watchedPaths(BELIEVED),
  find(change) {
    if (!leaves(change)) return undefined;
    if (!existed(change)) return madeWithoutCondition(change);
    return (BELIEVED[change.type] ?? []).flatMap((path) => moved(change, path));
  },
});

function moved(change: Change, path: string): Hit[] {
  const [before, after] = [readTexts(change.before, path), readTexts(change.after, path)];
  if (before.length === 0 && path !== 'attribute_condition') return [];
  const unknown = isUnknown(read(change.after, path));
  if (!unknown && before.toSorted().join('\n') === after.toSorted().join('\n')) return [];
  const shown = path.replaceAll('\\', '');
  if (path === 'attribute_condition' && before.length === 0) return [];
  const lost = after.length === 0;
  const added = unknown || after.some((value) => !before.includes(value)) || (lost && path === 'attribute_condition');
  const severity: Severity = added ? 'critical' : 'high';
  const how = unknown ? 'known only after apply' : lost ? 'gone' : added ? 'changed' : 'shortened';
  return [{ message: `\`${change.address}\` believes others than before: \`${shown}\` is ${how}`, severity, key: shown }];
}

/** Everybody with an account of a shared issuer can get a token of it. */
function madeWithoutCondition(change: Change): Hit | undefined {
  if (change.type !== 'google_iam_workload_identity_pool_provider' || read(change.after, 'attribute_condition') !== undefined)
    return undefined;
  const issuer = SHARED_ISSUERS.find((one) => readText(change.after, 'oidc.issuer_uri')?.includes(one));
  if (issuer === undefined) return undefined;
  return {
    message: `\`${change.address}\` believes every token of ${issuer}, whoever it was given to`,
    help: 'set `attribute_condition`, such as `assertion.repository_owner == "acme"`',
    key: 'attribute_condition',
  };
}
