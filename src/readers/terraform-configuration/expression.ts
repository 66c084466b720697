/** Expressions of a syntax tree: literals, lists, objects and references are told apart, all else has to be evaluated. */
import type { Node } from 'web-tree-sitter';
import { MOST_DEPTH, type Expression } from './syntax.ts';

/** `node` is of type `expression`, or one of the kinds that stand directly in it. */
export function readExpression(node: Node, depth = 0): Expression {
  const text = canonicalText(node);
  if (depth > MOST_DEPTH || node.hasError) return { kind: 'other', text };
  const parts = node.namedChildren.filter((child): child is Node => child !== null && child.type !== 'comment');
  const [first] = parts;
  if (!first) return { kind: 'other', text };
  // A name is followed by its steps: `aws_vpc . main [0] . id`.
  if (first.type === 'variable_expr') return parts.slice(1).every(isPlainStep) ? { kind: 'reference', text } : { kind: 'other', text };
  if (parts.length > 1) return { kind: 'other', text };
  switch (first.type) {
    case 'expression':
      return readExpression(first, depth + 1);
    case 'literal_value':
      return readLiteral(first, text);
    case 'collection_value':
      return readCollection(first.namedChildren[0] ?? first, text, depth);
    case 'template_expr':
      return readTemplate(first.namedChildren[0] ?? first, text, depth);
    case 'operation':
      return negativeNumber(text) ?? { kind: 'other', text };
    default:
      return { kind: 'other', text };
  }
}

/** `.name`, `[0]`, `["key"]`; an index that has to be evaluated makes the whole undecidable. */
function isPlainStep(step: Node): boolean {
  if (step.type === 'get_attr') return true;
  return step.type === 'index' && /^(\[(\d+|"[^"$%\\]*")\]|\.\d+)$/.test(canonicalText(step));
}

function readLiteral(node: Node, text: string): Expression {
  const inner = node.namedChildren[0];
  switch (inner?.type) {
    case 'bool_lit':
      return { kind: 'literal', value: inner.text === 'true', text };
    case 'null_lit':
      return { kind: 'literal', value: null, text };
    case 'numeric_lit':
      return { kind: 'literal', value: Number(inner.text), text };
    case 'string_lit':
      return { kind: 'literal', value: stringValue(inner.text), text };
    default:
      // `null` has no node of its own in the grammar.
      return node.text === 'null' ? { kind: 'literal', value: null, text } : { kind: 'other', text };
  }
}

function negativeNumber(text: string): Expression | undefined {
  return /^- ?\d+(\.\d+)?$/.test(text) ? { kind: 'literal', value: Number(text.replace(' ', '')), text } : undefined;
}

function readCollection(node: Node, text: string, depth: number): Expression {
  const parts = node.namedChildren.filter((child): child is Node => child !== null);
  if (node.type === 'tuple') {
    const items = parts.filter(({ type }) => type === 'expression').map((item) => readExpression(item, depth + 1));
    return { kind: 'list', items, text };
  }
  const entries = parts
    .filter(({ type }) => type === 'object_elem')
    .map((element): [string, Expression] => {
      const [key, value] = [element.childForFieldName('key'), element.childForFieldName('val')];
      const name = key ? readExpression(key, depth + 1) : undefined;
      const shown = name?.kind === 'literal' ? String(name.value) : (name?.text ?? '');
      return [shown, value ? readExpression(value, depth + 1) : { kind: 'other', text: '' }];
    });
  return { kind: 'object', entries, text };
}

/** `"${x}"` is x itself, as Terraform takes it. */
function readTemplate(node: Node, text: string, depth: number): Expression {
  const parts = node.namedChildren.filter((child): child is Node => child !== null);
  const inner = parts.filter(({ type }) => !/_(start|end)$|^heredoc_identifier$/.test(type));
  if (node.type === 'heredoc_template')
    return inner.every(({ type }) => type === 'template_literal')
      ? { kind: 'literal', value: heredocValue(node.text), text }
      : { kind: 'other', text };
  const [only] = inner;
  const expression =
    only?.type === 'template_interpolation' && inner.length === 1 ? only.namedChildren.find((child) => child?.type === 'expression') : null;
  // Space around the interpolation would make it a string, and the grammar does not keep it.
  if (expression && /^"\$\{/.test(node.text) && /\}"$/.test(node.text)) return readExpression(expression, depth + 1);
  return { kind: 'other', text };
}

/** What a quoted string says. */
export function stringValue(quoted: string): string {
  return quoted.slice(1, -1).replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)|\$\$\{|%%\{/gs, (found, escape: string | undefined) => {
    if (escape === undefined) return found.slice(1);
    if (escape.length > 1) {
      const code = Number.parseInt(escape.slice(1), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : found;
    }
    return { n: '\n', r: '\r', t: '\t' }[escape] ?? escape;
  });
}

/** `<<-` takes the common indentation off. */
function heredocValue(text: string): string {
  const lines = text.split('\n').slice(1, -1);
  if (!text.startsWith('<<-')) return lines.join('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents, 1000);
  return lines.map((line) => line.slice(common)).join('\n');
}

/** Tokens joined by single spaces, without comments; strings and heredocs as written. */
export function canonicalText(node: Node): string {
  const tokens: string[] = [];
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'comment') continue;
    if (next.childCount === 0 || WHOLE.has(next.type)) tokens.push(next.text);
    else for (let at = next.childCount - 1; at >= 0; at--) open.push(next.child(at) as Node);
  }
  return tokens.join(' ').replace(/ ?([.[\],]) ?/g, (found, token: string) => (token === ',' ? ', ' : found.trim()));
}

/** The grammar drops space at the edges of the text inside. */
const WHOLE = new Set(['string_lit', 'quoted_template', 'heredoc_template']);
