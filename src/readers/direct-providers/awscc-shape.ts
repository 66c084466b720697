/** Objects of the `awscc` provider, which has CloudFormation's types and properties in snake case, as the `aws` provider names and nests them. */
import { isObject, isUnknown, type Json, type JsonObject } from '../../model/json.ts';
import { cloudControlType, terraformType } from '../cloudformation-change-set/resource-types.ts';
import { MAPS } from '../cloudformation-change-set/property-names.ts';
import { specialShape, type Part } from '../cloudformation-change-set/special-shapes.ts';
import { attributeName, terraformShape } from '../cloudformation-change-set/terraform-shape.ts';
import { isMark } from '../normal-form/marks.ts';
import type { DirectObject, DirectShape } from './direct-entries.ts';

export function awsccShape({ type: written, before, after }: DirectObject): DirectShape | undefined {
  const own = cloudControlType(written);
  if (own === undefined) return undefined;
  const type = terraformType(own, (property) => known(before, property) ?? known(after, property));
  if (type === own) return undefined;
  const [one, other] = [shape(type, before), shape(type, after)];
  // Of a new object, what nobody wrote is as unknown as what is only known later: no reason to take it for a resource of its own.
  if (!before) other.parts = other.parts.filter(({ attributes }) => !holdsNothing(attributes));
  return {
    type,
    ...{ before: one.main, after: other.main, partsBefore: one.parts, partsAfter: other.parts },
    path: (steps) => steps.map((step) => (typeof step === 'string' ? attributeName(type, plainName(step)) : step)),
  };
}

/** A known value by CloudFormation's name for it. */
function known(attributes: JsonObject | null, property: string): Json | undefined {
  const [, value] = Object.entries(attributes ?? {}).find(([name]) => name.replaceAll('_', '') === property.toLowerCase()) ?? [];
  return value === null || isMark(value) ? undefined : value;
}

function holdsNothing(attributes: JsonObject): boolean {
  return isUnknown(attributes) || Object.values(attributes).every((value) => isUnknown(value));
}

function shape(type: string, attributes: JsonObject | null): { main: JsonObject | null; parts: Part[] } {
  if (!attributes || isMark(attributes)) return { main: attributes, parts: [] };
  const shaped = terraformShape(type, plainNames(attributes) as JsonObject);
  const { main, parts } = specialShape(type, shaped);
  // What was taken for another resource still belongs to this change.
  return { main: { ...shaped, ...main }, parts };
}

/** Without what is not set, and with names as CloudFormation's in snake case: the provider writes `cidr_ipv_6`. */
function plainNames(value: Json): Json {
  if (Array.isArray(value)) return value.map(plainNames);
  if (!isObject(value) || isMark(value)) return value;
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== null)
    .map(([name, inner]): [string, Json] => [plainName(name), MAPS.test(name) && isObject(inner) ? inner : plainNames(inner)]);
  return Object.fromEntries(entries);
}

function plainName(name: string): string {
  return name.replace(/([a-z])_(?=\d)/g, '$1');
}
