/** Both sides of a step as the attributes of one resource, before and after. */
import { isObject, isUnknown, UNKNOWN, type Json, type JsonObject } from '../../model/json.ts';
import { specialShape } from '../cloudformation-change-set/special-shapes.ts';
import { terraformShape as shapeOfCloudFormation } from '../cloudformation-change-set/terraform-shape.ts';
import { isSecret, secret } from '../normal-form/marks.ts';
import { canonicalJson } from '../terraform-plan/canonical-json.ts';
import { azureNativeShape } from './azure-native-shape.ts';
import { markedValues } from './marked-values.ts';
import { stepsOf } from './property-path.ts';
import type { State, Step } from './step.ts';
import { terraformShape } from './terraform-shape.ts';
import type { Shape } from './type-name.ts';

interface Sides {
  before: Json;
  after: Json;
}

const SHAPES: Readonly<Record<Shape, (type: string, values: JsonObject) => JsonObject>> = {
  terraform: terraformShape,
  'azure-native': azureNativeShape,
  // What Terraform keeps in a resource of its own stays where it is: one step is one change.
  cloudformation(type, values) {
    const shaped = shapeOfCloudFormation(type, values);
    const { main, parts } = specialShape(type, shaped);
    return parts.length === 0 ? main : { ...shaped, ...main };
  },
  own: (_type, values) => values,
};

/**
 * A state has what the program asked for (inputs) and what the cloud says (outputs). Inputs are compared with inputs, and outputs stand in for
 * what the program leaves open; what only the cloud knows stays as it is, since a preview cannot tell.
 */
export function sidesOf(step: Step, type: string, shape: Shape, replaced: boolean): Sides {
  const { before, after } = step;
  const old = before && { inputs: marked(before.inputs), outputs: marked(before.outputs) };
  const next = after && { inputs: marked(after.inputs) };
  const was: JsonObject | null = old && { ...old.outputs, ...old.inputs };
  const becomes: JsonObject | null = next && { ...next.inputs };
  if (was && becomes && old && next) {
    for (const name of differing(step)) showDifference(name, was, becomes, old.outputs);
    for (const [name, value] of Object.entries(old.outputs))
      if (!Object.hasOwn(becomes, name) && !Object.hasOwn(old.inputs, name)) becomes[name] = value;
  }
  const shaped = (values: JsonObject | null): JsonObject | null => values && SHAPES[shape](type, values);
  const [one, other] = [shaped(was), shaped(becomes)];
  if (one && before) describe(one, before, true);
  if (other && after) describe(other, after, before !== null && !replaced, before);
  hideSecretData(type, one, other);
  return { before: one, after: other };
}

function marked(values: JsonObject): JsonObject {
  const found = markedValues(values);
  return isObject(found) ? found : {};
}

/** Names of properties that the engine found different. */
function differing({ differences, changed, keys }: Step): Set<string> {
  return new Set([...differences.map(({ path }) => path), ...changed, ...keys].map((path) => String(stepsOf(path)[0] ?? path)));
}

/** A difference that the inputs do not show is one between the program and the cloud, or one of secrets, which are blinded. */
function showDifference(name: string, was: JsonObject, becomes: JsonObject, outputs: JsonObject): void {
  const [one, other] = [was[name], becomes[name]];
  if (other === undefined || canonicalJson(one) !== canonicalJson(other)) return;
  const output = outputs[name];
  if (output !== undefined && canonicalJson(output) !== canonicalJson(other)) was[name] = output;
  else if (holdsSecret(other)) becomes[name] = secret({ changed: other });
}

function holdsSecret(value: Json): boolean {
  if (isSecret(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsSecret);
}

/** Options of Pulumi that protect, and the id, beside the resource's own attributes. */
function describe(attributes: JsonObject, state: State, keepsId: boolean, before?: State | null): void {
  const id = state.id ?? before?.id;
  if (!keepsId) {
    attributes['id'] = UNKNOWN;
    for (const name of ['arn', 'urn']) if (Object.hasOwn(attributes, name)) attributes[name] = UNKNOWN;
  } else if (id !== undefined) attributes['id'] ??= before?.id ?? id;
  if (state.protect || state.retainOnDelete || before?.protect === true || before?.retainOnDelete === true)
    attributes['lifecycle'] = { protect: state.protect, retain_on_delete: state.retainOnDelete };
}

/** What a Kubernetes Secret holds, whether or not the program calls it secret. */
function hideSecretData(type: string, ...sides: (JsonObject | null)[]): void {
  if (type !== 'Secret') return;
  for (const side of sides)
    for (const name of ['data', 'stringData']) {
      const data: Json | undefined = side?.[name];
      if (!side || !isObject(data) || isUnknown(data) || isSecret(data)) continue;
      const hidden = Object.entries(data).map(([key, value]): [string, Json] => [
        key,
        isUnknown(value) || isSecret(value) ? value : secret(value),
      ]);
      side[name] = Object.fromEntries(hidden);
    }
}
