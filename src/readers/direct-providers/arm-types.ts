/** Facts: the resource types of Azure Resource Manager that the catalogue knows from Terraform's `azurerm` provider. */
import { rowOf } from '../normal-form/row-of.ts';

/** By provider, without `Microsoft.`; each row `type=azurerm type`, without `azurerm_`. */
const BY_PROVIDER: Readonly<Record<string, string>> = {
  ApiManagement: 'service=api_management',
  AppConfiguration: 'configurationStores=app_configuration configurationStores/keyValues=app_configuration_key',
  Authorization:
    'locks=management_lock policyDefinitions=policy_definition roleAssignments=role_assignment roleDefinitions=role_definition',
  Automation: 'automationAccounts=automation_account',
  Batch: 'batchAccounts=batch_account',
  Cache:
    'redis=redis_cache redis/firewallRules=redis_firewall_rule redisEnterprise=redis_enterprise_cluster redisEnterprise/databases=redis_enterprise_database',
  Cdn: 'profiles=cdn_frontdoor_profile',
  CognitiveServices: 'accounts=cognitive_account',
  Compute: [
    'diskEncryptionSets=disk_encryption_set disks=managed_disk galleries=shared_image_gallery galleries/images=shared_image',
    'galleries/images/versions=shared_image_version images=image snapshots=snapshot virtualMachines=virtual_machine',
    'virtualMachineScaleSets=linux_virtual_machine_scale_set',
  ].join(' '),
  Consumption: 'budgets=consumption_budget_subscription',
  ContainerRegistry: 'registries=container_registry',
  ContainerService: 'managedClusters=kubernetes_cluster managedClusters/agentPools=kubernetes_cluster_node_pool',
  Databricks: 'workspaces=databricks_workspace',
  DataFactory: 'factories=data_factory',
  DataProtection: 'backupVaults=data_protection_backup_vault',
  DBforMariaDB: 'servers=mariadb_server servers/databases=mariadb_database servers/firewallRules=mariadb_firewall_rule',
  DBforMySQL: [
    'flexibleServers=mysql_flexible_server flexibleServers/databases=mysql_flexible_database flexibleServers/firewallRules=mysql_flexible_server_firewall_rule',
    'servers=mysql_server servers/databases=mysql_database servers/firewallRules=mysql_firewall_rule',
  ].join(' '),
  DBforPostgreSQL: [
    'flexibleServers=postgresql_flexible_server flexibleServers/databases=postgresql_flexible_server_database',
    'flexibleServers/firewallRules=postgresql_flexible_server_firewall_rule serverGroupsv2=cosmosdb_postgresql_cluster',
    'servers=postgresql_server servers/databases=postgresql_database servers/firewallRules=postgresql_firewall_rule',
  ].join(' '),
  Devices: 'IotHubs=iothub',
  DigitalTwins: 'digitalTwinsInstances=digital_twins_instance',
  DocumentDB: [
    'cassandraClusters=cosmosdb_cassandra_cluster databaseAccounts=cosmosdb_account mongoClusters=mongo_cluster',
    'databaseAccounts/cassandraKeyspaces=cosmosdb_cassandra_keyspace databaseAccounts/cassandraKeyspaces/tables=cosmosdb_cassandra_table',
    'databaseAccounts/gremlinDatabases=cosmosdb_gremlin_database databaseAccounts/gremlinDatabases/graphs=cosmosdb_gremlin_graph',
    'databaseAccounts/mongodbDatabases=cosmosdb_mongo_database databaseAccounts/mongodbDatabases/collections=cosmosdb_mongo_collection',
    'databaseAccounts/sqlDatabases=cosmosdb_sql_database databaseAccounts/sqlDatabases/containers=cosmosdb_sql_container',
    'databaseAccounts/tables=cosmosdb_table',
  ].join(' '),
  ElasticSan: 'elasticSans=elastic_san elasticSans/volumegroups/volumes=elastic_san_volume',
  EventGrid: 'topics=eventgrid_topic',
  EventHub: 'namespaces=eventhub_namespace namespaces/eventhubs=eventhub namespaces/eventhubs/consumergroups=eventhub_consumer_group',
  HealthcareApis: 'services=healthcare_service workspaces/fhirservices=healthcare_fhir_service',
  Insights: [
    'actionGroups=monitor_action_group activityLogAlerts=monitor_activity_log_alert components=application_insights',
    'diagnosticSettings=monitor_diagnostic_setting metricAlerts=monitor_metric_alert scheduledQueryRules=monitor_scheduled_query_rules_alert_v2',
  ].join(' '),
  KeyVault:
    'managedHSMs=key_vault_managed_hardware_security_module vaults=key_vault vaults/keys=key_vault_key vaults/secrets=key_vault_secret',
  Kusto: 'clusters=kusto_cluster clusters/databases=kusto_database',
  MachineLearningServices: 'workspaces=machine_learning_workspace',
  ManagedIdentity:
    'userAssignedIdentities=user_assigned_identity userAssignedIdentities/federatedIdentityCredentials=federated_identity_credential',
  Monitor: 'accounts=monitor_workspace',
  NetApp: [
    'netAppAccounts=netapp_account netAppAccounts/capacityPools=netapp_pool netAppAccounts/capacityPools/volumes=netapp_volume',
    'netAppAccounts/capacityPools/volumes/snapshots=netapp_snapshot',
  ].join(' '),
  Network: [
    'applicationGateways=application_gateway ApplicationGatewayWebApplicationFirewallPolicies=web_application_firewall_policy azureFirewalls=firewall',
    'ddosProtectionPlans=network_ddos_protection_plan dnsZones=dns_zone dnsZones/A=dns_a_record dnsZones/AAAA=dns_aaaa_record dnsZones/CAA=dns_caa_record',
    'dnsZones/CNAME=dns_cname_record dnsZones/MX=dns_mx_record dnsZones/NS=dns_ns_record dnsZones/SRV=dns_srv_record dnsZones/TXT=dns_txt_record',
    'expressRouteCircuits=express_route_circuit frontDoors=frontdoor loadBalancers=lb natGateways=nat_gateway networkInterfaces=network_interface',
    'networkSecurityGroups=network_security_group networkSecurityGroups/securityRules=network_security_rule networkWatchers/flowLogs=network_watcher_flow_log',
    'privateDnsZones=private_dns_zone privateDnsZones/A=private_dns_a_record privateDnsZones/CNAME=private_dns_cname_record',
    'privateEndpoints=private_endpoint publicIPAddresses=public_ip routeTables=route_table routeTables/routes=route',
    'virtualHubs/hubVirtualNetworkConnections=virtual_hub_connection virtualNetworkGateways=virtual_network_gateway virtualNetworks=virtual_network',
    'virtualNetworks/subnets=subnet virtualNetworks/virtualNetworkPeerings=virtual_network_peering vpnGateways=vpn_gateway',
  ].join(' '),
  OperationalInsights: 'workspaces=log_analytics_workspace',
  Purview: 'accounts=purview_account',
  RecoveryServices:
    'vaults=recovery_services_vault vaults/backupPolicies=backup_policy_vm vaults/backupFabrics/protectionContainers/protectedItems=backup_protected_vm',
  Resources: 'resourceGroups=resource_group',
  Search: 'searchServices=search_service',
  Security: 'pricings=security_center_subscription_pricing',
  ServiceBus:
    'namespaces=servicebus_namespace namespaces/queues=servicebus_queue namespaces/topics=servicebus_topic namespaces/topics/subscriptions=servicebus_subscription',
  Sql: [
    'managedInstances=mssql_managed_instance managedInstances/databases=mssql_managed_database servers=mssql_server servers/databases=mssql_database',
    'servers/elasticPools=mssql_elasticpool servers/extendedAuditingSettings=mssql_server_extended_auditing_policy servers/firewallRules=mssql_firewall_rule',
  ].join(' '),
  Storage: [
    'storageAccounts=storage_account storageAccounts/blobServices/containers=storage_container storageAccounts/fileServices/shares=storage_share',
    'storageAccounts/blobServices/containers/immutabilityPolicies=storage_container_immutability_policy',
    'storageAccounts/managementPolicies=storage_management_policy storageAccounts/queueServices/queues=storage_queue storageAccounts/tableServices/tables=storage_table',
  ].join(' '),
  StorageCache: 'amlFilesystems=managed_lustre_file_system caches=hpc_cache',
  StorageSync: 'storageSyncServices=storage_sync',
  StreamAnalytics: 'streamingJobs=stream_analytics_job',
  Synapse: 'workspaces=synapse_workspace workspaces/bigDataPools=synapse_spark_pool workspaces/sqlPools=synapse_sql_pool',
  Web: 'serverFarms=service_plan',
};

