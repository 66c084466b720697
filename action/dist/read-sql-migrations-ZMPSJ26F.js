import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  blank,
  frameworkOf,
  onlyDirection,
  sectionsOf
} from "./chunk-QG4WN4E5.js";
import {
  decodeSql
} from "./chunk-K2OCFXKC.js";
import {
  formatSqlName,
  sqlKey
} from "./chunk-4QU7H7I3.js";
import {
  problem
} from "./chunk-XEER5CX4.js";
import {
  createLineIndex,
  locationOf,
  parseProcedure,
  parseScript,
  readToken,
  splitStatements,
  tokenizeSql
} from "./chunk-PV7QJSPQ.js";
import "./chunk-XNC7CHNM.js";

// src/readers/sql-migration/digest.ts
import { createHash } from "node:crypto";
function canonicalTokens(text, tokens) {
  const holdsCode = isCode(text, tokens);
  let canonical = "";
  for (const { kind, start, end } of tokens) {
    if (kind === "comment") continue;
    const written = text.slice(start, end);
    canonical += `${kind === "word" ? written.toLowerCase() : kind === "dollar-string" && holdsCode ? canonicalCode(written) : written}\0`;
  }
  return canonical;
}
function canonicalCode(written) {
  const tag = written.slice(0, written.indexOf("$", 1) + 1);
  const code = written.slice(tag.length, -tag.length);
  return `$$${canonicalTokens(code, tokenizeSql(code))}$$`;
}
function isCode(text, tokens) {
  const word = (at) => {
    const token = tokens[at];
    return token ? text.slice(token.start, token.end).toLowerCase() : "";
  };
  const first = word(0);
  if (first !== "do" && first !== "create") return false;
  const language = tokens.findIndex((token, at) => token.kind === "word" && word(at) === "language");
  return language < 0 ? first === "do" : /^['"]?(plpgsql|sql)['"]?$/.test(word(language + 1));
}
function statementDigest(canonical, operation) {
  return `sha256:${createHash("sha256").update(`${canonical}#${operation}`).digest("hex")}`;
}

// src/readers/sql-migration/subject.ts
function subjectOf(operation, statement2) {
  switch (operation.op) {
    case "create-table":
      return { kind: "create", type: "table", address: formatSqlName(operation.table) };
    case "drop":
      return { kind: "delete", type: operation.objectType, address: objectAddress(operation) };
    case "rename":
      return { kind: "update", type: operation.objectType, address: objectAddress(operation) };
    case "set-schema":
    case "change-owner":
      return { kind: "update", type: operation.objectType, address: formatSqlName(operation.object) };
    case "add-column":
      return { kind: "create", type: "column", address: part(operation.table, operation.column.name) };
    case "drop-column":
      return { kind: "delete", type: "column", address: part(operation.table, operation.column) };
    case "alter-column-type":
    case "set-default":
    case "drop-default":
    case "set-not-null":
    case "drop-not-null":
    case "set-expression":
    case "drop-expression":
    case "add-identity":
      return { kind: "update", type: "column", address: part(operation.table, operation.column) };
    case "add-constraint":
      return { kind: "create", type: "constraint", address: constraintAddress(operation.table, operation.constraint) };
    case "drop-constraint":
      return { kind: "delete", type: "constraint", address: part(operation.table, operation.constraint) };
    case "validate-constraint":
      return { kind: "update", type: "constraint", address: part(operation.table, operation.constraint) };
    case "create-index":
      return { kind: "create", type: "index", address: indexAddress(operation.index) };
    case "create-view":
      return { kind: "create", type: operation.materialized ? "materialized-view" : "view", address: formatSqlName(operation.view) };
    case "refresh-materialized-view":
      return { kind: "execute", type: "materialized-view", address: formatSqlName(operation.view) };
    case "create-trigger":
      return { kind: "create", type: "trigger", address: part(operation.table, operation.trigger) };
    case "enable-trigger":
    case "disable-trigger":
      return { kind: "update", type: "trigger", address: part(operation.table, operation.trigger) };
    case "create-function":
      return { kind: "create", type: "function", address: `${formatSqlName(operation.function)}(${operation.signature})` };
    case "create-type":
      return { kind: "create", type: operation.kind === "domain" ? "domain" : "type", address: formatSqlName(operation.type) };
    case "add-enum-value":
    case "rename-enum-value":
      return { kind: "update", type: "type", address: formatSqlName(operation.type) };
    case "alter-domain":
      return { kind: "update", type: "domain", address: formatSqlName(operation.domain) };
    case "create-sequence":
    case "create-schema":
    case "create-extension":
    case "create-database":
    case "create-tablespace":
    case "create-other":
      return { kind: "create", type: operation.op.slice("create-".length), address: formatSqlName(operation.object) };
    case "create-policy":
      return { kind: "create", type: "policy", address: part(operation.table, operation.policy) };
    case "alter-policy":
      return { kind: "update", type: "policy", address: part(operation.table, operation.policy) };
    case "attach-partition":
    case "detach-partition":
    case "row-security":
    case "set-storage":
    case "replica-identity":
      return { kind: "update", type: "table", address: formatSqlName(operation.table) };
    default:
      return rowsOrRun(operation, statement2);
  }
}
function rowsOrRun(operation, statement2) {
  switch (operation.op) {
    case "truncate":
    case "delete":
      return { kind: "delete", type: "rows", address: formatSqlName(operation.table) };
    case "update":
    case "merge":
      return { kind: "update", type: "rows", address: formatSqlName(operation.table) };
    case "insert":
      return { kind: "create", type: "rows", address: formatSqlName(operation.table) };
    case "copy":
      return { kind: operation.to ? "read" : "create", type: "rows", address: operation.table ? formatSqlName(operation.table) : "query" };
    case "reindex":
      return { kind: "execute", type: operation.scope, address: formatSqlName(operation.object) };
    case "cluster":
    case "vacuum":
    case "analyze":
    case "lock-table":
      return { kind: "execute", type: "table", address: operation.table ? formatSqlName(operation.table) : "*" };
    case "grant":
    case "revoke":
      return { kind: "update", type: "privilege", address: operation.grant.objects.map(formatSqlName).join(", ") || "*" };
    case "grant-role":
    case "revoke-role":
      return { kind: "update", type: "role", address: operation.roles.join(", ") };
    case "create-role":
    case "alter-role":
      return { kind: operation.op === "create-role" ? "create" : "update", type: "role", address: operation.role };
    case "reassign-owned":
      return { kind: "update", type: "owned", address: operation.roles.join(", ") };
    case "set":
    case "reset":
      return { kind: "execute", type: "setting", address: operation.name };
    case "transaction":
      return { kind: "execute", type: "transaction", address: operation.action };
    case "call":
      return { kind: "execute", type: "procedure", address: formatSqlName(operation.procedure) };
    case "comment":
      return { kind: "update", type: "comment", address: firstWords(statement2.text) };
    case "procedural-block":
      return { kind: "execute", type: "block", address: "DO" };
    case "parse-error":
      return { kind: "unknown", type: "statement", address: firstWords(statement2.text) };
    case "select":
      return { kind: "execute", type: "query", address: operation.functions.join(", ") || "select" };
    case "other":
      return { kind: "execute", type: "statement", address: operation.statement };
    default:
      return { kind: "execute", type: "statement", address: operation.op };
  }
}
function part(table, name) {
  return `${formatSqlName(table)}.${name}`;
}
function objectAddress(operation) {
  if (operation.table) return part(operation.table, operation.object.name);
  return `${formatSqlName(operation.object)}${operation.signature === void 0 ? "" : `(${operation.signature})`}`;
}
function constraintAddress(table, constraint) {
  return part(table, constraint.name ?? `(${constraint.columns.join(",")})`);
}
function indexAddress(index) {
  return index.name === null ? part(index.table, `(${index.columns.join(",")})`) : formatSqlName({ schema: index.table.schema, name: index.name });
}
var HEAD = 1e4;
function firstWords(text) {
  const words2 = tokenizeSql(text.slice(0, HEAD)).filter((token) => token.kind !== "comment");
  const written = words2.map((token, at) => (at > 0 && words2[at - 1]?.end !== token.start ? " " : "") + text.slice(token.start, token.end));
  return written.join("").replace(/\s+/g, " ").slice(0, 60);
}

// src/readers/sql-migration/changes.ts
function changesOf({ statement: statement2, parsed, lines }, frame) {
  const { script, history, source, trust } = frame;
  const places = actionPlaces({ statement: statement2, parsed, lines }, script.file);
  const canonical = canonicalTokens(parsed.source, parsed.tokens);
  return statement2.operations.map((operation, at) => {
    const subject = subjectOf(operation, statement2);
    const location = operation.op === "parse-error" ? errorLocation({ statement: statement2, parsed, lines }) : places[at] ?? statement2.location;
    const change = {
      source,
      ...subject,
      location,
      before: before(operation, history, statement2.ordinal),
      after: subject.kind === "delete" ? null : description(operation),
      changed: changedOf(operation),
      digest: statementDigest(canonical, at),
      trust,
      sql: { operation, statement: statement2, script, history }
    };
    if (operation.op === "parse-error") change.notUnderstood = `the statement does not parse: ${operation.message}`;
    return change;
  });
}
function errorLocation({ statement: statement2, parsed, lines }) {
  const at = parsed.error?.at;
  if (at === void 0 || statement2.nested) return statement2.location;
  const from = lines.at(at);
  return { ...statement2.location, line: from.line, column: from.column };
}
function actionPlaces({ statement: statement2, parsed, lines }, file) {
  const count = statement2.operations.length;
  const kind = parsed.node ? Object.keys(parsed.node)[0] : void 0;
  if (count < 2 || statement2.nested || !["AlterTableStmt", "DropStmt", "TruncateStmt", "LockStmt"].includes(kind ?? "")) return [];
  const places = [];
  let depth = 0;
  let start = parsed.start;
  let end = start;
  for (const token of parsed.tokens) {
    const char = token.kind === "punctuation" ? parsed.source[token.start] : "";
    if (char === "(" || char === "[") depth++;
    else if (char === ")" || char === "]") depth--;
    if (char === "," && depth === 0) {
      places.push(locationOf(file, lines, start, end));
      start = -1;
    } else if (start < 0) start = token.start;
    end = token.end;
  }
  places.push(locationOf(file, lines, start, end));
  return places.length === count ? places : [];
}
function description(operation) {
  const { literals: _, ...rest } = operation;
  return rest;
}
function before(operation, history, ordinal) {
  switch (operation.op) {
    case "drop-column":
    case "alter-column-type":
    case "set-not-null":
    case "drop-not-null":
    case "set-default":
    case "drop-default":
      return history.column(operation.table, operation.column, ordinal) ?? null;
    case "drop-constraint":
      return history.constraint(operation.table, operation.constraint, ordinal) ?? null;
    case "drop":
      return operation.objectType === "index" ? history.index(operation.object, ordinal) ?? null : null;
    case "rename":
      return { name: formatSqlName(operation.object) };
    default:
      return null;
  }
}
function changedOf(operation) {
  switch (operation.op) {
    case "alter-column-type":
      return ["type"];
    case "set-not-null":
    case "drop-not-null":
      return ["notNull"];
    case "set-default":
    case "drop-default":
      return ["default"];
    case "rename":
      return ["name"];
    case "set-schema":
      return ["schema"];
    case "change-owner":
      return ["owner"];
    case "update":
      return operation.columns;
    default:
      return [];
  }
}

// src/readers/sql-migration/dialect.ts
var NAMES = {
  postgres: "postgres",
  postgresql: "postgres",
  pg: "postgres",
  psql: "postgres",
  pgsql: "postgres",
  cockroach: "postgres",
  cockroachdb: "postgres",
  mysql: "mysql",
  mysql8: "mysql",
  mariadb: "mariadb",
  sqlite: "sqlite",
  sqlite3: "sqlite"
};
function dialectNamed(name) {
  return NAMES[name.toLowerCase()];
}
function dialectOfPath(file) {
  const named2 = file.split(/[^A-Za-z0-9]+/).flatMap((word) => dialectNamed(word) ?? []);
  return named2.at(-1);
}
function detectDialect(file, text) {
  const byPath = dialectOfPath(file);
  if (byPath !== void 0 && !(byPath === "postgres" && text.includes("`"))) return byPath;
  const byText = dialectOfText(text);
  if (byPath === "postgres" && byText.sure) return byText.dialect;
  return byPath ?? byText.dialect;
}
var MYSQL_WORDS = /* @__PURE__ */ new Set([
  "auto_increment",
  "unsigned",
  "tinyint",
  "mediumtext",
  "longtext",
  "longblob",
  "mediumblob",
  "mediumint",
  "datetime",
  "rlike",
  "identified"
]);
var SQLITE_WORDS = /* @__PURE__ */ new Set(["autoincrement", "pragma", "rowid"]);
var POSTGRES_WORDS = /* @__PURE__ */ new Set([
  "timestamptz",
  "jsonb",
  "bytea",
  "serial",
  "bigserial",
  "plpgsql",
  "extension",
  "concurrently",
  "uuid",
  "tsvector",
  "gin",
  "gist",
  "only"
]);
function dialectOfText(text) {
  let mysql = 0;
  let sqlite = 0;
  let postgres = 0;
  let quotedByTicks = false;
  let before2 = "";
  for (const token of tokenizeSql(text)) {
    const written = text.slice(token.start, Math.min(token.end, token.start + 20)).toLowerCase();
    if (token.kind === "operator" && written.includes("`")) quotedByTicks = true;
    else if (token.kind === "dollar-string") postgres += 2;
    else if (token.kind === "punctuation" && written === ":" && before2 === ":") postgres += 2;
    else if (token.kind === "operator" && written === "=" && before2 === "engine") mysql += 2;
    else if (written === "@" && before2.startsWith("'")) mysql += 2;
    else if (token.kind === "word") {
      if (MYSQL_WORDS.has(written)) mysql += written === "datetime" ? 1 : 2;
      else if (SQLITE_WORDS.has(written)) sqlite += 2;
      else if (POSTGRES_WORDS.has(written)) postgres += 1;
    }
    if (token.kind !== "comment") before2 = written;
  }
  if (quotedByTicks) return { dialect: sqlite > mysql ? "sqlite" : "mysql", sure: true };
  if (sqlite > postgres && sqlite >= mysql) return { dialect: "sqlite", sure: false };
  if (mysql > postgres) return { dialect: "mysql", sure: false };
  return { dialect: "postgres", sure: false };
}

// src/readers/sql-migration/edited.ts
function positionsBefore(head, before2) {
  const position = new Map(head[0]?.sql?.script.statements.map((statement2, at) => [statement2, at]));
  const judged = before2.flatMap((change) => change.sql ? [identity(change)] : []);
  const positions = /* @__PURE__ */ new Set();
  let next = 0;
  for (const change of head) {
    if (!change.sql || next === judged.length || identity(change) !== judged[next]) continue;
    positions.add(position.get(change.sql.statement) ?? -1);
    next++;
  }
  return next === judged.length ? positions : /* @__PURE__ */ new Set();
}
function identity(change) {
  return JSON.stringify([change.digest, change.kind, change.address, change.sql?.statement.transaction]);
}

// src/readers/sql-migration/operations/syntax.ts
function asNode(node, kind) {
  return node !== void 0 && kind in node ? node[kind] : void 0;
}
function visitNodes(root, visit) {
  const pending = [root];
  while (pending.length > 0) {
    const value = pending.pop();
    if (Array.isArray(value)) {
      for (let at = value.length - 1; at >= 0; at--) pending.push(value[at]);
    } else if (typeof value === "object" && value !== null) {
      const keys = Object.keys(value);
      const fields = value;
      for (let at = keys.length - 1; at >= 0; at--) {
        const field = fields[keys[at]];
        if (typeof field === "object") pending.push(field);
      }
      const [only] = keys;
      if (only === void 0 || keys.length > 1 || !isNodeName(only)) continue;
      const body = fields[only];
      if (typeof body === "object" && body !== null) visit(only, body);
    }
  }
}
function isNodeName(key) {
  const first = key.charCodeAt(0);
  return first >= 65 && first <= 90;
}
function stringsOf(nodes) {
  return (nodes ?? []).flatMap((node) => {
    const text = asNode(node, "String")?.sval;
    return text === void 0 ? [] : [text];
  });
}
function itemsOf(node) {
  const items = asNode(node, "List")?.items;
  return items ?? (node ? [node] : []);
}
function definitions(nodes) {
  return (nodes ?? []).flatMap((node) => asNode(node, "DefElem") ?? []);
}
function isOn(option) {
  if (!option) return false;
  if (option.arg === void 0) return true;
  const flag = asNode(option.arg, "Boolean");
  if (flag) return flag.boolval === true;
  const number = asNode(option.arg, "Integer");
  if (number) return (number.ival ?? 0) !== 0;
  return !["false", "off", "0", "no"].includes((asNode(option.arg, "String")?.sval ?? "true").toLowerCase());
}
function valueText(node) {
  if (node === void 0) return "";
  const constant2 = asNode(node, "A_Const");
  if (constant2) {
    if (constant2.sval) return constant2.sval.sval ?? "";
    if (constant2.ival) return String(constant2.ival.ival ?? 0);
    if (constant2.fval) return constant2.fval.fval ?? "";
    if (constant2.boolval) return String(constant2.boolval.boolval === true);
    return "";
  }
  const cast = asNode(node, "TypeCast");
  if (cast) return valueText(cast.arg);
  const list = asNode(node, "List");
  if (list) return (list.items ?? []).map(valueText).join(", ");
  const integer = asNode(node, "Integer");
  if (integer) return String(integer.ival ?? 0);
  const type = asNode(node, "TypeName");
  if (type) return stringsOf(type.names).join(".");
  return asNode(node, "String")?.sval ?? asNode(node, "Float")?.fval ?? (asNode(node, "Boolean") ? String(asNode(node, "Boolean")?.boolval === true) : "");
}

// src/readers/sql-migration/operations/context.ts
var TEMPORARY_SCHEMA = "pg_temp";
function relation(context, range, type = "table") {
  if (range?.relpersistence === "t") return { schema: TEMPORARY_SCHEMA, name: range.relname ?? "" };
  return context.names.resolve(type, range?.schemaname, range?.relname ?? "");
}
function newRelation(context, range) {
  if (range?.relpersistence === "t") return { schema: TEMPORARY_SCHEMA, name: range.relname ?? "" };
  return context.names.create(range?.schemaname, range?.relname ?? "");
}
function newName(context, parts) {
  const names = stringsOf(parts);
  return context.names.create(names.at(-2), names.at(-1) ?? "");
}
function listedName(context, parts, type) {
  return partsName(context, stringsOf(parts), type);
}
function partsName(context, parts, type) {
  return context.names.resolve(type, parts.at(-2), parts.at(-1) ?? "");
}
function bareName(name) {
  return { schema: null, name: name ?? "" };
}

// src/readers/sql-migration/history/timeline.ts
var Timeline = class {
  #entries = /* @__PURE__ */ new Map();
  set(key, at, value) {
    const entries = this.#entries.get(key);
    if (entries) entries.push({ at, value });
    else this.#entries.set(key, [{ at, value }]);
  }
  /** The value that a statement finds: set by an earlier one. */
  before(key, at) {
    const entries = this.#entries.get(key);
    if (!entries) return void 0;
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (entries[middle].at < at) low = middle + 1;
      else high = middle;
    }
    return entries[low - 1]?.value;
  }
  /** The newest value: what the next statement finds. */
  now(key) {
    return this.#entries.get(key)?.at(-1)?.value;
  }
  keys() {
    return this.#entries.keys();
  }
  /** Restores, as of a statement, what held before another: a ROLLBACK. */
  rewind(from, at) {
    for (const [key, entries] of this.#entries) {
      const last = entries.at(-1);
      if (last && last.at >= from) this.set(key, at, this.before(key, from));
    }
  }
};

