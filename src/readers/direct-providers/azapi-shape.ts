/** Objects of the `azapi` provider, which hold the body of a request to Azure Resource Manager, as the `azurerm` provider names and nests them. */
import { isObject, isUnknown, UNKNOWN, type Json, type JsonObject } from '../../model/json.ts';
import { innerJson } from '../normal-form/inner-json.ts';
import { isMark } from '../normal-form/marks.ts';
import { azureNativeShape } from '../pulumi-preview/azure-native-shape.ts';
import { attributePath } from '../pulumi-preview/terraform-shape.ts';
import { armType } from './arm-types.ts';
import type { DirectObject, DirectShape } from './direct-entries.ts';

export function azapiShape({ type: written, actions, before, after }: DirectObject): DirectShape | undefined {
  if (written !== 'azapi_resource' && written !== 'azapi_update_resource') return undefined;
  const own = textOf(before, 'type') ?? textOf(after, 'type');
  const [one, other] = [opened(before), opened(after)];
  const kind = textOf(one, 'kind') ?? textOf(other, 'kind') ?? '';
  const scope = textOf(before, 'parent_id') ?? textOf(after, 'parent_id') ?? '';
  const found = own === undefined ? undefined : armType(own, { kind, scope });
  // Settings stay with the thing that has them, even where nobody manages them any more.
  if (!found || (actions.includes('delete') && (found.isSettings || written === 'azapi_update_resource'))) return undefined;
  const { type } = found;
  const isOpen = isUnknown(after?.['body']);
  const left = written === 'azapi_update_resource' && !isOpen ? over(one, other) : other;
  const settingsOf = found.isSettings ? (own as string) : '';
  const shaped = (side: JsonObject | null): JsonObject | null => (side && !isMark(side) ? azureNativeShape(type, side, settingsOf) : side);
  const sides = { before: shaped(one), after: shaped(left) };
  if (isOpen) leaveOpen(sides.before, sides.after);
  return { type, ...sides, partsBefore: [], partsAfter: [], path: (steps) => pathOf(type, steps) };
}

/** Only what is named is changed: the rest of the resource stays as it was made earlier. */
function over(before: Json | null, after: JsonObject | null): JsonObject | null {
  if (!isObject(before) || isMark(before) || !after || isMark(after)) return after;
  const merged = Object.entries(after).map(([name, value]): [string, Json] => {
    const inner = isObject(value) ? over(before[name] ?? null, value) : value;
    return [name, inner];
  });
  return { ...before, ...Object.fromEntries(merged) };
}

function textOf(attributes: JsonObject | null, name: string): string | undefined {
  const value = attributes?.[name];
  return typeof value === 'string' ? value : undefined;
}

/** What the body says stands beside the provider's own attributes, as `azurerm` has it, and `properties` are opened wherever they are. */
function opened(attributes: JsonObject | null): JsonObject | null {
  if (!attributes || isMark(attributes)) return attributes;
  const { body = null, ...rest } = attributes;
  // Before version 2 of the provider the body was JSON in a text.
  const parsed = typeof body === 'string' ? innerJson(body) : body;
  const isOpen = isObject(parsed) && !isMark(parsed);
  const { parent_id: scope } = rest;
  return { ...rest, ...(scope !== undefined && { scope }), ...(isOpen ? beside(rest, withoutProperties(parsed) as JsonObject) : { body }) };
}

/** The provider has some attributes itself (`name`, `location`, `tags`): what the body says of them goes by another name. */
function beside(own: JsonObject, body: JsonObject): JsonObject {
  const isOwn = (name: string): boolean => Object.hasOwn(own, name) && own[name] !== null;
  return Object.fromEntries(Object.entries(body).map(([name, value]): [string, Json] => [isOwn(name) ? `body_${name}` : name, value]));
}

/** `{ name, properties: { access } }` as `{ name, access }`: what is nested is written so, too. */
function withoutProperties(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutProperties);
  if (!isObject(value) || isMark(value)) return value;
  const { properties, ...rest } = value;
  const flat = isObject(properties) && !isMark(properties) ? { ...rest, ...properties } : value;
  return Object.fromEntries(Object.entries(flat).map(([name, inner]): [string, Json] => [name, withoutProperties(inner)]));
}

/** Nothing that the body said before can be taken for granted. */
function leaveOpen(before: JsonObject | null, after: JsonObject | null): void {
  if (before && after) for (const name of Object.keys(before)) if (!Object.hasOwn(after, name)) after[name] = UNKNOWN;
}

function pathOf(type: string, steps: readonly Json[]): Json[] {
  const inner = steps.filter((step) => step !== 'body' && step !== 'properties');
  if (inner.length === 0) return [...steps];
  return attributePath(
    type,
    inner.map((step) => (typeof step === 'number' ? step : String(step))),
  ).split('.');
}
