/** Fires when the address range of a network changes. */
import { defineDanger } from '../../model/danger.ts';
import { readTexts } from '../plan-predicates/attribute.ts';
import { existed, leaves, replaces } from '../plan-predicates/lifecycle.ts';

const RANGES: Readonly<Record<string, string>> = {
  aws_vpc: 'cidr_block',
  aws_subnet: 'cidr_block',
  google_compute_subnetwork: 'ip_cidr_range',
  azurerm_virtual_network: 'address_space',
  azurerm_subnet: 'address_prefixes',
  aws_eks_cluster: 'kubernetes_network_config.service_ipv4_cidr',
  digitalocean_vpc: 'ip_range',
};

export default defineDanger({
  title: 'address range of a network changed',
  harm: 'outage',
  severity: 'critical',
  why: 'The network is built anew under everything that is attached to it, and routes, peerings and firewalls elsewhere still name the old range.',
  help: 'add a second range or a new subnet beside the old one, move what is attached, then take the old one away',
  safeWhen: 'ranges are only added',
  types: Object.keys(RANGES),
  newTypes: [],
  find(change) {
    const path = RANGES[change.type];
    if (path === undefined || !existed(change) || !leaves(change)) return undefined;
    const [before, after] = [readTexts(change.before, path).filter(isRange), readTexts(change.after, path).filter(isRange)];
    const gone = before.filter((range) => !after.includes(range));
    if (gone.length === 0 || after.length === 0) return undefined;
    const how = replaces(change) ? 'is destroyed and created again with' : 'changes its address range to';
    return { message: `\`${change.address}\` ${how} ${after.join(', ')}, before ${before.join(', ')}`, key: path };
  },
});

function isRange(text: string): boolean {
  return /^[0-9a-fA-F.:]{2,45}\/\d{1,3}$/.test(text);
}
