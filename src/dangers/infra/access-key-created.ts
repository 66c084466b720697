/** Fires when a credential that lives long is made, and written to the state. */
import { defineDanger } from '../../model/danger.ts';
import { creates } from '../plan-predicates/lifecycle.ts';

const CREDENTIALS = new Map([
  ['aws_iam_access_key', 'an access key'],
  ['aws_iam_user_login_profile', 'a password for the console'],
  ['aws_iam_service_specific_credential', 'a password for a service'],
  ['google_service_account_key', 'a key of a service account'],
  ['azuread_application_password', 'a password of an application'],
  ['azuread_service_principal_password', 'a password of a service principal'],
]);

export default defineDanger({
  title: 'long-lived credential created',
  harm: 'privilege',
  severity: 'high',
  why: 'It is valid until somebody remembers it, and stands in clear in the state.',
  help: 'use roles and workload identity, which hand out credentials for an hour',
  safeWhen: 'it existed before; a new one that replaces it counts as low',
  types: [...CREDENTIALS.keys()],
  find(change) {
    const what = CREDENTIALS.get(change.type);
    if (what === undefined || !creates(change)) return undefined;
    return { message: `\`${change.address}\` makes ${what}, which stands in the state`, severity: change.before === null ? 'high' : 'low' };
  },
});