// src/readers/sql-migration/history/objects.ts
var PARTS = ["column", "constraint", "trigger", "policy", "rule"];
var Objects = class {
  known = new Timeline();
  #events = /* @__PURE__ */ new Map();
  /** Qualified table name to the keys of its parts. */
  #parts = /* @__PURE__ */ new Map();
  create(type, name, { ordinal, script, past }, part2) {
    const key = sqlKey(type, name, part2);
    this.known.set(key, ordinal, past ? "old" : "new");
    this.#happened(key, { at: ordinal, script, what: "created" });
    if (part2 !== void 0) this.#remember(name, key);
  }
  drop(type, name, { ordinal: at, script }, part2) {
    const key = sqlKey(type, name, part2);
    this.known.set(key, at, void 0);
    this.#happened(key, { at, script, what: "dropped" });
    if (part2 !== void 0) return;
    for (const partKey of this.#parts.get(formatSqlName(name)) ?? []) this.known.set(partKey, at, void 0);
    if (type === "schema") this.#dropInside(name.name, at);
  }
  /** Newness moves along with the object and its parts. */
  rename(type, from, to, { ordinal: at, script }) {
    this.#move(sqlKey(type, from), sqlKey(type, to), at);
    this.#happened(sqlKey(type, to), { at, script, what: "created" });
    const before2 = formatSqlName(from);
    for (const key of this.#parts.get(before2) ?? []) {
      const moved = PARTS.map((part2) => `${part2}:`).find((prefix) => key.startsWith(prefix + before2)) ?? "";
      const renamed = `${moved}${formatSqlName(to)}${key.slice(moved.length + before2.length)}`;
      this.#move(key, renamed, at);
      this.#remember(to, renamed);
    }
  }
  renamePart(type, table, from, to, { ordinal }) {
    this.#move(sqlKey(type, table, from), sqlKey(type, table, to), ordinal);
    this.#remember(table, sqlKey(type, table, to));
  }
  /** Whether a key has such an event between two times in one script. */
  happened(key, what, script, from, to) {
    return (this.#events.get(key) ?? []).some(
      (event) => event.what === what && event.script === script && event.at > from && event.at < to
    );
  }
  #happened(key, event) {
    const events = this.#events.get(key);
    if (events) events.push(event);
    else this.#events.set(key, [event]);
  }
  #move(from, to, at) {
    this.known.set(to, at, this.known.now(from) ?? "old");
    this.known.set(from, at, void 0);
  }
  #remember(table, key) {
    const name = formatSqlName(table);
    const keys = this.#parts.get(name);
    if (keys) keys.add(key);
    else this.#parts.set(name, /* @__PURE__ */ new Set([key]));
  }
  /** `DROP SCHEMA … CASCADE` takes everything in it along. */
  #dropInside(schema, at) {
    for (const key of this.known.keys()) {
      if (key.includes(`:${schema}.`)) this.known.set(key, at, void 0);
    }
  }
};

