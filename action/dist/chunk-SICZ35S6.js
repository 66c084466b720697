import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/readers/sql-migration/pg-parser.ts
var parser;
async function loadPgParser(compiled) {
  if (parser) return;
  const { default: load } = await import("./libpg-query-XUQFRMHI.js");
  parser = await load(compiled && { instantiateWasm: (imports, receive) => receive(new WebAssembly.Instance(compiled, imports)) });
}
function ready() {
  if (!parser) throw new Error("prepareSql() must be awaited before SQL is read");
  return parser;
}
function rawTree(sql) {
  const pg = ready();
  const text = copyIn(pg, sql);
  let result = 0;
  try {
    result = pg._wasm_parse_query_raw(text);
    const at = result >>> 2;
    const tree = result === 0 ? 0 : pg.HEAPU32[at];
    const error = result === 0 ? 0 : pg.HEAPU32[at + 2];
    if (error !== 0) return { error: errorAt(pg, error) };
    return tree === 0 ? { error: { message: "the parser gives no tree", codePoint: 0 } } : { json: copyOut(pg, tree) };
  } finally {
    pg._free(text);
    if (result !== 0) pg._wasm_free_parse_result(result);
  }
}
function rawProcedure(sql) {
  const pg = ready();
  const text = copyIn(pg, sql);
  let result = 0;
  try {
    result = pg._wasm_parse_plpgsql(text);
    const written = result === 0 ? "" : copyOut(pg, result);
    return written.startsWith("{") ? written : void 0;
  } finally {
    pg._free(text);
    if (result !== 0) pg._wasm_free_string(result);
  }
}
function errorAt(pg, error) {
  const at = error >>> 2;
  const message = pg.HEAPU32[at];
  const position = pg.HEAPU32[at + 4] | 0;
  return { message: message === 0 ? "Unknown error" : copyOut(pg, message), codePoint: Math.max(0, position - 1) };
}
var encoder = new TextEncoder();
function copyIn(pg, text) {
  const bytes = Buffer.byteLength(text);
  const address = pg._malloc(bytes + 1);
  encoder.encodeInto(text, pg.HEAPU8.subarray(address, address + bytes));
  pg.HEAPU8[address + bytes] = 0;
  return address;
}
function copyOut({ HEAPU8: memory }, address) {
  return Buffer.from(memory.buffer, address, memory.indexOf(0, address) - address).toString("utf8");
}

export {
  loadPgParser,
  rawTree,
  rawProcedure
};
