/** Scripts that were built before their turn, in another thread. */
import type { SqlName, SqlObjectType, SqlOperation } from '../../model/sql.ts';
import type { NameScope } from './operations/context.ts';
import type { ParsedStatement } from './parse.ts';
import { tokenizeSql, type SqlToken } from './tokens.ts';

/** One statement. Plain values, so that they can go from one thread to another. */
export interface BuiltStatement {
  start: number;
  end: number;
  /** Of its tree. */
  kind: string;
  /** No literal is in it, so that no secret can be. */
  isPlain: boolean;
  operations: SqlOperation[];
  open: OpenName[];
}

/** A name in the operations, and how it is looked up: as an object of a type, as a new one, or beside a table. */
export interface OpenName {
  name: { schema: string | null; name: string };
  how: SqlObjectType | 'create' | SqlName;
}

/** Where scripts lie that were built ahead. */
export interface Ahead {
  /** The file with this number has its turn. */
  enter(file: number): void;
  /** A script, once; undefined where it has to be parsed. */
  take(text: string): ParsedStatement[] | undefined;
}

/** What a statement does, now that it has its turn. */
export function inTurn({ operations, open }: BuiltStatement, names: NameScope): SqlOperation[] {
  for (const { name, how } of open) {
    const found =
      typeof how === 'object'
        ? names.beside(how, name.name)
        : how === 'create'
          ? names.create(undefined, name.name)
          : names.resolve(how, undefined, name.name);
    name.schema = found.schema;
  }
  return operations;
}

/** A script and what was built of it. */
export type BuiltScript = [text: string, statements: BuiltStatement[]];

/** Takes a script out of those of a file: what was built of it becomes part of the history, and is not used twice. Undefined where it is missing. */
export function takeScript(scripts: BuiltScript[], text: string): ParsedStatement[] | undefined {
  const at = scripts.findIndex(([script]) => script === text);
  const [found] = at < 0 ? [] : scripts.splice(at, 1);
  return found?.[1].map((one) => new AheadStatement(text, one));
}

/** Few statements need their tokens again, which are more than all the rest. */
class AheadStatement implements ParsedStatement {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly node: NonNullable<ParsedStatement['node']>;
  readonly built: BuiltStatement;
  #tokens: SqlToken[] | undefined;

  constructor(source: string, built: BuiltStatement) {
    this.source = source;
    this.start = built.start;
    this.end = built.end;
    this.node = { [built.kind]: {} } as unknown as NonNullable<ParsedStatement['node']>;
    this.built = built;
  }

  get tokens(): SqlToken[] {
    return (this.#tokens ??= tokenizeSql(this.source, this.start, this.end).filter(({ kind }) => kind !== 'comment'));
  }

  offset(): number {
    return this.start;
  }
}
