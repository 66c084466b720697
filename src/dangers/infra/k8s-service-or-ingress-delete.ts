/** Fires when what leads traffic to pods goes, loses its address or leads elsewhere. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import { TRAFFIC } from '../kubernetes-predicates/custom-kinds.ts';
import { going } from '../kubernetes-predicates/going.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds, type KubernetesChange } from '../kubernetes-predicates/kubernetes-change.ts';
import { read, readText, readTexts } from '../plan-predicates/attribute.ts';
import { isUndecided } from '../plan-predicates/undecided.ts';
import { shown } from '../plan-predicates/wording.ts';

const kinds = new Set<string>(TRAFFIC);

export default defineDanger({
  title: 'service, ingress or route deleted',
  harm: 'outage',
  severity: 'high',
  why: 'Traffic no longer reaches the pods behind it, and the address of a load balancer goes to somebody else.',
  help: 'lead clients to the new address first, and delete the old one when nothing arrives there any longer',
  safeWhen: 'ports, annotations or backends change in place, or a host is added',
  types: typesOfKinds(TRAFFIC),
  newTypes: [],
  find(change) {
    const found = changeOfKinds(change, kinds);
    return found && (deletion(found) ?? (found.kind === 'Service' ? redirected(found) : unanswered(found)));
  },
});

function deletion(found: KubernetesChange): Hit | undefined {
  const balanced = found.kind === 'Service' && typeOf(found.before) === 'LoadBalancer';
  return going(found, balanced ? 'traffic stops, and its address is released' : 'traffic no longer gets through it', {
    gone: 'high',
    replaced: 'high',
  });
}

function redirected({ change, before, after }: KubernetesChange): Hit | Hit[] | undefined {
  if (before === null || after === null) return undefined;
  const hits: Hit[] = [];
  const [was, is] = [typeOf(before), typeOf(after)];
  if (was !== is && (was === 'LoadBalancer' || is === 'ExternalName'))
    hits.push({
      message: `\`${change.address}\` changes from \`${was}\` to \`${is}\`: ${was === 'LoadBalancer' ? 'its address is released' : 'it no longer leads to pods'}`,
      key: 'spec.type',
    });
  const [chosen, now] = [selector(before), selector(after)];
  if (chosen !== '' && now !== chosen && is !== 'ExternalName')
    hits.push({
      message: `\`${change.address}\` leads to ${now === '' ? 'no pods by itself any longer' : 'other pods'}: its \`spec.selector\` changes`,
      help: 'make sure that pods with the new labels are ready before, and that they run the same',
      severity: now === '' ? 'high' : 'medium',
      key: 'spec.selector',
    });
  return hits;
}

/** Names under which clients look for it, by kind. */
const HOSTS: Readonly<Record<string, string>> = {
  'Ingress.networking.k8s.io': 'spec.rules.host',
  'HTTPRoute.gateway.networking.k8s.io': 'spec.hostnames',
  'GRPCRoute.gateway.networking.k8s.io': 'spec.hostnames',
  'TLSRoute.gateway.networking.k8s.io': 'spec.hostnames',
  'VirtualService.networking.istio.io': 'spec.hosts',
  'Route.route.openshift.io': 'spec.host',
};

function unanswered({ change, kind, before, after }: KubernetesChange): Hit | undefined {
  const path = HOSTS[kind];
  if (path === undefined || before === null || after === null || isUndecided(after, path)) return undefined;
  const now = readTexts(after, path);
  // Without any host it answers for all of them.
  const gone = now.length === 0 ? [] : [...new Set(readTexts(before, path))].filter((host) => !now.includes(host));
  if (gone.length === 0) return undefined;
  const rest = gone.length > 3 ? ` and ${gone.length - 3} more` : '';
  return {
    message: `\`${change.address}\` no longer answers for ${gone.slice(0, 3).map(shown).join(', ')}${rest}`,
    help: 'keep the old name beside the new one until nobody asks for it any longer',
    severity: 'medium',
    key: path,
  };
}

function typeOf(object: JsonObject | null): string {
  return readText(object ?? undefined, 'spec.type') ?? 'ClusterIP';
}

/** Without order; empty where it chooses none. */
function selector(object: JsonObject): string {
  const value = read(object, 'spec.selector');
  return isObject(value)
    ? Object.entries(value)
        .map((pair) => JSON.stringify(pair))
        .sort()
        .join()
    : '';
}
