/** An entry of a change set as changes in the one normal form. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { Change } from '../../model/change.ts';
import type { Location } from '../../model/location.ts';
import { isMark, marksOf } from '../normal-form/marks.ts';
import { plannedChange, type Planned } from '../normal-form/planned-change.ts';
import { canonicalJson } from '../terraform-plan/canonical-json.ts';
import type { PlanContext } from '../terraform-plan/plan-change.ts';
import { snakeCase } from '../normal-form/snake-case.ts';
import { terraformType } from './resource-types.ts';
import type { ResourceChange } from './resource-change.ts';
import { specialShape, type Part } from './special-shapes.ts';
import { attributeName, terraformShape } from './terraform-shape.ts';
import { rowOf } from '../normal-form/row-of.ts';

/** Types whose last copy Terraform has an attribute for, and its value when CloudFormation takes no snapshot, and when it does. */
const LAST_COPY: Readonly<Record<string, [attribute: string, none: Json, taken: Json]>> = {
  aws_db_instance: ['skip_final_snapshot', true, false],
  aws_docdb_cluster: ['skip_final_snapshot', true, false],
  aws_ebs_volume: ['final_snapshot', false, true],
  aws_elasticache_replication_group: ['final_snapshot_identifier', '', 'taken'],
  aws_neptune_cluster: ['skip_final_snapshot', true, false],
  aws_rds_cluster: ['skip_final_snapshot', true, false],
  aws_redshift_cluster: ['skip_final_snapshot', true, false],
};

interface Meaning {
  actions: string[];
  possible?: boolean;
  doubt?: string;
}

/** All that Terraform would show of it: the resource, and what it keeps in resources of their own. */
export function* changesOf(entry: ResourceChange, stack: string, location: Location, context: PlanContext): Generator<Change> {
  const meaning = meaningOf(entry);
  if (!meaning) return;
  const address = stack === '' ? entry.logicalId : `${stack}/${entry.logicalId}`;
  const type = terraformType(entry.type, (name) => (entry.after ?? entry.before)?.[name]);
  const own = type === entry.type;
  const cut = (properties: JsonObject | null) => properties && specialShape(type, own ? properties : terraformShape(type, properties));
  const [before, after] = [cut(entry.before), cut(entry.after)];
  const gone = meaning.actions.every((action) => action === 'delete' || action === 'forget');
  const isNew = entry.action === 'Add';
  const planned: Planned = {
    tool: 'cloudformation',
    address,
    type,
    name: entry.logicalId,
    actions: meaning.actions,
    before: isNew ? null : { ...before?.main, ...described(entry, type, entry.policiesBefore, meaning) },
    after: gone
      ? null
      : { ...after?.main, ...(!isNew && !meaning.actions.includes('create') && idOf(entry)), ...lifecycle(entry.policiesAfter) },
    replacePaths: replacePaths(entry, type, meaning),
    possible: meaning.possible === true,
    ...(entry.action === 'Import' && { importing: entry.physicalId === undefined ? {} : { id: entry.physicalId } }),
    ...(meaning.doubt !== undefined && { doubt: meaning.doubt }),
  };
  const change = plannedChange(planned, location, context);
  if (change) yield change;
  // What goes with the resource needs no mention of its own.
  if (gone || meaning.doubt !== undefined) return;
  yield* partChanges(planned, isNew ? [] : (before?.parts ?? []), after?.parts ?? [], location, context);
}

/** What becomes of the resources that Terraform keeps beside the one that is planned. */
export function* partChanges(
  whole: Planned,
  before: readonly Part[],
  after: readonly Part[],
  location: Location,
  context: PlanContext,
): Generator<Change> {
  for (const part of partPlans(whole, before, after)) {
    const found = plannedChange(part, location, context);
    if (found) yield found;
  }
}

/** The same as planned, before they become changes. */
export function partPlans(whole: Omit<Planned, 'actions' | 'after'>, before: readonly Part[], after: readonly Part[]): Planned[] {
  return [...pairs(before, after)].flatMap(([suffix, sides]) => partPlan(whole, suffix, sides) ?? []);
}