const TYPES = tableOf(BY_PROVIDER);

/** What Resource Manager keeps in a resource of its own and `azurerm` in the one above: settings, which nobody can delete. */
const SETTINGS = tableOf({
  Sql: 'servers/databases/backupShortTermRetentionPolicies=mssql_database servers/databases/transparentDataEncryption=mssql_database',
  Storage: 'storageAccounts/blobServices=storage_account storageAccounts/fileServices=storage_account',
});

function tableOf(rows: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(rows).flatMap(([provider, types]) =>
    types
      .split(' ')
      .filter((row) => row !== '')
      .map((row): [string, string] => {
        const [own = '', terraform = ''] = row.split('=');
        return [`microsoft.${provider}/${own}`.toLowerCase(), `azurerm_${terraform}`];
      }),
  );
  return Object.fromEntries(entries);
}

/** Those that have a counterpart. */
export const ARM_COUNTERPARTS: readonly string[] = [...new Set([...Object.values(TYPES), ...Object.values(SETTINGS)])];

interface ArmType {
  type: string;
  /** Only settings of the thing; it stays when they go. */
  isSettings: boolean;
}

/** `Microsoft.Sql/servers@2023-05-01`, in any case; some types are told by what `body` or `parent_id` say. `undefined`: no counterpart. */
export function armType(written: string, { kind, scope }: { kind: string; scope: string }): ArmType | undefined {
  const name = (written.split('@')[0] as string).toLowerCase();
  if (name === 'microsoft.web/sites') return { type: siteType(kind), isSettings: false };
  if (name === 'microsoft.authorization/policyassignments') return { type: assignmentType(scope), isSettings: false };
  const settings = rowOf(SETTINGS, name);
  const type = settings ?? rowOf(TYPES, name);
  return type === undefined ? undefined : { type, isSettings: settings !== undefined };
}

function siteType(kind: string): string {
  const system = /linux/i.test(kind) ? 'linux' : 'windows';
  return /functionapp/i.test(kind) ? `azurerm_${system}_function_app` : `azurerm_${system}_web_app`;
}

function assignmentType(scope: string): string {
  if (/^\/subscriptions\/[^/]+\/?$/i.test(scope)) return 'azurerm_subscription_policy_assignment';
  if (/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/?$/i.test(scope)) return 'azurerm_resource_group_policy_assignment';
  return /^\/subscriptions\//i.test(scope) ? 'azurerm_resource_policy_assignment' : 'azurerm_management_group_policy_assignment';
}
