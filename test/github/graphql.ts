/** Runs GraphQL queries as sent over plain objects, after checking every field and argument against GitHub's published schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
type Variables = Record<string, Value>;

/** A value, or a function of the field's arguments that gives one. */
export type Resolvable = unknown;

interface Selection {
  /** Type of an inline fragment. */
  on?: string;
  name?: string;
  alias?: string;
  args: Record<string, { variable: string } | { value: Value }>;
  selections: Selection[];
}

interface Query {
  variables: Record<string, string>;
  selections: Selection[];
}

const SLICE = JSON.parse(readFileSync(join(import.meta.dirname, 'graphql-slice.json'), 'utf8')) as {
  types: Record<string, Record<string, { type: string; args: Record<string, string> }>>;
};

/** Throws with the reason when the query is not one that GitHub would accept. */
export function runQuery(text: string, variables: Variables, root: Record<string, Resolvable>): unknown {
  const query = new Parser(text).query();
  for (const [name, type] of Object.entries(query.variables))
    if (type.endsWith('!') && (variables[name] === undefined || variables[name] === null))
      throw new Error(`variable $${name} of type ${type} is missing`);
  for (const name of Object.keys(variables)) if (!(name in query.variables)) throw new Error(`variable $${name} is not declared`);
  check('Query', query.selections, query.variables);
  return select(root, query.selections, variables);
}

function check(type: string, selections: Selection[], variables: Record<string, string>): void {
  const fields = SLICE.types[type];
  if (fields === undefined) throw new Error(`type ${type} is not in the slice`);
  for (const selection of selections) {
    if (selection.on !== undefined) check(selection.on, selection.selections, variables);
    if (selection.name === undefined || selection.name === '__typename') continue;
    const field = fields[selection.name];
    if (field === undefined) throw new Error(`${type} has no field ${selection.name}`);
    checkArguments(`${type}.${selection.name}`, selection, field.args, variables);
    const inner = field.type.replaceAll(/[[\]!]/g, '');
    if (selection.selections.length > 0) check(inner, selection.selections, variables);
    else if (inner in SLICE.types) throw new Error(`${type}.${selection.name} needs a selection`);
  }
}

function checkArguments(path: string, { args }: Selection, described: Record<string, string>, variables: Record<string, string>): void {
  for (const [name, type] of Object.entries(described))
    if (type.endsWith('!') && !(name in args)) throw new Error(`${path} needs the argument ${name}`);
  for (const [name, given] of Object.entries(args)) {
    const type = described[name];
    if (type === undefined) throw new Error(`${path} has no argument ${name}`);
    if ('variable' in given) {
      const declared = variables[given.variable];
      if (declared === undefined || declared.replace('!', '') !== type.replace('!', ''))
        throw new Error(`${path}: $${given.variable} is not a ${type}`);
    }
    if (name === 'first' && 'value' in given && Number(given.value) > 100) throw new Error(`${path}: at most 100 a page`);
  }
  if (described['first'] !== undefined && described['last'] !== undefined && !('first' in args) && !('last' in args))
    throw new Error(`${path} needs first or last`);
}

function select(source: unknown, selections: Selection[], variables: Variables): unknown {
  if (source === null || source === undefined) return null;
  if (Array.isArray(source)) return source.map((item) => select(item, selections, variables));
  const object = source as Record<string, Resolvable>;
  const made: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.on !== undefined) {
      if (object['__typename'] === selection.on) Object.assign(made, select(object, selection.selections, variables));
      continue;
    }
    const name = selection.name as string;
    if (!(name in object)) throw new Error(`the test server knows no value for ${name}`);
    const args = Object.fromEntries(
      Object.entries(selection.args).map(([key, given]) => [key, 'variable' in given ? (variables[given.variable] ?? null) : given.value]),
    );
    const resolver = object[name];
    const value = typeof resolver === 'function' ? (resolver as (args: Variables) => unknown)(args) : resolver;
    made[selection.alias ?? name] = selection.selections.length > 0 ? select(value, selection.selections, variables) : value;
  }
  return made;
}

/** The part of the query language that the action's queries use. */
class Parser {
  private readonly tokens: string[];
  private at = 0;

  constructor(text: string) {
    this.tokens = text.match(/\.\.\.|[A-Za-z_]\w*|-?\d+|"[^"\\]*"|[{}()[\]:!$=]/g) ?? [];
  }

  query(): Query {
    const variables: Record<string, string> = {};
    if (this.accept('query')) {
      if (/^[A-Za-z_]/.test(this.peek())) this.at++;
      if (this.accept('(')) while (!this.accept(')')) Object.assign(variables, this.declaration());
    }
    const selections = this.selections();
    if (this.at !== this.tokens.length) throw new Error(`unexpected ${this.peek()}`);
    return { variables, selections };
  }

  private declaration(): Record<string, string> {
    this.expect('$');
    const name = this.next();
    this.expect(':');
    return { [name]: this.next() + (this.accept('!') ? '!' : '') };
  }

  private selections(): Selection[] {
    const found: Selection[] = [];
    this.expect('{');
    while (!this.accept('}')) found.push(this.selection());
    return found;
  }

  private selection(): Selection {
    if (this.accept('...')) {
      this.expect('on');
      return { on: this.next(), args: {}, selections: this.selections() };
    }
    let name = this.next();
    const made: Selection = { args: {}, selections: [] };
    if (this.accept(':')) {
      made.alias = name;
      name = this.next();
    }
    made.name = name;
    if (this.accept('(')) while (!this.accept(')')) Object.assign(made.args, this.argument());
    if (this.peek() === '{') made.selections = this.selections();
    return made;
  }

  private argument(): Selection['args'] {
    const name = this.next();
    this.expect(':');
    if (this.accept('$')) return { [name]: { variable: this.next() } };
    return { [name]: { value: JSON.parse(this.next()) as Value } };
  }

  private peek(): string {
    return this.tokens[this.at] ?? 'end';
  }

  private next(): string {
    return this.tokens[this.at++] ?? 'end';
  }

  private accept(token: string): boolean {
    if (this.peek() !== token) return false;
    this.at++;
    return true;
  }

  private expect(token: string): void {
    const found = this.next();
    if (found !== token) throw new Error(`expected ${token}, found ${found}`);
  }
}
