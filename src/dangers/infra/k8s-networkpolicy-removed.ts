/** Fires when what keeps traffic away from pods goes, or lets everything in. */
import { defineDanger } from '../../model/danger.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { NETWORK_POLICIES } from '../kubernetes-predicates/custom-kinds.ts';
import { going } from '../kubernetes-predicates/going.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds } from '../kubernetes-predicates/kubernetes-change.ts';
import { isWorld } from '../plan-predicates/address-range.ts';
import { read, readText } from '../plan-predicates/attribute.ts';

const kinds = new Set<string>(NETWORK_POLICIES);

export default defineDanger({
  title: 'network policy of Kubernetes removed or opened',
  harm: 'exposure',
  severity: 'high',
  why: 'Without a policy every pod of the cluster reaches these, and so does whoever gets into one of them.',
  help: 'name who may come in (`namespaceSelector`, `podSelector`), and keep a policy that denies the rest',
  safeWhen: 'the rules still name their sources, or let everything in before',
  types: typesOfKinds(NETWORK_POLICIES),
  find(change) {
    const found = changeOfKinds(change, kinds);
    if (!found) return undefined;
    const gone = going(found, 'pods that it kept apart reach each other', { gone: 'high', replaced: 'medium' });
    if (gone) return gone;
    const { before, after } = found;
    const opened = after === null ? undefined : openness(found.kind, after);
    if (opened === undefined || (before !== null && openness(found.kind, before) !== undefined)) return undefined;
    return { message: `\`${change.address}\` ${opened}`, severity: before === null ? 'medium' : 'high', key: 'open' };
  },
});

/** How the policy lets everything in; `undefined` when it does not. */
function openness(kind: string, policy: JsonObject): string | undefined {
  if (kind === 'PeerAuthentication.security.istio.io')
    return ['PERMISSIVE', 'DISABLE'].includes(readText(policy, 'spec.mtls.mode') ?? '')
      ? 'takes connections without mutual TLS'
      : undefined;
  if (kind === 'AuthorizationPolicy.security.istio.io') {
    const rules = read(policy, 'spec.rules');
    const allows = (readText(policy, 'spec.action') ?? 'ALLOW') === 'ALLOW';
    return allows && Array.isArray(rules) && rules.some((rule) => isObject(rule) && Object.keys(rule).length === 0)
      ? 'allows every request'
      : undefined;
  }
  if (kind === 'NetworkPolicy.networking.k8s.io') {
    const types = read(policy, 'spec.policyTypes');
    if (Array.isArray(types) && !types.includes('Ingress')) return undefined;
    return listAt(policy, 'ingress').some((rule) => isOpen(rule, 'from')) ? 'lets traffic in from everywhere' : undefined;
  }
  if (kind.startsWith('Cilium')) {
    const open = listAt(policy, 'ingress').some(
      (rule) =>
        (isObject(rule) && Object.keys(rule).length === 0) ||
        textsAt(rule, 'fromEntities').includes('all') ||
        textsAt(rule, 'fromEntities').includes('world'),
    );
    return open ? 'lets traffic in from everywhere' : undefined;
  }
  return undefined;
}

/** A rule without sources means all; so does one that names all addresses. Rules for single ports only are narrower. */
function isOpen(rule: Json, key: string): boolean {
  if (!isObject(rule)) return rule === null;
  const sources = rule[key];
  const ports = rule['ports'];
  if (Array.isArray(sources) && sources.length > 0)
    return sources.some((source) => {
      const range = readText(source, 'ipBlock.cidr');
      return range !== undefined && isWorld(range);
    });
  return !Array.isArray(ports) || ports.length === 0;
}

function listAt(policy: JsonObject, key: string): Json[] {
  const spec = isObject(policy['spec']) ? policy['spec'] : {};
  const list = spec[key];
  return Array.isArray(list) ? list : [];
}

function textsAt(rule: Json, key: string): string[] {
  const list = isObject(rule) ? rule[key] : undefined;
  return (Array.isArray(list) ? list : []).filter((item): item is string => typeof item === 'string');
}
