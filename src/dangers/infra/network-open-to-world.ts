/** Fires when the internet is let in to a network. */
import { defineDanger } from '../../model/danger.ts';
import type { Severity } from '../../model/finding.ts';
import { SEVERITIES, isAtLeast } from '../../model/finding.ts';
import type { Json } from '../../model/json.ts';
import { read, readAll, readNumber, readText, readTexts } from '../plan-predicates/attribute.ts';
import { isWorld } from '../plan-predicates/address-range.ts';
import { leaves } from '../plan-predicates/lifecycle.ts';
import { INBOUND_ATTRIBUTES, INBOUND_TYPES, inboundRules } from '../plan-predicates/network-rule.ts';
import { ALL_PORTS, portGrade } from '../plan-predicates/port-grade.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

/** With their rules in them. */
const ACLS = ['aws_network_acl', 'aws_default_network_acl'];

interface Opening {
  id: string;
  words: string;
  severity: Severity;
}

export default defineDanger({
  title: 'network opened to the internet',
  harm: 'exposure',
  severity: 'critical',
  why: 'Open ports are found and tried within minutes.',
  help: 'name the ranges that need it; reach machines through a bastion, a VPN or a session service; put a load balancer before what is for everybody',
  safeWhen:
    'only ports 80 or 443 are opened, or ICMP; the rule was there before, in whatever order; network ACLs, which are stateless, count as medium at most',
  types: [...INBOUND_TYPES, 'aws_network_acl_rule', ...ACLS],
  fate: 'left',
  watches: watchedPaths(INBOUND_ATTRIBUTES, {
    aws_network_acl_rule: ['rule_action', 'egress', 'cidr_block', 'ipv6_cidr_block', 'protocol', 'from_port', 'to_port'],
    ...Object.fromEntries(ACLS.map((type) => [type, ['ingress']])),
  }),
  find(change) {
    if (!leaves(change)) return undefined;
    // It is there before anybody manages it, and lets everything in.
    if (change.type === 'aws_default_network_acl' && change.before === null) return undefined;
    const open = openings(change.type, change.after);
    if (open.length === 0) return undefined;
    const known = new Set(change.before === null ? [] : openings(change.type, change.before).map(({ id }) => id));
    const added = open.filter(({ id }) => !known.has(id) && known.add(id));
    if (added.length === 0) return undefined;
    const worst = added.reduce((a, b) => (isAtLeast(a.severity, b.severity) ? a : b)).severity;
    const words = [...new Set(added.map((one) => one.words))];
    const rest = words.length > 3 ? ` and ${words.length - 3} more` : '';
    return {
      message: `\`${change.address}\` lets the internet reach ${words.slice(0, 3).join(', ')}${rest}`,
      severity: worst,
      key: added
        .map(({ id }) => id)
        .toSorted()
        .join(),
    };
  },
});

function openings(type: string, object: Json): Opening[] {
  if (type === 'aws_network_acl_rule')
    return readText(object, 'rule_action')?.toLowerCase() === 'allow' && read(object, 'egress') !== true ? aclOpenings(object) : [];
  if (ACLS.includes(type))
    return readAll(object, 'ingress')
      .flat()
      .filter((rule) => readText(rule, 'action')?.toLowerCase() === 'allow')
      .flatMap(aclOpenings);
  return inboundRules(type, object).flatMap(({ sources, ports }) =>
    sources.filter(isWorld).flatMap((source) =>
      ports.flatMap((range): Opening[] => {
        const grade = portGrade(range);
        return grade === undefined ? [] : [{ id: `${source} ${range.from}-${range.to}`, ...grade }];
      }),
    ),
  );
}

function aclOpenings(object: Json): Opening[] {
  const sources = [...readTexts(object, 'cidr_block'), ...readTexts(object, 'ipv6_cidr_block')].filter(isWorld);
  const all = ['-1', 'all'].includes(readText(object, 'protocol') ?? '');
  const [from, to] = [readNumber(object, 'from_port'), readNumber(object, 'to_port')];
  const grade = portGrade(all || from === undefined || to === undefined ? ALL_PORTS : { from, to });
  // Ports above 1023 have to be open for answers, and security groups stand behind.
  if (grade === undefined || (!all && (from ?? 0) >= 1024)) return [];
  return sources.map((source) => ({ id: `${source} acl ${all ? '' : `${from}-${to}`}`, words: grade.words, severity: SEVERITIES[1] }));
}
