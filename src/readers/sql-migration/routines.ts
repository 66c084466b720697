/** Functions and procedures that a script creates, so that its calls of them can be looked into. */
import { formatSqlName, type SqlName, type SqlOperation } from '../../model/sql.ts';
import { asNode } from './operations/syntax.ts';
import type { ParsedStatement } from './parse.ts';
import { lookIntoRoutine, type ProceduralBlock } from './procedural.ts';

/** Written in another language than SQL, and only by those who own the server. */
const BUILT_IN = ['c', 'internal'];

export class Routines {
  readonly #bodies = new Map<string, ParsedStatement[]>();
  /** What a routine does is told at its first call. */
  readonly #called = new Set<string>();

  /** Remembers what a statement creates. */
  learn(parsed: ParsedStatement, operations: readonly SqlOperation[]): void {
    for (const operation of operations) {
      if (operation.op !== 'create-function' || BUILT_IN.includes(operation.language)) continue;
      const key = formatSqlName(operation.function);
      this.#bodies.set(key, [...(this.#bodies.get(key) ?? []), parsed]);
    }
  }

  /** The bodies that run with a statement: `SELECT f()`, `CALL p()`. */
  calledBy(operations: readonly SqlOperation[], resolve: (schema: string | undefined, name: string) => SqlName): ProceduralBlock[] {
    if (this.#bodies.size === 0) return [];
    const keys = operations.flatMap((operation) => {
      if (operation.op === 'call') return [formatSqlName(operation.procedure)];
      if (operation.op !== 'select') return [];
      return operation.functions.map((called) => {
        const parts = called.split('.');
        return formatSqlName(resolve(parts.length > 1 ? parts[0] : undefined, parts.at(-1) ?? ''));
      });
    });
    return keys.flatMap((key) => {
      if (this.#called.has(key)) return [];
      const bodies = this.#bodies.get(key) ?? [];
      if (bodies.length > 0) this.#called.add(key);
      return bodies.flatMap((parsed) => {
        const statement = asNode(parsed.node, 'CreateFunctionStmt');
        return statement ? [lookIntoRoutine(parsed, statement)] : [];
      });
    });
  }
}
