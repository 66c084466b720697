/** Changes of other tools in the one normal form: what a Terraform plan would say of them. */
import { createHmac } from 'node:crypto';
import type { Change, ChangeKind, PlanDetail } from '../../model/change.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import { canonicalJson } from '../terraform-plan/canonical-json.ts';
import { planChange, type PlanContext } from '../terraform-plan/plan-change.ts';
import { marksOf } from './marks.ts';
import { withSecretsMarked } from './secret-names.ts';

/** What a step of a tool amounts to, in the words of a Terraform plan. */
export interface Planned {
  /** Absent: Terraform or OpenTofu. */
  tool?: NonNullable<PlanDetail['tool']>;
  address: string;
  type: string;
  name: string;
  mode?: 'managed' | 'data';
  provider?: string;
  module?: string;
  actions: string[];
  /** In Terraform's shape, with the marks of `marks.ts`. */
  before: Json;
  after: Json;
  /** Dotted. */
  replacePaths?: string[];
  actionReason?: string;
  deposed?: string;
  previousAddress?: string;
  importing?: { id?: string };
  /** It only groups others. */
  component?: true;
  /** What happens may turn out to be less. */
  possible?: boolean;
  kind?: ChangeKind;
  /** Why it is unclear what happens. */
  doubt?: string;
}

/** `undefined` when nothing happens. */
export function plannedChange(planned: Planned, location: Location, context: PlanContext): Change | undefined {
  const { tool, doubt, kind, possible, component } = planned;
  const change = planChange(plannedEntry(planned), location, context, { doubt, ...(kind && { kind }) });
  if (change?.plan) {
    if (tool) change.plan.tool = tool;
    if (possible === true) change.plan.possible = true;
    if (component) change.plan.component = true;
  }
  return change;
}

/** The entry that a Terraform plan would have for it. */
export function plannedEntry(planned: Planned): JsonObject {
  const sides = { before: withSecretsMarked(planned.before), after: withSecretsMarked(planned.after) };
  const [before, after] = [marksOf(sides.before), marksOf(sides.after)];
  return {
    address: planned.address,
    type: planned.type,
    name: planned.name,
    mode: planned.mode ?? 'managed',
    provider_name: planned.provider ?? '',
    module_address: planned.module ?? '',
    ...texts({ action_reason: planned.actionReason, deposed: planned.deposed, previous_address: planned.previousAddress }),
    change: {
      actions: planned.actions,
      ...sides,
      after_unknown: after.unknown,
      before_sensitive: before.sensitive,
      after_sensitive: after.sensitive,
      replace_paths: (planned.replacePaths ?? []).map((path) => [path]),
      ...(planned.importing && { importing: planned.importing as JsonObject }),
    },
  };
}

function texts(values: Record<string, string | undefined>): JsonObject {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** A stand-in for something that was not understood, so that two such are told apart and nothing is told of it. */
export function contentHash(value: Json, { key }: PlanContext): string {
  return createHmac('sha256', key).update(canonicalJson(value)).digest('hex');
}
