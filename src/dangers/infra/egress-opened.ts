/** Fires when everything may leave a network for the internet. */
import { defineDanger } from '../../model/danger.ts';
import type { Json } from '../../model/json.ts';
import { isWorld } from '../plan-predicates/address-range.ts';
import { readAll, readText, readTexts } from '../plan-predicates/attribute.ts';
import { leaves } from '../plan-predicates/lifecycle.ts';

export default defineDanger({
  title: 'everything may leave for the internet',
  harm: 'exposure',
  severity: 'low',
  advisory: true,
  why: 'Stolen data leaves through it. It is also how most networks are set up, so that it is off unless asked for.',
  help: 'name the destinations, or send traffic through a proxy',
  safeWhen: 'a port or range is named; it was open before',
  types: ['aws_security_group', 'aws_default_security_group', 'aws_security_group_rule', 'aws_vpc_security_group_egress_rule'],
  fate: 'left',
  find(change) {
    if (!leaves(change) || !opens(change.type, change.after) || (change.before !== null && opens(change.type, change.before)))
      return undefined;
    return { message: `\`${change.address}\` lets everything out to the internet` };
  },
});

function opens(type: string, object: Json): boolean {
  if (type === 'aws_security_group' || type === 'aws_default_security_group')
    return readAll(object, 'egress')
      .flat()
      .some((rule) => isWideOpen(rule));
  if (type === 'aws_security_group_rule') return readText(object, 'type') === 'egress' && isWideOpen(object);
  if (type === 'aws_vpc_security_group_egress_rule') return isWideOpen(object, 'ip_protocol', ['cidr_ipv4', 'cidr_ipv6']);
  return false;
}

function isWideOpen(rule: Json, protocol = 'protocol', targets = ['cidr_blocks', 'ipv6_cidr_blocks']): boolean {
  const everything = ['-1', 'all'].includes(readText(rule, protocol) ?? '');
  return everything && targets.some((path) => readTexts(rule, path).some(isWorld));
}
