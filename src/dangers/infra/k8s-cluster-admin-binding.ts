/** Fires when somebody gets control of a whole Kubernetes cluster, or everybody gets a role. */
import { defineDanger } from '../../model/danger.ts';
import type { JsonObject } from '../../model/json.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds } from '../kubernetes-predicates/kubernetes-change.ts';
import { readAll, readText } from '../plan-predicates/attribute.ts';
import { shown } from '../plan-predicates/wording.ts';

const EVERYBODY = new Set(['system:authenticated', 'system:unauthenticated', 'system:anonymous', 'system:serviceaccounts']);

const BINDINGS = ['ClusterRoleBinding.rbac.authorization.k8s.io', 'RoleBinding.rbac.authorization.k8s.io'];
const bindings = new Set(BINDINGS);
const SUBJECTS = new Set(['User', 'Group', 'ServiceAccount']);

export default defineDanger({
  title: 'control of a Kubernetes cluster granted',
  harm: 'privilege',
  severity: 'critical',
  why: '`cluster-admin` can do everything in the cluster, and a role for all authenticated users or service accounts is a role for every pod.',
  help: 'bind a role made for the task, in its namespace (`RoleBinding`), to a named group or service account',
  safeWhen: 'the same subjects held the role before; within one namespace (`RoleBinding`) it counts as high',
  types: typesOfKinds(BINDINGS),
  fate: 'left',
  find(change) {
    const found = changeOfKinds(change, bindings);
    if (!found || found.after === null) return undefined;
    const inside = found.kind.startsWith('RoleBinding.');
    const known = new Set(found.before === null ? [] : grants(found.before, inside));
    const added = grants(found.after, inside).filter((grant) => !known.has(grant));
    return added.map((grant) => ({ message: `\`${change.address}\` ${grant}`, severity: inside ? 'high' : 'critical', key: grant }));
  },
});

/** What a binding gives, in words. */
function grants(binding: JsonObject, inside: boolean): string[] {
  const role = readText(binding, 'roleRef.name') ?? '';
  return readAll(binding, 'subjects')
    .flat()
    .flatMap((subject) => {
      const [kind, name] = [readText(subject, 'kind') ?? '', readText(subject, 'name') ?? ''];
      if (EVERYBODY.has(name)) return [`gives a role to everybody (\`${name}\`)`];
      const where = inside ? ' in a namespace' : '';
      if (role === 'cluster-admin') return [`gives \`cluster-admin\`${where} to ${SUBJECTS.has(kind) ? kind : 'a subject'} ${shown(name)}`];
      // Within a namespace its pods are as a rule what the role is for.
      return !inside && kind === 'ServiceAccount' && name === 'default'
        ? ['gives a role to every pod of a namespace (its default service account)']
        : [];
    });
}
