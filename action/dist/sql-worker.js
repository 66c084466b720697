import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  dialectOf,
  isLiteral,
  makes,
  operationsOf,
  parseScript,
  readPsql,
  scriptFile,
  wayBackText
} from "./chunk-V5BZNL57.js";
import {
  CHUNK,
  FREE,
  MOST_READY,
  READY,
  STARTED
} from "./chunk-32CHTI7O.js";
import "./chunk-PIPUZNDT.js";
import {
  decodeSql,
  onlyDirection
} from "./chunk-IZGN2W6O.js";
import "./chunk-KLLIRZ7S.js";
import "./chunk-4QU7H7I3.js";
import "./chunk-XEER5CX4.js";
import "./chunk-4EMEBGM3.js";
import {
  loadPgParser
} from "./chunk-SICZ35S6.js";
import "./chunk-XNC7CHNM.js";

// src/app/sql-worker.ts
import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";

// src/readers/sql-migration/build-ahead.ts
function buildAhead(text) {
  const built = [];
  for (const statement of parseScript(text)) {
    const one = buildOne(statement);
    if (!one) return void 0;
    built.push(one);
  }
  const operations = built.flatMap((one) => one.operations);
  const calls = operations.some((operation) => operation.op === "call" || operation.op === "select" && operation.functions.length > 0);
  return calls && operations.some(({ op }) => op === "create-function") ? void 0 : built;
}
function buildOne(statement) {
  const { node, start, end, tokens } = statement;
  const kind = Object.keys(node ?? {})[0];
  if (kind === void 0 || kind === "DoStmt") return void 0;
  const names = new OpenNames();
  try {
    const operations = operationsOf({ statement, names });
    return names.settle() ? { start, end, kind, isPlain: !tokens.some(isLiteral), operations, open: names.open } : void 0;
  } catch {
    return void 0;
  }
}
var OpenNames = class {
  open = [];
  #isLookedAt = false;
  resolve(type, schema, name) {
    return schema === void 0 ? this.#leave(name, type) : { schema, name };
  }
  create(schema, name) {
    return schema === void 0 ? this.#leave(name, "create") : { schema, name };
  }
  beside(table, name) {
    const isOpen = this.open.some((one) => one.name === table);
    return isOpen ? this.#leave(name, table) : { schema: table.schema, name };
  }
  /** Closes the ears; whether nobody wanted to know. */
  settle() {
    for (const { name } of this.open)
      Object.defineProperty(name, "schema", { value: null, writable: true, enumerable: true, configurable: true });
    return !this.#isLookedAt;
  }
  #leave(name, how) {
    const left = { schema: null, name };
    Object.defineProperty(left, "schema", {
      get: () => {
        this.#isLookedAt = true;
        return null;
      },
      enumerable: true,
      configurable: true
    });
    this.open.push({ name: left, how });
    return left;
  }
};

// src/readers/sql-migration/scripts-ahead.ts
function scriptsAhead(file) {
  const decoded = decodeSql(file.file, file.content);
  const dialect = decoded.ok ? dialectOf(file, decoded.value) : void 0;
  if (!decoded.ok || dialect !== "postgres") return [];
  const { text, framework, sections } = scriptFile(file, decoded.value, dialect);
  if (sections.every(({ direction }) => direction !== "up")) return [];
  const up = build(onlyDirection(text, sections, "up"));
  if (!up) return [];
  const isCompared = up[1].some(({ operations }) => operations.some((operation) => makes(operation).length > 0));
  const back = isCompared ? wayBackText({ file, framework, text, sections }) : void 0;
  const down = back === void 0 ? void 0 : build(back.text);
  return down ? [up, down] : [up];
}
function build(script) {
  const { text } = readPsql(script);
  const statements = buildAhead(text);
  return statements && statements.length > 0 ? [text, statements] : void 0;
}

// src/app/sql-worker.ts
var { files, states, port } = workerData;
var turn = states.length - 1;
var [compiled] = await once(parentPort, "message");
await loadPgParser(compiled);
for (let chunk = 0; chunk < turn; chunk++) {
  for (let now = Atomics.load(states, turn); chunk - now > MOST_READY; now = Atomics.load(states, turn)) Atomics.wait(states, turn, now);
  if (Atomics.compareExchange(states, chunk, FREE, STARTED) !== FREE) continue;
  post(chunk);
  Atomics.store(states, chunk, READY);
  Atomics.notify(states, chunk);
}
port.close();
function post(chunk) {
  try {
    const scripts = files.slice(chunk * CHUNK, (chunk + 1) * CHUNK).map(scriptsAhead);
    port.postMessage({ chunk, scripts });
  } catch {
    port.postMessage({ chunk, scripts: [] });
  }
}
