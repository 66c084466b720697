/** Fires when the control plane of a cluster can be reached from the internet. */
import { defineDanger } from '../../model/danger.ts';
import type { Change } from '../../model/change.ts';
import { isUnknown, type Json } from '../../model/json.ts';
import { CLUSTER_ACCESS } from '../infra-types/public-access.ts';
import { isWorld } from '../plan-predicates/address-range.ts';
import { read, readTexts } from '../plan-predicates/attribute.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { protectionLost } from '../plan-predicates/protection.ts';

export default defineDanger({
  title: 'control plane of a cluster opened to the internet',
  harm: 'exposure',
  severity: 'high',
  why: 'Whoever gets hold of a credential, or finds a hole in the API server, no longer needs to be inside the network.',
  help: 'keep the private endpoint, or name the ranges that may reach the public one',
  safeWhen:
    'it stays private or behind named ranges, or was open before; a new cluster that spells out `0.0.0.0/0` counts as medium, one with a public endpoint and no ranges, which is the default, as low',
  types: Object.keys(CLUSTER_ACCESS),
  newTypes: ['aws_eks_cluster'],
  find(change) {
    const lost = protectionLost(change, CLUSTER_ACCESS);
    // The switch itself was reported, so the ranges behind it would only repeat it.
    if (lost.length > 0 || !leaves(change) || change.type !== 'aws_eks_cluster') return lost;
    const open = isOpen(change.after);
    if (!open && !isLeftOpen(change)) return [];
    if (open && isOpen(change.before)) return [];
    return {
      message: `\`${change.address}\` lets the internet reach the control plane`,
      help: 'name the ranges that need it in `public_access_cidrs`, or set `endpoint_public_access = false`',
      severity: existed(change) ? 'high' : open ? 'medium' : 'low',
      key: 'vpc_config.public_access_cidrs',
    };
  },
});

/** The ranges are written out. */
function isOpen(object: Json): boolean {
  return read(object, 'vpc_config.endpoint_public_access') === true && readTexts(object, 'vpc_config.public_access_cidrs').some(isWorld);
}

/** On create they are often left to the service, which takes the whole internet. */
function isLeftOpen(change: Change): boolean {
  if (existed(change) || read(change.after, 'vpc_config.endpoint_public_access') !== true) return false;
  const ranges = read(change.after, 'vpc_config.public_access_cidrs');
  return ranges === undefined || isUnknown(ranges);
}
