import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  tokenizeSql
} from "./chunk-PIPUZNDT.js";

// src/readers/sql-migration/ahead.ts
function inTurn({ operations, open }, names) {
  for (const { name, how } of open) {
    const found = typeof how === "object" ? names.beside(how, name.name) : how === "create" ? names.create(void 0, name.name) : names.resolve(how, void 0, name.name);
    name.schema = found.schema;
  }
  return operations;
}
function takeScript(scripts, text) {
  const at = scripts.findIndex(([script]) => script === text);
  const [found] = at < 0 ? [] : scripts.splice(at, 1);
  return found?.[1].map((one) => new AheadStatement(text, one));
}
var AheadStatement = class {
  source;
  start;
  end;
  node;
  built;
  #tokens;
  constructor(source, built) {
    this.source = source;
    this.start = built.start;
    this.end = built.end;
    this.node = { [built.kind]: {} };
    this.built = built;
  }
  get tokens() {
    return this.#tokens ??= tokenizeSql(this.source, this.start, this.end).filter(({ kind }) => kind !== "comment");
  }
  offset() {
    return this.start;
  }
};

export {
  inTurn,
  takeScript
};
