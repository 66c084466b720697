/** Fires when the control plane of a cluster can be reached from the internet. */
import { defineDanger } from '../../model/danger.ts';
import type { Json } from '../../model/json.ts';
import { CLUSTER_ACCESS } from '../infra-types/public-access.ts';
import { isWorld } from '../plan-predicates/address-range.ts';
import { read, readTexts } from '../plan-predicates/attribute.ts';
import { leaves } from '../plan-predicates/lifecycle.ts';
import { protectionLost } from '../plan-predicates/protection.ts';

export default defineDanger({
  title: 'control plane of a cluster opened to the internet',
  harm: 'exposure',
  severity: 'high',
  why: 'Whoever gets hold of a credential, or finds a hole in the API server, no longer needs to be inside the network.',
  help: 'keep the private endpoint, or name the ranges that may reach the public one',
  safeWhen: 'it stays private or behind named ranges, or was open before; a new cluster that spells out `0.0.0.0/0` counts as medium',
  types: Object.keys(CLUSTER_ACCESS),
  newTypes: ['aws_eks_cluster'],
  find(change) {
    const lost = protectionLost(change, CLUSTER_ACCESS);
    if (!leaves(change) || change.type !== 'aws_eks_cluster' || !isOpen(change.after) || isOpen(change.before)) return lost;
    // The switch itself was reported, so the ranges behind it would only repeat it.
    if (lost.length > 0) return lost;
    return {
      message: `\`${change.address}\` lets the internet reach the control plane`,
      help: 'name the ranges that need it in `public_access_cidrs`, or set `endpoint_public_access = false`',
      severity: change.before === null ? 'medium' : 'high',
      key: 'vpc_config.public_access_cidrs',
    };
  },
});

/** Only where the ranges are written out: on create they are often filled in by the service. */
function isOpen(object: Json): boolean {
  return read(object, 'vpc_config.endpoint_public_access') === true && readTexts(object, 'vpc_config.public_access_cidrs').some(isWorld);
}
