/** One entry of a change set's `Changes`, in either spelling. */
import { isObject, UNKNOWN, type Json, type JsonObject } from '../../model/json.ts';
import { canonicalJson } from '../terraform-plan/canonical-json.ts';
import { innerJson } from '../normal-form/inner-json.ts';
import { secret } from '../normal-form/marks.ts';

/** One reason for a change. */
interface Detail {
  /** `Properties`, `Tags`, `DeletionPolicy`, ... */
  attribute: string;
  /** The property at the top of the resource; `''` for other attributes. */
  property: string;
  /** Steps below the property. */
  path: string[];
  before?: Json;
  after?: Json;
  recreates: boolean;
  isDynamic: boolean;
}

export interface ResourceChange {
  action: string;
  type: string;
  logicalId: string;
  physicalId?: string;
  replacement: string;
  policyAction: string;
  scope: string[];
  details: Detail[];
  /** The change set of a nested stack. */
  nested?: string;
  before: JsonObject | null;
  after: JsonObject | null;
  /** Of `DeletionPolicy` and `UpdateReplacePolicy`. */
  policiesBefore: JsonObject;
  policiesAfter: JsonObject;
  /** Whether values of properties are shown. */
  hasValues: boolean;
}

/** The console writes the same keys with a small first letter. */
export function field(object: JsonObject, name: string): Json | undefined {
  if (Object.hasOwn(object, name)) return object[name];
  const other = name.charAt(0).toLowerCase() + name.slice(1);
  return Object.hasOwn(object, other) ? object[other] : undefined;
}

export function textField(object: JsonObject, name: string): string {
  const value = field(object, name);
  return typeof value === 'string' ? value : '';
}

const POLICIES = ['DeletionPolicy', 'UpdateReplacePolicy'];
/** Shown for a parameter that is declared `NoEcho`. */
const BLINDED = '****';

/** `undefined` where it is not what a change set holds. */
export function resourceChange(value: Json | undefined): ResourceChange | undefined {
  if (!isObject(value)) return undefined;
  const [action, type, logicalId] = [textField(value, 'Action'), textField(value, 'ResourceType'), textField(value, 'LogicalResourceId')];
  if (action === '' || type === '' || logicalId === '') return undefined;
  const list = field(value, 'Details');
  const details = (Array.isArray(list) ? list : []).flatMap((detail) => detailOf(detail));
  const [one, other] = [contextOf(field(value, 'BeforeContext')), contextOf(field(value, 'AfterContext'))];
  const physicalId = textField(value, 'PhysicalResourceId');
  const nested = textField(value, 'ChangeSetId');
  const scope = field(value, 'Scope');
  const change: ResourceChange = {
    action,
    type,
    logicalId,
    replacement: textField(value, 'Replacement'),
    policyAction: textField(value, 'PolicyAction'),
    scope: (Array.isArray(scope) ? scope : []).filter((name): name is string => typeof name === 'string'),
    details,
    before: one && propertiesOf(one),
    after: other && propertiesOf(other),
    policiesBefore: policiesOf(one),
    policiesAfter: policiesOf(other),
    hasValues: one !== null || other !== null || details.some(({ before, after }) => before !== undefined || after !== undefined),
  };
  if (physicalId !== '') change.physicalId = physicalId;
  if (nested !== '') change.nested = nested;
  fillFromDetails(change, one !== null || other !== null);
  return change;
}

function detailOf(value: Json): Detail[] {
  const target = isObject(value) ? field(value, 'Target') : undefined;
  if (!isObject(value) || !isObject(target)) return [];
  const [first = '', ...path] = textField(target, 'Path').split('/').slice(2).map(unescape);
  const attribute = textField(target, 'Attribute');
  const inProperties = attribute === 'Properties' || attribute === 'Tags';
  const detail: Detail = {
    attribute,
    property: inProperties ? textField(target, 'Name') || first || (attribute === 'Tags' ? 'Tags' : '') : '',
    path,
    recreates: ['Always', 'Conditionally'].includes(textField(target, 'RequiresRecreation')),
    isDynamic: textField(value, 'Evaluation') === 'Dynamic',
  };
  if (detail.property === '__proto__') detail.property = '';
  const [before, after] = [field(target, 'BeforeValue'), field(target, 'AfterValue')];
  if (before !== undefined && before !== null) detail.before = parsed(before);
  if (after !== undefined && after !== null) detail.after = parsed(after);
  return [detail];
}

/** A step of a JSON pointer. */
function unescape(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Values that are no texts are written as JSON inside a text. */
function parsed(value: Json): Json {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  return innerJson(value) ?? value;
}

function contextOf(value: Json | undefined): JsonObject | null {
  const context = typeof value === 'string' && value !== '' ? innerJson(value) : value;
  return isObject(context) ? context : null;
}

function propertiesOf(context: JsonObject): JsonObject {
  const properties = field(context, 'Properties');
  return isObject(properties) ? properties : {};
}

function policiesOf(context: JsonObject | null): JsonObject {
  return Object.fromEntries(POLICIES.flatMap((name): [string, Json][] => (context?.[name] === undefined ? [] : [[name, context[name]]])));
}

/** What the contexts do not show, or show the same on both sides although it changes. */
function fillFromDetails(change: ResourceChange, hasContext: boolean): void {
  const modified = change.action === 'Modify';
  if (modified && !hasContext) {
    change.before = {};
    change.after = {};
  }
  for (const detail of change.details) {
    if (POLICIES.includes(detail.attribute)) {
      change.policiesBefore[detail.attribute] ??= detail.before ?? (detail.after === undefined ? UNKNOWN : null);
      change.policiesAfter[detail.attribute] ??= detail.after ?? (detail.before === undefined ? UNKNOWN : null);
    }
    const { before, after } = change;
    if (detail.property === '' || !before || !after) continue;
    if (!hasContext && (detail.before !== undefined || detail.after !== undefined)) {
      put(before, [detail.property, ...detail.path], detail.before);
      put(after, [detail.property, ...detail.path], detail.after);
    } else if (!hasContext) {
      before[detail.property] ??= UNKNOWN;
      after[detail.property] ??= UNKNOWN;
    } else if (canonicalJson(before[detail.property]) === canonicalJson(after[detail.property])) {
      const text = JSON.stringify(after[detail.property] ?? null);
      if (text.includes(BLINDED)) after[detail.property] = secret({ changed: text });
      // A reference to something that changes itself: the new value is not known.
      else if (detail.isDynamic) after[detail.property] = UNKNOWN;
    }
  }
  for (const policy of POLICIES)
    if (change.scope.includes(policy) && change.policiesBefore[policy] === undefined && change.policiesAfter[policy] === undefined) {
      change.policiesBefore[policy] = UNKNOWN;
      change.policiesAfter[policy] = UNKNOWN;
    }
}

/** Puts a value at a path, with lists where a step is a number. A path that leads through something else is left alone. */
function put(object: JsonObject | Json[], path: readonly string[], value: Json | undefined): void {
  if (value === undefined) return;
  const [step = '', ...rest] = path;
  if (step === '__proto__') return;
  // Details name single elements: those before are not shown.
  if (Array.isArray(object)) for (let at = object.length; at < Number(step); at++) object[at] = null;
  if (rest.length === 0) {
    (object as JsonObject)[step] = value;
    return;
  }
  const isIndex = /^\d{1,4}$/.test(rest[0] as string);
  const inner = ((object as JsonObject)[step] ??= isIndex ? [] : {});
  if (typeof inner === 'object' && inner !== null) put(inner, rest, value);
}