// src/readers/sql-migration/history/settings.ts
var Settings = class {
  timeline = new Timeline();
  /** Values to go back to at the end of the transaction, by `SET LOCAL`. */
  #local = /* @__PURE__ */ new Map();
  set(name, value, at) {
    this.#local.delete(name);
    this.timeline.set(name, at, value);
  }
  setLocal(name, value, at) {
    if (!this.#local.has(name)) this.#local.set(name, this.timeline.now(name));
    this.timeline.set(name, at, value);
  }
  resetAll(at) {
    this.#local.clear();
    for (const name of this.timeline.keys()) this.timeline.set(name, at, void 0);
  }
  endTransaction(at) {
    for (const [name, value] of this.#local) this.timeline.set(name, at, value);
    this.#local.clear();
  }
  /** Schemas that unqualified names are looked up in; `public` where nothing was set. */
  searchPath() {
    const path = (this.timeline.now("search_path") ?? "").split(",").map((schema) => schema.trim().replace(/^"(.*)"$/, "$1")).filter((schema) => schema !== "" && schema !== "$user" && schema !== "pg_catalog" && schema !== "pg_temp");
    return path.length > 0 ? path : ["public"];
  }
};

// src/readers/sql-migration/history/tables.ts
var EMPTY = {
  temporary: false,
  partitioned: false,
  columns: /* @__PURE__ */ new Map(),
  constraints: /* @__PURE__ */ new Map(),
  validatedUnseen: /* @__PURE__ */ new Set(),
  hasPolicy: false
};
var Tables = class {
  timeline = new Timeline();
  /** As the next statement finds it; an empty state where nothing is known. */
  now(table) {
    return this.timeline.now(formatSqlName(table)) ?? EMPTY;
  }
  before(table, at) {
    return this.timeline.before(formatSqlName(table), at) ?? EMPTY;
  }
  isKnown(table) {
    return this.timeline.now(formatSqlName(table)) !== void 0;
  }
  create(table, at, state) {
    this.timeline.set(formatSqlName(table), at, { ...EMPTY, ...state });
  }
  change(table, at, state) {
    this.timeline.set(formatSqlName(table), at, { ...this.now(table), ...state });
  }
  drop(table, at) {
    this.timeline.set(formatSqlName(table), at, void 0);
  }
  move(from, to, at) {
    this.timeline.set(formatSqlName(to), at, this.now(from));
    this.drop(from, at);
  }
  /** Sets, or with `undefined` removes, a column. */
  column(table, name, at, column2) {
    this.change(table, at, { columns: changed(this.now(table).columns, name, column2) });
  }
  /** Sets, or with `undefined` removes, a constraint. */
  constraint(table, name, at, constraint) {
    const { constraints: constraints2, validatedUnseen } = this.now(table);
    const unseen = new Set([...validatedUnseen].filter((one) => one !== name));
    this.change(table, at, { constraints: changed(constraints2, name, constraint), validatedUnseen: unseen });
  }
  /** A constraint is validated: one that was seen, or one that only its name tells about. */
  validated(table, name, at) {
    const { constraints: constraints2, validatedUnseen } = this.now(table);
    const seen = constraints2.get(name);
    if (seen) this.constraint(table, name, at, { ...seen, notValid: false });
    else this.change(table, at, { validatedUnseen: /* @__PURE__ */ new Set([...validatedUnseen, name]) });
  }
};
function changed(map, key, value) {
  const copy2 = new Map(map);
  if (value === void 0) copy2.delete(key);
  else copy2.set(key, value);
  return copy2;
}
function provesNotNull(state, table, column2) {
  for (const constraint of state.constraints.values()) {
    if (!constraint.notValid && !constraint.notEnforced && constraint.notNullColumns?.includes(column2)) return true;
  }
  return [...state.validatedUnseen].some((name) => soundsLikeNotNull(name, table, column2));
}
function soundsLikeNotNull(name, table, column2) {
  const words2 = `_${name.toLowerCase()}_`;
  const rest = words2.replace(/_(is_)?(nn|not_?null|non_?null)(?=_|\d)/, "_");
  const told = rest.replace(/_(check|chk|ck|null|constraint|\d+)(?=_)/g, "_").replace(`_${table.toLowerCase()}_`, "_").replace(/_+/g, "_");
  if (told === "_") return rest !== words2;
  const isMarked = rest !== words2 || /_(check|chk|ck|null)_/.test(words2);
  return isMarked && rest.includes(`_${column2.toLowerCase()}_`);
}
function constraintName(table, constraint) {
  if (constraint.name !== null) return constraint.name;
  const columns = constraint.columns.join("_");
  switch (constraint.kind) {
    case "primary-key":
      return `${table.name}_pkey`;
    case "unique":
      return `${table.name}_${columns}_key`;
    case "foreign-key":
      return `${table.name}_${columns}_fkey`;
    case "exclusion":
      return `${table.name}_${columns}_excl`;
    case "not-null":
      return `${table.name}_${columns}_not_null`;
    case "check":
      return constraint.columns.length === 1 ? `${table.name}_${columns}_check` : `${table.name}_check`;
  }
}

// src/readers/sql-migration/history/migration-history.ts
var MigrationHistory = class {
  tables = new Tables();
  objects = new Objects();
  indexes = new Timeline();
  settings = new Settings();
  /** First ordinal of each script. */
  #scripts = [];
  /** A script runs in a session of its own: settings of an earlier one are gone. */
  beginScript(ordinal) {
    this.#scripts.push(ordinal);
    this.settings.resetAll(ordinal - 0.5);
  }
  /** Number of the script that a statement is in. */
  scriptOf(ordinal) {
    let low = 0;
    let high = this.#scripts.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (this.#scripts[middle] <= ordinal) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
  /** Takes back what a transaction did. */
  rollBack(begin, at) {
    for (const timeline of [this.tables.timeline, this.objects.known, this.indexes, this.settings.timeline]) timeline.rewind(begin, at);
    this.settings.endTransaction(at);
  }
  resolve(type, schema, name) {
    if (schema !== void 0) return { schema, name };
    const temporary = { schema: TEMPORARY_SCHEMA, name };
    if (this.#isKnown(type, temporary)) return temporary;
    const path = this.settings.searchPath();
    const found = path.find((one) => this.#isKnown(type, { schema: one, name }));
    return { schema: found ?? path[0], name };
  }
  create(schema, name) {
    return { schema: schema ?? this.settings.searchPath()[0], name };
  }
  #isKnown(type, name) {
    return type === "table" && this.tables.isKnown(name) || this.objects.known.now(sqlKey(type, name)) !== void 0;
  }
  createdBefore(key, ordinal) {
    return this.objects.known.before(key, ordinal) === "new";
  }
  createdAfter(key, ordinal) {
    return this.objects.happened(key, "created", this.scriptOf(ordinal), ordinal, Number.POSITIVE_INFINITY);
  }
  droppedBefore(key, ordinal) {
    return this.objects.happened(key, "dropped", this.scriptOf(ordinal), Number.NEGATIVE_INFINITY, ordinal);
  }
  droppedAfter(key, ordinal) {
    return this.objects.happened(key, "dropped", this.scriptOf(ordinal), ordinal, Number.POSITIVE_INFINITY);
  }
  isTemporary(table, ordinal) {
    return table.schema === TEMPORARY_SCHEMA || this.tables.before(table, ordinal).temporary;
  }
  isPartitioned(table, ordinal) {
    return this.tables.before(table, ordinal).partitioned;
  }
  hasPolicy(table, ordinal) {
    return this.tables.before(table, ordinal).hasPolicy;
  }
  column(table, column2, ordinal) {
    return this.tables.before(table, ordinal).columns.get(column2);
  }
  hasValidatedNotNull(table, column2, ordinal) {
    return provesNotNull(this.tables.before(table, ordinal), table.name, column2);
  }
  constraint(table, name, ordinal) {
    return this.tables.before(table, ordinal).constraints.get(name);
  }
  index(name, ordinal) {
    return this.indexes.before(formatSqlName(name), ordinal);
  }
  setting(name, ordinal) {
    return this.settings.timeline.before(name.toLowerCase(), ordinal);
  }
};

// src/readers/sql-migration/history/apply.ts
function applyOperation(history, operation, moment) {
  const { tables: tables2, objects } = history;
  const { ordinal: at, certain } = moment;
  const creates = (type, name, part2) => {
    if (certain) objects.create(type, name, moment, part2);
  };
  switch (operation.op) {
    case "create-table":
      createTable(history, operation, moment);
      break;
    case "drop":
      applyDrop(history, operation, moment);
      break;
    case "rename":
      applyRename(history, operation, moment);
      break;
    case "set-schema":
      move(history, operation.objectType, operation.object, { schema: operation.to, name: operation.object.name }, moment);
      break;
    case "add-column":
      if (operation.ifNotExists && tables2.now(operation.table).columns.has(operation.column.name)) break;
      tables2.column(operation.table, operation.column.name, at, operation.column);
      creates("column", operation.table, operation.column.name);
      for (const constraint of operation.column.constraints ?? []) {
        const name = constraintName(operation.table, constraint);
        tables2.constraint(operation.table, name, at, { ...constraint, name });
        creates("constraint", operation.table, name);
      }
      break;
    case "drop-column":
      tables2.column(operation.table, operation.column, at, void 0);
      objects.drop("column", operation.table, moment, operation.column);
      break;
    case "alter-column-type":
      alterColumn(history, operation.table, operation.column, at, (column2) => ({ ...column2, type: operation.type }));
      break;
    case "set-default":
      alterColumn(history, operation.table, operation.column, at, (column2) => ({ ...column2, default: operation.default }));
      break;
    case "drop-default":
      alterColumn(history, operation.table, operation.column, at, ({ default: _, ...column2 }) => column2);
      break;
    case "set-not-null":
      alterColumn(history, operation.table, operation.column, at, (column2) => ({ ...column2, notNull: true }));
      break;
    case "drop-not-null":
      alterColumn(history, operation.table, operation.column, at, (column2) => ({ ...column2, notNull: false }));
      break;
    case "add-constraint": {
      const name = constraintName(operation.table, operation.constraint);
      tables2.constraint(operation.table, name, at, { ...operation.constraint, name });
      creates("constraint", operation.table, name);
      break;
    }
    case "drop-constraint":
      tables2.constraint(operation.table, operation.constraint, at, void 0);
      objects.drop("constraint", operation.table, moment, operation.constraint);
      break;
    case "validate-constraint":
      tables2.validated(operation.table, operation.constraint, at);
      break;
    case "create-index":
      createIndex(history, operation.index, moment);
      break;
    case "attach-partition":
      tables2.change(operation.table, at, { partitioned: true });
      break;
    case "create-view":
      creates(operation.materialized ? "materialized-view" : "view", operation.view);
      break;
    case "create-trigger":
      creates("trigger", operation.table, operation.trigger);
      break;
    case "create-policy":
      tables2.change(operation.table, at, { hasPolicy: true });
      creates("policy", operation.table, operation.policy);
      break;
    case "create-function":
      for (const type of ["function", "procedure"]) {
        creates(type, operation.function);
        creates(type, operation.function, `(${operation.signature})`);
      }
      break;
    case "create-type":
      creates("type", operation.type);
      if (operation.kind === "domain") creates("domain", operation.type);
      break;
    case "create-sequence":
    case "create-schema":
    case "create-extension":
    case "create-database":
    case "create-tablespace":
      creates(operation.op.slice("create-".length), operation.object);
      break;
    case "create-role":
      creates("role", { schema: null, name: operation.role });
      break;
    default:
      applySetting(history, operation, moment);
  }
}
function createTable(history, operation, moment) {
  const { tables: tables2, objects } = history;
  const { ordinal: at, certain } = moment;
  if (operation.ifNotExists && tables2.isKnown(operation.table)) return;
  const model = operation.like ?? operation.partitionOf;
  const columns = new Map([
    ...model ? tables2.now(model).columns : [],
    ...operation.columns.map((column2) => [column2.name, column2])
  ]);
  const written = [...operation.columns.flatMap((column2) => column2.constraints ?? []), ...operation.constraints];
  const constraints2 = new Map(
    written.map((constraint) => [
      constraintName(operation.table, constraint),
      { ...constraint, name: constraintName(operation.table, constraint) }
    ])
  );
  tables2.create(operation.table, at, { temporary: operation.temporary, partitioned: operation.partitioned, columns, constraints: constraints2 });
  if (operation.partitionOf) tables2.change(operation.partitionOf, at, { partitioned: true });
  if (!certain) return;
  objects.create("table", operation.table, moment);
  for (const column2 of columns.keys()) objects.create("column", operation.table, moment, column2);
  for (const constraint of constraints2.keys()) objects.create("constraint", operation.table, moment, constraint);
}
function applyDrop({ tables: tables2, objects, indexes }, operation, moment) {
  const at = moment.ordinal;
  const { objectType: type, object, table, signature: signature2 } = operation;
  if (table) return objects.drop(type, table, moment, object.name);
  if (type === "table" || type === "foreign-table") {
    tables2.drop(object, at);
    objects.drop("table", object, moment);
    return;
  }
  if (type === "index") indexes.set(formatSqlName(object), at, void 0);
  objects.drop(type, object, moment);
  if (signature2 !== void 0) objects.drop(type, object, moment, `(${signature2})`);
}
function applyRename(history, operation, moment) {
  const { objectType: type, object, to, table } = operation;
  if (!table) return move(history, type, object, { schema: object.schema, name: to }, moment);
  const { columns, constraints: constraints2 } = history.tables.now(table);
  const column2 = type === "column" ? columns.get(object.name) : void 0;
  if (column2) {
    history.tables.column(table, object.name, moment.ordinal, void 0);
    history.tables.column(table, to, moment.ordinal, { ...column2, name: to });
  }
  const constraint = type === "constraint" ? constraints2.get(object.name) : void 0;
  if (constraint) {
    history.tables.constraint(table, object.name, moment.ordinal, void 0);
    history.tables.constraint(table, to, moment.ordinal, { ...constraint, name: to });
  }
  history.objects.renamePart(type, table, object.name, to, moment);
}
function move({ tables: tables2, objects, indexes }, type, from, to, moment) {
  const at = moment.ordinal;
  if (type === "table" && tables2.isKnown(from)) tables2.move(from, to, at);
  const index = type === "index" ? indexes.now(formatSqlName(from)) : void 0;
  if (index) {
    indexes.set(formatSqlName(from), at, void 0);
    indexes.set(formatSqlName(to), at, { ...index, name: to.name });
  }
  objects.rename(type, from, to, moment);
}
function alterColumn(history, table, name, at, change) {
  const column2 = history.tables.now(table).columns.get(name);
  if (column2) history.tables.column(table, name, at, change(column2));
}
function createIndex(history, index, moment) {
  const { ordinal: at, certain } = moment;
  const name = { schema: index.table.schema, name: index.name ?? `${index.table.name}_${index.columns.join("_")}_idx` };
  history.indexes.set(formatSqlName(name), at, { ...index, name: name.name });
  if (certain) history.objects.create("index", name, moment);
}
function applySetting({ settings }, operation, { ordinal: at, inTransaction }) {
  if (operation.op === "set" && operation.scope === "session") {
    if (!operation.local) settings.set(operation.name, operation.value, at);
    else if (inTransaction) settings.setLocal(operation.name, operation.value, at);
  } else if (operation.op === "reset") {
    if (operation.name === "all") settings.resetAll(at);
    else settings.set(operation.name, void 0, at);
  } else if (operation.op === "select" && operation.setConfig) settings.set(operation.setConfig.name, operation.setConfig.value, at);
}

// src/readers/sql-migration/operations/source-text.ts
function sourceText(context, node) {
  const { tokens, offset } = context.statement;
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  let lastKind = "";
  visitLocations(node, (location, kind) => {
    if (location < first) first = location;
    if (location >= last) {
      last = location;
      lastKind = kind;
    }
  });
  if (last < 0) return "";
  let from = tokenAt(tokens, offset(first));
  let to = tokenAt(tokens, offset(last));
  if (from < 0 || to < 0) return "";
  const depth = (token) => nesting(context.statement.source, token);
  let open = 0;
  let lowest = 0;
  for (let at = from; at <= to; at++) {
    open += depth(tokens[at]);
    lowest = Math.min(lowest, open);
  }
  for (; lowest < 0 && from > 0; from--) {
    const step = depth(tokens[from - 1]);
    lowest += step;
    open += step;
  }
  const isCall = lastKind === "FuncCall" && context.statement.source[tokens[to + 1]?.start ?? -1] === "(";
  for (let started = !isCall; to + 1 < tokens.length && (!started || open > 0); to++) {
    open += depth(tokens[to + 1]);
    started = true;
  }
  if (lastKind === "NullTest" || lastKind === "BooleanTest") {
    while (to + 1 < tokens.length && /^(not|null|true|false|unknown)$/i.test(tokenText(context, to + 1))) to++;
  }
  return context.statement.source.slice(tokens[from].start, tokens[to].end);
}
function tokenText(context, at) {
  const token = context.statement.tokens[at];
  return token ? context.statement.source.slice(token.start, token.end) : "";
}
function nesting(text, token) {
  const first = text[token.start];
  if (token.kind === "punctuation") return first === "(" || first === "[" ? 1 : first === ")" || first === "]" ? -1 : 0;
  if (token.kind !== "word" || token.end - token.start > 4) return 0;
  const word = text.slice(token.start, token.end).toLowerCase();
  return word === "case" ? 1 : word === "end" ? -1 : 0;
}
function tokenAt(tokens, index) {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (tokens[middle].start <= index) low = middle;
    else high = middle - 1;
  }
  return tokens.length === 0 || tokens[low].start > index ? -1 : low;
}
function visitLocations(root, visit) {
  visitNodes(root, (kind, body) => {
    if (typeof body["location"] === "number" && body["location"] >= 0) visit(body["location"], kind);
    const type = body["typeName"];
    if (type?.location !== void 0 && type.location >= 0) visit(type.location, "TypeName");
  });
}

// src/readers/sql-migration/operations/volatility.ts
var VOLATILE = new Set(
  `array_sample array_shuffle clock_timestamp currval gen_random_bytes gen_random_uuid gen_salt gen_ulid generate_ulid lastval
  lo_create lo_creat lo_from_bytea lo_import lo_put lo_unlink nextval pg_advisory_lock pg_advisory_xact_lock pg_notify
  pg_sleep pg_sleep_for pg_sleep_until pg_try_advisory_lock pg_try_advisory_xact_lock random random_normal set_config setseed
  setval timeofday txid_status ulid_generate uuid_generate_v1 uuid_generate_v1mc uuid_generate_v4 uuid_generate_v6 uuid_generate_v7
  uuid_v7 uuidv4 uuidv7`.split(/\s+/)
);
var STABLE = new Set(
  `age array_to_json array_to_string cash_in concat concat_ws convert convert_from convert_to current_catalog current_database
  current_date current_query current_role current_schema current_schemas current_setting current_time current_timestamp current_user
  date date_part date_trunc enum_first enum_last enum_range extract format format_type generate_series get_current_ts_config
  json_agg json_build_array json_build_object json_object_agg json_populate_record jsonb_agg jsonb_build_array
  jsonb_build_object jsonb_object_agg jsonb_populate_record localtime localtimestamp make_timestamptz now numeric obj_description
  overlaps pg_backend_pid pg_client_encoding pg_current_xact_id pg_get_constraintdef pg_get_expr pg_get_indexdef
  pg_get_serial_sequence pg_postmaster_start_time pg_typeof phraseto_tsquery plainto_tsquery quote_literal quote_nullable
  regclass row_to_json session_user statement_timestamp timezone to_char to_date to_json to_jsonb to_number
  to_regclass to_regtype to_timestamp to_tsquery to_tsvector transaction_timestamp txid_current user version
  websearch_to_tsquery`.split(/\s+/)
);
var IMMUTABLE = new Set(
  `abs acos array_append array_cat array_dims array_length array_ndims array_position array_positions array_prepend array_remove
  array_replace array_upper array_lower ascii asin atan atan2 bit_length box btrim cardinality cbrt ceil ceiling char_length
  character_length chr circle coalesce cos cot crc32 crypt daterange decode degrees digest div encode exp factorial floor gcd
  get_bit get_byte greatest hashtext hmac host hstore inet_merge initcap int4range int8range isempty jsonb_array_elements
  jsonb_array_elements_text jsonb_array_length json_array_length json_object jsonb_each jsonb_extract_path jsonb_extract_path_text
  jsonb_object jsonb_object_keys jsonb_pretty jsonb_set jsonb_strip_nulls jsonb_typeof justify_days justify_hours
  justify_interval lcm least left length like ln log log10 lower lpad ltrim make_date make_interval make_time make_timestamp
  masklen md5 mod netmask network normalize nullif num_nonnulls num_nulls numrange octet_length overlay pi point polygon position
  pow power quote_ident radians regexp_match regexp_matches regexp_replace regexp_split_to_array regexp_split_to_table repeat
  replace reverse right round row rpad rtrim setweight sha224 sha256 sha384 sha512 sign sin split_part sqrt starts_with
  string_to_array strip strpos substr substring tan to_ascii to_hex translate trim trim_array trunc tsquery tsrange tstzrange
  unnest upper uuid_generate_v3 uuid_generate_v5 uuid_nil uuid_ns_dns uuid_ns_url width_bucket xmlelement`.split(/\s+/)
);
function volatilityOf(name) {
  if (VOLATILE.has(name)) return "volatile";
  if (STABLE.has(name)) return "stable";
  if (IMMUTABLE.has(name)) return "constant";
  return "unknown";
}
var ORDER = ["constant", "stable", "unknown", "volatile"];
var WITHOUT_ARGUMENTS = /* @__PURE__ */ new Set([
  "current_database",
  "now",
  "pg_backend_pid",
  "pg_postmaster_start_time",
  "statement_timestamp",
  "transaction_timestamp",
  "txid_current",
  "version"
]);
function worstVolatility(functions) {
  return functions.reduce((worst, name) => {
    const own = volatilityOf(name);
    return ORDER.indexOf(own) > ORDER.indexOf(worst) ? own : worst;
  }, "constant");
}

// src/readers/sql-migration/operations/expression.ts
function expression(context, node) {
  const functions = functionsIn(node);
  return {
    text: sourceText(context, node),
    volatility: hidesFunction(node) ? "unknown" : worstVolatility(functions),
    functions,
    columns: columnsIn(node),
    isNull: isNullConstant(node)
  };
}
function optionalExpression(context, key, node) {
  return node === void 0 ? {} : { [key]: expression(context, node) };
}
function hidesFunction(root) {
  let found = false;
  visitNodes(root, (kind, body) => {
    if (kind !== "FuncCall") return;
    const call = body;
    if ((call.args ?? []).length > 0 && WITHOUT_ARGUMENTS.has(functionName(call))) found = true;
  });
  return found;
}
function functionsIn(root) {
  const found = /* @__PURE__ */ new Set();
  visitNodes(root, (kind, body) => {
    if (kind === "FuncCall") found.add(functionName(body));
    else if (kind === "SQLValueFunction") found.add((body.op ?? "").replace(/^SVFOP_|_N$/g, "").toLowerCase());
  });
  return [...found];
}
function functionName(call) {
  const parts = stringsOf(call.funcname).map((part2) => part2.toLowerCase());
  return (parts[0] === "pg_catalog" ? parts.slice(1) : parts).join(".");
}
function columnsIn(root) {
  const found = /* @__PURE__ */ new Set();
  visitNodes(root, (kind, body) => {
    if (kind !== "ColumnRef") return;
    const name = columnName(body);
    if (name !== void 0) found.add(name);
  });
  return [...found];
}
function columnName(reference2) {
  return asNode(reference2?.fields?.at(-1), "String")?.sval;
}
function isNullConstant(node) {
  const cast = asNode(node, "TypeCast");
  if (cast) return cast.arg !== void 0 && isNullConstant(cast.arg);
  return asNode(node, "A_Const")?.isnull === true;
}

// src/readers/sql-migration/operations/type.ts
var CANONICAL = {
  serial2: "smallserial",
  serial4: "serial",
  serial8: "bigserial",
  decimal: "numeric",
  int: "int4",
  integer: "int4",
  bigint: "int8",
  smallint: "int2",
  boolean: "bool",
  real: "float4"
};
var SERIAL = /* @__PURE__ */ new Set(["serial", "bigserial", "smallserial"]);
function sqlType(context, type) {
  const parts = stringsOf(type?.names);
  const plain = parts[0] === "pg_catalog" ? parts.slice(1) : parts;
  const written = plain.join(".");
  return {
    name: CANONICAL[written] ?? written,
    modifiers: (type?.typmods ?? []).flatMap((node) => asNode(node, "A_Const")?.ival?.ival ?? []),
    array: (type?.arrayBounds ?? []).length > 0,
    text: typeText(context, type) || written
  };
}
function isSerial(type) {
  return SERIAL.has(type.name);
}
function typeText(context, type) {
  const { tokens, offset } = context.statement;
  const from = type?.location === void 0 ? -1 : tokenAt(tokens, offset(type.location));
  if (from < 0) return "";
  let to = from;
  let depth = 0;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const text = context.statement.source.slice(token.start, token.end);
    if (depth === 0 && !/^([([.]|array|precision|varying|with|without|time|zone|year|month|day|hour|minute|second|to)$/i.test(text) && context.statement.source[tokens[at - 1]?.start ?? 0] !== ".")
      break;
    if (text === "(" || text === "[") depth++;
    else if (text === ")" || text === "]") depth--;
    to = at;
  }
  return context.statement.source.slice(tokens[from]?.start, tokens[to]?.end);
}

// src/readers/sql-migration/operations/columns.ts
var ON_DELETE = { c: "cascade", n: "set null", d: "set default", r: "restrict" };
function column(context, definition) {
  const type = sqlType(context, definition.typeName);
  const made = { name: definition.colname ?? "", type, notNull: definition.is_not_null === true };
  if (isSerial(type)) {
    made.autoIncrement = true;
    made.notNull = true;
  }
  const collation = stringsOf(definition.collClause?.collname);
  if (collation.length > 0) made.collation = collation.join(".");
  for (const node of definition.constraints ?? []) applyConstraint(context, made, asNode(node, "Constraint"));
  const constraints2 = columnConstraints(context, definition);
  if (constraints2.length > 0) made.constraints = constraints2;
  return made;
}
function applyConstraint(context, made, constraint) {
  switch (constraint?.contype) {
    case "CONSTR_NOTNULL":
      made.notNull = true;
      break;
    case "CONSTR_DEFAULT":
      if (constraint.raw_expr) made.default = expression(context, constraint.raw_expr);
      break;
    case "CONSTR_GENERATED":
      if (constraint.raw_expr)
        made.generated = { expression: expression(context, constraint.raw_expr), stored: constraint.generated_kind !== "v" };
      break;
    case "CONSTR_IDENTITY":
      made.identity = true;
      made.notNull = true;
      break;
    case "CONSTR_PRIMARY":
      made.primaryKey = true;
      made.notNull = true;
      break;
    case "CONSTR_UNIQUE":
      made.unique = true;
      break;
    case "CONSTR_FOREIGN":
      made.references = reference(context, constraint);
      break;
    case "CONSTR_CHECK":
      if (constraint.raw_expr) made.check = expression(context, constraint.raw_expr);
      break;
  }
}
function reference(context, constraint) {
  const made = { table: relation(context, constraint.pktable), columns: stringsOf(constraint.pk_attrs) };
  const action2 = ON_DELETE[constraint.fk_del_action ?? ""];
  if (action2 !== void 0) made.onDelete = action2;
  return made;
}
var KINDS = {
  CONSTR_PRIMARY: "primary-key",
  CONSTR_UNIQUE: "unique",
  CONSTR_FOREIGN: "foreign-key",
  CONSTR_CHECK: "check",
  CONSTR_EXCLUSION: "exclusion",
  CONSTR_NOTNULL: "not-null"
};
function tableConstraint(context, constraint) {
  const kind = KINDS[constraint.contype ?? ""];
  if (!kind) return void 0;
  const made = {
    name: constraint.conname ?? null,
    kind,
    columns: constraintColumns(constraint),
    notValid: constraint.skip_validation === true,
    // A plain constraint says `is_enforced: true`, one that is NOT ENFORCED leaves it out; keys and exclusions never have it.
    notEnforced: (kind === "check" || kind === "foreign-key") && constraint.is_enforced !== true,
    ...optionalExpression(context, "check", kind === "check" ? constraint.raw_expr : void 0)
  };
  if (kind === "foreign-key") made.references = reference(context, constraint);
  if (constraint.indexname !== void 0) made.usingIndex = constraint.indexname;
  if (made.check) made.columns = made.check.columns;
  const notNullColumns = kind === "not-null" ? made.columns : columnsNotNull(constraint.raw_expr);
  if (notNullColumns.length > 0) made.notNullColumns = notNullColumns;
  return made;
}
function columnsNotNull(check) {
  const test = asNode(check, "NullTest");
  if (test) return test.nulltesttype === "IS_NOT_NULL" ? stringsOf(asNode(test.arg, "ColumnRef")?.fields).slice(-1) : [];
  const all = asNode(check, "BoolExpr");
  return all?.boolop === "AND_EXPR" ? (all.args ?? []).flatMap(columnsNotNull) : [];
}
function constraintColumns(constraint) {
  if (constraint.contype === "CONSTR_FOREIGN") return stringsOf(constraint.fk_attrs);
  if (constraint.contype !== "CONSTR_EXCLUSION") return stringsOf(constraint.keys);
  return (constraint.exclusions ?? []).flatMap((pair) => asNode(itemsOf(pair)[0], "IndexElem")?.name ?? []);
}
function columnConstraints(context, definition) {
  return (definition.constraints ?? []).flatMap((node) => {
    const constraint = asNode(node, "Constraint");
    if (!constraint || constraint.contype === "CONSTR_NOTNULL") return [];
    const made = tableConstraint(context, constraint);
    return made ? [{ ...made, columns: [definition.colname ?? ""] }] : [];
  });
}

// src/readers/sql-migration/operations/object-type.ts
var TYPES = {
  OBJECT_AGGREGATE: "aggregate",
  OBJECT_COLUMN: "column",
  OBJECT_DATABASE: "database",
  OBJECT_DOMAIN: "domain",
  OBJECT_EXTENSION: "extension",
  OBJECT_FOREIGN_TABLE: "foreign-table",
  OBJECT_FUNCTION: "function",
  OBJECT_INDEX: "index",
  OBJECT_MATVIEW: "materialized-view",
  OBJECT_POLICY: "policy",
  OBJECT_PROCEDURE: "procedure",
  OBJECT_PUBLICATION: "publication",
  OBJECT_ROLE: "role",
  OBJECT_ROUTINE: "function",
  OBJECT_RULE: "rule",
  OBJECT_SCHEMA: "schema",
  OBJECT_SEQUENCE: "sequence",
  OBJECT_SUBSCRIPTION: "subscription",
  OBJECT_TABCONSTRAINT: "constraint",
  OBJECT_TABLE: "table",
  OBJECT_TABLESPACE: "tablespace",
  OBJECT_TRIGGER: "trigger",
  OBJECT_TYPE: "type",
  OBJECT_VIEW: "view"
};
function objectType(type) {
  return (type && TYPES[type]) ?? "other";
}
var BARE = /* @__PURE__ */ new Set([
  "schema",
  "database",
  "extension",
  "role",
  "publication",
  "subscription",
  "tablespace",
  "owned"
]);
function isBare(type) {
  return BARE.has(type);
}
var OF_TABLE = /* @__PURE__ */ new Set(["trigger", "policy", "rule", "column", "constraint"]);
function isOfTable(type) {
  return OF_TABLE.has(type);
}

// src/readers/sql-migration/operations/row-filter.ts
function rowFilter(context, where, sources) {
  if (where === void 0) return { rows: "none", text: "", columns: [] };
  const isBatch = conjuncts(where).some(isBounded) || hasBound(where) || hasLimit(sources.from) || hasLimit(sources.with?.ctes ?? []);
  return {
    rows: isAlwaysTrue(where) ? "always-true" : isBatch ? "batch" : "some",
    text: sourceText(context, where),
    columns: columnsIn(where)
  };
}
function isAlwaysTrue(node) {
  return node !== void 0 && truth(node) === true;
}
function truth(node) {
  const constant2 = asNode(node, "A_Const");
  if (constant2) return constant2.boolval ? constant2.boolval.boolval === true : void 0;
  const cast = asNode(node, "TypeCast");
  if (cast?.arg && stringsOf(cast.typeName?.names).at(-1) === "bool") {
    const text = valueText(cast.arg).toLowerCase();
    return ["true", "t", "yes", "y", "on", "1"].includes(text) ? true : ["false", "f", "no", "n", "off", "0"].includes(text) ? false : truth(cast.arg);
  }
  const bool = asNode(node, "BoolExpr");
  if (bool) return boolean(bool.boolop, bool.args ?? []);
  const test = asNode(node, "BooleanTest");
  if (test?.arg) {
    const value = truth(test.arg);
    return value === void 0 ? void 0 : test.booltesttype === "IS_TRUE" ? value : test.booltesttype === "IS_NOT_TRUE" ? !value : void 0;
  }
  const comparison = asNode(node, "A_Expr");
  return comparison && comparisonTruth(comparison);
}
function boolean(operator, args) {
  const values = args.map(truth);
  if (operator === "NOT_EXPR") return values[0] === void 0 ? void 0 : !values[0];
  if (operator === "AND_EXPR") return values.includes(false) ? false : values.every((value) => value === true) ? true : void 0;
  if (values.includes(true) || areOpposite(args)) return true;
  return values.every((value) => value === false) ? false : void 0;
}
function areOpposite(args) {
  const tests = args.flatMap((node) => asNode(node, "NullTest") ?? []);
  const nulls = new Set(tests.filter((test) => test.nulltesttype === "IS_NULL").map((test) => plainTree(test.arg)));
  return nulls.size > 0 && tests.some((test) => test.nulltesttype === "IS_NOT_NULL" && nulls.has(plainTree(test.arg)));
}
function comparisonTruth(comparison) {
  if (comparison.kind !== "AEXPR_OP") return void 0;
  const operator = stringsOf(comparison.name).at(-1) ?? "";
  const left = literal(comparison.lexpr);
  const right = literal(comparison.rexpr);
  if (left === void 0 || right === void 0) {
    return ["=", "<=", ">="].includes(operator) && asNode(comparison.lexpr, "ColumnRef") && plainTree(comparison.lexpr) === plainTree(comparison.rexpr) ? true : void 0;
  }
  if (typeof left !== typeof right) return void 0;
  const results = {
    "=": left === right,
    "<>": left !== right,
    "<": left < right,
    ">": left > right,
    "<=": left <= right,
    ">=": left >= right
  };
  return results[operator];
}
function literal(node) {
  const constant2 = asNode(node, "A_Const");
  if (constant2?.sval) return constant2.sval.sval ?? "";
  if (constant2?.ival) return constant2.ival.ival ?? 0;
  return constant2?.fval ? Number(constant2.fval.fval) : void 0;
}
function plainTree(tree) {
  return JSON.stringify(tree, (key, part2) => key === "location" ? void 0 : part2);
}
function conjuncts(node) {
  const bool = asNode(node, "BoolExpr");
  return bool?.boolop === "AND_EXPR" ? (bool.args ?? []).flatMap(conjuncts) : [node];
}
function isBounded(node) {
  if (asNode(node, "CurrentOfExpr")) return true;
  const link = asNode(node, "SubLink");
  if (link) return (link.subLinkType === "ANY_SUBLINK" || link.subLinkType === "EXPR_SUBLINK") && hasLimit([link.subselect]);
  const comparison = asNode(node, "A_Expr");
  if (!comparison) return false;
  if (columnsIn(comparison.lexpr).includes("ctid")) return true;
  if (comparison.kind === "AEXPR_BETWEEN")
    return isColumn(comparison.lexpr) && itemsOf(comparison.rexpr).every((bound) => columnsIn(bound).length === 0);
  return comparison.kind === "AEXPR_OP" && stringsOf(comparison.name).at(-1) === "=" && hasLimit([comparison.rexpr]);
}
function hasBound(where) {
  const sides = conjuncts(where).flatMap((node) => {
    const comparison = asNode(node, "A_Expr");
    const operator = stringsOf(comparison?.name).at(-1) ?? "";
    if (comparison?.kind !== "AEXPR_OP" || !/^[<>]=?$/.test(operator) || !isColumn(comparison.lexpr) || columnsIn(comparison.rexpr).length > 0)
      return [];
    return [{ column: columnsIn(comparison.lexpr)[0], upper: operator.startsWith("<") }];
  });
  const lower = new Set(sides.filter((side) => !side.upper).map((side) => side.column));
  return sides.some((side) => side.upper && lower.has(side.column));
}
function isColumn(node) {
  return asNode(node, "ColumnRef") !== void 0;
}
function hasLimit(nodes) {
  let found = false;
  visitNodes(nodes, (kind, body) => {
    if (kind === "SelectStmt" && body.limitCount !== void 0 && asNode(body.limitCount, "A_Const")?.isnull !== true)
      found = true;
  });
  return found;
}

// src/readers/sql-migration/operations/roles.ts
function roleName(role) {
  if (role?.rolename !== void 0) return role.rolename;
  return (role?.roletype ?? "").replace("ROLESPEC_", "").toLowerCase();
}
function roleNames(nodes) {
  return (nodes ?? []).map((node) => roleName(asNode(node, "RoleSpec")));
}
function grant(context, statement2) {
  const privileges = (statement2.privileges ?? []).map((node) => (asNode(node, "AccessPriv")?.priv_name ?? "").toLowerCase());
  const type = objectType(statement2.objtype);
  return [
    {
      op: statement2.is_grant === true ? "grant" : "revoke",
      grant: {
        privileges: privileges.length === 0 ? ["all"] : privileges,
        objectType: type,
        objects: (statement2.objects ?? []).map((node) => granted(context, node, statement2)),
        allInSchema: statement2.targtype === "ACL_TARGET_ALL_IN_SCHEMA",
        grantees: roleNames(statement2.grantees),
        grantOption: statement2.grant_option === true
      }
    }
  ];
}
function granted(context, node, statement2) {
  const range = asNode(node, "RangeVar");
  if (range) return relation(context, range);
  const type = objectType(statement2.objtype);
  const parts = stringsOf(asNode(node, "ObjectWithArgs")?.objname ?? asNode(node, "TypeName")?.names ?? itemsOf(node));
  if (statement2.targtype === "ACL_TARGET_ALL_IN_SCHEMA") return { schema: parts.at(-1) ?? null, name: "*" };
  return isBare(type) || parts.length === 0 ? bareName(parts.at(-1)) : partsName(context, parts, type);
}
function alterDefaultPrivileges(context, statement2) {
  const schemas = definitions(statement2.options).filter((option) => option.defname === "schemas");
  const objects = schemas.flatMap((option) => stringsOf(itemsOf(option.arg))).map((schema) => ({ schema, name: "*" }));
  return grant(context, statement2.action ?? {}).map(
    (made) => made.op === "grant" || made.op === "revoke" ? { ...made, grant: { ...made.grant, objects, allInSchema: true } } : made
  );
}
function grantRole(statement2) {
  return [
    {
      op: statement2.is_grant === true ? "grant-role" : "revoke-role",
      roles: (statement2.granted_roles ?? []).map((node) => asNode(node, "AccessPriv")?.priv_name ?? ""),
      grantees: roleNames(statement2.grantee_roles),
      adminOption: definitions(statement2.opt).some((option) => option.defname === "admin" && isOn(option))
    }
  ];
}
var ATTRIBUTES = { canlogin: "login", isreplication: "replication", bypassrls: "bypassrls" };
function createRole(statement2) {
  const login = statement2.stmt_type === "ROLESTMT_USER" ? ["login"] : [];
  return [roleChange("create-role", statement2.role ?? "", definitions(statement2.options), login)];
}
function alterRole(statement2) {
  return [roleChange("alter-role", roleName(statement2.role), definitions(statement2.options), [])];
}
function roleChange(op, role, options, more) {
  const flags = options.filter((option) => asNode(option.arg, "Boolean") !== void 0);
  const attributes = flags.map((option) => `${isOn(option) ? "" : "no"}${ATTRIBUTES[option.defname ?? ""] ?? option.defname ?? ""}`);
  const password = options.find((option) => option.defname === "password");
  return {
    op,
    role,
    attributes: [.../* @__PURE__ */ new Set([...more, ...attributes])],
    plaintextPassword: isPlainSecret(asNode(password?.arg, "String")?.sval),
    settings: []
  };
}
function isPlainSecret(password) {
  if (password === void 0 || password === "") return false;
  if (/^SCRAM-SHA-256\$/.test(password) || /^md5[0-9a-f]{32}$/.test(password)) return false;
  return !/^(\$\{[^}]*\}|\{\{.*\}\}|<[^>]*>|%[^%]*%|:\w+|\$\w+|@\w+@)$/.test(password);
}
function alterRoleSetting(statement2) {
  const name = statement2.setstmt?.name;
  return [
    {
      op: "alter-role",
      role: roleName(statement2.role),
      attributes: [],
      plaintextPassword: false,
      settings: name === void 0 ? [] : [name]
    }
  ];
}
function policy(context, op, statement2) {
  return [
    {
      op,
      policy: statement2.policy_name ?? "",
      table: relation(context, statement2.table),
      permissive: op === "alter-policy" || statement2.permissive === true,
      command: statement2.cmd_name ?? "all",
      ...optionalExpression(context, "using", statement2.qual),
      ...optionalExpression(context, "check", statement2.with_check),
      usingTrue: isAlwaysTrue(statement2.qual),
      checkTrue: isAlwaysTrue(statement2.with_check),
      roles: roleNames(statement2.roles)
    }
  ];
}

// src/readers/sql-migration/operations/alter-table.ts
function alterTable(context, statement2) {
  const type = objectType(statement2.objtype);
  const table = relation(context, statement2.relation, type === "other" ? "table" : type);
  return (statement2.cmds ?? []).map((node) => {
    const command = asNode(node, "AlterTableCmd") ?? {};
    const made = type === "type" ? void 0 : action(context, command, table, type);
    return made ?? { op: "other", statement: words(statement2.objtype, command) };
  });
}
function words(type, command) {
  const object = (type ?? "OBJECT_TABLE").replace("OBJECT_", "").replaceAll("_", " ");
  return `ALTER ${object} ${(command.subtype ?? "").replace("AT_", "").replace(/(?<=[a-z])(?=[A-Z])/g, " ").toUpperCase()}`;
}
function action(context, command, table, type) {
  const name = command.name ?? "";
  const cascade = command.behavior === "DROP_CASCADE";
  const ifExists = command.missing_ok === true;
  switch (command.subtype) {
    case "AT_AddColumn": {
      const definition = asNode(command.def, "ColumnDef");
      return definition && { op: "add-column", table, column: column(context, definition), ifNotExists: ifExists };
    }
    case "AT_DropColumn":
      return { op: "drop-column", table, column: name, cascade, ifExists };
    case "AT_AlterColumnType":
      return alterType(context, command, table);
    case "AT_ColumnDefault":
      return command.def ? { op: "set-default", table, column: name, default: expression(context, command.def) } : { op: "drop-default", table, column: name };
    case "AT_SetNotNull":
      return { op: "set-not-null", table, column: name };
    case "AT_DropNotNull":
      return { op: "drop-not-null", table, column: name };
    case "AT_SetExpression":
      return command.def && { op: "set-expression", table, column: name, expression: expression(context, command.def) };
    case "AT_DropExpression":
      return { op: "drop-expression", table, column: name };
    case "AT_DropIdentity":
      return { op: "drop-default", table, column: name };
    case "AT_AddIdentity":
      return { op: "add-identity", table, column: name };
    case "AT_AddConstraint": {
      const constraint = tableConstraint(context, asNode(command.def, "Constraint") ?? {});
      return constraint && { op: "add-constraint", table, constraint };
    }
    case "AT_DropConstraint":
      return { op: "drop-constraint", table, constraint: name, cascade, ifExists, primaryKey: name === `${table.name}_pkey` };
    case "AT_ValidateConstraint":
      return { op: "validate-constraint", table, constraint: name };
    case "AT_AttachPartition":
    case "AT_DetachPartition":
    case "AT_DetachPartitionFinalize":
      return partition(context, command, table, type);
    case "AT_ChangeOwner":
      return { op: "change-owner", objectType: type, object: table, to: roleName(command.newowner) };
    case "AT_ReplicaIdentity": {
      const identity2 = asNode(command.def, "ReplicaIdentityStmt")?.identity_type;
      return {
        op: "replica-identity",
        table,
        identity: identity2 === "n" ? "nothing" : identity2 === "f" ? "full" : identity2 === "i" ? "index" : "default"
      };
    }
    default:
      return trigger(command, table) ?? rowSecurity(command, table) ?? storage(command, table);
  }
}
function alterType(context, command, table) {
  const definition = asNode(command.def, "ColumnDef");
  if (!definition) return void 0;
  const collation = stringsOf(definition.collClause?.collname).join(".");
  return {
    op: "alter-column-type",
    table,
    column: command.name ?? "",
    type: sqlType(context, definition.typeName),
    ...optionalExpression(context, "using", definition.raw_default),
    ...collation === "" ? {} : { collation }
  };
}
function partition(context, command, table, type) {
  const named2 = asNode(command.def, "PartitionCmd");
  if (!named2 || type === "index") return void 0;
  const part2 = relation(context, named2.name);
  if (command.subtype === "AT_AttachPartition") return { op: "attach-partition", table, partition: part2 };
  const finalize = command.subtype === "AT_DetachPartitionFinalize";
  return { op: "detach-partition", table, partition: part2, concurrently: named2.concurrent === true, finalize };
}
function trigger(command, table) {
  const match = /^AT_(Enable|Disable)(?:Always|Replica)?Trig(All|User)?$/.exec(command.subtype ?? "");
  if (!match) return void 0;
  const which = match[2]?.toLowerCase() ?? command.name ?? "";
  return { op: match[1] === "Enable" ? "enable-trigger" : "disable-trigger", table, trigger: which };
}
function rowSecurity(command, table) {
  const match = /^AT_(Enable|Disable|Force|NoForce)RowSecurity$/.exec(command.subtype ?? "");
  if (!match) return void 0;
  const asked = { Enable: "enable", Disable: "disable", Force: "force", NoForce: "no-force" };
  return { op: "row-security", table, action: asked[match[1]] };
}
function storage(command, table) {
  const to = command.name ?? "";
  switch (command.subtype) {
    case "AT_SetLogged":
      return { op: "set-storage", table, action: "logged", to: "", options: {} };
    case "AT_SetUnLogged":
      return { op: "set-storage", table, action: "unlogged", to: "", options: {} };
    case "AT_SetTableSpace":
      return { op: "set-storage", table, action: "tablespace", to, options: {} };
    case "AT_SetAccessMethod":
      return { op: "set-storage", table, action: "access-method", to, options: {} };
    case "AT_SetRelOptions": {
      const pairs = definitions(asNode(command.def, "List")?.items).map((option) => [
        optionName(option.defnamespace, option.defname),
        valueText(option.arg) || "true"
      ]);
      return { op: "set-storage", table, action: "options", to: "", options: Object.fromEntries(pairs) };
    }
    default:
      return void 0;
  }
}
function optionName(namespace, name) {
  return [namespace, name].filter((part2) => part2 !== void 0 && part2 !== "").join(".").toLowerCase();
}

// src/readers/sql-migration/operations/create-table.ts
function createTable2(context, statement2) {
  const elements = statement2.tableElts ?? [];
  const like = elements.map((node) => asNode(node, "TableLikeClause")?.relation).find((found) => found !== void 0);
  const parent = statement2.partbound ? asNode(statement2.inhRelations?.[0], "RangeVar") : void 0;
  return [
    {
      op: "create-table",
      table: newRelation(context, statement2.relation),
      columns: elements.flatMap((node) => {
        const definition = asNode(node, "ColumnDef");
        return definition ? [column(context, definition)] : [];
      }),
      constraints: elements.flatMap((node) => {
        const constraint = asNode(node, "Constraint");
        return (constraint && tableConstraint(context, constraint)) ?? [];
      }),
      temporary: statement2.relation?.relpersistence === "t",
      ifNotExists: statement2.if_not_exists === true,
      unlogged: statement2.relation?.relpersistence === "u",
      partitioned: statement2.partspec !== void 0,
      ...parent ? { partitionOf: relation(context, parent) } : {},
      ...like ? { like: relation(context, like) } : {},
      asSelect: false
    }
  ];
}
function createForeignTable(context, statement2) {
  return createTable2(context, statement2.base ?? {});
}
function createTableAs(context, statement2) {
  const into = statement2.into ?? {};
  if (statement2.objtype === "OBJECT_MATVIEW") {
    return [
      {
        op: "create-view",
        view: newRelation(context, into.rel),
        replace: false,
        materialized: true,
        withData: into.skipData !== true,
        columns: stringsOf(into.colNames),
        reads: relationsRead(context, statement2.query)
      }
    ];
  }
  return [createdBySelect(context, into, statement2.if_not_exists === true)];
}
function createdBySelect(context, into, ifNotExists) {
  return {
    op: "create-table",
    table: newRelation(context, into.rel),
    columns: [],
    constraints: [],
    temporary: into.rel?.relpersistence === "t",
    ifNotExists,
    unlogged: into.rel?.relpersistence === "u",
    partitioned: false,
    asSelect: true
  };
}
function createView(context, statement2) {
  return [
    {
      op: "create-view",
      view: newRelation(context, statement2.view),
      replace: statement2.replace === true,
      materialized: false,
      withData: true,
      columns: statement2.aliases ? stringsOf(statement2.aliases) : outputColumns(statement2.query),
      reads: relationsRead(context, statement2.query)
    }
  ];
}
function outputColumns(query2) {
  return (asNode(query2, "SelectStmt")?.targetList ?? []).map((node) => {
    const target = asNode(node, "ResTarget");
    if (target?.name !== void 0) return target.name;
    return columnName(asNode(target?.val, "ColumnRef")) ?? "*";
  });
}
function relationsRead(context, query2) {
  const found = /* @__PURE__ */ new Map();
  visitNodes(query2, (kind, body) => {
    if (kind !== "RangeVar") return;
    const name = relation(context, body);
    found.set(JSON.stringify([name.schema, name.name]), name);
  });
  return [...found.values()];
}
function refreshView(context, statement2) {
  const view = relation(context, statement2.relation, "materialized-view");
  return [{ op: "refresh-materialized-view", view, concurrently: statement2.concurrent === true, withData: statement2.skipData !== true }];
}
function createIndex2(context, statement2) {
  const index = {
    name: statement2.idxname ?? null,
    table: relation(context, statement2.relation),
    columns: (statement2.indexParams ?? []).map((node) => indexedColumn(context, asNode(node, "IndexElem"))),
    unique: statement2.unique === true,
    concurrently: statement2.concurrent === true,
    ifNotExists: statement2.if_not_exists === true,
    only: statement2.relation?.inh !== true,
    method: statement2.accessMethod ?? "btree",
    ...optionalExpression(context, "where", statement2.whereClause)
  };
  return [{ op: "create-index", index }];
}
function indexedColumn(context, element) {
  return element?.name ?? sourceText(context, element?.expr);
}

// src/readers/sql-migration/operations/row-changes.ts
function select(context, statement2) {
  const inner = [...withChanges(context, statement2.withClause), ...setBranches(context, statement2)];
  const into = statement2.intoClause ? [createdBySelect(context, statement2.intoClause, false)] : [];
  const setting2 = settingOf(statement2);
  const functions = functionsIn(statement2);
  const scans = scannedTables(context, statement2, functions);
  return [
    { op: "select", functions, ...scans.length > 0 ? { scans } : {}, ...setting2 ? { setConfig: setting2 } : {} },
    ...into,
    ...inner
  ];
}
function scannedTables(context, statement2, functions) {
  if (statement2.whereClause || statement2.limitCount || functions.some((name) => ["max", "min", "setval"].includes(name))) return [];
  const own = (statement2.withClause?.ctes ?? []).map((node) => asNode(node, "CommonTableExpr")?.ctename);
  return (statement2.fromClause ?? []).flatMap((node) => {
    const table = asNode(node, "RangeVar");
    if (!table || !table.schemaname && own.includes(table.relname)) return [];
    if (["pg_catalog", "information_schema"].includes(table.schemaname ?? "") || /^pg_/.test(table.relname ?? "")) return [];
    return [relation(context, table)];
  });
}
function setBranches(context, statement2) {
  return [statement2.larg, statement2.rarg].flatMap(
    (branch) => branch ? [...withChanges(context, branch.withClause), ...setBranches(context, branch)] : []
  );
}
function settingOf(statement2) {
  const call = (statement2.targetList ?? []).map((node) => asNode(asNode(node, "ResTarget")?.val, "FuncCall")).find((found) => found && functionName(found) === "set_config");
  const [name, value] = call?.args ?? [];
  if (!asNode(name, "A_Const") || !asNode(value, "A_Const")) return void 0;
  return { name: valueText(name).toLowerCase(), value: valueText(value) };
}
function withChanges(context, clause) {
  return (clause?.ctes ?? []).flatMap((node) => {
    const query2 = asNode(node, "CommonTableExpr")?.ctequery;
    const found = query2 ? rowChange(context, query2) : void 0;
    if (found) return found;
    const inner = asNode(query2, "SelectStmt");
    return inner ? withChanges(context, inner.withClause) : [];
  });
}
function rowChange(context, node) {
  const inserted = asNode(node, "InsertStmt");
  if (inserted) return insert(context, inserted);
  const updated = asNode(node, "UpdateStmt");
  if (updated) return update(context, updated);
  const deleted = asNode(node, "DeleteStmt");
  if (deleted) return deleteRows(context, deleted);
  const merged = asNode(node, "MergeStmt");
  return merged && merge(context, merged);
}
function query(context, node) {
  if (!node) return [];
  const read = asNode(node, "SelectStmt");
  return read ? select(context, read) : rowChange(context, node) ?? [];
}
function insert(context, statement2) {
  const source = asNode(statement2.selectStmt, "SelectStmt");
  const repeated = [...targets(statement2.cols).repeated, ...targets(statement2.onConflictClause?.targetList).repeated];
  return [
    {
      op: "insert",
      table: relation(context, statement2.relation),
      columns: targets(statement2.cols).names,
      namesColumns: (statement2.cols ?? []).length > 0,
      fromSelect: source !== void 0 && source.valuesLists === void 0,
      replace: false,
      literals: literalsIn(statement2),
      ...repeated.length > 0 ? { repeated } : {}
    },
    ...withChanges(context, statement2.withClause),
    ...withChanges(context, source?.withClause)
  ];
}
function targets(list) {
  const columns = (list ?? []).flatMap((node) => {
    const target = asNode(node, "ResTarget");
    return target?.name === void 0 ? [] : [{ name: target.name, whole: (target.indirection ?? []).length === 0 }];
  });
  const names = columns.map(({ name }) => name);
  const twice = names.filter((name, at) => names.indexOf(name) < at && columns.some((one) => one.name === name && one.whole));
  return { names, repeated: [...new Set(twice)] };
}
function update(context, statement2) {
  const { names, repeated } = targets(statement2.targetList);
  return [
    {
      op: "update",
      table: relation(context, statement2.relation),
      filter: rowFilter(context, statement2.whereClause, { from: statement2.fromClause ?? [], with: statement2.withClause }),
      columns: [...new Set(names)],
      repeated,
      literals: literalsIn(statement2)
    },
    ...withChanges(context, statement2.withClause)
  ];
}
function deleteRows(context, statement2) {
  const using = statement2.usingClause ?? [];
  return [
    {
      op: "delete",
      table: relation(context, statement2.relation),
      filter: rowFilter(context, statement2.whereClause, { from: using, with: statement2.withClause }),
      joined: using.length > 0
    },
    ...withChanges(context, statement2.withClause)
  ];
}
function merge(context, statement2) {
  const deletes = (statement2.mergeWhenClauses ?? []).some((node) => asNode(node, "MergeWhenClause")?.commandType === "CMD_DELETE");
  return [{ op: "merge", table: relation(context, statement2.relation), deletes }, ...withChanges(context, statement2.withClause)];
}
function copy(context, statement2) {
  const file = statement2.filename !== void 0 && statement2.is_program !== true;
  return [
    {
      op: "copy",
      table: statement2.relation ? relation(context, statement2.relation) : null,
      program: statement2.is_program === true,
      file,
      to: statement2.is_from !== true
    },
    ...hiddenChanges(context, statement2.query)
  ];
}
function hiddenChanges(context, node) {
  return query(context, node).filter((found) => found.op !== "select");
}
function explain(context, statement2) {
  const runs2 = definitions(statement2.options).some((option) => option.defname === "analyze" && isOn(option));
  return runs2 ? query(context, statement2.query) : [{ op: "select", functions: [] }];
}
var MOST_LITERALS = 1e4;
function literalsIn(root) {
  const found = /* @__PURE__ */ new Set();
  visitNodes(root, (kind, body) => {
    const text = kind === "A_Const" ? body["sval"]?.sval : void 0;
    if (text !== void 0 && found.size < MOST_LITERALS) found.add(text);
  });
  return [...found];
}

// src/readers/sql-migration/operations/definitions.ts
function createFunction(context, statement2) {
  const options = definitions(statement2.options);
  const option = (name) => options.find((one) => one.defname === name);
  const parameters = (statement2.parameters ?? []).flatMap((node) => asNode(node, "FunctionParameter") ?? []);
  return [
    {
      op: "create-function",
      function: newName(context, statement2.funcname),
      replace: statement2.replace === true,
      securityDefiner: isOn(option("security")),
      searchPathSet: options.some((one) => one.defname === "set" && asNode(one.arg, "VariableSetStmt")?.name === "search_path"),
      language: valueText(option("language")?.arg).toLowerCase() || "sql",
      signature: parameters.filter(isInput).map((parameter) => sqlType(context, parameter.argType).name).join(", ")
    }
  ];
}
function isInput(parameter) {
  return parameter.mode !== "FUNC_PARAM_OUT" && parameter.mode !== "FUNC_PARAM_TABLE";
}
function createTrigger(context, statement2) {
  return [
    {
      op: "create-trigger",
      trigger: statement2.trigname ?? "",
      table: relation(context, statement2.relation),
      replace: statement2.replace === true
    }
  ];
}
function createEnum(context, statement2) {
  return [{ op: "create-type", type: newName(context, statement2.typeName), kind: "enum", values: stringsOf(statement2.vals) }];
}
function createComposite(context, statement2) {
  return [{ op: "create-type", type: newRelation(context, statement2.typevar), kind: "composite" }];
}
function createRange(context, statement2) {
  return [{ op: "create-type", type: newName(context, statement2.typeName), kind: "range" }];
}
function createDomain(context, statement2) {
  const check = constraints(statement2.constraints).find((constraint) => constraint.contype === "CONSTR_CHECK")?.raw_expr;
  return [
    {
      op: "create-type",
      type: newName(context, statement2.domainname),
      kind: "domain",
      ...check ? { check: expression(context, check) } : {}
    }
  ];
}
function constraints(nodes) {
  return (nodes ?? []).flatMap((node) => asNode(node, "Constraint") ?? []);
}
function alterEnum(context, statement2) {
  const type = listedName(context, statement2.typeName, "type");
  const to = statement2.newVal ?? "";
  if (statement2.oldVal !== void 0) return [{ op: "rename-enum-value", type, value: statement2.oldVal, to }];
  const placed = statement2.newValNeighbor !== void 0;
  return [{ op: "add-enum-value", type, value: to, placed, ifNotExists: statement2.skipIfNewValExists === true }];
}
var DOMAIN_ACTIONS = {
  C: "add-constraint",
  X: "drop-constraint",
  O: "set-not-null",
  N: "drop-not-null",
  T: "set-default",
  V: "validate"
};
function alterDomain(context, statement2) {
  const action2 = DOMAIN_ACTIONS[statement2.subtype ?? ""];
  if (!action2) return [{ op: "other", statement: "ALTER DOMAIN" }];
  const domain = listedName(context, statement2.typeName, "domain");
  return [{ op: "alter-domain", domain, action: action2, notValid: asNode(statement2.def, "Constraint")?.skip_validation === true }];
}
function created(op, object, ifNotExists = false) {
  return [{ op, object, ifNotExists }];
}

// src/readers/sql-migration/operations/drop.ts
function drop(context, statement2) {
  const type = objectType(statement2.removeType);
  return (statement2.objects ?? []).map((node) => ({
    op: "drop",
    objectType: type,
    ...named(context, node, type),
    cascade: statement2.behavior === "DROP_CASCADE",
    ifExists: statement2.missing_ok === true,
    concurrently: statement2.concurrent === true
  }));
}
function dropNamed(objectType2, names, ifExists, cascade = false) {
  return names.map((name) => ({ op: "drop", objectType: objectType2, object: bareName(name), cascade, ifExists, concurrently: false }));
}
function named(context, node, type) {
  const callable = asNode(node, "ObjectWithArgs");
  if (callable) {
    const object = partsName(context, stringsOf(callable.objname), type);
    return callable.args_unspecified ? { object } : { object, signature: signature(context, callable) };
  }
  const typeName = asNode(node, "TypeName");
  if (typeName) return { object: partsName(context, stringsOf(typeName.names), type) };
  const parts = stringsOf(itemsOf(node));
  if (isBare(type)) return { object: bareName(parts.at(-1)) };
  if (isOfTable(type) && parts.length > 1) {
    const table = partsName(context, parts.slice(0, -1), "table");
    return { object: { schema: table.schema, name: parts.at(-1) ?? "" }, table };
  }
  return { object: parts.length === 0 ? bareName(describe(context)) : partsName(context, parts, type) };
}
function describe(context) {
  return context.statement.source.slice(context.statement.start, context.statement.end).slice(0, 80);
}
function signature(context, callable) {
  return (callable.objargs ?? []).map((node) => sqlType(context, asNode(node, "TypeName")).name).join(", ");
}
function rename(context, statement2) {
  const to = statement2.newname ?? "";
  const type = statement2.renameType === "OBJECT_ATTRIBUTE" ? "other" : statement2.renameType === "OBJECT_DOMCONSTRAINT" ? "other" : objectType(statement2.renameType);
  if (type === "other") return [{ op: "other", statement: `RENAME ${(statement2.renameType ?? "").replace("OBJECT_", "")}` }];
  if (isOfTable(type) && statement2.relation) {
    const table = relation(context, statement2.relation);
    return [{ op: "rename", objectType: type, object: { schema: table.schema, name: statement2.subname ?? "" }, to, table }];
  }
  const object = statement2.relation ? relation(context, statement2.relation, type) : statement2.object ? named(context, statement2.object, type).object : bareName(statement2.subname);
  return [{ op: "rename", objectType: type, object, to }];
}
function setSchema(context, statement2) {
  const type = objectType(statement2.objectType);
  const object = statement2.relation ? relation(context, statement2.relation, type) : named(context, statement2.object, type).object;
  return [{ op: "set-schema", objectType: type, object, to: statement2.newschema ?? "" }];
}
function changeOwner(context, statement2) {
  const type = objectType(statement2.objectType);
  const object = statement2.relation ? relation(context, statement2.relation, type) : named(context, statement2.object, type).object;
  return [{ op: "change-owner", objectType: type, object, to: roleName(statement2.newowner) }];
}

// src/readers/sql-migration/operations/maintenance.ts
function truncate(context, statement2) {
  return tables(context, statement2.relations).map((table) => ({
    op: "truncate",
    table,
    cascade: statement2.behavior === "DROP_CASCADE",
    restartIdentity: statement2.restart_seqs === true
  }));
}
function tables(context, nodes) {
  return (nodes ?? []).map((node) => relation(context, asNode(node, "RangeVar")));
}
function vacuum(context, statement2) {
  const full = definitions(statement2.options).some((option) => option.defname === "full" && isOn(option));
  const named2 = (statement2.rels ?? []).map((node) => relation(context, asNode(node, "VacuumRelation")?.relation));
  return (named2.length === 0 ? [null] : named2).map(
    (table) => statement2.is_vacuumcmd === true ? { op: "vacuum", table, full } : { op: "analyze", table }
  );
}
var LOCK_MODES = [
  "access share",
  "row share",
  "row exclusive",
  "share update exclusive",
  "share",
  "share row exclusive",
  "exclusive",
  "access exclusive"
];
function lockTable(context, statement2) {
  const mode = LOCK_MODES[(statement2.mode ?? 8) - 1] ?? "access exclusive";
  return tables(context, statement2.relations).map((table) => ({ op: "lock-table", table, mode, nowait: statement2.nowait === true }));
}
function cluster(context, statement2) {
  return [{ op: "cluster", table: statement2.relation ? relation(context, statement2.relation) : null }];
}
function reindex(context, statement2) {
  const scope = (statement2.kind ?? "").replace("REINDEX_OBJECT_", "").toLowerCase();
  const object = statement2.relation ? relation(context, statement2.relation, scope === "index" ? "index" : "table") : bareName(statement2.name);
  return [
    {
      op: "reindex",
      scope,
      object,
      concurrently: definitions(statement2.params).some((option) => option.defname === "concurrently" && isOn(option))
    }
  ];
}

// src/readers/sql-migration/operations/settings.ts
function setting(statement2) {
  const name = (statement2.name ?? "").toLowerCase();
  switch (statement2.kind) {
    case "VAR_RESET_ALL":
      return [{ op: "reset", name: "all" }];
    case "VAR_RESET":
    case "VAR_SET_DEFAULT":
      return [{ op: "reset", name }];
    default:
      return [{ op: "set", name, value: settingValue(statement2), local: statement2.is_local === true, scope: "session" }];
  }
}
function alterSystem(statement2) {
  const inner = statement2.setstmt ?? {};
  return [{ op: "set", name: (inner.name ?? "all").toLowerCase(), value: settingValue(inner), local: false, scope: "server" }];
}
function settingValue(statement2) {
  return (statement2.args ?? []).map(valueText).join(", ");
}
var ACTIONS = {
  TRANS_STMT_BEGIN: "begin",
  TRANS_STMT_START: "begin",
  TRANS_STMT_COMMIT: "commit",
  TRANS_STMT_ROLLBACK: "rollback",
  TRANS_STMT_SAVEPOINT: "savepoint",
  TRANS_STMT_RELEASE: "release",
  TRANS_STMT_ROLLBACK_TO: "rollback-to",
  TRANS_STMT_PREPARE: "prepare"
};
function transaction(statement2) {
  const action2 = ACTIONS[statement2.kind ?? ""];
  return [
    action2 ? { op: "transaction", action: action2 } : { op: "other", statement: (statement2.kind ?? "").replace("TRANS_STMT_", "").replaceAll("_", " ") }
  ];
}

// src/readers/sql-migration/operations/operations-of.ts
var BUILDERS = {
  AlterDefaultPrivilegesStmt: alterDefaultPrivileges,
  AlterDomainStmt: alterDomain,
  AlterEnumStmt: alterEnum,
  AlterObjectSchemaStmt: setSchema,
  AlterOwnerStmt: changeOwner,
  AlterPolicyStmt: (context, body) => policy(context, "alter-policy", body),
  AlterRoleSetStmt: (_, body) => alterRoleSetting(body),
  AlterRoleStmt: (_, body) => alterRole(body),
  AlterSystemStmt: (_, body) => alterSystem(body),
  AlterTableStmt: alterTable,
  CallStmt: (context, body) => [{ op: "call", procedure: listedName(context, body.funccall?.funcname, "procedure") }],
  ClusterStmt: cluster,
  CommentStmt: () => [{ op: "comment" }],
  CompositeTypeStmt: createComposite,
  CopyStmt: copy,
  CreateDomainStmt: createDomain,
  CreateEnumStmt: createEnum,
  CreateExtensionStmt: (_, body) => created("create-extension", bareName(body.extname), body.if_not_exists),
  CreateForeignTableStmt: createForeignTable,
  CreateFunctionStmt: createFunction,
  CreatePolicyStmt: (context, body) => policy(context, "create-policy", body),
  CreateRangeStmt: createRange,
  CreateRoleStmt: (_, body) => createRole(body),
  CreateSchemaStmt: (context, body) => [
    ...created("create-schema", bareName(body.schemaname ?? roleName(body.authrole)), body.if_not_exists),
    ...(body.schemaElts ?? []).flatMap((element) => operationsOf({ ...context, statement: { ...context.statement, node: element } }))
  ],
  CreateSeqStmt: (context, body) => created("create-sequence", newRelation(context, body.sequence), body.if_not_exists),
  CreateStmt: createTable2,
  CreateTableAsStmt: (context, body) => [...createTableAs(context, body), ...hiddenChanges(context, body.query)],
  CreateTableSpaceStmt: (_, body) => created("create-tablespace", bareName(body.tablespacename)),
  CreateTrigStmt: createTrigger,
  CreatedbStmt: (_, body) => created("create-database", bareName(body.dbname)),
  DeleteStmt: deleteRows,
  DropOwnedStmt: (_, body) => dropNamed("owned", roleNames(body.roles), false, body.behavior === "DROP_CASCADE"),
  DropRoleStmt: (_, body) => dropNamed("role", roleNames(body.roles), body.missing_ok === true),
  DropStmt: drop,
  DropSubscriptionStmt: (_, body) => dropNamed("subscription", [body.subname ?? ""], body.missing_ok === true),
  DropTableSpaceStmt: (_, body) => dropNamed("tablespace", [body.tablespacename ?? ""], body.missing_ok === true),
  DropdbStmt: (_, body) => dropNamed("database", [body.dbname ?? ""], body.missing_ok === true),
  ExplainStmt: explain,
  GrantRoleStmt: (_, body) => grantRole(body),
  GrantStmt: grant,
  IndexStmt: createIndex2,
  InsertStmt: insert,
  LockStmt: lockTable,
  MergeStmt: merge,
  // Nobody prepares a statement in a migration but to execute it.
  PrepareStmt: (context, body) => hiddenChanges(context, body.query),
  ReassignOwnedStmt: (_, body) => [{ op: "reassign-owned", roles: roleNames(body.roles), to: roleName(body.newrole) }],
  RefreshMatViewStmt: refreshView,
  ReindexStmt: reindex,
  RenameStmt: rename,
  SelectStmt: select,
  TransactionStmt: (_, body) => transaction(body),
  TruncateStmt: truncate,
  UpdateStmt: update,
  VacuumStmt: vacuum,
  VariableSetStmt: (_, body) => setting(body),
  VariableShowStmt: () => [{ op: "select", functions: [] }],
  ViewStmt: createView
};
var CREATE_OTHER = /^(Create|Define)/;
var ABBREVIATED = {
  AlterSeqStmt: "AlterSequence",
  CreateEventTrigStmt: "CreateEventTrigger",
  AlterEventTrigStmt: "AlterEventTrigger"
};
function operationsOf(context) {
  const node = context.statement.node;
  if (!node) return [{ op: "parse-error", message: context.statement.error?.message ?? "" }];
  const kind = Object.keys(node)[0];
  const build2 = BUILDERS[kind];
  const made = build2?.(context, node[kind]) ?? [];
  if (made.length > 0) return made;
  const words2 = (ABBREVIATED[kind] ?? kind.replace(/Stmt$/, "")).replace(/(?<=[a-z])(?=[A-Z])/g, " ").toUpperCase();
  if (CREATE_OTHER.test(kind)) return created("create-other", bareName(words2.toLowerCase()));
  return [{ op: "other", statement: words2 }];
}

// src/readers/sql-migration/placeholders.ts
var VALUES = /\{\{(?:[^{}]|\{[^{}]*\})*\}\}|[$#]\{[^{}\n]*\}|<%=?[^%]*%>|(?<![\w@])@[A-Za-z_][\w.-]*@(?![\w@])|%\([A-Za-z_]\w*\)s/g;
var CONTROL = /\{%[^%]*%\}|\{#[^#]*#\}|\{\{-?\s*(?:if|else|end|range|with|define|template|block|\/\*|#|\/)[^{}]*\}\}/g;
function hasPlaceholders(text) {
  return /\{\{|[$#]\{|\{%|<%|@[A-Za-z_][\w.-]*@|%\([A-Za-z_]\w*\)s|(?:^|[^:\w]):["'A-Za-z_]/.test(text);
}
var MOST_PLACEHOLDERS = 200;
function maskPlaceholders(text) {
  const names = /* @__PURE__ */ new Map();
  const nameFor = (placeholder) => {
    const known = names.get(placeholder) ?? (names.size < MOST_PLACEHOLDERS ? freeName(placeholder, text, names) : placeholder);
    names.set(placeholder, known);
    return known;
  };
  const values = text.replace(CONTROL, (found) => found.replace(/[^\r\n]/g, " ")).replace(VALUES, nameFor);
  const masked = maskVariables(values, nameFor);
  const originals = new Map([...names].map(([placeholder, name]) => [name, placeholder]));
  const pattern = originals.size === 0 ? void 0 : new RegExp([...originals.keys()].map(literally).sort(longestFirst).join("|"), "g");
  return { text: masked, unmask: (name) => pattern ? name.replace(pattern, (found) => originals.get(found) ?? found) : name };
}
function longestFirst(a, b) {
  return b.length - a.length;
}
function literally(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function freeName(placeholder, text, taken) {
  const used = new Set(taken.values());
  for (let number = used.size; number < used.size + MOST_PLACEHOLDERS; number++) {
    const name = maskName(placeholder, number);
    if (name !== void 0 && !used.has(name) && !text.includes(name)) return name;
  }
  return placeholder;
}
function maskVariables(text, nameFor) {
  const tokens = tokenizeSql(text);
  let out = "";
  let done = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== "punctuation" || text[token.start] !== ":") return;
    const [before2, next] = [tokens[at - 1], tokens[at + 1]];
    const isOwn = next?.start === token.end && !(before2?.end === token.start && !"(,=<>+-*/|".includes(text[before2.end - 1] ?? ""));
    if (!isOwn || !["word", "string", "quoted-name"].includes(next.kind)) return;
    out += text.slice(done, token.start);
    out += next.kind === "word" ? nameFor(text.slice(token.start, next.end)) : ` ${text.slice(next.start, next.end)}`;
    done = next.end;
  });
  return out + text.slice(done);
}
function maskName(placeholder, number) {
  const label = `q${number.toString(35)}`;
  let next = 0;
  const name = [...placeholder].map((char) => char.charCodeAt(0) >= 128 ? char : label[next++] ?? "z").join("");
  return next >= label.length ? name : void 0;
}

// src/readers/sql-migration/operations/constant-text.ts
function constantText(expression2) {
  const [only, ...more] = parseScript(`SELECT ${expression2}`);
  const targets2 = asNode(only?.node, "SelectStmt")?.targetList ?? [];
  const value = asNode(targets2[0], "ResTarget")?.val;
  return more.length > 0 || targets2.length !== 1 || value === void 0 ? void 0 : constant(value);
}
function constant(node) {
  const literal2 = asNode(node, "A_Const");
  if (literal2) return literal2.sval ? literal2.sval.sval ?? "" : void 0;
  const cast = asNode(node, "TypeCast");
  if (cast?.arg) return ["text", "varchar"].includes(stringsOf(cast.typeName?.names).at(-1) ?? "") ? constant(cast.arg) : void 0;
  const operator = asNode(node, "A_Expr");
  if (operator?.kind === "AEXPR_OP" && stringsOf(operator.name).at(-1) === "||" && operator.lexpr && operator.rexpr) {
    const [left, right] = [constant(operator.lexpr), constant(operator.rexpr)];
    return left === void 0 || right === void 0 ? void 0 : left + right;
  }
  const call = asNode(node, "FuncCall");
  return call ? called(call) : void 0;
}
function called(call) {
  const values = (call.args ?? []).map(constant);
  if (values.includes(void 0)) return void 0;
  const [first, ...rest] = values;
  if (first === void 0) return void 0;
  switch (functionName(call)) {
    case "format":
      return format(first, rest);
    case "quote_ident":
      return quoteName(first);
    case "quote_literal":
      return quoteText(first);
    case "concat":
      return first + rest.join("");
    default:
      return void 0;
  }
}
function format(template, values) {
  let next = 0;
  let unknown = false;
  const text = template.replace(/%(.)?/gs, (_, kind) => {
    if (kind === "%") return "%";
    const value = values[next++];
    if (value === void 0 || kind === void 0 || !"sIL".includes(kind)) unknown = true;
    else return kind === "I" ? quoteName(value) : kind === "L" ? quoteText(value) : value;
    return "";
  });
  return unknown ? void 0 : text;
}
function quoteName(name) {
  return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
function quoteText(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

// src/readers/sql-migration/procedural.ts
function lookInto(outer, statement2) {
  return lookIntoBody(outer, statement2.args, "plpgsql");
}
function lookIntoRoutine(outer, statement2) {
  if (statement2.sql_body === void 0) return lookIntoBody(outer, statement2.options, "sql");
  const inner = itemsOf(statement2.sql_body).flatMap(itemsOf);
  const place = { start: outer.start, end: outer.end };
  return { nested: inner.map((node) => ({ statement: { ...outer, node }, place, certain: true })), dynamic: [], opaque: false };
}
function lookIntoBody(outer, written, usual) {
  const options = definitions(written);
  const language = valueText(options.find((option) => option.defname === "language")?.arg).toLowerCase() || usual;
  const block = { nested: [], dynamic: [], opaque: true };
  const code = options.find((option) => option.defname === "as");
  const text = valueText(asNode(code?.arg, "List")?.items?.[0] ?? code?.arg);
  const body = bodyOf(outer, text, outer.offset(code?.location), block);
  if (language === "sql") {
    block.opaque = false;
    for (const one of parseScript(text))
      block.nested.push({ statement: one, place: find(text.slice(one.start, one.end), body), certain: true });
  } else if (language === "plpgsql") {
    const tree = parseProcedure(outer.source.slice(outer.start, outer.end));
    if (tree === void 0) return block;
    block.opaque = false;
    walk(tree, true, body);
  }
  return block;
}
function bodyOf(outer, code, at, block) {
  const first = tokenAt(outer.tokens, at);
  const token = outer.tokens[outer.tokens[first]?.kind === "word" ? first + 1 : first];
  const start = token ? outer.source.indexOf(code, token.start) : -1;
  const isVerbatim = token !== void 0 && start >= 0 && start + code.length <= token.end;
  const end = start + code.length;
  const tokens = isVerbatim ? tokenizeSql(outer.source, start, end).filter((one) => one.kind !== "comment") : [];
  return { outer, start: isVerbatim ? start : void 0, end, tokenStarts: new Set(tokens.map((one) => one.start)), cursor: start, block };
}
function isSyntax(value) {
  return typeof value === "object" && value !== null;
}
function walk(value, certain, body) {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, certain, body);
    return;
  }
  if (!isSyntax(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!isSyntax(inner)) continue;
    if (key.startsWith("PLpgSQL_stmt_")) statement(key.slice("PLpgSQL_stmt_".length), inner, certain, body);
    else if (key !== "datums") walk(inner, certain && key !== "exceptions", body);
  }
}
function statement(kind, syntax, certain, body) {
  switch (kind) {
    case "execsql":
      return runs(queryOf(syntax["sqlstmt"]), 0, certain, body);
    case "call":
      return runs(queryOf(syntax["expr"]), 0, certain, body);
    case "perform":
      return runs(queryOf(syntax["expr"]), "SELECT ".length, certain, body);
    case "commit":
    case "rollback":
      return runs(kind, 0, certain, body);
    case "dynexecute":
      return executes(queryOf(syntax["query"]), certain, body);
    case "block":
    case "if":
      return walk(syntax, certain && !(kind === "if" && !isExistenceTest(queryOf(syntax["cond"]))), body);
    default:
      for (const key of ["query", "dynquery", "argquery"]) {
        const text = queryOf(syntax[key]);
        if (text === "") continue;
        if (key === "dynquery" || kind === "dynfors") executes(text, false, body);
        else runs(text, 0, certain, body);
      }
      return walk(syntax, false, body);
  }
}
function isExistenceTest(condition) {
  return /\bnot\s+exists\b|\bis\s+null\b|\bnot\s+found\b/i.test(condition);
}
function queryOf(expression2) {
  const inner = isSyntax(expression2) ? expression2["PLpgSQL_expr"] : void 0;
  const query2 = isSyntax(inner) ? inner["query"] : void 0;
  return typeof query2 === "string" ? query2 : "";
}
function runs(query2, written, certain, body) {
  if (query2 === "") return;
  const place = find(query2.slice(written), body);
  for (const parsed of parseScript(query2)) body.block.nested.push({ statement: parsed, place, certain });
}
function executes(expression2, certain, body) {
  if (expression2 === "") return;
  const place = find(expression2, body);
  const sql = constantText(expression2);
  if (sql === void 0) {
    body.block.dynamic.push(expression2);
    return;
  }
  for (const parsed of parseScript(sql)) body.block.nested.push({ statement: parsed, place, certain });
}
function find(query2, body) {
  const { outer, start, end, tokenStarts } = body;
  const whole = { start: outer.start, end: outer.end };
  if (start === void 0) return whole;
  const known = query2.split(/\s{4,}/)[0] ?? query2;
  for (let from = Math.max(start, body.cursor); ; ) {
    const at = outer.source.indexOf(known, from);
    if (at < 0 || at >= end) return whole;
    if (tokenStarts.has(at)) {
      body.cursor = at + known.length;
      return { start: at, end: Math.min(end, at + query2.length) };
    }
    from = at + 1;
  }
}

// src/readers/sql-migration/psql.ts
var HARMLESS = /^\\(set|unset|echo|qecho|warn|timing|pset|encoding|x|a|t|restrict|unrestrict|prompt|conninfo|q)(\s|$)/;
function readPsql(text) {
  if (!/^[ \t]*\\|;[ \t]*\\/m.test(text) && !/\bfrom\s+stdin\b/i.test(text)) return { text, commands: [] };
  const commands = [];
  let out = "";
  let done = 0;
  let words2 = [];
  const skip = (start, end) => {
    out += text.slice(done, start) + blank(text.slice(start, end));
    done = end;
  };
  for (let token = readToken(text, 0); token; token = readToken(text, Math.max(token.end, done))) {
    if (token.kind === "backslash") {
      const end = lineEnd(text, token.start);
      const command = text.slice(token.start, end);
      const name = /^\S+/.exec(command)?.[0] ?? "";
      if (!HARMLESS.test(command) && name !== "\\.") commands.push({ start: token.start, end: token.start + name.length });
      skip(token.start, end);
    } else if (token.kind === "punctuation" && text[token.start] === ";") {
      if (readsInput(words2)) skip(lineEnd(text, token.end), dataEnd(text, token.end));
      words2 = [];
    } else if (token.kind === "word") words2.push(wordOf(text, token));
  }
  return { text: out + text.slice(done), commands };
}
function wordOf(text, token) {
  return token.end - token.start > 10 ? "" : text.slice(token.start, token.end).toLowerCase();
}
function readsInput(words2) {
  return words2[0] === "copy" && words2.some((word, at) => word === "from" && words2[at + 1] === "stdin");
}
function lineEnd(text, from) {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline;
}
function dataEnd(text, from) {
  for (let at = lineEnd(text, from); at < text.length; ) {
    const end = lineEnd(text, at + 1);
    if (text.slice(at + 1, end).trimEnd() === "\\.") return end;
    at = end;
  }
  return text.length;
}

// src/readers/sql-migration/routines.ts
var BUILT_IN = ["c", "internal"];
var Routines = class {
  #bodies = /* @__PURE__ */ new Map();
  /** What a routine does is told at its first call. */
  #called = /* @__PURE__ */ new Set();
  /** Remembers what a statement creates. */
  learn(parsed, operations) {
    for (const operation of operations) {
      if (operation.op !== "create-function" || BUILT_IN.includes(operation.language)) continue;
      const key = formatSqlName(operation.function);
      this.#bodies.set(key, [...this.#bodies.get(key) ?? [], parsed]);
    }
  }
  /** The bodies that run with a statement: `SELECT f()`, `CALL p()`. */
  calledBy(operations, resolve) {
    if (this.#bodies.size === 0) return [];
    const keys = operations.flatMap((operation) => {
      if (operation.op === "call") return [formatSqlName(operation.procedure)];
      if (operation.op !== "select") return [];
      return operation.functions.map((called2) => {
        const parts = called2.split(".");
        return formatSqlName(resolve(parts.length > 1 ? parts[0] : void 0, parts.at(-1) ?? ""));
      });
    });
    return keys.flatMap((key) => {
      if (this.#called.has(key)) return [];
      const bodies = this.#bodies.get(key) ?? [];
      if (bodies.length > 0) this.#called.add(key);
      return bodies.flatMap((parsed) => {
        const statement2 = asNode(parsed.node, "CreateFunctionStmt");
        return statement2 ? [lookIntoRoutine(parsed, statement2)] : [];
      });
    });
  }
};

// src/readers/sql-migration/secrets.ts
var SECRET_WORD = /^(password|passwd|pwd|secret|token|api_?key|connection)$/i;
var SECRET_INSIDE = /password|passwd|pwd|secret|token|api_?key|connection/i;
function withoutSecrets(source, tokens, start, end) {
  let text = "";
  let at = start;
  tokens.forEach((token, position) => {
    if (token.start < at || token.end > end) return;
    const shown = replacement(source, token, tokens[position - 1]);
    if (shown === void 0) return;
    text += source.slice(at, token.start) + shown;
    at = token.end;
  });
  return text + source.slice(at, end);
}
function textWithoutSecrets(text) {
  return SECRET_INSIDE.test(text) ? withoutSecrets(text, tokenizeSql(text), 0, text.length) : text;
}
function replacement(source, token, before2) {
  if (token.kind !== "string" && token.kind !== "dollar-string") return void 0;
  if (before2?.kind === "word" && SECRET_WORD.test(source.slice(before2.start, before2.end))) return "'***'";
  const written = source.slice(token.start, token.end);
  if (!SECRET_INSIDE.test(written)) return void 0;
  if (token.kind === "string") return /''|\\'/.test(written) ? "'***'" : void 0;
  const tag = written.slice(0, written.indexOf("$", 1) + 1);
  return tag + textWithoutSecrets(written.slice(tag.length, -tag.length)) + tag;
}

// src/readers/sql-migration/transactions.ts
var NONE = { transaction: "none", transactionNumber: -1 };
var Transactions = class {
  #counter = -1;
  #current = NONE;
  #begin = 0;
  #implicit = false;
  #begunImplicitly = false;
  #block = { next: -1, number: -1 };
  /**
   * A new part of a file starts at a statement.
   *
   * @param statements how many statements the part has
   * @param ownControl whether BEGIN, COMMIT or the like is among them
   */
  enter(section, ordinal, statements, ownControl) {
    this.#implicit = section.wrapping === "implicit" && (statements > 1 || ownControl);
    this.#current = NONE;
    if (section.wrapping === "transaction" || this.#implicit) this.#open("file", ordinal);
    this.#begunImplicitly = this.#implicit;
  }
  /** The transaction that a statement finds. */
  now(operation) {
    const turns = this.#begunImplicitly && operation?.op === "transaction" && operation.action === "begin";
    return turns ? NONE : this.#current;
  }
  /** Takes a statement's effect; tells what ended with it. */
  after(operation, ordinal) {
    if (operation.op !== "transaction") return void 0;
    const wasOpen = this.#current.transactionNumber >= 0;
    switch (operation.action) {
      case "begin":
        if (!wasOpen) this.#open("explicit", ordinal);
        else if (this.#begunImplicitly) {
          this.#current = { ...this.#current, transaction: "explicit" };
          this.#begunImplicitly = false;
        }
        return void 0;
      case "commit":
      case "rollback":
      case "prepare": {
        const end = { how: operation.action === "rollback" ? "rollback" : "commit", begin: this.#begin };
        this.#current = NONE;
        if (this.#implicit) this.#open("file", ordinal + 1);
        this.#begunImplicitly = this.#implicit;
        return wasOpen ? end : void 0;
      }
      default:
        return void 0;
    }
  }
  /** A transaction for what runs as one statement, such as a `DO` block. */
  forBlock(ordinal) {
    if (this.#current.transactionNumber >= 0) return this.#current;
    if (this.#block.next !== ordinal) this.#block = { next: ordinal, number: ++this.#counter };
    this.#block.next++;
    return { transaction: "explicit", transactionNumber: this.#block.number };
  }
  #open(transaction2, ordinal) {
    this.#current = { transaction: transaction2, transactionNumber: ++this.#counter };
    this.#begin = ordinal;
  }
};
function runsOutsideTransaction(operation) {
  switch (operation.op) {
    case "create-index":
      return operation.index.concurrently;
    case "drop":
      return operation.concurrently || operation.objectType === "database" || operation.objectType === "tablespace";
    case "reindex":
    case "detach-partition":
      return operation.concurrently;
    case "vacuum":
    case "create-database":
    case "create-tablespace":
      return true;
    case "set":
      return operation.scope === "server";
    default:
      return false;
  }
}

// src/readers/sql-migration/script.ts
function readScript(session, script) {
  const psql = readPsql(onlyDirection(script.text, script.sections, "up"));
  const { parsed, masked } = parseMasked(psql);
  session.history.beginScript(session.next);
  const number = session.history.scriptOf(session.next);
  const source = masked?.text ?? psql.text;
  const reader = {
    session,
    script,
    number,
    lines: createLineIndex(script.text),
    source,
    masked,
    routines: new Routines(),
    read: []
  };
  for (const section of script.sections) {
    if (section.direction !== "up") continue;
    const own = parsed.filter((one) => one.start >= section.start && one.start < section.end);
    if (own.length === 0) continue;
    const outside = script.framework.detectsTransactions && own.every((one) => build(reader, one).every(runsOutsideTransaction));
    const control = own.some((one) => asNode(one.node, "TransactionStmt") !== void 0);
    session.transactions.enter(outside ? { ...section, wrapping: "none" } : section, session.next, own.length, control);
    for (const one of own) readStatement(reader, one);
    session.history.settings.endTransaction(session.next - 0.5);
  }
  return reader.read;
}
function parseMasked(psql) {
  const plain = parseScript(psql.text);
  if (!hasPlaceholders(psql.text) || failures(plain) === 0) return { parsed: withCommands(plain, psql), masked: void 0 };
  const masked = maskPlaceholders(psql.text);
  const parsed = parseScript(masked.text);
  return failures(parsed) < failures(plain) ? { parsed: withCommands(parsed, { ...psql, text: masked.text }), masked } : { parsed: withCommands(plain, psql), masked: void 0 };
}
function failures(statements) {
  return statements.filter((one) => {
    const block = asNode(one.node, "DoStmt");
    return one.error !== void 0 || block !== void 0 && lookInto(one, block).opaque;
  }).length;
}
function withCommands(statements, psql) {
  return inOrder([...statements, ...psql.commands.map((command) => commandStatement(psql.text, command))]);
}
function inOrder(statements) {
  return statements.sort((a, b) => a.start - b.start);
}
function commandStatement(source, { start, end }) {
  const token = { kind: "backslash", start, end };
  return { source, start, end, tokens: [token], error: { message: "a command of psql that is not read", at: start }, offset: () => start };
}
function readStatement(reader, parsed) {
  const block = asNode(parsed.node, "DoStmt");
  const place = { start: parsed.start, end: parsed.end };
  if (!block) {
    run(reader, parsed, build(reader, parsed), { place, nested: false, certain: true });
    return;
  }
  const { nested, dynamic, opaque } = lookInto(parsed, block);
  take(reader, parsed, [blockOperation(dynamic, opaque)], { place, nested: false, certain: true });
  for (const { statement: statement2, place: inner, certain } of nested)
    run(reader, statement2, nestedOperations(reader, statement2), { place: inner, nested: true, certain });
}
function blockOperation(dynamic, opaque) {
  return { op: "procedural-block", dynamic: dynamic.map(textWithoutSecrets), opaque };
}
function nestedOperations(reader, statement2) {
  return asNode(statement2.node, "DoStmt") ? [blockOperation([], true)] : build(reader, statement2);
}
function run(reader, parsed, operations, where) {
  const { history } = reader.session;
  const bodies = reader.routines.calledBy(operations, (schema, name) => history.resolve("function", schema, name));
  const dynamic = bodies.flatMap((body) => body.dynamic);
  const opaque = bodies.some((body) => body.opaque);
  take(reader, parsed, dynamic.length > 0 || opaque ? [...operations, blockOperation(dynamic, opaque)] : operations, where);
  reader.routines.learn(parsed, operations);
  for (const { statement: statement2, place, certain } of bodies.flatMap((body) => body.nested))
    run(reader, statement2, nestedOperations(reader, statement2), { place, nested: true, certain: where.certain && certain });
}
function take(reader, parsed, built, { place, nested, certain }) {
  const { session, script, lines, masked } = reader;
  const ordinal = session.next++;
  const past = script.past?.(reader.read.length) === true;
  const operations = masked ? built.map((operation) => unmasked(operation, masked)) : built;
  for (const operation of operations) addKnownType(reader, operation, ordinal);
  const statement2 = {
    text: withoutSecrets(parsed.source === reader.source ? script.text : parsed.source, parsed.tokens, parsed.start, parsed.end),
    location: locationOf(script.file, lines, place.start, place.end),
    operations,
    ordinal,
    ...nested ? session.transactions.forBlock(ordinal) : session.transactions.now(operations[0]),
    nested
  };
  reader.read.push({ statement: statement2, parsed, lines });
  for (const operation of operations) {
    applyOperation(session.history, operation, {
      ordinal,
      script: reader.number,
      past,
      certain,
      inTransaction: statement2.transaction !== "none"
    });
    const ended = nested ? void 0 : session.transactions.after(operation, ordinal);
    if (ended?.how === "rollback") session.history.rollBack(ended.begin, ordinal);
    else if (ended) session.history.settings.endTransaction(ordinal);
  }
}
function build(reader, statement2) {
  const { history } = reader.session;
  const { masked } = reader;
  const names = masked ? {
    resolve: (...[type, schema, name]) => history.resolve(type, schema && masked.unmask(schema), masked.unmask(name)),
    create: (...[schema, name]) => history.create(schema && masked.unmask(schema), masked.unmask(name))
  } : history;
  try {
    return operationsOf({ statement: statement2, names });
  } catch (thrown) {
    if (thrown instanceof RangeError) return [{ op: "parse-error", message: "nested too deeply" }];
    throw thrown;
  }
}
function addKnownType(reader, operation, ordinal) {
  if (operation.op !== "alter-column-type") return;
  const known = reader.session.history.column(operation.table, operation.column, ordinal);
  if (known) operation.from = known.type;
}
function unmasked(value, masked) {
  if (typeof value === "string") return masked.unmask(value);
  if (Array.isArray(value)) return value.map((item) => unmasked(item, masked));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unmasked(inner, masked)]));
}

// src/readers/sql-migration/read-sql-migrations.ts
var DEFAULT_SERVER = 16;
function* readSqlMigrations(files, options = {}) {
  const session = { history: new MigrationHistory(), transactions: new Transactions(), next: 0 };
  if (options.schema !== void 0) yield* learnSchema(session, options.schema);
  for (const file of files) yield* readFile(session, file);
}
function* readFile(session, file) {
  const decoded = decodeSql(file.file, file.content);
  if (!decoded.ok) {
    for (const found of decoded.problems) yield { problem: found };
    return;
  }
  const text = decoded.value;
  const dialect = dialectOf(file, text);
  if (dialect !== "postgres") {
    yield { problem: unreadDialect(file.file, dialect) };
    return;
  }
  const framework = frameworkOf(file.framework ?? "auto", file.file, text);
  const sections = sectionsOf(framework, file.file, text, file.assumeInTransaction);
  const past = file.base ? positionsBefore(alone(file, file), alone(file, file.base)) : void 0;
  const reads = readScript(session, { file: file.file, text, framework, sections, past: (position) => past?.has(position) === true });
  const script = {
    file: file.file,
    dialect,
    server: serverOf(file.server),
    framework: framework.name,
    direction: sections.some((section) => section.direction === "up") ? "up" : "down",
    statements: reads.map((one) => one.statement)
  };
  const frame = { source: file.source, trust: file.trust, script, history: session.history };
  for (const [position, one] of reads.entries()) {
    if (past?.has(position)) continue;
    for (const change of changesOf(one, frame)) yield { change };
  }
  const down = downMigration(file, text, sections);
  if (down) yield { change: down };
  if (reads.length === 0 && !down) yield { problem: emptyFile(file.file) };
}
function dialectOf(file, text) {
  const asked = file.dialect ?? "auto";
  return asked === "auto" ? detectDialect(file.file, text) : dialectNamed(asked);
}
function serverOf(server) {
  const major = Number.parseInt(String(server ?? DEFAULT_SERVER), 10);
  return Number.isNaN(major) ? DEFAULT_SERVER : major;
}
function unreadDialect(file, dialect) {
  return problem("evidence-format-unknown", `\`${file}\` is written for ${dialect ?? "an unknown database"}, which is not read yet`, {
    help: "only PostgreSQL migrations are read; say `dialect: postgres` for the source if this is one",
    location: { file, line: 1, column: 1 }
  });
}
function emptyFile(file) {
  return problem("evidence-empty", `\`${file}\` holds no statement`, {
    help: "a migration without statements changes nothing; remove it, or check that it is complete",
    location: { file, line: 1, column: 1 },
    level: "warning"
  });
}
function downMigration(file, text, sections) {
  const first = sections.find((section) => section.direction === "down");
  if (!first) return void 0;
  const down = onlyDirection(text, sections, "down");
  const tokens = tokenizeSql(down);
  const statements = splitStatements(down, tokens).length;
  if (statements === 0) return void 0;
  return {
    source: file.source,
    kind: "read",
    type: "down-migration",
    address: file.file,
    location: { file: file.file, line: text.slice(0, first.start).split("\n").length, column: 1 },
    before: null,
    after: { statements },
    changed: [],
    digest: statementDigest(canonicalTokens(down, tokens), 0),
    trust: file.trust
  };
}
function alone(file, version) {
  const { base: _, ...rest } = file;
  return [...readSqlMigrations([{ ...rest, file: version.file, content: version.content }])].flatMap((reading) => reading.change ?? []);
}
var SCHEMA = { name: "schema", wrapping: "none" };
function* learnSchema(session, schema) {
  const decoded = decodeSql("schema", schema);
  if (!decoded.ok) {
    for (const found of decoded.problems) yield { problem: found };
    return;
  }
  session.next = -SCHEMA_ORDINALS;
  const sections = [{ start: 0, end: decoded.value.length, direction: "up", wrapping: "none" }];
  const reads = readScript(session, {
    file: "schema",
    text: decoded.value,
    framework: SCHEMA,
    sections,
    past: () => true
  });
  session.next = 0;
  for (const { statement: statement2, parsed } of reads) {
    if (!parsed.error) continue;
    yield {
      problem: problem("evidence-unreadable", `a statement of the schema does not parse: ${parsed.error.message}`, {
        help: "pass the schema as `pg_dump --schema-only` writes it",
        location: statement2.location,
        level: "warning"
      })
    };
  }
}
var SCHEMA_ORDINALS = 1e9;
export {
  readSqlMigrations
};
