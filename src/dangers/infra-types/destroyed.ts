/** Which danger speaks when a resource of a type is destroyed: exactly one for each type, the most specific. */
import type { Severity } from '../../model/finding.ts';
import { AWS_DESTROYED } from './destroyed-aws.ts';
import { AZURE_DESTROYED } from './destroyed-azure.ts';
import { GOOGLE_DESTROYED } from './destroyed-google.ts';
import { OTHERS_DESTROYED } from './destroyed-others.ts';

/** Resource type, what it holds, how bad its loss is, the danger below `infra/` that says so. Names not confirmed: `unverified-names.ts`. */
export type DestroyedRow = readonly [type: string, holds: string, severity: Severity, danger: string];

const BY_TYPE = new Map(
  [...AWS_DESTROYED, ...GOOGLE_DESTROYED, ...AZURE_DESTROYED, ...OTHERS_DESTROYED].map((row) => [row[0], row] as const),
);

const BY_DANGER = new Map<string, string[]>();
for (const [type, , , danger] of BY_TYPE.values()) {
  const types = BY_DANGER.get(danger);
  if (types) types.push(type);
  else BY_DANGER.set(danger, [type]);
}

/** Old and versioned names of the same resource. */
const ALIASES = new Map([
  ['aws_alb', 'aws_lb'],
  ['aws_alb_listener', 'aws_lb_listener'],
  ['aws_alb_listener_rule', 'aws_lb_listener_rule'],
  ['aws_alb_target_group', 'aws_lb_target_group'],
]);

/** The name under which tables know a type: without `_v1` of the Kubernetes provider, `aws_lb` for `aws_alb`. */
export function tableName(type: string): string {
  if (type.startsWith('kubernetes_') && type.endsWith('_v1')) return type.slice(0, -3);
  return ALIASES.get(type) ?? type;
}

/** What is lost with a resource of this type; `undefined` where nothing is known to be. */
export function destroyedRow(type: string): DestroyedRow | undefined {
  return BY_TYPE.get(tableName(type));
}

/** Dangers about stored content. A replacement of what they watch is `infra/stateful-replace`, since the new one starts empty. */
const HOLDS_CONTENT = new Set([
  'stateful-delete',
  'database-object-delete',
  'snapshot-or-backup-delete',
  'disk-or-volume-delete',
  'file-system-delete',
  'stream-or-queue-delete',
  'cluster-delete',
  'container-resource-delete',
  'log-or-audit-store-delete',
  'artifact-registry-delete',
  'github-repository-delete',
]);

/** Whether the type holds content that a new resource of the same kind would lack. */
export function holdsContent(row: DestroyedRow): boolean {
  return HOLDS_CONTENT.has(row[3]);
}

/** Dangers about what no new resource of the same name brings back, so that creating it first helps nobody. */
const GONE_FOR_GOOD = new Set(['kms-key-deletion', 'secret-delete', 'user-directory-delete', 'dns-zone-delete', 'static-ip-release']);

/** Whether a new resource, created before the old one goes, can take over from it. */
export function canBeTakenOver(row: DestroyedRow): boolean {
  return !GONE_FOR_GOOD.has(row[3]);
}

/** Types whose loss the danger `infra/<danger>` speaks for. */
export function typesOf(danger: string): readonly string[] {
  return BY_DANGER.get(danger) ?? [];
}

/** Types that hold content worth a finding of its own when they are replaced. */
export function typesWithContent(): string[] {
  return [...BY_TYPE.values()].filter((row) => holdsContent(row) && (row[2] === 'critical' || row[2] === 'high')).map(([type]) => type);
}
