/** Facts: settings of Kubernetes objects that decide about a danger, by kind, so that not knowing them is no answer. */
import { DELIVERY, NETWORK_POLICIES } from './custom-kinds.ts';
import { typesOfKinds, WORKLOADS } from './kinds.ts';

export interface DecidingPath {
  /** Dotted, without numbers of elements. What lies in it decides as well; so does not knowing what it lies in. */
  path: string;
  danger: string;
  /** Of an object that was not there before, too. */
  isOfNew?: true;
  /** Whether it is there is what counts, and not what is in it. */
  isBlock?: true;
  /** The API fills it in where nobody wrote it, so that it is unknown whenever an object is made. */
  isGiven?: true;
}

const POD_FIELDS = [
  ...['hostNetwork', 'hostPID', 'hostIPC', 'hostUsers', 'volumes.hostPath', 'securityContext'],
  ...['containers.securityContext', 'initContainers.securityContext', 'ephemeralContainers.securityContext'],
];
const CONTAINER_PARTS = ['livenessProbe', 'readinessProbe', 'resources.limits', 'resources.requests'];
const APPARMOR = 'metadata.annotations.container.apparmor.security.beta.kubernetes.io/';

function ofPods(template: string): DecidingPath[] {
  const within = (path: string): string => (template === '' ? path : `${template}.${path}`);
  const isolation: DecidingPath[] = [...POD_FIELDS.map((field) => `spec.${field}`), APPARMOR].map((path) => ({
    path: within(path),
    danger: 'k8s-security-context-weakened',
    isOfNew: true,
  }));
  const parts = CONTAINER_PARTS.map((part): DecidingPath => {
    const path = within(`spec.containers.${part}`);
    return { path, danger: 'k8s-probe-or-limit-removed', isBlock: true, ...(part.startsWith('resources') && { isGiven: true }) };
  });
  return [...isolation, ...parts];
}

const TEMPLATES: Readonly<Record<string, string>> = { Pod: '', 'CronJob.batch': 'spec.jobTemplate.spec.template' };

function paths(danger: string, list: readonly string[], more: Partial<DecidingPath> = {}): DecidingPath[] {
  return list.map((path) => ({ path, danger, ...more }));
}

const ROLES = paths('k8s-rbac-wildcard', ['rules.verbs', 'rules.resources', 'rules.apiGroups', 'rules.nonResourceURLs'], { isOfNew: true });
const BINDINGS = paths('k8s-cluster-admin-binding', ['roleRef.name', 'roleRef.kind', 'subjects.name', 'subjects.kind'], { isOfNew: true });
const WEBHOOKS = paths('k8s-webhook-change', [
  'webhooks.failurePolicy',
  'webhooks.rules',
  'webhooks.namespaceSelector',
  'webhooks.objectSelector',
]);
const DELIVERED = [
  'spec.prune',
  'spec.syncPolicy',
  'spec.template.spec.syncPolicy',
  'spec.generators',
  'spec.destination',
  'spec.targetNamespace',
];
const ROLL_OUT = paths('k8s-probe-or-limit-removed', ['spec.strategy', 'spec.updateStrategy'], { isGiven: true });
const RBAC = 'rbac.authorization.k8s.io';

const TABLE: Readonly<Record<string, readonly DecidingPath[]>> = {
  ...Object.fromEntries(WORKLOADS.map((kind) => [kind, [...ofPods(TEMPLATES[kind] ?? 'spec.template'), ...ROLL_OUT]])),
  'CronJob.batch': [
    ...ofPods(TEMPLATES['CronJob.batch'] ?? ''),
    ...ROLL_OUT,
    { path: 'spec.suspend', danger: 'scaled-to-zero', isGiven: true },
  ],
  'Ingress.networking.k8s.io': [
    { path: 'spec.rules.host', danger: 'k8s-service-or-ingress-delete' },
    { path: 'spec.tls', danger: 'tls-weakened', isBlock: true },
  ],
  'StatefulSet.apps': [
    ...ofPods('spec.template'),
    ...ROLL_OUT,
    ...paths('k8s-statefulset-delete-or-recreate', ['spec.persistentVolumeClaimRetentionPolicy', 'spec.replicas']),
  ],
  Namespace: paths('k8s-security-context-weakened', ['metadata.labels.pod-security.kubernetes.io/enforce']),
  [`Role.${RBAC}`]: ROLES,
  [`ClusterRole.${RBAC}`]: ROLES,
  [`RoleBinding.${RBAC}`]: BINDINGS,
  [`ClusterRoleBinding.${RBAC}`]: BINDINGS,
  ...Object.fromEntries(
    NETWORK_POLICIES.map((kind) => [
      kind,
      paths('k8s-networkpolicy-removed', ['spec.ingress', 'spec.policyTypes', 'spec.rules', 'spec.action', 'spec.mtls'], { isOfNew: true }),
    ]),
  ),
  'PodDisruptionBudget.policy': paths('k8s-pdb-removed', ['spec.minAvailable', 'spec.maxUnavailable']),
  'StorageClass.storage.k8s.io': paths('k8s-storageclass-change', [
    'reclaimPolicy',
    'metadata.annotations.storageclass.kubernetes.io/is-default-class',
  ]),
  PersistentVolume: paths('k8s-pvc-or-pv-delete', ['spec.persistentVolumeReclaimPolicy']),
  'ValidatingWebhookConfiguration.admissionregistration.k8s.io': WEBHOOKS,
  'MutatingWebhookConfiguration.admissionregistration.k8s.io': WEBHOOKS,
  ...Object.fromEntries(DELIVERY.map((kind) => [kind, paths('gitops-prune-or-sync-change', DELIVERED)])),
};

export const DECIDING_KINDS: readonly string[] = Object.keys(TABLE);

export function decidingPaths(kind: string): readonly DecidingPath[] {
  return Object.hasOwn(TABLE, kind) ? (TABLE[kind] as readonly DecidingPath[]) : [];
}

/** Names of the provider of Terraform for what stands at the top of a manifest under another one. */
const PROVIDED: Readonly<Record<string, string>> = {
  rules: 'rule',
  roleRef: 'role_ref',
  subjects: 'subject',
  webhooks: 'webhook',
  reclaimPolicy: 'reclaim_policy',
};

/** The attributes at the top in which these paths lie, for each type that objects of the kind have. */
export function watchedOfKind(kind: string): Record<string, string[]> {
  const tops = [...new Set(decidingPaths(kind).map(({ path }) => path.split('.', 1)[0] as string))];
  const names = [...tops, ...tops.flatMap((name) => PROVIDED[name] ?? [])];
  const watched = Object.fromEntries(typesOfKinds([kind]).map((type): [string, string[]] => [type, names]));
  return { ...watched, kubernetes_manifest: ['manifest'], kubectl_manifest: ['yaml_body'] };
}
