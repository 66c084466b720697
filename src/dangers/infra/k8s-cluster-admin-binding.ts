/** Fires when somebody gets control of a whole Kubernetes cluster, or everybody gets a role. */
import { defineDanger } from '../../model/danger.ts';
import { isObject, type Json } from '../../model/json.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { read, readAll, readText } from '../plan-predicates/attribute.ts';
import { leaves } from '../plan-predicates/lifecycle.ts';
import { shown } from '../plan-predicates/wording.ts';

const EVERYBODY = new Set(['system:authenticated', 'system:unauthenticated', 'system:anonymous', 'system:serviceaccounts']);

const KINDS = new Set(['User', 'Group', 'ServiceAccount']);

export default defineDanger({
  title: 'control of a Kubernetes cluster granted',
  harm: 'privilege',
  severity: 'critical',
  why: '`cluster-admin` can do everything in the cluster, and a role for all authenticated users or service accounts is a role for every pod.',
  help: 'bind a role made for the task, in its namespace (`RoleBinding`), to a named group or service account',
  safeWhen: 'the same subjects held the role before',
  types: ['kubernetes_cluster_role_binding', 'kubernetes_manifest'],
  fate: 'left',
  find(change) {
    if (!leaves(change)) return undefined;
    const known = new Set(change.before === null ? [] : grants(change.type, change.before));
    const added = grants(change.type, change.after).filter((grant) => !known.has(grant));
    return added.map((grant) => ({ message: `\`${change.address}\` ${grant}`, key: grant }));
  },
});

/** What a binding gives, in words. */
function grants(type: string, object: Json): string[] {
  const table = tableName(type);
  const manifest = type === 'kubernetes_manifest' ? read(object, 'manifest') : undefined;
  const binding = table === 'kubernetes_cluster_role_binding' ? object : kindOf(manifest) === 'ClusterRoleBinding' ? manifest : undefined;
  if (binding === undefined) return [];
  const role = readText(binding, 'role_ref.name') ?? readText(binding, 'roleRef.name') ?? '';
  return [...readAll(binding, 'subject'), ...readAll(binding, 'subjects')].flat().flatMap((subject) => {
    const [kind, name] = [readText(subject, 'kind') ?? '', readText(subject, 'name') ?? ''];
    if (EVERYBODY.has(name)) return [`gives a role to everybody (\`${name}\`)`];
    if (role === 'cluster-admin') return [`gives \`cluster-admin\` to ${KINDS.has(kind) ? kind : 'a subject'} ${shown(name)}`];
    return kind === 'ServiceAccount' && name === 'default'
      ? ['gives a role to every pod of a namespace (its default service account)']
      : [];
  });
}

function kindOf(manifest: Json | undefined): string | undefined {
  return isObject(manifest) ? readText(manifest, 'kind') : undefined;
}
