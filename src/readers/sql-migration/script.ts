/** One migration file to the statements of its way up, each with its operations, in the order in which they run. */
import type { SqlOperation, SqlStatement } from '../../model/sql.ts';
import { onlyDirection, type Framework, type Section } from './frameworks.ts';
import { applyOperation } from './history/apply.ts';
import type { MigrationHistory } from './history/migration-history.ts';
import { createLineIndex, locationOf, type LineIndex } from './lines.ts';
import { operationsOf } from './operations/operations-of.ts';
import { asNode } from './operations/syntax.ts';
import { parseScript, type ParsedStatement } from './parse.ts';
import { hasPlaceholders, maskPlaceholders, type MaskedText } from './placeholders.ts';
import { lookInto } from './procedural.ts';
import { readPsql, type PsqlScript } from './psql.ts';
import { Routines } from './routines.ts';
import { textWithoutSecrets, withoutSecrets } from './secrets.ts';
import { runsOutsideTransaction, type Transactions } from './transactions.ts';

/** A statement as dangers see it, with what its changes are made from. */
export interface ReadStatement {
  statement: SqlStatement;
  parsed: ParsedStatement;
  lines: LineIndex;
  /** In the script; of what runs in a block, within the block. */
  place: { start: number; end: number };
}

/** What goes on from one script to the next. */
export interface Session {
  history: MigrationHistory;
  transactions: Transactions;
  /** Ordinal of the next statement. */
  next: number;
}

interface ScriptText {
  file: string;
  text: string;
  framework: Framework;
  sections: Section[];
  /** Files whose statements all refuse a transaction run without one. */
  detectsTransactions?: boolean;
  /** Which statements, counted within the script, ran before the pull request; absent: none. */
  past?: (position: number) => boolean;
}

interface Reader {
  session: Session;
  script: ScriptText;
  number: number;
  lines: LineIndex;
  /** What was parsed: as long as the text, with the way down, commands and placeholders out of the way. */
  source: string;
  masked: MaskedText | undefined;
  routines: Routines;
  read: ReadStatement[];
}

/** Reads the way up and takes it into the history. */
export function readScript(session: Session, script: ScriptText): ReadStatement[] {
  const psql = readPsql(onlyDirection(script.text, script.sections, 'up'));
  const { parsed, masked } = parseMasked(psql);
  session.history.beginScript(session.next);
  const number = session.history.scriptOf(session.next);
  const source = masked?.text ?? psql.text;
  const reader: Reader = {
    session,
    script,
    number,
    lines: createLineIndex(script.text),
    source,
    masked,
    routines: new Routines(),
    read: [],
  };
  for (const section of script.sections) {
    if (section.direction !== 'up') continue;
    const own = parsed.filter((one) => one.start >= section.start && one.start < section.end);
    // What comes before the first mark, and a part without statements, run nothing.
    if (own.length === 0) continue;
    const outside = script.detectsTransactions === true && own.every((one) => build(reader, one).every(runsOutsideTransaction));
    const control = own.some((one) => asNode(one.node, 'TransactionStmt') !== undefined);
    session.transactions.enter(outside ? { ...section, wrapping: 'none' } : section, session.next, own.length, control);
    session.transactions.setsApart = script.framework.setsApart === true;
    for (const one of own) readStatement(reader, one);
    session.history.settings.endTransaction(session.next - 0.5);
  }
  return reader.read;
}

