/** A condition in words that fit on a line, for traces and `explain`. */
import { isObject, type Json } from '../../model/json.ts';

/** Longer clauses are cut. */
const LONGEST = 160;
const DEEPEST = 6;

const INFIX = new Set([
  '==',
  '===',
  '!=',
  '!==',
  '<',
  '<=',
  '>',
  '>=',
  '+',
  '-',
  '*',
  '/',
  '%',
  'in',
  'glob',
  'matches',
  'startsWith',
  'endsWith',
  'memberOf',
  'within',
]);
const JOINED: Record<string, string> = { and: ' and ', or: ' or ' };

/** `not ("scratch" in change.address)`. Never throws; cut at 160 characters. */
export function renderCondition(condition: Json): string {
  const text = render(condition, 0).replaceAll(/\s+/g, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function render(expression: Json, depth: number): string {
  if (depth > DEEPEST) return '…';
  if (Array.isArray(expression)) return `[${list(expression, depth)}]`;
  if (!isObject(expression)) return JSON.stringify(expression) ?? 'null';
  const name = Object.keys(expression)[0] ?? '';
  const given = expression[name] ?? null;
  const operands = Array.isArray(given) ? given : [given];
  if (name === 'var') return renderPath(operands, depth);
  if (name === 'attr') return operands.map(String).join(' › ');
  if (name === '!') return `not ${inner(operands[0] ?? null, depth)}`;
  const joined = JOINED[name];
  if (joined !== undefined)
    return operands
      .slice(0, 10)
      .map((operand) => inner(operand, depth))
      .join(joined);
  if (INFIX.has(name) && operands.length === 2) return `${inner(operands[0] as Json, depth)} ${name} ${inner(operands[1] as Json, depth)}`;
  return `${name}(${list(operands, depth)})`;
}

function list(items: Json[], depth: number): string {
  return items
    .slice(0, 10)
    .map((item) => render(item, depth + 1))
    .join(', ');
}

/** In brackets where it has parts of its own. */
function inner(expression: Json, depth: number): string {
  const text = render(expression, depth + 1);
  const plain = !isObject(expression) || 'var' in expression || 'attr' in expression;
  return plain || /^[a-zA-Z!]+\([^()]*\)$/.test(text) ? text : `(${text})`;
}

function renderPath([path, fallback]: Json[], depth: number): string {
  const name = path === '' ? 'it' : String(path);
  return fallback === undefined ? name : `(${name} else ${render(fallback, depth + 1)})`;
}
