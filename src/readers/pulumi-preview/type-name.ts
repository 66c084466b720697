/** Types of Pulumi resources as Terraform, or kubectl, names them. */
import type { JsonObject } from '../../model/json.ts';
import { cloudFormationType, terraformType as typeOfCloudFormation } from '../cloudformation-change-set/resource-types.ts';
import { snakeCase } from '../normal-form/snake-case.ts';
import { AWS_MODULES, AWS_TYPES } from './types-aws.ts';
import { AZURE_MODULES, AZURE_TYPES } from './types-azure.ts';
import { AZURE_NATIVE_TYPES } from './types-azure-native.ts';
import { GOOGLE_MODULES, GOOGLE_TYPES } from './types-google.ts';
import { GOOGLE_NATIVE_TYPES } from './types-google-native.ts';
import { rowOf } from '../normal-form/row-of.ts';

/** Packages made from Terraform providers whose names follow one rule, where the prefix of their types differs from the name of the package. */
const PREFIXES: Readonly<Record<string, string>> = {
  confluentcloud: 'confluent',
  databricks: 'databricks',
  gcp: 'google',
  azure: 'azurerm',
};

/** Packages made from Terraform providers, besides the three large ones. */
const BRIDGED = new Set([
  ...['aiven', 'alicloud', 'auth0', 'azuread', 'azuredevops', 'cloudflare', 'confluentcloud', 'consul', 'databricks', 'datadog'],
  ...['digitalocean', 'dnsimple', 'docker', 'ec', 'fastly', 'github', 'gitlab', 'hcloud', 'kafka', 'keycloak', 'linode', 'minio'],
  ...['mongodbatlas', 'mysql', 'newrelic', 'nomad', 'ns1', 'okta', 'openstack', 'opsgenie', 'pagerduty', 'postgresql', 'rabbitmq'],
  ...['random', 'rediscloud', 'scaleway', 'snowflake', 'tls', 'vault', 'vsphere', 'yandex'],
]);

/** Types that are called otherwise than by rule, in packages without a table of their own. */
const OTHER_TYPES: Readonly<Record<string, string>> = {
  'kubernetes:helm.sh/v3:Release': 'helm_release',
  'kubernetes:helm.sh/v4:Chart': 'helm_release',
};

/** Which properties are to be brought into Terraform's shape: those of a bridged provider, or of CloudFormation. Kubernetes objects and other packages keep theirs. */
export type Shape = 'terraform' | 'azure-native' | 'cloudformation' | 'own';

interface TypeName {
  type: string;
  shape: Shape;
}

/** `aws:rds/instance:Instance` as `aws_db_instance`, `kubernetes:apps/v1:StatefulSet` as `StatefulSet.apps`; others keep their token. `properties` tell where the token does not. */
export function typeName(token: string, properties: JsonObject = {}): TypeName {
  const other = rowOf(OTHER_TYPES, token);
  if (other !== undefined) return { type: other, shape: 'own' };
  const [, pack = '', place = '', name = ''] = /^([^:]+):([^:]*):([^:]+)$/.exec(token) ?? [];
  if (pack === 'kubernetes') return { type: kubernetesType(place, name) ?? token, shape: 'own' };
  const module = (place.split('/')[0] as string).toLowerCase();
  if (pack === 'aws-native') return nativeType(module, name, properties) ?? { type: token, shape: 'own' };
  const type = terraformType(pack, module, name);
  return type === undefined ? { type: token, shape: 'own' } : { type, shape: pack === 'azure-native' ? pack : 'terraform' };
}

/** The package is made from the resources of CloudFormation, whose properties it writes with a small first letter. */
function nativeType(module: string, name: string, properties: JsonObject): TypeName | undefined {
  const own = cloudFormationType(module, name);
  if (own === undefined) return undefined;
  const byLowerCase = new Map(Object.entries(properties).map(([property, value]) => [property.toLowerCase(), value]));
  const type = typeOfCloudFormation(own, (property) => byLowerCase.get(property.toLowerCase()));
  return type === own ? undefined : { type, shape: 'cloudformation' };
}

function terraformType(pack: string, module: string, name: string): string | undefined {
  if (name === '' || module === '') return undefined;
  if (pack === 'aws') return byTables('aws', module, name, AWS_MODULES, AWS_TYPES);
  if (pack === 'gcp') return byTables('google', module, name, GOOGLE_MODULES, GOOGLE_TYPES);
  if (pack === 'azure') return byTables('azurerm', module, name, AZURE_MODULES, AZURE_TYPES);
  if (pack === 'azure-native') return rowOf(AZURE_NATIVE_TYPES, `${module}/${name}`);
  if (pack === 'google-native') return rowOf(GOOGLE_NATIVE_TYPES, `${module}/${name}`);
  if (!BRIDGED.has(pack)) return undefined;
  const prefix = rowOf(PREFIXES, pack) ?? pack;
  const own = snakeCase(name);
  return module === 'index' || module === own ? `${prefix}_${own}` : `${prefix}_${module}_${own}`;
}

/** The table of exceptions first, then the rule: prefix of the module, then the name. */
function byTables(
  prefix: string,
  module: string,
  name: string,
  modules: Readonly<Record<string, string>>,
  types: Readonly<Record<string, string>>,
): string | undefined {
  if (module === 'index') return undefined;
  const known = rowOf(types, `${module}/${name}`);
  if (known !== undefined) return `${prefix}_${known}`;
  // `BucketV2` and `Bucket` are the same resource, in an older and a newer release of the package.
  const own = snakeCase(name).replace(/_v2$/, '');
  const part = rowOf(modules, module) ?? module;
  return part === '' ? `${prefix}_${own}` : `${prefix}_${part}_${own}`;
}

/** `apps/v1` and `StatefulSet` as `StatefulSet.apps`. Components of the package, such as `yaml:ConfigFile`, are no objects. */
function kubernetesType(place: string, kind: string): string | undefined {
  const [, group = ''] = /^([a-z0-9.-]+)\/v\d+(?:(?:alpha|beta)\d+)?$/.exec(place) ?? [];
  if (group === '') return undefined;
  return group === 'core' ? kind : `${kind}.${group}`;
}