/** Placeholders are masked only where the script does not parse as it stands: in most of SQL, `:name` and `{…}` mean something else. */
function parseMasked(psql: PsqlScript): { parsed: ParsedStatement[]; masked: MaskedText | undefined } {
  const plain = parseScript(psql.text);
  if (!hasPlaceholders(psql.text) || failures(plain) === 0) return { parsed: withCommands(plain, psql), masked: undefined };
  const masked = maskPlaceholders(psql.text);
  const parsed = parseScript(masked.text);
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

function readStatement(reader: Reader, parsed: ParsedStatement): void {
  const block = asNode(parsed.node, 'DoStmt');
  const place = { start: parsed.start, end: parsed.end };
  if (!block) {
    run(reader, parsed, build(reader, parsed), { place, nested: false, certain: true });
    return;
  }
  const { nested, dynamic, opaque } = lookInto(parsed, block);
  take(reader, parsed, [blockOperation(dynamic, opaque)], { place, nested: false, certain: true });
  for (const { statement, place: inner, certain } of nested)
    run(reader, statement, nestedOperations(reader, statement), { place: inner, nested: true, certain });
}

function blockOperation(dynamic: readonly string[], opaque: boolean): SqlOperation {
  return { op: 'procedural-block', dynamic: dynamic.map(textWithoutSecrets), opaque };
}

/** A block inside a block is not looked into. */
function nestedOperations(reader: Reader, statement: ParsedStatement): SqlOperation[] {
  return asNode(statement.node, 'DoStmt') ? [blockOperation([], true)] : build(reader, statement);
}

/** Takes a statement, and what the functions run that it calls and the script created. */
function run(reader: Reader, parsed: ParsedStatement, operations: SqlOperation[], where: Where): void {
  const { history } = reader.session;
  const bodies = reader.routines.calledBy(operations, (schema, name) => history.resolve('function', schema, name));
  const dynamic = bodies.flatMap((body) => body.dynamic);
  const opaque = bodies.some((body) => body.opaque);
  take(reader, parsed, dynamic.length > 0 || opaque ? [...operations, blockOperation(dynamic, opaque)] : operations, where);
  reader.routines.learn(parsed, operations);
  for (const { statement, place, certain } of bodies.flatMap((body) => body.nested))
    run(reader, statement, nestedOperations(reader, statement), { place, nested: true, certain: where.certain && certain });
}

/** Where a statement stands in the script. */
interface Where {
  place: { start: number; end: number };
  /** In a block, or in a function that is called. */
  nested: boolean;
  /** Not in a loop or a branch. */
  certain: boolean;
}

/** Makes the statement and lets it have its effect. */
function take(reader: Reader, parsed: ParsedStatement, built: SqlOperation[], { place, nested, certain }: Where): void {
  const { session, script, lines, masked } = reader;
  const ordinal = session.next++;
  const past = script.past?.(reader.read.length) === true;
  const operations = masked ? built.map((operation) => unmasked(operation, masked)) : built;
  for (const operation of operations) addKnownType(reader, operation, ordinal);
  const statement: SqlStatement = {
    text: withoutSecrets(parsed.source === reader.source ? script.text : parsed.source, parsed.tokens, parsed.start, parsed.end),
    location: locationOf(script.file, lines, place.start, place.end),
    operations,
    ordinal,
    ...(nested ? session.transactions.forBlock(ordinal) : session.transactions.now(operations[0])),
    nested,
  };
  reader.read.push({ statement, parsed, lines, place });
  for (const operation of operations) {
    applyOperation(session.history, operation, {
      ordinal,
      script: reader.number,
      past,
      certain,
      inTransaction: statement.transaction !== 'none',
    });
    const ended = nested ? undefined : session.transactions.after(operation, ordinal);
    if (ended?.how === 'rollback') session.history.rollBack(ended.begin, ordinal);
    else if (ended) session.history.settings.endTransaction(ordinal);
  }
}

function build(reader: Reader, statement: ParsedStatement): SqlOperation[] {
  const { history } = reader.session;
  const { masked } = reader;
  const names = masked
    ? {
        resolve: (...[type, schema, name]: Parameters<MigrationHistory['resolve']>) =>
          history.resolve(type, schema && masked.unmask(schema), masked.unmask(name)),
        create: (...[schema, name]: Parameters<MigrationHistory['create']>) =>
          history.create(schema && masked.unmask(schema), masked.unmask(name)),
      }
    : history;
  try {
    return operationsOf({ statement, names });
  } catch (thrown) {
    // A tree too deep for the stack is as unreadable as one that did not parse.
    if (thrown instanceof RangeError) return [{ op: 'parse-error', message: 'nested too deeply' }];
    throw thrown;
  }
}

function addKnownType(reader: Reader, operation: SqlOperation, ordinal: number): void {
  if (operation.op !== 'alter-column-type') return;
  const known = reader.session.history.column(operation.table, operation.column, ordinal);
  if (known) operation.from = known.type;
}

function unmasked<T>(value: T, masked: MaskedText): T {
  if (typeof value === 'string') return masked.unmask(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => unmasked(item, masked)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unmasked(inner, masked) as unknown])) as T;
}
