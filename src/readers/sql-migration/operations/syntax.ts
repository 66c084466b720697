/** Walking the syntax tree of PostgreSQL: nodes by kind, strings, options. */
import type { DefElem, Node } from '@pgsql/types';

type KeysOfUnion<T> = T extends T ? keyof T : never;
/** Name of a node, such as `AlterTableStmt`. */
export type NodeKind = KeysOfUnion<Node>;
export type NodeBody<K extends NodeKind> = Extract<Node, Record<K, unknown>>[K];

/** The body of a node if it is of a kind. */
export function asNode<K extends NodeKind>(node: Node | undefined, kind: K): NodeBody<K> | undefined {
  return node !== undefined && kind in node ? (node as unknown as Record<K, NodeBody<K>>)[kind] : undefined;
}

/** Calls back for every node at and below a value, parents first, in the order of the text. Does not recurse, so depth is no danger. */
export function visitNodes(root: unknown, visit: (kind: string, body: Record<string, unknown>) => void): void {
  const pending: unknown[] = [root];
  while (pending.length > 0) {
    const value = pending.pop();
    if (Array.isArray(value)) {
      for (let at = value.length - 1; at >= 0; at--) pending.push(value[at]);
    } else if (typeof value === 'object' && value !== null) {
      const keys = Object.keys(value);
      const fields = value as Record<string, unknown>;
      for (let at = keys.length - 1; at >= 0; at--) {
        const field = fields[keys[at] as string];
        if (typeof field === 'object') pending.push(field);
      }
      const [only] = keys;
      if (only === undefined || keys.length > 1 || !isNodeName(only)) continue;
      const body = fields[only];
      if (typeof body === 'object' && body !== null) visit(only, body as Record<string, unknown>);
    }
  }
}

function isNodeName(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 65 && first <= 90;
}

/** Texts of a list of String nodes, such as the parts of a qualified name. */
export function stringsOf(nodes: readonly Node[] | undefined): string[] {
  const texts: string[] = [];
  for (const node of nodes ?? []) {
    const text = asNode(node, 'String')?.sval;
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

/** Items of a List node, or the node alone. */
export function itemsOf(node: Node | undefined): Node[] {
  const items = asNode(node, 'List')?.items;
  return items ?? (node ? [node] : []);
}

export function definitions(nodes: readonly Node[] | undefined): DefElem[] {
  return (nodes ?? []).flatMap((node) => asNode(node, 'DefElem') ?? []);
}

/** Whether an option such as `FULL` or `FULL false` is on. */
export function isOn(option: DefElem | undefined): boolean {
  if (!option) return false;
  if (option.arg === undefined) return true;
  const flag = asNode(option.arg, 'Boolean');
  if (flag) return flag.boolval === true;
  const number = asNode(option.arg, 'Integer');
  if (number) return (number.ival ?? 0) !== 0;
  return !['false', 'off', '0', 'no'].includes((asNode(option.arg, 'String')?.sval ?? 'true').toLowerCase());
}

/** A value of an option or setting as text. */
export function valueText(node: Node | undefined): string {
  if (node === undefined) return '';
  const constant = asNode(node, 'A_Const');
  if (constant) {
    if (constant.sval) return constant.sval.sval ?? '';
    if (constant.ival) return String(constant.ival.ival ?? 0);
    if (constant.fval) return constant.fval.fval ?? '';
    if (constant.boolval) return String(constant.boolval.boolval === true);
    return '';
  }
  const cast = asNode(node, 'TypeCast');
  if (cast) return valueText(cast.arg);
  const list = asNode(node, 'List');
  if (list) return (list.items ?? []).map(valueText).join(', ');
  const integer = asNode(node, 'Integer');
  if (integer) return String(integer.ival ?? 0);
  const type = asNode(node, 'TypeName');
  if (type) return stringsOf(type.names).join('.');
  return (
    asNode(node, 'String')?.sval ??
    asNode(node, 'Float')?.fval ??
    (asNode(node, 'Boolean') ? String(asNode(node, 'Boolean')?.boolval === true) : '')
  );
}