/** `undefined` when nothing happens to the resource. */
function meaningOf({ action, replacement, policyAction, type }: ResourceChange): Meaning | undefined {
  if (!/^[A-Za-z0-9]+::/.test(type)) return { actions: [action], doubt: `\`${type.slice(0, 60)}\` is no type of CloudFormation` };
  switch (action) {
    case 'Add':
      return { actions: ['create'] };
    case 'Import':
      return { actions: ['no-op'] };
    case 'Remove':
      return { actions: [policyAction === 'Retain' ? 'forget' : 'delete'] };
    case 'Modify': {
      const replaces = replacement === 'True' || policyAction.startsWith('Replace');
      if (!replaces && replacement !== 'Conditional') return { actions: ['update'] };
      // CloudFormation makes the new one first, and deletes the old one in its clean-up.
      const actions = ['create', policyAction === 'ReplaceAndRetain' ? 'forget' : 'delete'];
      return replacement === 'True' ? { actions } : { actions, possible: true };
    }
    case 'SyncWithActual':
      // Only what CloudFormation has noted down changes.
      return undefined;
    case 'Dynamic':
      return { actions: [action], doubt: 'CloudFormation decides only while it executes the change set what happens to it' };
    default:
      return { actions: [action], doubt: `the action \`${action.slice(0, 60)}\` is not known` };
  }
}

function idOf({ physicalId }: ResourceChange): JsonObject {
  return physicalId === undefined ? {} : { id: physicalId };
}

/** The object at hand, and what its removal would leave. */
function described(entry: ResourceChange, type: string, policies: JsonObject, { actions }: Meaning): JsonObject {
  const [attribute, none, taken] = rowOf(LAST_COPY, type) ?? [];
  const copy: JsonObject = {};
  if (attribute !== undefined && actions.includes('delete') && entry.policyAction !== '')
    copy[attribute] = (/Snapshot$/.test(entry.policyAction) ? taken : none) ?? null;
  return { ...idOf(entry), ...lifecycle(policies), ...copy };
}

function lifecycle(policies: JsonObject): JsonObject {
  const entries = Object.entries(policies).map(([name, value]): [string, Json] => [snakeCase(name), value]);
  return entries.length === 0 ? {} : { lifecycle: Object.fromEntries(entries) };
}

function replacePaths({ details, type: own }: ResourceChange, type: string, { actions }: Meaning): string[] {
  if (!actions.includes('create') || actions.length < 2) return [];
  const names = details
    .filter(({ recreates, property }) => recreates && property !== '')
    .map(({ property }) => (own === type ? property : attributeName(type, property)));
  return [...new Set(names)].sort();
}

interface PartSides {
  before?: Part;
  after?: Part;
}

function pairs(before: readonly Part[], after: readonly Part[]): Map<string, PartSides> {
  const found = new Map<string, PartSides>();
  for (const part of before) found.set(part.suffix, { before: part });
  for (const part of after) found.set(part.suffix, { ...found.get(part.suffix), after: part });
  return found;
}

/** `undefined` where it stays as it is. */
function partPlan(whole: Omit<Planned, 'actions' | 'after'>, suffix: string, { before, after }: PartSides): Planned | undefined {
  const part = after ?? before;
  const [one, other] = [canonicalJson(before?.attributes ?? null), canonicalJson(after?.attributes ?? null)];
  if (!part || (one === other && marksOf(after?.attributes ?? null).unknown === false)) return undefined;
  const owner: JsonObject = isObject(whole.before) && whole.before['id'] !== undefined ? { id: whole.before['id'] } : {};
  return {
    ...(whole.tool && { tool: whole.tool }),
    ...(whole.provider !== undefined && { provider: whole.provider }),
    ...(whole.module !== undefined && { module: whole.module }),
    address: `${whole.address}/${suffix}`,
    type: part.type,
    name: whole.name,
    actions: [before && after ? 'update' : after ? 'create' : 'delete'],
    before: before ? sideOf(before, owner) : null,
    after: after ? sideOf(after, before ? owner : {}) : null,
  };
}

/** Without values, nothing of it is known. */
function sideOf({ attributes }: Part, owner: JsonObject): Json {
  return isMark(attributes) ? attributes : { ...attributes, ...owner };
}
