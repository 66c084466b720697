/** Fires when a Kubernetes role allows everything, or what leads to everything. */
import { defineDanger } from '../../model/danger.ts';
import { isObject, type Json } from '../../model/json.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { read, readAll, readText, readTexts } from '../plan-predicates/attribute.ts';
import { leaves } from '../plan-predicates/lifecycle.ts';

const ROLES = new Set(['kubernetes_cluster_role', 'kubernetes_role']);
const LEADING_VERBS = ['escalate', 'bind', 'impersonate'];
const LEADING_RESOURCES = ['pods/exec', 'nodes/proxy', 'serviceaccounts/token'];

export default defineDanger({
  title: 'Kubernetes role with wildcards or a way to more power',
  harm: 'privilege',
  severity: 'high',
  why: 'Reading secrets, entering pods, making tokens or binding roles each lead to everything else.',
  help: 'name verbs and resources; use a `Role` in one namespace rather than a `ClusterRole`',
  safeWhen: 'the role allowed it before',
  types: [...ROLES, 'kubernetes_manifest'],
  fate: 'left',
  find(change) {
    if (!leaves(change)) return undefined;
    const known = new Set(change.before === null ? [] : powers(change.type, change.before));
    const added = [...new Set(powers(change.type, change.after))].filter((power) => !known.has(power));
    return added.length === 0 ? undefined : { message: `\`${change.address}\` allows ${added.slice(0, 4).join(', ')}`, key: 'rules' };
  },
});

function powers(type: string, object: Json): string[] {
  const manifest = type === 'kubernetes_manifest' ? read(object, 'manifest') : undefined;
  const isRole = isObject(manifest) && ['ClusterRole', 'Role'].includes(readText(manifest, 'kind') ?? '');
  const rules = ROLES.has(tableName(type)) ? readAll(object, 'rule') : isRole ? readAll(manifest, 'rules') : [];
  return rules.flat().flatMap((rule) => {
    const [verbs, resources, groups] = [readTexts(rule, 'verbs'), readTexts(rule, 'resources'), apiGroups(rule)];
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

function apiGroups(rule: Json): string[] {
  return [...readTexts(rule, 'api_groups'), ...readTexts(rule, 'apiGroups')];
}
