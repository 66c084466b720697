/** The text that an expression always gives, where it does not depend on anything. */
import type { FuncCall, Node } from '@pgsql/types';
import { parseScript } from '../parse.ts';
import { functionName } from './expression.ts';
import { asNode, stringsOf } from './syntax.ts';

/** The value of a string expression such as `'a' || 'b'` or `format('DROP TABLE %I', 'a')`; `undefined` when only the server knows it. */
export function constantText(expression: string): string | undefined {
  const [only, ...more] = parseScript(`SELECT ${expression}`);
  const targets = asNode(only?.node, 'SelectStmt')?.targetList ?? [];
  const value = asNode(targets[0], 'ResTarget')?.val;
  return more.length > 0 || targets.length !== 1 || value === undefined ? undefined : constant(value);
}

function constant(node: Node): string | undefined {
  const literal = asNode(node, 'A_Const');
  if (literal) return literal.sval ? (literal.sval.sval ?? '') : undefined;
  const cast = asNode(node, 'TypeCast');
  if (cast?.arg) return ['text', 'varchar'].includes(stringsOf(cast.typeName?.names).at(-1) ?? '') ? constant(cast.arg) : undefined;
  const operator = asNode(node, 'A_Expr');
  if (operator?.kind === 'AEXPR_OP' && stringsOf(operator.name).at(-1) === '||' && operator.lexpr && operator.rexpr) {
    const [left, right] = [constant(operator.lexpr), constant(operator.rexpr)];
    return left === undefined || right === undefined ? undefined : left + right;
  }
  const call = asNode(node, 'FuncCall');
  return call ? called(call) : undefined;
}

function called(call: FuncCall): string | undefined {
  const values = (call.args ?? []).map(constant);
  if (values.includes(undefined)) return undefined;
  const [first, ...rest] = values as string[];
  if (first === undefined) return undefined;
  switch (functionName(call)) {
    case 'format':
      return format(first, rest);
    case 'quote_ident':
      return quoteName(first);
    case 'quote_literal':
      return quoteText(first);
    case 'concat':
      return first + rest.join('');
    default:
      return undefined;
  }
}

/** The plain specifiers of PostgreSQL's `format`; `undefined` for those with positions or widths. */
function format(template: string, values: readonly string[]): string | undefined {
  let next = 0;
  let unknown = false;
  const text = template.replace(/%(.)?/gs, (_, kind: string | undefined) => {
    if (kind === '%') return '%';
    const value = values[next++];
    if (value === undefined || kind === undefined || !'sIL'.includes(kind)) unknown = true;
    else return kind === 'I' ? quoteName(value) : kind === 'L' ? quoteText(value) : value;
    return '';
  });
  return unknown ? undefined : text;
}

function quoteName(name: string): string {
  return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
