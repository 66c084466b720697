/** Facts: resources that are told to send in clear, and how that is seen. */
import type { Severity } from '../../model/finding.ts';
import type { Json } from '../../model/json.ts';
import { readAll, readText, readTexts } from '../plan-predicates/attribute.ts';

interface ClearText {
  speaks(object: Json): boolean;
  /** What it looks at. */
  watches: readonly string[];
  /** What follows the address in the message. */
  says: string;
  help: string;
  /** Of a new resource. */
  created: Severity;
  /** Of one that was there before. Absent: high. */
  changed?: Severity;
  key: string;
}

/** Engines of DMS whose connection is encrypted by `ssl_mode` alone; the others have ways of their own, or none. */
const DATABASES =
  /^(aurora|aurora-postgresql|aurora-serverless|aurora-postgresql-serverless|azuredb|azure-sql-managed-instance|db2|db2-zos|docdb|mariadb|mongodb|mysql|oracle|postgres|sqlserver|sybase)$/;

/** An address behind an API, written out in the document that describes it, as JSON or YAML. */
const CLEAR_BACKEND = /["']?\buri["']?\s{0,20}:\s{0,20}["']?http:\/\//i;

export const CLEAR_TEXT: Readonly<Record<string, ClearText>> = {
  // Without a list a server speaks SFTP alone.
  aws_transfer_server: {
    speaks: (object) => readTexts(object, 'protocols').includes('FTP'),
    watches: ['protocols'],
    says: 'speaks FTP, which sends passwords and files in clear',
    help: 'use SFTP or FTPS',
    created: 'medium',
    key: 'protocols',
  },
  // One that only sends browsers on to HTTPS is the way it should be.
  aws_lb_listener: {
    speaks: (object) => readText(object, 'protocol') === 'HTTP' && readTexts(object, 'default_action.type').includes('forward'),
    watches: ['protocol', 'default_action'],
    says: 'takes requests over HTTP and passes them on',
    help: 'let it redirect to a listener with HTTPS',
    created: 'low',
    changed: 'medium',
    key: 'protocol',
  },
  aws_dms_endpoint: {
    speaks: (object) => readText(object, 'ssl_mode') === 'none' && DATABASES.test(readText(object, 'engine_name') ?? ''),
    watches: ['ssl_mode', 'engine_name'],
    says: 'copies a database over a connection in clear (`ssl_mode`)',
    help: 'set `ssl_mode` to `require`, or to `verify-full` where there is a certificate',
    created: 'low',
    key: 'ssl_mode',
  },
  aws_api_gateway_integration: {
    speaks: (object) => isClear(readText(object, 'uri')) && readText(object, 'connection_type') !== 'VPC_LINK',
    watches: ['uri', 'connection_type'],
    says: 'calls what stands behind it over HTTP (`uri`)',
    help: 'use an address that begins with `https://`',
    created: 'low',
    key: 'uri',
  },
  aws_apigatewayv2_integration: {
    speaks: (object) => isClear(readText(object, 'integration_uri')) && readText(object, 'connection_type') !== 'VPC_LINK',
    watches: ['integration_uri', 'connection_type'],
    says: 'calls what stands behind it over HTTP (`integration_uri`)',
    help: 'use an address that begins with `https://`',
    created: 'low',
    key: 'integration_uri',
  },
  aws_api_gateway_rest_api: {
    speaks: (object) => CLEAR_BACKEND.test(readText(object, 'body') ?? ''),
    watches: ['body'],
    says: 'calls what stands behind it over HTTP (`body`)',
    help: 'use addresses that begin with `https://`',
    created: 'low',
    key: 'body',
  },
};

/** Parameters of databases by which clients have to use TLS, and the values that ask for it. */
const FORCED: Readonly<Record<string, readonly string[]>> = {
  'rds.force_ssl': ['1'],
  require_secure_transport: ['1', 'on'],
  require_ssl: ['true'],
  tls: ['enabled', 'fips-140-3', 'tls1.2+', 'tls1.3+'],
};

export const PARAMETER_GROUPS: readonly string[] = [
  'aws_db_parameter_group',
  'aws_rds_cluster_parameter_group',
  'aws_docdb_cluster_parameter_group',
  'aws_redshift_parameter_group',
];

/** Name to whether the group asks for TLS; without parameters that it leaves to the database. */
export function forcedTls(object: Json): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const block of readAll(object, 'parameter').flat()) {
    const [name, value] = [readText(block, 'name') ?? '', readText(block, 'value')];
    const safe = Object.hasOwn(FORCED, name) ? FORCED[name] : undefined;
    if (safe && value !== undefined) found.set(name, safe.includes(value.toLowerCase()));
  }
  return found;
}

function isClear(address: string | undefined): boolean {
  return /^http:\/\//i.test(address ?? '');
}
