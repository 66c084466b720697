/** What the steps about one resource amount to, as a change. */
import type { Change } from '../../model/change.ts';
import type { Location } from '../../model/location.ts';
import { isObject } from '../../model/json.ts';
import { partChanges } from '../cloudformation-change-set/change-of.ts';
import { specialShape, type Part } from '../cloudformation-change-set/special-shapes.ts';
import { attributeName } from '../cloudformation-change-set/terraform-shape.ts';
import { plannedChange, type Planned } from '../normal-form/planned-change.ts';
import type { PlanContext } from '../terraform-plan/plan-change.ts';
import { stepsOf } from './property-path.ts';
import { sidesOf } from './states.ts';
import { isComponent, type Step } from './step.ts';
import { attributePath } from './terraform-shape.ts';
import { typeName } from './type-name.ts';
import { parseUrn } from './urn.ts';

/** What a replacement does first. `unknown` where the steps that would tell are left out of the document. */
export type Order = 'create-first' | 'delete-first' | 'unknown';

interface Meaning {
  actions: string[];
  mode?: 'managed' | 'data';
  importing?: boolean;
  doubt?: string;
}

/** Operations in which nothing happens to a resource. `refresh` only reads: what it finds has happened already. */
const NOTHING = new Set(['refresh', 'diff', 'extend-parameterize', 'remove-pending-replace']);

/** `undefined` when nothing happens. Steps of replacements come in together: see `replacementChange`. */
export function stepChange(step: Step, location: Location, context: PlanContext): Change | undefined {
  if (NOTHING.has(step.op) || isSame(step)) return undefined;
  const meaning = meaningOf(step);
  return plannedChange(planned(step, meaning), location, context);
}

/** What CloudFormation's resources, updated or made, hold of others in Terraform: the versions of a bucket, for one. */
export function* besideChanges(step: Step, location: Location, context: PlanContext): Generator<Change> {
  const { type, shape } = nameOf(step);
  if (shape !== 'cloudformation' || (step.op !== 'update' && step.op !== 'create')) return;
  const whole = planned(step, meaningOf(step));
  const partsOf = (side: Planned['before']): Part[] => (isObject(side) ? specialShape(type, side).parts : []);
  yield* partChanges(whole, partsOf(whole.before), partsOf(whole.after), location, context);
}

/** One replacement, however many steps tell of it. */
export function replacementChange(step: Step, order: Order, location: Location, context: PlanContext): Change | undefined {
  const kept = step.before?.retainOnDelete === true;
  // Where the order is not shown, the worse one counts.
  const actions = kept ? ['create', 'forget'] : order === 'create-first' ? ['create', 'delete'] : ['delete', 'create'];
  const whole = planned(step, { actions, importing: step.op === 'import-replacement' });
  const forced = [...step.keys, ...step.differences.filter(({ replaces }) => replaces).map(({ path }) => path)];
  whole.replacePaths = [...new Set(forced.map((path) => pathOf(step, path)))].sort();
  if (step.before?.taint === true) whole.actionReason = 'replace_because_tainted';
  else if (forced.length === 0) whole.actionReason = 'replace_by_triggers';
  return plannedChange(whole, location, context);
}

/** The delete of an object whose replacement was made earlier, or is not part of this preview. */
export function leftoverChange(step: Step, location: Location, context: PlanContext): Change | undefined {
  const kept = step.before?.retainOnDelete === true;
  const whole = planned({ ...step, after: null }, { actions: [kept ? 'forget' : 'delete'] });
  if (step.before?.pendingDelete === true) whole.deposed = step.before.id ?? 'pending';
  return plannedChange(whole, location, context);
}

function meaningOf({ op, before, after }: Step): Meaning {
  switch (op) {
    case 'same':
      return { actions: [optionsChange(before, after) ? 'update' : 'no-op'] };
    case 'create':
    case 'update':
      return { actions: [op] };
    case 'delete':
      return { actions: [before?.retainOnDelete === true ? 'forget' : 'delete'], ...(before?.external === true && { mode: 'data' }) };
    case 'import':
      return { actions: ['no-op'], importing: true };
    case 'read':
    case 'read-replacement':
      return { actions: ['read'], mode: 'data' };
    case 'discard':
    case 'discard-replaced':
      // Only things that were read are discarded: they were never managed.
      return { actions: ['forget'], mode: 'data' };
    default:
      return { actions: [op], doubt: `the operation \`${op}\` is not known` };
  }
}

/** Most steps of a preview with `--show-sames` are such. */
export function isSame({ op, urn, before, after }: Step): boolean {
  return op === 'same' && (before === null || before.urn === urn) && !optionsChange(before, after);
}

function optionsChange(before: Step['before'], after: Step['after']): boolean {
  return before !== null && after !== null && (before.protect !== after.protect || before.retainOnDelete !== after.retainOnDelete);
}

function planned(step: Step, meaning: Meaning): Planned {
  const { type, shape } = nameOf(step);
  const actions = meaning.actions;
  const { before, after } = sidesOf(step, type, shape, actions.includes('create'));
  const gone = actions.length === 1 && (actions[0] === 'delete' || actions[0] === 'forget');
  const earlier = step.before && step.before.urn !== step.urn ? parseUrn(step.before.urn)?.address : undefined;
  const doubt = step.doubt ?? meaning.doubt;
  const id = step.after?.id;
  return {
    tool: 'pulumi',
    address: step.address,
    type,
    name: step.name,
    provider: providerOf(step),
    module: step.parents,
    actions,
    before,
    after: gone ? null : after,
    ...(isComponent(step) && { component: true as const }),
    ...(meaning.mode && { mode: meaning.mode }),
    ...(meaning.importing === true && { importing: id === undefined ? {} : { id } }),
    ...(earlier !== undefined && earlier !== step.address && { previousAddress: earlier }),
    ...(doubt !== undefined && { doubt }),
  };
}

/** `urn:pulumi:prod::shop::pulumi:providers:aws::default::1234` as `aws::default`. */
function providerOf({ before, after }: Step): string {
  const reference = (after ?? before)?.provider ?? '';
  return /::pulumi:providers:([^:]+::[^:]+)(?:::|$)/.exec(reference)?.[1] ?? '';
}

function nameOf({ token, before, after }: Step): ReturnType<typeof typeName> {
  return typeName(token, (after ?? before)?.inputs);
}

function pathOf(step: Step, path: string): string {
  const { type, shape } = nameOf(step);
  const steps = stepsOf(path);
  if (shape === 'cloudformation') return attributeName(type, String(steps[0] ?? path));
  return shape !== 'own' ? attributePath(type, steps) : steps.join('.');
}
