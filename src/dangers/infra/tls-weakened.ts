/** Fires when clear text or older TLS is allowed. */
import { defineDanger } from '../../model/danger.ts';
import type { Hit } from '../../model/danger.ts';
import type { Change } from '../../model/change.ts';
import { CLEAR_TEXT, PARAMETER_GROUPS, forcedTls } from '../infra-types/clear-text.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { read, readText } from '../plan-predicates/attribute.ts';
import { typesOfKinds, watchedOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds } from '../kubernetes-predicates/kubernetes-change.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';
import { createdBelowDefault, protectionLost } from '../plan-predicates/protection.ts';
import { is, off, on, type SettingTable, watchedSettings } from '../plan-predicates/settings.ts';
import { versionNumbers } from '../plan-predicates/version-order.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

/** Of a path that is taken out, nothing is sent any more. */
const PATHS = is('ordered_cache_behavior.viewer_protocol_policy', ['https-only', 'redirect-to-https'], 'https-only');

const ENCRYPTED: SettingTable = {
  aws_lb_listener: [is('protocol', ['HTTPS', 'TLS'])],
  aws_cloudfront_distribution: [is('default_cache_behavior.viewer_protocol_policy', ['https-only', 'redirect-to-https']), PATHS],
  aws_elasticache_replication_group: [on('transit_encryption_enabled')],
  aws_memorydb_cluster: [on('tls_enabled', true)],
  aws_opensearch_domain: [on('domain_endpoint_options.enforce_https', true), on('node_to_node_encryption.enabled')],
  aws_elasticsearch_domain: [on('domain_endpoint_options.enforce_https', true), on('node_to_node_encryption.enabled')],
  aws_msk_cluster: [
    is('encryption_info.encryption_in_transit.client_broker', ['TLS'], 'TLS'),
    on('encryption_info.encryption_in_transit.in_cluster', true),
  ],
  aws_dax_cluster: [is('cluster_endpoint_encryption_type', ['TLS'])],
  aws_quicksight_data_source: [off('ssl_properties.disable_ssl', false)],
  aws_dms_endpoint: [is('ssl_mode', ['require', 'verify-ca', 'verify-full'])],
  azurerm_storage_account: [on('https_traffic_only_enabled', true), on('enable_https_traffic_only', true)],
  azurerm_linux_web_app: [on('https_only')],
  azurerm_windows_web_app: [on('https_only')],
  azurerm_linux_function_app: [on('https_only')],
  azurerm_redis_cache: [off('non_ssl_port_enabled', false), off('enable_non_ssl_port', false)],
  azurerm_postgresql_server: [on('ssl_enforcement_enabled')],
  azurerm_mysql_server: [on('ssl_enforcement_enabled')],
  google_sql_database_instance: [
    on('settings.ip_configuration.require_ssl'),
    is('settings.ip_configuration.ssl_mode', ['ENCRYPTED_ONLY', 'TRUSTED_CLIENT_CERTIFICATE_REQUIRED']),
  ],
  cloudflare_zone_settings_override: [is('settings.ssl', ['full', 'strict', 'origin_pull'])],
};

/** Lowest TLS version or named policy that is accepted. */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  aws_lb_listener: ['ssl_policy'],
  aws_cloudfront_distribution: ['viewer_certificate.minimum_protocol_version'],
  aws_opensearch_domain: ['domain_endpoint_options.tls_security_policy'],
  aws_api_gateway_domain_name: ['security_policy'],
  google_compute_ssl_policy: ['min_tls_version'],
  azurerm_storage_account: ['min_tls_version'],
  azurerm_mssql_server: ['minimum_tls_version'],
  azurerm_redis_cache: ['minimum_tls_version'],
  azurerm_linux_web_app: ['site_config.minimum_tls_version'],
  azurerm_eventhub_namespace: ['minimum_tls_version'],
  azurerm_servicebus_namespace: ['minimum_tls_version'],
};

const INGRESS = ['Ingress.networking.k8s.io'];
const ingress = new Set(INGRESS);

