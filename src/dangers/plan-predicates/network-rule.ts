/** Rules that let traffic in, read from the resources of many providers into one form. */
import { isUnknown, type Json } from '../../model/json.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { read, readAll, readNumber, readText, readTexts } from './attribute.ts';
import { ALL_PORTS, type PortRange } from './port-grade.ts';

/** Inbound, allowing, of TCP or UDP or everything. */
interface NetworkRule {
  sources: string[];
  ports: PortRange[];
}

/** The rules of one resource; empty for other types. */
export function inboundRules(type: string, object: Json): NetworkRule[] {
  return READERS[tableName(type)]?.(object) ?? [];
}

/** Paths at which the sources of a type stand, to see whether they are known. */
export const SOURCE_PATHS: Readonly<Record<string, readonly string[]>> = {
  aws_security_group: ['ingress'],
  aws_default_security_group: ['ingress'],
  aws_security_group_rule: ['cidr_blocks', 'ipv6_cidr_blocks'],
  aws_vpc_security_group_ingress_rule: ['cidr_ipv4', 'cidr_ipv6'],
  google_compute_firewall: ['source_ranges'],
  azurerm_network_security_rule: ['source_address_prefix', 'source_address_prefixes'],
  azurerm_network_security_group: ['security_rule'],
};

const READERS: Readonly<Record<string, (object: Json) => NetworkRule[]>> = {
  aws_security_group: (object) => blocks(object, 'ingress').flatMap(awsRule),
  aws_default_security_group: (object) => blocks(object, 'ingress').flatMap(awsRule),
  aws_security_group_rule: (object) => (readText(object, 'type') === 'ingress' ? awsRule(object) : []),
  aws_vpc_security_group_ingress_rule: (object) =>
    portRule(
      [...readTexts(object, 'cidr_ipv4'), ...readTexts(object, 'cidr_ipv6')],
      readText(object, 'ip_protocol'),
      readNumber(object, 'from_port'),
      readNumber(object, 'to_port'),
    ),
  google_compute_firewall: googleRules,
  azurerm_network_security_rule: azureRule,
  azurerm_network_security_group: (object) => blocks(object, 'security_rule').flatMap(azureRule),
  digitalocean_firewall: (object) =>
    blocks(object, 'inbound_rule').flatMap((rule) =>
      rangeRule(readTexts(rule, 'source_addresses'), readText(rule, 'protocol'), readTexts(rule, 'port_range')),
    ),
  hcloud_firewall: (object) =>
    blocks(object, 'rule')
      .filter((rule) => readText(rule, 'direction') === 'in')
      .flatMap((rule) => rangeRule(readTexts(rule, 'source_ips'), readText(rule, 'protocol'), readTexts(rule, 'port'))),
  openstack_networking_secgroup_rule_v2: (object) =>
    readText(object, 'direction') === 'ingress'
      ? portRule(
          readTexts(object, 'remote_ip_prefix'),
          readText(object, 'protocol'),
          readNumber(object, 'port_range_min'),
          readNumber(object, 'port_range_max'),
        )
      : [],
  oci_core_security_list: (object) =>
    blocks(object, 'ingress_security_rules').flatMap((rule) => {
      const options = readText(rule, 'protocol') === '17' ? 'udp_options' : 'tcp_options';
      return portRule(
        readTexts(rule, 'source'),
        readText(rule, 'protocol'),
        readNumber(rule, `${options}.min`),
        readNumber(rule, `${options}.max`),
      );
    }),
  alicloud_security_group_rule: (object) =>
    readText(object, 'type') === 'ingress' && readText(object, 'policy') !== 'drop'
      ? rangeRule(
          readTexts(object, 'cidr_ip'),
          readText(object, 'ip_protocol'),
          readTexts(object, 'port_range').map((range) => range.replace('/', '-')),
        )
      : [],
};

