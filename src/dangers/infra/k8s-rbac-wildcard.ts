/** Fires when a Kubernetes role allows everything, or what leads to everything. */
import { defineDanger } from '../../model/danger.ts';
import type { JsonObject } from '../../model/json.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds } from '../kubernetes-predicates/kubernetes-change.ts';
import { readAll, readTexts } from '../plan-predicates/attribute.ts';

const KINDS = ['ClusterRole.rbac.authorization.k8s.io', 'Role.rbac.authorization.k8s.io'];
const kinds = new Set(KINDS);
const LEADING_VERBS = ['escalate', 'bind', 'impersonate'];
const LEADING_RESOURCES = ['pods/exec', 'nodes/proxy', 'serviceaccounts/token'];

export default defineDanger({
  title: 'Kubernetes role with wildcards or a way to more power',
  harm: 'privilege',
  severity: 'high',
  why: 'Reading secrets, entering pods, making tokens or binding roles each lead to everything else.',
  help: 'name verbs and resources; use a `Role` in one namespace rather than a `ClusterRole`',
  safeWhen: 'the role allowed it before',
  types: typesOfKinds(KINDS),
  fate: 'left',
  find(change) {
    const found = changeOfKinds(change, kinds);
    if (!found || found.after === null) return undefined;
    const known = new Set(found.before === null ? [] : powers(found.before));
    const added = [...new Set(powers(found.after))].filter((power) => !known.has(power));
    return added.length === 0 ? undefined : { message: `\`${change.address}\` allows ${added.slice(0, 4).join(', ')}`, key: 'rules' };
  },
});

function powers(role: JsonObject): string[] {
  const rules = readAll(role, 'rules');
  return rules.flat().flatMap((rule) => {
    const [verbs, resources, groups] = [readTexts(rule, 'verbs'), readTexts(rule, 'resources'), readTexts(rule, 'apiGroups')];
    const found = verbs.filter((verb) => LEADING_VERBS.includes(verb)).map((verb) => `\`${verb}\``);
    found.push(
      ...resources
        .filter(
          (resource) => LEADING_RESOURCES.includes(resource) && verbs.some((verb) => verb === 'create' || verb === 'get' || verb === '*'),
        )
        .map((resource) => `\`${resource}\``),
    );
    if (resources.includes('secrets') && verbs.some((verb) => ['get', 'list', 'watch', '*'].includes(verb)))
      found.push('reading of `secrets`');
    if (verbs.includes('*') && resources.includes('*')) found.push('`*` on `*`');
    else if (verbs.includes('*') && groups.includes('*')) found.push('`*` in all API groups');
    return found;
  });
}
