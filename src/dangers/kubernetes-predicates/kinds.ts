/** Kinds of Kubernetes objects under all the names that types have: as kubectl writes them, in manifests and Pulumi, and in Terraform. */
import { tableName } from '../infra-types/destroyed.ts';

/** Terraform type, as `tableName` gives it, to the kind as kubectl writes it. */
const TERRAFORM = {
  kubernetes_namespace: 'Namespace',
  kubernetes_persistent_volume: 'PersistentVolume',
  kubernetes_persistent_volume_claim: 'PersistentVolumeClaim',
  kubernetes_stateful_set: 'StatefulSet.apps',
  kubernetes_deployment: 'Deployment.apps',
  kubernetes_daemonset: 'DaemonSet.apps',
  kubernetes_daemon_set: 'DaemonSet.apps',
  kubernetes_cron_job: 'CronJob.batch',
  kubernetes_job: 'Job.batch',
  kubernetes_pod: 'Pod',
  kubernetes_replication_controller: 'ReplicationController',
  kubernetes_service: 'Service',
  kubernetes_ingress: 'Ingress.networking.k8s.io',
  kubernetes_gateway: 'Gateway.gateway.networking.k8s.io',
  kubernetes_http_route: 'HTTPRoute.gateway.networking.k8s.io',
  kubernetes_grpc_route: 'GRPCRoute.gateway.networking.k8s.io',
  kubernetes_pod_disruption_budget: 'PodDisruptionBudget.policy',
  kubernetes_network_policy: 'NetworkPolicy.networking.k8s.io',
  kubernetes_cluster_role: 'ClusterRole.rbac.authorization.k8s.io',
  kubernetes_cluster_role_binding: 'ClusterRoleBinding.rbac.authorization.k8s.io',
  kubernetes_role: 'Role.rbac.authorization.k8s.io',
  kubernetes_role_binding: 'RoleBinding.rbac.authorization.k8s.io',
  kubernetes_service_account: 'ServiceAccount',
  kubernetes_secret: 'Secret',
  kubernetes_config_map: 'ConfigMap',
  kubernetes_storage_class: 'StorageClass.storage.k8s.io',
  kubernetes_validating_webhook_configuration: 'ValidatingWebhookConfiguration.admissionregistration.k8s.io',
  kubernetes_mutating_webhook_configuration: 'MutatingWebhookConfiguration.admissionregistration.k8s.io',
} as const satisfies Record<string, string>;

/** Terraform types that hold an object of any kind. */
export const ANY_OBJECT = ['kubernetes_manifest', 'kubectl_manifest'] as const;

/** All types under which objects of these kinds are changed, for `types` of a danger. */
export function typesOfKinds(kinds: readonly string[]): string[] {
  const terraform = Object.entries(TERRAFORM).flatMap(([type, kind]) => (kinds.includes(kind) ? [type] : []));
  return [...kinds, ...terraform, ...ANY_OBJECT];
}

/** Attributes at the top of objects of these kinds, for `watches` of a danger; `names` as manifests have them, which is also how Terraform names them. */
export function watchedOfKinds(kinds: readonly string[], names: readonly string[]): Record<string, string[]> {
  const inside: readonly string[] = ['manifest', 'object', 'yaml_body', 'yaml_body_parsed'];
  return Object.fromEntries(
    typesOfKinds(kinds).map((type) => [type, ANY_OBJECT.some((any) => any === type) ? [...names, ...inside] : [...names]]),
  );
}

/** The kind of a Terraform type that holds objects of one kind. */
export function kindOfTerraform(type: string): string | undefined {
  const name = tableName(type);
  return Object.hasOwn(TERRAFORM, name) ? TERRAFORM[name as keyof typeof TERRAFORM] : undefined;
}

/** Whether objects of Kubernetes have such a type; custom kinds always have a group, and no type of Terraform has a dot. */
export function mayBeKubernetes(type: string): boolean {
  return type.includes('.') || type.startsWith('kube') || /^[A-Z][A-Za-z0-9]*$/.test(type);
}

/** Kinds that run pods. */
export const WORKLOADS = [
  ...['Deployment.apps', 'StatefulSet.apps', 'DaemonSet.apps', 'ReplicaSet.apps', 'Job.batch', 'CronJob.batch'],
  ...['Pod', 'ReplicationController', 'Rollout.argoproj.io'],
] as const;
