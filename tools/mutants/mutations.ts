/** What is done to real objects to make them dangerous, and which dangers have to be found then: written from provider documentation, not from the catalogue's own tables. */
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import type { JsonObject } from '../../src/model/json.ts';
import type { PlannedObject } from './planned-objects.ts';

/** One mutated entry; `undefined` where the mutation does not apply. */
export interface Mutation {
  kind: string;
  /** Ids below `infra/` of which one has to be found at the address. */
  expected: readonly string[];
  mutate(object: PlannedObject): JsonObject | undefined;
}

/** The object is there before, as a plan of its next change has it. */
function changed(
  { entry, after }: PlannedObject,
  before: JsonObject,
  next: JsonObject | null,
  actions: string[],
  more: JsonObject = {},
): JsonObject {
  const { action_reason: _, previous_address: __, ...rest } = entry;
  const change = {
    ...{
      actions,
      before: { ...after, id: after['id'] ?? 'existing', ...before },
      after: next && { ...after, id: after['id'] ?? 'existing', ...next },
    },
    ...{ after_unknown: {}, before_sensitive: {}, after_sensitive: {} },
    ...more,
  };
  return { ...rest, mode: 'managed', change };
}

/** A row of `mutations.yaml`: attributes that go from one value to another, or that the object is created with. */
type Row = { kind: string; types: string[]; expected: string[] } & ({ from: JsonObject; to: JsonObject } | { create: JsonObject });

/** Flips of attributes, and creations that are dangerous from the start. */
export function rowMutations(file: string): Mutation[] {
  return (load(readFileSync(file, 'utf8')) as Row[]).map((row) => ({
    kind: row.kind,
    expected: row.expected,
    mutate(object) {
      if (!row.types.includes(object.type)) return undefined;
      return 'create' in row ? created(object, row.create) : changed(object, row.from, row.to, ['update']);
    },
  }));
}

function created({ entry, after }: PlannedObject, attributes: JsonObject): JsonObject {
  const change = { actions: ['create'], before: null, after: { ...after, ...attributes }, after_unknown: {}, after_sensitive: {} };
  return { ...entry, mode: 'managed', change };
}

const LOSS = [
  ...['stateful-delete', 'database-object-delete', 'snapshot-or-backup-delete', 'disk-or-volume-delete', 'file-system-delete'],
  ...['stream-or-queue-delete', 'cluster-delete', 'container-resource-delete', 'log-or-audit-store-delete', 'artifact-registry-delete'],
  ...['github-repository-delete', 'kms-key-deletion', 'secret-delete', 'user-directory-delete', 'stateful-replace', 'compute-fleet-delete'],
  ...['vm-delete-with-attached-disks', 'bucket-delete-with-force-destroy', 'certificate-delete', 'dns-zone-delete'],
];
const NETWORK_LOSS = [
  'vpc-or-subnet-delete',
  'route-or-gateway-delete',
  'connectivity-delete',
  'load-balancer-delete',
  'static-ip-release',
];
const OTHER_LOSS = [
  ...[
    'dns-record-delete-or-change',
    'identity-delete',
    'alarm-delete',
    'waf-or-ddos-removed',
    'management-lock-removed',
    'node-pool-delete',
  ],
  ...[
    'security-service-disabled',
    'audit-logging-disabled',
    'notification-target-removed',
    'org-guardrail-removed',
    'domain-registration-change',
  ],
];

/** `stateful`: types that hold data, as the research on providers lists them. */
export function lossMutations(stateful: ReadonlySet<string>): Mutation[] {
  const other: Record<string, readonly string[]> = {
    ...of(
      NETWORK_LOSS,
      'aws_vpc',
      'aws_subnet',
      'aws_nat_gateway',
      'aws_internet_gateway',
      'aws_route_table',
      'aws_lb',
      'aws_elb',
      'aws_eip',
    ),
    ...of(NETWORK_LOSS, 'google_compute_network', 'google_compute_subnetwork', 'azurerm_virtual_network', 'azurerm_subnet', 'aws_route'),
    ...of(
      OTHER_LOSS,
      'aws_route53_record',
      'aws_iam_role',
      'aws_iam_user',
      'google_service_account',
      'aws_cloudwatch_metric_alarm',
      'datadog_monitor',
    ),
  };
  const dangersOf = (type: string): readonly string[] | undefined => (stateful.has(type) ? [...LOSS, ...OTHER_LOSS] : other[type]);
  const loss = (kind: string, make: (object: PlannedObject) => JsonObject, only?: readonly string[]): Mutation => ({
    kind,
    expected: only ?? [...LOSS, ...NETWORK_LOSS, ...OTHER_LOSS],
    mutate: (object) => (dangersOf(object.type) && (only === undefined || stateful.has(object.type)) ? make(object) : undefined),
  });
  return [
    loss('create turned into delete', (object) => changed(object, {}, null, ['delete'], {})),
    loss('create turned into replace', (object) =>
      changed(object, { name: 'old' }, { name: 'new' }, ['delete', 'create'], { replace_paths: [['name']] }),
    ),
    loss('forgotten', (object) => changed(object, {}, null, ['forget']), ['state-forget']),
  ];
}

function of(expected: readonly string[], ...types: string[]): Record<string, readonly string[]> {
  return Object.fromEntries(types.map((type) => [type, expected]));
}
