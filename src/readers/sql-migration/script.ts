/** One migration file to the statements of its way up, each with its operations, in the order in which they run. */
import type { Dialect, ServerRelease, SqlOperation, SqlStatement } from '../../model/sql.ts';
import { onlyDirection, type Framework, type Section } from './frameworks.ts';
import { applyOperation } from './history/apply.ts';
import type { MigrationHistory } from './history/migration-history.ts';
import { createLineIndex, locationOf, type LineIndex } from './lines.ts';
import { operationsOf } from './operations/operations-of.ts';
import { asNode } from './operations/syntax.ts';
import { parseMasked } from './masked-script.ts';
import { parseScript, type ParsedStatement } from './parse.ts';
import type { MaskedText } from './placeholders.ts';
import { lookInto, type ProceduralBlock } from './procedural.ts';
import { readPsql } from './psql.ts';
import type { Spelling } from './recogniser/context.ts';
import { OwnGrammar } from './recogniser/own-grammar.ts';
import { Routines } from './routines.ts';
import { textWithoutSecrets, withoutSecrets } from './secrets.ts';
import { commitsImplicitly, runsOutsideTransaction, type Transactions } from './transactions.ts';

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
  /** How names are spelled where case does not count. */
  spelling: Spelling;
  /** Ordinal of the next statement. */
  next: number;
}

interface ScriptText {
  file: string;
  text: string;
  dialect: Dialect;
  release: ServerRelease;
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
  /** Of every dialect but PostgreSQL. */
  grammar: OwnGrammar | undefined;
  read: ReadStatement[];
}

/** Reads the way up and takes it into the history. */
export function readScript(session: Session, script: ScriptText): ReadStatement[] {
  const up = onlyDirection(script.text, script.sections, 'up');
  const grammar = script.dialect === 'postgres' ? undefined : new OwnGrammar(script.dialect, script.release, session.spelling);
  const psql = grammar ? { text: up, commands: [] } : readPsql(up);
  const { parsed, masked } = parseMasked(psql, grammar ? (text) => grammar.parse(text) : parseScript);
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
    grammar,
    read: [],
  };
  for (const section of script.sections) {
    if (section.direction !== 'up') continue;
    const own = parsed.filter((one) => one.start >= section.start && one.start < section.end);
    // What comes before the first mark, and a part without statements, run nothing.
    if (own.length === 0) continue;
    const outside =
      script.detectsTransactions === true && own.every((one) => mayRefuse(one) && build(reader, one).every(runsOutsideTransaction));
    const control = own.some((one) => asNode(one.node, 'TransactionStmt') !== undefined);
    // Only PostgreSQL makes one transaction of a string of statements.
    const alone = outside || (grammar && section.wrapping === 'implicit');
    session.transactions.enter(alone ? { ...section, wrapping: 'none' } : section, session.next, own.length, control);
    session.transactions.setsApart = script.framework.setsApart === true;
    for (const one of own) readStatement(reader, one);
    session.history.settings.endTransaction(session.next - 0.5);
  }
  return reader.read;
}

/** Nothing of these does, and most files begin with one: it need not be built to know. */
function mayRefuse({ node }: ParsedStatement): boolean {
  return !asNode(node, 'CreateStmt') && !asNode(node, 'InsertStmt') && !asNode(node, 'UpdateStmt');
}

function readStatement(reader: Reader, parsed: ParsedStatement): void {
  if (reader.grammar) {
    runRecognised(reader, reader.grammar, parsed, { place: { start: parsed.start, end: parsed.end }, nested: false, certain: true });
    return;
  }
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

/** Takes a statement of another dialect, and what runs behind it: a procedure that it calls, a text that it prepares. */
function runRecognised(reader: Reader, grammar: OwnGrammar, parsed: ParsedStatement, where: Where): void {
  const operations = parsed.recognised?.operations ?? [];
  const behind = grammar.routines.behind(parsed, grammar.dialect);
  const isTold = behind !== undefined && (behind.dynamic.length > 0 || behind.opaque);
  const own = operations.filter(({ op }) => !(isTold && op === 'procedural-block'));
  take(reader, parsed, isTold ? [...own, blockOperation(behind.dynamic, behind.opaque)] : operations, where);
  if (!behind) return;
  const walk = (): void => runNested(reader, grammar, behind, where);
  if (behind.around) behind.around(walk);
  else walk();
}

function runNested(reader: Reader, grammar: OwnGrammar, { nested }: ProceduralBlock, where: Where): void {
  for (const { statement, place, certain } of nested) {
    // A text of its own has no place in the file but that of the statement around it.
    const inFile = !where.nested || statement.source === reader.source;
    runRecognised(reader, grammar, statement, { place: inFile ? place : where.place, nested: true, certain: where.certain && certain });
  }
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
    ...(nested && !reader.grammar ? session.transactions.forBlock(ordinal) : session.transactions.now(operations[0])),
    nested,
  };
  if (parsed.recognised?.online) statement.online = parsed.recognised.online;
  reader.read.push({ statement, parsed, lines, place });
  for (const operation of operations) {
    applyOperation(session.history, operation, {
      ordinal,
      script: reader.number,
      past,
      certain,
      inTransaction: statement.transaction !== 'none',
    });
    if (reader.grammar && commitsImplicitly(operation, script.dialect)) session.transactions.commitImplicitly();
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
  if (!known) return;
  operation.from = known.type;
  if (operation.definition) operation.before = known;
}

function unmasked<T>(value: T, masked: MaskedText): T {
  if (typeof value === 'string') return masked.unmask(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => unmasked(item, masked)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unmasked(inner, masked) as unknown])) as T;
}