/** What `inboundRules` reads, by type. */
export const INBOUND_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  aws_security_group: ['ingress'],
  aws_default_security_group: ['ingress'],
  aws_security_group_rule: ['type', 'cidr_blocks', 'ipv6_cidr_blocks', 'protocol', 'from_port', 'to_port'],
  aws_vpc_security_group_ingress_rule: ['cidr_ipv4', 'cidr_ipv6', 'ip_protocol', 'from_port', 'to_port'],
  google_compute_firewall: [
    ...['direction', 'disabled', 'source_ranges', 'source_tags', 'source_service_accounts', 'destination_ranges', 'allow'],
  ],
  azurerm_network_security_rule: [
    ...['access', 'direction', 'protocol', 'source_address_prefix', 'source_address_prefixes'],
    ...['destination_port_range', 'destination_port_ranges'],
  ],
  azurerm_network_security_group: ['security_rule'],
  digitalocean_firewall: ['inbound_rule'],
  hcloud_firewall: ['rule'],
  openstack_networking_secgroup_rule_v2: ['direction', 'protocol', 'remote_ip_prefix', 'port_range_min', 'port_range_max'],
  oci_core_security_list: ['ingress_security_rules'],
  alicloud_security_group_rule: ['type', 'policy', 'cidr_ip', 'ip_protocol', 'port_range'],
};

/** Types that `inboundRules` can read. */
export const INBOUND_TYPES: readonly string[] = Object.keys(READERS);

function awsRule(rule: Json): NetworkRule[] {
  const sources = [...readTexts(rule, 'cidr_blocks'), ...readTexts(rule, 'ipv6_cidr_blocks')];
  return portRule(sources, readText(rule, 'protocol'), readNumber(rule, 'from_port'), readNumber(rule, 'to_port'));
}

function googleRules(object: Json): NetworkRule[] {
  if (readText(object, 'direction') === 'EGRESS' || read(object, 'disabled') === true) return [];
  const ranges = readTexts(object, 'source_ranges');
  const elsewhere = ['source_ranges', 'source_tags', 'source_service_accounts', 'destination_ranges'].some(
    (path) => read(object, path) !== undefined,
  );
  // Nothing named means everybody.
  const sources = ranges.length > 0 || elsewhere ? ranges : ['0.0.0.0/0'];
  return blocks(object, 'allow').flatMap((allow) => rangeRule(sources, readText(allow, 'protocol'), readTexts(allow, 'ports')));
}

function azureRule(rule: Json): NetworkRule[] {
  if (readText(rule, 'access')?.toLowerCase() !== 'allow' || readText(rule, 'direction')?.toLowerCase() !== 'inbound') return [];
  const sources = [...readTexts(rule, 'source_address_prefix'), ...readTexts(rule, 'source_address_prefixes')];
  const ports = [...readTexts(rule, 'destination_port_range'), ...readTexts(rule, 'destination_port_ranges')];
  return rangeRule(sources, readText(rule, 'protocol'), ports);
}

/** A rule with two numbers for its ports. */
function portRule(sources: string[], protocol: string | undefined, from: number | undefined, to: number | undefined): NetworkRule[] {
  const family = protocolFamily(protocol);
  if (family === 'other' || sources.length === 0) return [];
  const ports =
    family === 'all' || from === undefined || from < 0 ? ALL_PORTS : { from: Math.min(from, to ?? from), to: Math.max(from, to ?? from) };
  return [{ sources, ports: [ports] }];
}

/** A rule with ports as text: `22`, `8000-9000`, `*`. */
function rangeRule(sources: string[], protocol: string | undefined, ranges: string[]): NetworkRule[] {
  const family = protocolFamily(protocol);
  if (family === 'other' || sources.length === 0) return [];
  const ports = ranges.flatMap((range) => {
    const [, from, to] = /^(\d{1,5})(?:\s*-\s*(\d{1,5}))?$/.exec(range.trim()) ?? [];
    return from === undefined ? [ALL_PORTS] : [{ from: Number(from), to: Number(to ?? from) }];
  });
  return [{ sources, ports: ports.length === 0 ? [ALL_PORTS] : ports }];
}

/** ICMP and tunnels have no ports and are left alone. */
function protocolFamily(protocol: string | undefined): 'all' | 'ports' | 'other' {
  const text = (protocol ?? 'all').toLowerCase();
  if (['-1', 'all', '*', 'any', ''].includes(text)) return 'all';
  return ['tcp', 'udp', '6', '17'].includes(text) ? 'ports' : 'other';
}

function blocks(object: Json, path: string): Json[] {
  return readAll(object, path)
    .flat()
    .filter((block) => !isUnknown(block));
}
