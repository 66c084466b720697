/** Builds a script before its turn: what its statements do, with the names left open that depend on what runs before. */
import type { SqlName, SqlObjectType } from '../../model/sql.ts';
import type { BuiltStatement, OpenName } from './ahead.ts';
import { operationsOf } from './operations/operations-of.ts';
import type { NameScope } from './operations/context.ts';
import { parseScript, type ParsedStatement } from './parse.ts';
import { isLiteral } from './secrets.ts';

/**
 * Undefined where something about the script can only be told in its turn, and with its trees: errors, blocks, calls of its own functions,
 * names that decide what is built.
 */
export function buildAhead(text: string): BuiltStatement[] | undefined {
  const built: BuiltStatement[] = [];
  for (const statement of parseScript(text)) {
    const one = buildOne(statement);
    if (!one) return undefined;
    built.push(one);
  }
  const operations = built.flatMap((one) => one.operations);
  const calls = operations.some((operation) => operation.op === 'call' || (operation.op === 'select' && operation.functions.length > 0));
  return calls && operations.some(({ op }) => op === 'create-function') ? undefined : built;
}

function buildOne(statement: ParsedStatement): BuiltStatement | undefined {
  const { node, start, end, tokens } = statement;
  const kind = Object.keys(node ?? {})[0];
  if (kind === undefined || kind === 'DoStmt') return undefined;
  const names = new OpenNames();
  try {
    const operations = operationsOf({ statement, names });
    return names.settle() ? { start, end, kind, isPlain: !tokens.some(isLiteral), operations, open: names.open } : undefined;
  } catch {
    // It is met again in its turn.
    return undefined;
  }
}

/** Leaves every name open that is written without a schema, and notices when somebody wants to know where one lies. */
class OpenNames implements NameScope {
  readonly open: OpenName[] = [];
  #isLookedAt = false;

  resolve(type: SqlObjectType, schema: string | undefined, name: string): SqlName {
    return schema === undefined ? this.#leave(name, type) : { schema, name };
  }

  create(schema: string | undefined, name: string): SqlName {
    return schema === undefined ? this.#leave(name, 'create') : { schema, name };
  }

  beside(table: SqlName, name: string): SqlName {
    const isOpen = this.open.some((one) => one.name === table);
    return isOpen ? this.#leave(name, table) : { schema: table.schema, name };
  }

  /** Closes the ears; whether nobody wanted to know. */
  settle(): boolean {
    for (const { name } of this.open)
      Object.defineProperty(name, 'schema', { value: null, writable: true, enumerable: true, configurable: true });
    return !this.#isLookedAt;
  }

  #leave(name: string, how: OpenName['how']): SqlName {
    const left = { schema: null, name };
    Object.defineProperty(left, 'schema', {
      get: () => {
        this.#isLookedAt = true;
        return null;
      },
      enumerable: true,
      configurable: true,
    });
    this.open.push({ name: left, how });
    return left;
  }
}
