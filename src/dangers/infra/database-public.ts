/** Fires when a database or another store can be reached from the internet. */
import { defineDanger } from '../../model/danger.ts';
import type { Hit } from '../../model/danger.ts';
import type { Change } from '../../model/change.ts';
import { isObject, type Json } from '../../model/json.ts';
import { DATABASE_ACCESS } from '../infra-types/public-access.ts';
import { isWorld } from '../plan-predicates/address-range.ts';
import { read, readText, readTexts } from '../plan-predicates/attribute.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { createdUnprotected, protectionLost } from '../plan-predicates/protection.ts';
import { isUndecided } from '../plan-predicates/undecided.ts';
import type { SettingTable } from '../plan-predicates/settings.ts';

/** Public only when asked for, so that a new one is worth a word; with the others it is the provider's default. */
const ASKED_FOR: SettingTable = Object.fromEntries(
  Object.entries(DATABASE_ACCESS).filter(([, [first]]) => first?.path === 'publicly_accessible'),
);

const LISTS_OF_RANGES = ['mongodbatlas_project_ip_access_list', 'mongodbatlas_project_ip_whitelist'];

export default defineDanger({
  title: 'database opened to the internet',
  harm: 'exposure',
  severity: 'critical',
  why: 'Only its password stands between the data and everybody, and where there is one a firewall rule that the next change may open.',
  help: 'keep it private (`publicly_accessible = false`, a private endpoint) and reach it through the network or a bastion',
  safeWhen:
    'it stays private, or was public before; a new search domain with a public endpoint, which still has its access policy, is reported as low',
  types: [...Object.keys(DATABASE_ACCESS), ...LISTS_OF_RANGES, 'azurerm_*_firewall_rule'],
  fate: 'left',
  newTypes: [
    ...Object.keys(ASKED_FOR),
    ...LISTS_OF_RANGES,
    ...['azurerm_*_firewall_rule', 'google_sql_database_instance', 'aws_opensearch_domain', 'aws_elasticsearch_domain'],
  ],
  find(change) {
    const firewall = firewallOpened(change);
    const search = searchOutsideNetwork(change);
    if (search) return search;
    return [
      ...protectionLost(change, DATABASE_ACCESS),
      ...createdUnprotected(change, ASKED_FOR, 'critical'),
      ...(firewall ? [firewall] : []),
    ];
  },
});

/** Ranges that the database itself lets in. */
function firewallOpened(change: Change): Hit | undefined {
  if (!leaves(change)) return undefined;
  const before = change.before === null ? [] : openRanges(change.type, change.before);
  const added = openRanges(change.type, change.after).filter((range) => !before.includes(range));
  if (added.length === 0) return undefined;
  return {
    message: `\`${change.address}\` lets ${added[0] === AZURE ? 'every customer of Azure' : 'the internet'} reach the database`,
    help: 'name the ranges that need it',
    severity: added[0] === AZURE ? 'high' : 'critical',
    key: 'ranges',
  };
}

const AZURE = 'azure';

function openRanges(type: string, object: Json): string[] {
  if (/^azurerm_.*_firewall_rule$/.test(type)) return azureRange(object);
  if (LISTS_OF_RANGES.includes(type)) return readTexts(object, 'cidr_block').filter(isWorld);
  if (type === 'google_sql_database_instance')
    return readTexts(object, 'settings.ip_configuration.authorized_networks.value').filter(isWorld);
  return [];
}

function azureRange(object: Json): string[] {
  const [start, end] = [readText(object, 'start_ip_address'), readText(object, 'end_ip_address')];
  if (start === undefined || end === undefined || read(object, 'start_ip_address') === undefined) return [];
  // Azure's own way to write "every service in Azure", those of other customers included.
  if (start === '0.0.0.0' && end === '0.0.0.0') return [AZURE];
  const [first, last] = [Number(start.split('.')[0]), Number(end.split('.')[0])];
  return last - first > 127 ? [`${start}-${end}`] : [];
}

/** A search domain that is in no network of one's own has a public endpoint, with only its access policy before it. */
function searchOutsideNetwork(change: Change): Hit | undefined {
  if ((change.type !== 'aws_opensearch_domain' && change.type !== 'aws_elasticsearch_domain') || existed(change) || !leaves(change))
    return undefined;
  if (isUndecided(change.after, 'vpc_options') || isUndecided(change.after, 'vpc_options.subnet_ids')) return undefined;
  if (read(change.after, 'vpc_options.subnet_ids') !== undefined || !isObject(change.after) || !Object.hasOwn(change.after, 'vpc_options'))
    return undefined;
  return {
    message: `\`${change.address}\` is created with a public endpoint, in no network of your own`,
    help: 'set `vpc_options`',
    severity: 'low',
    key: 'vpc_options',
  };
}