export default defineDanger({
  title: 'TLS weakened or switched off',
  harm: 'exposure',
  severity: 'high',
  why: 'What is sent can be read or changed on the way, or with ciphers that are known to be broken.',
  help: 'keep TLS 1.2 or later and redirect clear text to it',
  safeWhen:
    'as strong as before; a new resource that switches off what its provider has on counts as medium, one that speaks in clear where that is the default as low',
  types: [
    ...new Set([
      ...[ENCRYPTED, VERSIONS, CLEAR_TEXT].flatMap((table) => Object.keys(table)),
      ...PARAMETER_GROUPS,
      ...typesOfKinds(INGRESS),
    ]),
  ],
  newTypes: [...new Set([ENCRYPTED, CLEAR_TEXT].flatMap((table) => Object.keys(table)))],
  watches: watchedPaths(
    watchedSettings(ENCRYPTED),
    VERSIONS,
    Object.fromEntries(Object.entries(CLEAR_TEXT).map(([type, { watches }]) => [type, watches])),
    Object.fromEntries(PARAMETER_GROUPS.map((type) => [type, 'parameter'])),
    watchedOfKinds(INGRESS, ['spec']),
  ),
  find: (change) => [
    ...protectionLost(change, ENCRYPTED),
    ...createdBelowDefault(change, ENCRYPTED, 'medium'),
    ...versionsLowered(change),
    ...clearText(change),
    ...noLongerForced(change),
    ...ingressInClear(change),
  ],
});

function clearText(change: Change): Hit[] {
  const type = tableName(change.type);
  const row = CLEAR_TEXT[type];
  if (row === undefined || !leaves(change) || !row.speaks(change.after) || row.speaks(change.before)) return [];
  // What a setting of the table above loses, that says.
  if (protectionLost(change, ENCRYPTED).length > 0) return [];
  const severity = existed(change) ? (row.changed ?? 'high') : row.created;
  return [{ message: `\`${change.address}\` ${row.says}`, help: row.help, severity, key: row.key }];
}

function noLongerForced(change: Change): Hit[] {
  if (!PARAMETER_GROUPS.includes(change.type) || !existed(change) || !leaves(change)) return [];
  const after = forcedTls(change.after);
  return [...forcedTls(change.before)]
    .filter(([name, forced]) => forced && after.get(name) === false)
    .map(([name]) => ({ message: `\`${change.address}\` no longer asks clients for TLS (\`${name}\`)`, key: `parameter ${name}` }));
}

function ingressInClear(change: Change): Hit[] {
  const found = changeOfKinds(change, ingress);
  if (!found || found.before === null || found.after === null) return [];
  if (read(found.before, 'spec.tls') === undefined || read(found.after, 'spec.tls') !== undefined) return [];
  return [{ message: `\`${change.address}\` no longer has a certificate (\`spec.tls\`)`, help: 'keep `spec.tls`', key: 'spec.tls' }];
}

function versionsLowered(change: Change): Hit[] {
  if (!existed(change) || !leaves(change)) return [];
  return (VERSIONS[tableName(change.type)] ?? []).flatMap((path): Hit[] => {
    const [before, after] = [tlsVersion(readText(change.before, path)), tlsVersion(readText(change.after, path))];
    if (before === undefined || after === undefined || after >= before) return [];
    return [
      {
        message: `\`${change.address}\` accepts TLS 1.${after} where TLS 1.${before} was the least (\`${path}\`)`,
        help: `keep \`${path}\` as it is`,
        key: path,
      },
    ];
  });
}

/** The minor number of the lowest version that a value such as `TLSv1.2_2021`, `TLS1_0` or `ELBSecurityPolicy-TLS13-1-2-2021-06` accepts. */
function tlsVersion(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const policy = /^ELBSecurityPolicy-(.*)$/.exec(text)?.[1];
  if (policy !== undefined) {
    const minor = /(?:TLS13-1-|TLS-1-|-1-)(\d)/.exec(policy)?.[1];
    return minor === undefined ? 0 : Number(minor);
  }
  if (!/^(TLS|SSL|Policy-Min-TLS|\d)/i.test(text)) return undefined;
  const [, minor] = versionNumbers(text);
  return minor === undefined || minor > 3 ? 0 : minor;
}
