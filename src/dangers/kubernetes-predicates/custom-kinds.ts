/** Facts: custom kinds that dangers of their own speak for. */

/** Operators delete data with these. Groups and kinds as in the operators' own definitions. */
export const OPERATED_STORES = [
  ...[
    'Cluster.postgresql.cnpg.io',
    'Database.postgresql.cnpg.io',
    'postgresql.acid.zalan.do',
    'PostgresCluster.postgres-operator.crunchydata.com',
  ],
  ...['PerconaPGCluster.pgv2.percona.com', 'PerconaServerMongoDB.psmdb.percona.com', 'PerconaXtraDBCluster.pxc.percona.com'],
  ...['InnoDBCluster.mysql.oracle.com', 'MariaDB.k8s.mariadb.com', 'VitessCluster.planetscale.com', 'TidbCluster.pingcap.com'],
  ...['MongoDBCommunity.mongodbcommunity.mongodb.com', 'MongoDB.mongodb.com'],
  ...['RedisFailover.databases.spotahome.com', 'Redis.redis.redis.opstreelabs.in', 'RedisCluster.redis.redis.opstreelabs.in'],
  ...['Kafka.kafka.strimzi.io', 'KafkaTopic.kafka.strimzi.io', 'KafkaNodePool.kafka.strimzi.io'],
  ...['Elasticsearch.elasticsearch.k8s.elastic.co', 'OpenSearchCluster.opensearch.opster.io'],
  ...['CassandraDatacenter.cassandra.datastax.com', 'K8ssandraCluster.k8ssandra.io', 'ScyllaCluster.scylla.scylladb.com'],
  ...[
    'RabbitmqCluster.rabbitmq.com',
    'Queue.rabbitmq.com',
    'ClickHouseInstallation.clickhouse.altinity.com',
    'CrdbCluster.crdb.cockroachlabs.com',
  ],
  ...[
    'Tenant.minio.min.io',
    'CephCluster.ceph.rook.io',
    'CephBlockPool.ceph.rook.io',
    'CephFilesystem.ceph.rook.io',
    'CephObjectStore.ceph.rook.io',
  ],
  ...['VolumeSnapshot.snapshot.storage.k8s.io', 'VolumeSnapshotContent.snapshot.storage.k8s.io', 'ObjectBucketClaim.objectbucket.io'],
] as const;

/** What leads traffic to pods. */
export const TRAFFIC = [
  ...['Service', 'Ingress.networking.k8s.io', 'Gateway.gateway.networking.k8s.io', 'HTTPRoute.gateway.networking.k8s.io'],
  ...['GRPCRoute.gateway.networking.k8s.io', 'TCPRoute.gateway.networking.k8s.io', 'TLSRoute.gateway.networking.k8s.io'],
  ...['Gateway.networking.istio.io', 'VirtualService.networking.istio.io', 'IngressRoute.traefik.io', 'HTTPProxy.projectcontour.io'],
  'Route.route.openshift.io',
] as const;

/** What keeps traffic away from pods. */
export const NETWORK_POLICIES = [
  ...['NetworkPolicy.networking.k8s.io', 'CiliumNetworkPolicy.cilium.io', 'CiliumClusterwideNetworkPolicy.cilium.io'],
  ...['NetworkPolicy.crd.projectcalico.org', 'GlobalNetworkPolicy.crd.projectcalico.org'],
  ...['NetworkPolicy.projectcalico.org', 'GlobalNetworkPolicy.projectcalico.org'],
  ...['AuthorizationPolicy.security.istio.io', 'PeerAuthentication.security.istio.io'],
] as const;

/** What pods read their settings from, and what makes it. */
export const SETTINGS = ['Secret', 'ConfigMap', 'SealedSecret.bitnami.com', 'ExternalSecret.external-secrets.io'] as const;

/** What brings objects into the cluster, and takes them out again. */
export const DELIVERY = [
  ...['Application.argoproj.io', 'ApplicationSet.argoproj.io', 'AppProject.argoproj.io'],
  ...['Kustomization.kustomize.toolkit.fluxcd.io', 'HelmRelease.helm.toolkit.fluxcd.io'],
] as const;

export const RBAC = [
  ...['ClusterRole.rbac.authorization.k8s.io', 'ClusterRoleBinding.rbac.authorization.k8s.io'],
  ...['Role.rbac.authorization.k8s.io', 'RoleBinding.rbac.authorization.k8s.io', 'ServiceAccount'],
] as const;

export const WEBHOOKS = [
  'ValidatingWebhookConfiguration.admissionregistration.k8s.io',
  'MutatingWebhookConfiguration.admissionregistration.k8s.io',
] as const;

/** What can be taken away without anything failing at once: settings of other objects, and what is made anew by itself. */
export const HARMLESS = [
  ...['Event', 'Endpoints', 'EndpointSlice.discovery.k8s.io', 'Lease.coordination.k8s.io', 'ControllerRevision.apps', 'PodTemplate'],
  ...['HorizontalPodAutoscaler.autoscaling', 'VerticalPodAutoscaler.autoscaling.k8s.io', 'ResourceQuota', 'LimitRange'],
  ...['Kustomization.kustomize.config.k8s.io', 'Component.kustomize.config.k8s.io', 'GrafanaDashboard.grafana.integreatly.org'],
] as const;
