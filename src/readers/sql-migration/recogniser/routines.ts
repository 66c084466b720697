/** What runs behind a statement: the bodies of procedures that it calls, and the texts that it prepares. */
import type { Dialect } from '../../../model/sql.ts';
import type { ParsedStatement } from '../parse.ts';
import type { ProceduralBlock } from '../procedural.ts';
import { bodyStatements } from './body.ts';
import { argumentsOf, constantTexts } from './constant-text.ts';
import { Cursor } from './cursor.ts';

/** Calls in calls, and calls at all: a script that does more is not followed further. */
const MOST_DEPTH = 5;
const MOST_CALLS = 500;

interface Routine {
  parameters: string[];
  parsed: ParsedStatement;
  /** First token of the body. */
  body: number;
}

/** Turns a text into statements. */
type Read = (text: string) => ParsedStatement[];
/** Turns some tokens of a text into a statement. */
type ReadTokens = (source: string, tokens: ParsedStatement['tokens']) => ParsedStatement;

export class RecognisedRoutines {
  readonly #routines = new Map<string, Routine>();
  readonly #variables = new Map<string, readonly string[]>();
  readonly #read: Read;
  readonly #readTokens: ReadTokens;
  #calls = 0;
  #depth = 0;

  constructor(read: Read, readTokens: ReadTokens) {
    this.#read = read;
    this.#readTokens = readTokens;
  }

  /** What a statement runs besides itself; remembers what it sets and creates. */
  behind(parsed: ParsedStatement, dialect: Dialect): ProceduralBlock | undefined {
    if (dialect === 'sqlite') return undefined;
    const cursor = new Cursor(parsed.source, parsed.tokens);
    switch (cursor.word()) {
      case 'set':
        this.#assign(cursor);
        return undefined;
      case 'select':
        this.#selectInto(cursor);
        return undefined;
      case 'prepare':
        return this.#prepared(cursor, parsed, cursor.tokens.findIndex((_, at) => at > 0 && cursor.word(at) === 'from') + 1);
      case 'execute':
        return cursor.word(1) === 'immediate' ? this.#prepared(cursor, parsed, 2) : undefined;
      case 'create':
        this.#learn(parsed);
        return undefined;
      case 'drop':
        if (cursor.word(1) === 'procedure') this.#routines.delete(nameAt(cursor, cursor.word(2) === 'if' ? 4 : 2));
        return undefined;
      case 'call':
        return this.#called(cursor);
      case 'begin':
        return cursor.word(1) === 'not' ? this.#run(parsed, 0, new Map()) : undefined;
      default:
        return undefined;
    }
  }

  /** `SET @a = …, @b = …`. */
  #assign(cursor: Cursor): void {
    for (const one of argumentsOf(cursor.part(1, cursor.tokens.length))) {
      const [name] = one.tokens;
      if (!name || !['=', ':='].includes(one.sign(1))) continue;
      this.#remember(one.source.slice(name.start, name.end), constantTexts(one.part(2, one.tokens.length), this.#variables));
    }
  }

  /** `SELECT … INTO @a`. */
  #selectInto(cursor: Cursor): void {
    const walk = cursor.part(1, cursor.tokens.length);
    walk.skipTo(['into']);
    const name = walk.tokens[walk.at + 1];
    if (name?.kind === 'parameter') this.#remember(walk.source.slice(name.start, name.end), constantTexts(cursor, this.#variables));
  }

  #remember(name: string, texts: readonly string[] | undefined): void {
    if (texts) this.#variables.set(name.toLowerCase(), texts);
    else this.#variables.delete(name.toLowerCase());
  }

  #prepared(cursor: Cursor, parsed: ParsedStatement, from: number): ProceduralBlock {
    const expression = cursor.part(from, cursor.tokens.length);
    const texts = constantTexts(expression, this.#variables);
    const block: ProceduralBlock = { nested: [], dynamic: [], opaque: false };
    if (!texts) return { ...block, dynamic: [expression.between(0, expression.tokens.length)] };
    const place = { start: parsed.start, end: parsed.end };
    for (const text of texts)
      for (const statement of this.#read(text)) block.nested.push({ statement, place, certain: texts.length === 1 });
    return block;
  }

  #learn(parsed: ParsedStatement): void {
    const cursor = new Cursor(parsed.source, parsed.tokens);
    cursor.skipTo(['procedure', 'table', 'view', 'index', 'trigger', 'function', 'event']);
    if (!cursor.accept('procedure')) return;
    cursor.accept('if', 'not', 'exists');
    const name = nameAt(cursor, 0);
    cursor.skipTo([], ['(']);
    const { from, to } = cursor.brackets();
    const parameters = argumentsOf(cursor.part(from, to)).map((one) => {
      one.acceptAny(['in', 'out', 'inout']);
      return one.name().toLowerCase();
    });
    cursor.skipTo(['begin', 'alter', 'create', 'drop', 'insert', 'update', 'delete', 'if', 'set', 'truncate', 'call', 'prepare']);
    this.#routines.set(name, { parameters, parsed, body: cursor.at });
  }

  #called(cursor: Cursor): ProceduralBlock | undefined {
    const routine = this.#routines.get(nameAt(cursor, 1));
    if (!routine) return undefined;
    const walk = cursor.part(0, cursor.tokens.length);
    walk.skipTo([], ['(']);
    const given = walk.done ? [] : argumentsOf(cursor.part(walk.at + 1, cursor.tokens.length - 1));
    const bound = new Map<string, readonly string[] | undefined>();
    routine.parameters.forEach((name, at) => {
      const value = given[at];
      bound.set(name, value && constantTexts(value, this.#variables));
    });
    return this.#run(routine.parsed, routine.body, bound);
  }

  /** The statements of a body, with values for its parameters. */
  #run(parsed: ParsedStatement, body: number, bound: ReadonlyMap<string, readonly string[] | undefined>): ProceduralBlock {
    if (++this.#calls > MOST_CALLS || this.#depth >= MOST_DEPTH) return { nested: [], dynamic: [], opaque: true };
    const nested = bodyStatements(parsed.source, parsed.tokens.slice(body)).map(({ tokens, certain }) => {
      const statement = this.#readTokens(parsed.source, tokens);
      return { statement, place: { start: statement.start, end: statement.end }, certain };
    });
    return {
      nested,
      dynamic: [],
      opaque: false,
      around: (walk) => {
        const saved = [...bound.keys()].map((name) => [name, this.#variables.get(name)] as const);
        for (const [name, texts] of bound) this.#remember(name, texts);
        this.#depth++;
        walk();
        this.#depth--;
        for (const [name, texts] of saved) this.#remember(name, texts);
      },
    };
  }
}

/** The last part of a qualified name. */
function nameAt(cursor: Cursor, ahead: number): string {
  const walk = cursor.part(cursor.at + ahead, cursor.tokens.length);
  let name = walk.name();
  while (walk.acceptSign('.')) name = walk.name();
  return name.toLowerCase();
}
