/** Fires when the signatures of a DNS zone are switched off. */
import { defineDanger } from '../../model/danger.ts';
import { typesOf } from '../infra-types/destroyed.ts';
import { destruction } from '../plan-predicates/destruction.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { is, type SettingTable } from '../plan-predicates/settings.ts';

const SIGNED: SettingTable = {
  aws_route53_hosted_zone_dnssec: [is('signing_status', ['SIGNING'], 'SIGNING')],
  aws_route53_key_signing_key: [is('status', ['ACTIVE'], 'ACTIVE')],
  google_dns_managed_zone: [is('dnssec_config.state', ['on'])],
};

export default defineDanger({
  title: 'DNSSEC switched off',
  harm: 'outage',
  severity: 'high',
  why: 'While the parent zone still says that the zone is signed, resolvers refuse every name in it, for hours.',
  help: 'take the DS record out of the parent zone first, wait for its time to live, then stop signing',
  safeWhen: 'the zone stays signed',
  types: [...new Set([...typesOf('dnssec-disabled'), ...Object.keys(SIGNED)])],
  newTypes: [],
  find: (change) =>
    destruction(change, 'dnssec-disabled', 'resolvers refuse the zone while its parent says it is signed') ??
    protectionLost(change, SIGNED),
});
