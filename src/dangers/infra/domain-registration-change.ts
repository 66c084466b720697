/** Fires when a registered domain can be moved away, runs out, or gets other name servers. */
import { defineDanger } from '../../model/danger.ts';
import { readTexts } from '../plan-predicates/attribute.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { on, type SettingTable } from '../plan-predicates/settings.ts';

const LOCKS: SettingTable = {
  cloudflare_registrar_domain: [on('locked', true), on('auto_renew', true)],
  aws_route53domains_registered_domain: [on('transfer_lock', true), on('auto_renew', true)],
  aws_route53domains_domain: [on('transfer_lock', true), on('auto_renew', true)],
};

export default defineDanger({
  title: 'registration of a domain changed',
  harm: 'outage',
  severity: 'critical',
  why: 'Whoever holds the registration holds the name: mail, certificates and logins of everything below it.',
  help: 'keep the transfer lock and the renewal on; change name servers only after the new zone answers',
  safeWhen: 'lock, renewal and name servers stay',
  types: Object.keys(LOCKS),
  newTypes: [],
  find(change) {
    const lost = protectionLost(change, LOCKS);
    // At Cloudflare a registered domain has the name servers of its zone.
    if (change.type.startsWith('cloudflare_') || !existed(change) || !leaves(change)) return lost;
    const [before, after] = ['before', 'after'].map((side) => readTexts(change[side as 'before' | 'after'], 'name_server.name').toSorted());
    if (before?.length === 0 || after?.length === 0 || before?.join() === after?.join()) return lost;
    return [...lost, { message: `\`${change.address}\` gets other name servers`, key: 'name_server' }];
  },
});
