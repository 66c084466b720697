/** Types as written and as understood. */
import type { Node, TypeName } from '@pgsql/types';
import type { SqlType } from '../../../model/sql.ts';
import type { StatementContext } from './context.ts';
import { tokenAt } from './source-text.ts';
import { asNode, stringsOf } from './syntax.ts';

/** Spellings that PostgreSQL itself leaves as they are. */
const CANONICAL: Readonly<Record<string, string>> = {
  serial2: 'smallserial',
  serial4: 'serial',
  serial8: 'bigserial',
  decimal: 'numeric',
  int: 'int4',
  integer: 'int4',
  bigint: 'int8',
  smallint: 'int2',
  boolean: 'bool',
  real: 'float4',
};

const SERIAL = new Set(['serial', 'bigserial', 'smallserial']);

export function sqlType(context: StatementContext, type: TypeName | undefined): SqlType {
  const parts = stringsOf(type?.names);
  const plain = parts[0] === 'pg_catalog' ? parts.slice(1) : parts;
  const written = plain.join('.');
  return {
    name: CANONICAL[written] ?? written,
    modifiers: (type?.typmods ?? []).flatMap((node: Node) => asNode(node, 'A_Const')?.ival?.ival ?? []),
    array: (type?.arrayBounds ?? []).length > 0,
    text: typeText(context, type) || written,
  };
}

export function isSerial(type: SqlType): boolean {
  return SERIAL.has(type.name);
}

/** The words of the type with modifiers and array bounds: `timestamp (3) with time zone`, `double precision[]`. */
function typeText(context: StatementContext, type: TypeName | undefined): string {
  const { tokens, offset } = context.statement;
  const from = type?.location === undefined ? -1 : tokenAt(tokens, offset(type.location));
  if (from < 0) return '';
  let to = from;
  let depth = 0;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const text = context.statement.source.slice(token.start, token.end);
    if (
      depth === 0 &&
      !/^([([.]|array|precision|varying|with|without|time|zone|year|month|day|hour|minute|second|to)$/i.test(text) &&
      context.statement.source[tokens[at - 1]?.start ?? 0] !== '.'
    )
      break;
    if (text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') depth--;
    to = at;
  }
  return context.statement.source.slice(tokens[from]?.start, tokens[to]?.end);
}
