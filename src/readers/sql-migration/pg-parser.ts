/** The parser of PostgreSQL itself, as WebAssembly: text in, its tree as JSON out. */
import type { PgQueryModule } from 'libpg-query/wasm/libpg-query.js';

/** `json` of the tree; or why there is none, and at which code point. */
export type RawTree = { json: string; error?: never } | { json?: never; error: { message: string; codePoint: number } };

let parser: PgQueryModule | undefined;

/**
 * Loads the parser, 1.7 MB of WebAssembly, once. Talks to it without the functions that come with it: they copy each text in and out character
 * by character.
 */
export async function loadPgParser(): Promise<void> {
  if (parser) return;
  const { default: load } = await import('libpg-query/wasm/libpg-query.js');
  parser = await load();
}

function ready(): PgQueryModule {
  if (!parser) throw new Error('prepareSql() must be awaited before SQL is read');
  return parser;
}

/** The tree of a script. A RangeError is a tree too deep for the stack; the parser stays usable. */
export function rawTree(sql: string): RawTree {
  const pg = ready();
  const text = copyIn(pg, sql);
  let result = 0;
  try {
    result = pg._wasm_parse_query_raw(text);
    const at = result >>> 2;
    const tree = result === 0 ? 0 : (pg.HEAPU32[at] as number);
    const error = result === 0 ? 0 : (pg.HEAPU32[at + 2] as number);
    if (error !== 0) return { error: errorAt(pg, error) };
    return tree === 0 ? { error: { message: 'the parser gives no tree', codePoint: 0 } } : { json: copyOut(pg, tree) };
  } finally {
    pg._free(text);
    if (result !== 0) pg._wasm_free_parse_result(result);
  }
}

/** The tree of a `DO` statement or `CREATE FUNCTION` in PL/pgSQL as JSON, or `undefined` where there is none. */
export function rawProcedure(sql: string): string | undefined {
  const pg = ready();
  const text = copyIn(pg, sql);
  let result = 0;
  try {
    result = pg._wasm_parse_plpgsql(text);
    const written = result === 0 ? '' : copyOut(pg, result);
    // Anything else is a message.
    return written.startsWith('{') ? written : undefined;
  } finally {
    pg._free(text);
    if (result !== 0) pg._wasm_free_string(result);
  }
}

/** Message, function, file, line, and position from one on. */
function errorAt(pg: PgQueryModule, error: number): { message: string; codePoint: number } {
  const at = error >>> 2;
  const message = pg.HEAPU32[at] as number;
  // Signed: -1 where the parser cannot tell.
  const position = (pg.HEAPU32[at + 4] as number) | 0;
  return { message: message === 0 ? 'Unknown error' : copyOut(pg, message), codePoint: Math.max(0, position - 1) };
}

const encoder = new TextEncoder();

function copyIn(pg: PgQueryModule, text: string): number {
  const bytes = Buffer.byteLength(text);
  const address = pg._malloc(bytes + 1);
  encoder.encodeInto(text, pg.HEAPU8.subarray(address, address + bytes));
  pg.HEAPU8[address + bytes] = 0;
  return address;
}

function copyOut({ HEAPU8: memory }: PgQueryModule, address: number): string {
  return Buffer.from(memory.buffer, address, memory.indexOf(0, address) - address).toString('utf8');
}
