/** Fires when a machine, or every machine of a subnet, gets an address of its own on the internet. */
import type { Change } from '../../model/change.ts';
import { defineDanger } from '../../model/danger.ts';
import { isUnknown, type Json } from '../../model/json.ts';
import { readAll } from '../plan-predicates/attribute.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

/** Flags, or attributes that name an address. A block that is there, however empty, gives one too. */
const ADDRESSES: Readonly<Record<string, string>> = {
  aws_instance: 'associate_public_ip_address',
  aws_launch_template: 'network_interfaces.associate_public_ip_address',
  aws_launch_configuration: 'associate_public_ip_address',
  aws_subnet: 'map_public_ip_on_launch',
  aws_default_subnet: 'map_public_ip_on_launch',
  aws_ecs_service: 'network_configuration.assign_public_ip',
  google_compute_instance: 'network_interface.access_config',
  google_compute_instance_template: 'network_interface.access_config',
  azurerm_network_interface: 'ip_configuration.public_ip_address_id',
  azurerm_kubernetes_cluster_node_pool: 'node_public_ip_enabled',
};

export default defineDanger({
  title: 'public address given to machines',
  harm: 'exposure',
  severity: 'medium',
  why: 'Only firewall rules stand between the machine and everybody from now on.',
  help: 'keep the machine in a private network; let it out through a NAT gateway and in through a load balancer or bastion',
  safeWhen: 'it had one before; a new machine or subnet that is made with one counts as low',
  types: Object.keys(ADDRESSES),
  fate: 'left',
  watches: watchedPaths(ADDRESSES),
  find(change) {
    const path = ADDRESSES[change.type];
    if (path === undefined || !leaves(change) || given(change.after, path) <= given(change.before, path)) return undefined;
    return { message: `\`${change.address}\` ${what(change)} (\`${path}\`)`, severity: existed(change) ? 'medium' : 'low', key: path };
  },
});

/** How many addresses. One known only after apply is one all the same: it refers to an address that the same plan makes. */
function given(object: Json, path: string): number {
  const flag = !/access_config|_id$/.test(path);
  return readAll(object, path)
    .flat()
    .filter((value) => (flag ? value === true : isUnknown(value) || (value !== '' && value !== false))).length;
}

function what(change: Change): string {
  if (change.type.endsWith('_subnet')) return 'gives every machine that starts in it a public address';
  return /template|configuration|service|pool/.test(change.type) ? 'gives its machines public addresses' : 'gets a public address';
}
