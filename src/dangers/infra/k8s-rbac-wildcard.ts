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

const SECRETS = 'reading of `secrets`';
const HELP = 'name verbs and resources; use a `Role` in one namespace rather than a `ClusterRole`';

export default defineDanger({
  title: 'Kubernetes role with wildcards or a way to more power',
  harm: 'privilege',
  severity: 'high',
  why: 'Reading secrets, entering pods, making tokens or binding roles each lead to everything else.',
  help: HELP,
  safeWhen:
    'the role allowed it before; secrets are named one by one (`resourceNames`); a `Role` that can read the secrets of its own namespace, and no more, counts as medium',
  types: typesOfKinds(KINDS),
  fate: 'left',
  find(change) {
    const found = changeOfKinds(change, kinds);
    if (!found || found.after === null) return undefined;
    const known = new Set(found.before === null ? [] : powers(found.before));
    const added = [...new Set(powers(found.after))].filter((power) => !known.has(power));
    if (added.length === 0) return undefined;
    const inside = found.kind.startsWith('Role.');
    return {
      message: `\`${change.address}\` allows ${added.slice(0, 4).join(', ')}`,
      help: inside ? 'name verbs and resources, and of secrets the ones that are needed (`resourceNames`)' : HELP,
      severity: inside && added.every((power) => power === SECRETS) ? 'medium' : 'high',
      key: 'rules',
    };
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
    const core = groups.includes('') || groups.includes('*');
    const secrets = (resources.includes('secrets') || (resources.includes('*') && core)) && readTexts(rule, 'resourceNames').length === 0;
    if (secrets && verbs.some((verb) => ['get', 'list', 'watch', '*'].includes(verb))) found.push(SECRETS);
    if (verbs.includes('*') && resources.includes('*')) found.push('`*` on `*`');
    else if (verbs.includes('*') && groups.includes('*')) found.push('`*` in all API groups');
    return found;
  });
}
