/** `var`, `attr` and `missing`: reading the context by path, own properties only. */
import { UNKNOWN, isObject, isSensitive, isUnknown, type Json } from '../../model/json.ts';
import type { Scope } from './scope.ts';
import { UNDECIDED, type Outcome } from './values.ts';

/** `{ var: path }` or `{ var: [path, default] }`; inside a list operator the path starts at the element, and `''` is the element. */
export function readVariable(operands: Json[], scope: Scope): Outcome {
  const [path, fallback] = operands;
  if (typeof path !== 'string') return UNDECIDED;
  const value = path === '' ? scope.here : valueAt(path, scope);
  scope.trace?.saw(path, value);
  return value === UNDECIDED && fallback !== undefined ? scope.evaluate(fallback, scope) : value;
}

/** `{ attr: ["after", "tags", "kubernetes.io/name"] }`: every step is one key, of the change. */
export function readAttribute(operands: Json[], scope: Scope): Outcome {
  if (!operands.every((step) => typeof step === 'string')) return UNDECIDED;
  const value = follow(scope.context.fields, ['change', ...operands]);
  scope.trace?.saw(operands.join(' › '), value);
  return value;
}

/** Those of the paths at which there is nothing: absent, null or an empty text. */
export function readMissing(operands: Json[], scope: Scope): Outcome {
  const paths = Array.isArray(operands[0]) ? operands[0] : operands;
  const gone: string[] = [];
  for (const path of paths) {
    if (typeof path !== 'string') return UNDECIDED;
    const value = valueAt(path, scope);
    scope.trace?.saw(path, value);
    if (value !== UNDECIDED && isUnknown(value)) return UNDECIDED;
    if (value === UNDECIDED || value === null || value === '') gone.push(path);
  }
  return gone;
}

/** Of what is not among the totals there is none. */
function valueAt(path: string, { here, context }: Scope): Outcome {
  const value = follow(here, path.split('.'));
  const isCount = value === UNDECIDED && here === context.fields && /^totals\.(types|dangers)\.[^.]+$/.test(path);
  return isCount ? 0 : value;
}

function follow(from: Json, steps: string[]): Outcome {
  let value: Json = from;
  for (const step of steps) {
    // Below something unknown or secret nothing can be called absent.
    if (isUnknown(value) || isSensitive(value)) return UNKNOWN;
    if (Array.isArray(value) && /^\d{1,6}$/.test(step)) {
      const item: Json | undefined = value[Number(step)];
      if (item === undefined) return UNDECIDED;
      value = item;
    } else if (isObject(value) && Object.hasOwn(value, step) && value[step] !== undefined) value = value[step] as Json;
    else return UNDECIDED;
  }
  return value;
}
