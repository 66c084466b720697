/** Statements of MySQL, MariaDB and SQLite in the form in which those of PostgreSQL come from its parser. */
import type { Dialect, ServerRelease } from '../../../model/sql.ts';
import type { ParsedStatement } from '../parse.ts';
import type { SqlToken } from '../tokens.ts';
import type { Spelling } from './context.ts';
import { type RecogniserContext } from './context.ts';
import { recognise } from './recognise.ts';
import { RecognisedRoutines } from './routines.ts';
import { statementsOf, versionOf } from './statements.ts';

export class OwnGrammar {
  readonly dialect: Dialect;
  readonly routines: RecognisedRoutines;
  readonly #context: RecogniserContext;
  readonly #version: number;

  constructor(dialect: Dialect, release: ServerRelease, names: Spelling) {
    this.dialect = dialect;
    this.#context = { dialect, release, names };
    this.#version = versionOf(release);
    this.routines = new RecognisedRoutines(
      (text) => this.#statements(text),
      (source, tokens) => this.#statement(source, tokens),
    );
  }

  /** The statements of a text. One that is not understood carries its error and hides none of the others. */
  parse(text: string): ParsedStatement[] {
    this.#context.names.database = undefined;
    return this.#statements(text);
  }

  #statements(text: string): ParsedStatement[] {
    return [...statementsOf(text, this.dialect, this.#version)].map(({ tokens, client }) =>
      client ? clientLine(text, tokens) : this.#statement(text, tokens),
    );
  }

  #statement(source: string, tokens: SqlToken[]): ParsedStatement {
    const start = tokens[0]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? start;
    const recognised = recognise(source, tokens, this.#context);
    const parsed: ParsedStatement = { source, start, end, tokens, recognised, offset: () => start };
    if (recognised.error) parsed.error = recognised.error;
    return parsed;
  }
}

/** How the client shows results matters to nobody. */
const HARMLESS_COMMANDS =
  /^\.(bail|changes|echo|explain|headers?|mode|nullvalue|output|print|prompt|separator|show|stats|timeout|timer|width)\b/;

function clientLine(source: string, tokens: SqlToken[]): ParsedStatement {
  const [{ start, end }] = tokens as [SqlToken];
  const text = source.slice(start, end);
  const parsed: ParsedStatement = { source, start, end, tokens, offset: () => start };
  if (HARMLESS_COMMANDS.test(text))
    return { ...parsed, recognised: { operations: [{ op: 'other', statement: text.split(/\s/)[0] as string, harmless: true }] } };
  const message = 'a command of the client that is not read';
  return { ...parsed, error: { message, at: start }, recognised: { operations: [{ op: 'parse-error', message }] } };
}
