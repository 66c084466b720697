/** The statements of a script, with template placeholders masked and commands of psql set apart. */
import { asNode } from './operations/syntax.ts';
import type { ParsedStatement } from './parse.ts';
import { hasPlaceholders, maskPlaceholders, type MaskedText } from './placeholders.ts';
import { lookInto } from './procedural.ts';
import type { PsqlScript } from './psql.ts';

/** Placeholders are masked only where the script does not parse as it stands: in most of SQL, `:name` and `{…}` mean something else. */
export function parseMasked(
  psql: PsqlScript,
  parse: (text: string) => ParsedStatement[],
): { parsed: ParsedStatement[]; masked: MaskedText | undefined } {
  const plain = parse(psql.text);
  // Nearly all scripts parse, which is faster told than whether they hold placeholders.
  if (failures(plain) === 0 || !hasPlaceholders(psql.text)) return { parsed: withCommands(plain, psql), masked: undefined };
  const masked = maskPlaceholders(psql.text);
  const parsed = parse(masked.text);
  return failures(parsed) < failures(plain)
    ? { parsed: withCommands(parsed, { ...psql, text: masked.text }), masked }
    : { parsed: withCommands(plain, psql), masked: undefined };
}

/** Statements that do not parse, `DO` blocks with a body that does not among them. */
function failures(statements: readonly ParsedStatement[]): number {
  return statements.filter((one) => {
    const block = asNode(one.node, 'DoStmt');
    return one.error !== undefined || (block !== undefined && lookInto(one, block).opaque);
  }).length;
}

function withCommands(statements: readonly ParsedStatement[], psql: PsqlScript): ParsedStatement[] {
  return inOrder([...statements, ...psql.commands.map((command) => commandStatement(psql.text, command))]);
}

function inOrder(statements: ParsedStatement[]): ParsedStatement[] {
  return statements.sort((a, b) => a.start - b.start);
}

function commandStatement(source: string, { start, end }: { start: number; end: number }): ParsedStatement {
  const token = { kind: 'backslash', start, end } as const;
  return { source, start, end, tokens: [token], error: { message: 'a command of psql that is not read', at: start }, offset: () => start };
}
