import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  createLineIndex,
  locationOf,
  messageWithoutSecrets,
  parseProcedure,
  parseScript,
  readToken,
  splitStatements,
  textWithoutSecrets,
  tokenizeSql,
  withoutSecrets
} from "./chunk-EZKREALK.js";
import {
  decodeSql,
  detectsTransactions,
  frameworkOf,
  onlyDirection,
  sectionsOf
} from "./chunk-WLMMNWNV.js";
import {
  literal
} from "./chunk-NWWFKTFK.js";
import {
  formatSqlName,
  sqlKey
} from "./chunk-4QU7H7I3.js";
import {
  compareVersions,
  migrationName,
  wayBackOf
} from "./chunk-KLLIRZ7S.js";
import {
  blank,
  withBlanks
} from "./chunk-HGGMUSGI.js";
import {
  problem
} from "./chunk-XEER5CX4.js";
import {
  sha256
} from "./chunk-4EMEBGM3.js";
import "./chunk-XNC7CHNM.js";

// src/readers/sql-migration/psql.ts
var SENDS = /^\\(g|gx|gset|gdesc|gexec|crosstabview|watch)(\s|$)/;
var ONLY_SENDS = /^\\(g|gx)\s*$|^\\(gset|gdesc|crosstabview|watch)(\s|$)/;
var HARMLESS = /^\\(set|unset|echo|qecho|warn|timing|pset|encoding|x|a|t|restrict|unrestrict|prompt|conninfo|q)(\s|$)/;
function readPsql(text) {
  const mayCommand = text.includes("\\") && /^[ \t]*\\|;[ \t]*\\/m.test(text);
  if (!mayCommand && !/\bfrom\s+stdin\b/i.test(text)) return { text, commands: [] };
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
      const isHarmless = HARMLESS.test(command) || ONLY_SENDS.test(command) || name === "\\.";
      if (!isHarmless) commands.push({ start: token.start, end: token.start + name.length });
      skip(token.start, end);
      if (SENDS.test(command)) {
        out = `${out.slice(0, out.length - command.length)};${out.slice(out.length - command.length + 1)}`;
        words2 = [];
      }
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
  return words2[0] === "copy" && words2.some((word2, at) => word2 === "from" && words2[at + 1] === "stdin");
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

// src/readers/sql-migration/recogniser/lexer.ts
function createLexer(text, dialect, version) {
  return { text, dialect, version, open: false, nameEnd: -1 };
}
function nextToken(lexer, from, to = lexer.text.length) {
  const { text } = lexer;
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  if (at >= to) return void 0;
  const token = read(lexer, at, to);
  lexer.nameEnd = token.kind === "word" || token.kind === "quoted-name" ? token.end : -1;
  return token;
}
function read(lexer, at, to) {
  const { text, dialect } = lexer;
  const isSqlite = dialect === "sqlite";
  const char = text[at];
  const next = text[at + 1] ?? "";
  if (char === "-" && next === "-" && (isSqlite || at + 2 >= to || text.charCodeAt(at + 2) <= 32))
    return comment(at, lineEnd2(text, at, to));
  if (char === "#" && !isSqlite) return comment(at, lineEnd2(text, at, to));
  if (char === "/" && next === "*") return blockComment(lexer, at, to);
  if (char === "*" && next === "/" && lexer.open) {
    lexer.open = false;
    return comment(at, at + 2);
  }
  if (char === "'") return { kind: "string", start: at, end: quotedEnd(text, at + 1, to, "'", !isSqlite) };
  if (char === '"') return { kind: isSqlite ? "quoted-name" : "string", start: at, end: quotedEnd(text, at + 1, to, '"', !isSqlite) };
  if (char === "`") return { kind: "quoted-name", start: at, end: quotedEnd(text, at + 1, to, "`", false) };
  if (char === "[" && isSqlite) return { kind: "quoted-name", start: at, end: quotedEnd(text, at + 1, to, "]", false) };
  if (char === "@" || isSqlite && (char === ":" || char === "$") || char === "?") return variable(lexer, at, to);
  const code = text.charCodeAt(at);
  if (isDigit(code) || char === "." && isDigit(text.charCodeAt(at + 1)) && lexer.nameEnd !== at) return numberOrWord(lexer, at, to);
  if (isWordPart(code)) return word(lexer, at, to);
  if (char === "\\") return { kind: "backslash", start: at, end: at + 1 };
  const operator = OPERATORS.find((one2) => text.startsWith(one2, at));
  if (operator !== void 0 && at + operator.length <= to) return { kind: "operator", start: at, end: at + operator.length };
  return { kind: "+-*/%<>=!&|^~".includes(char) ? "operator" : "punctuation", start: at, end: at + 1 };
}
var OPERATORS = ["<=>", "->>", "<=", ">=", "<>", "!=", "==", ":=", "||", "&&", "<<", ">>", "->"];
function comment(start, end) {
  return { kind: "comment", start, end };
}
function isSpace(code) {
  return code === 32 || code >= 9 && code <= 13 || code === 160 || code === 65279;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isWordPart(code) {
  return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95 || code === 36 || isDigit(code) || code >= 128;
}
function lineEnd2(text, from, to) {
  const at = text.indexOf("\n", from);
  return at < 0 || at > to ? to : at;
}
function blockComment(lexer, at, to) {
  const { text, dialect } = lexer;
  const close = text.indexOf("*/", at + 2);
  const end = close < 0 || close + 2 > to ? to : close + 2;
  const mark = dialect === "sqlite" || lexer.open ? null : /^\/\*(M?)!(\d{5,6})?/.exec(text.slice(at, at + 12));
  if (!mark) return comment(at, end);
  const [written, onlyMaria, digits] = mark;
  const version = Number(digits ?? 0);
  const runs2 = dialect === "mariadb" ? (
    // MariaDB passes over what MySQL 5.7 and later have of their own.
    version <= lexer.version && (onlyMaria === "M" || version < 50700 || version > 99999)
  ) : onlyMaria === "" && version <= lexer.version;
  if (!runs2) return comment(at, end);
  lexer.open = true;
  return comment(at, at + written.length);
}
function quotedEnd(text, from, to, quote, escapes) {
  for (let at = from; at < to; at++) {
    const char = text[at];
    if (char === "\\" && escapes) at++;
    else if (char === quote) {
      if (text[at + 1] !== quote || quote === "]") return at + 1;
      at++;
    }
  }
  return to;
}
function variable({ text, dialect }, from, to) {
  let at = from + 1;
  if (text[from] === "@" && text[at] === "@") at++;
  const quote = text[at] ?? "";
  if (text[from] === "@" && dialect !== "sqlite" && `'"\``.includes(quote) && quote !== "")
    return { kind: "parameter", start: from, end: quotedEnd(text, at + 1, to, quote, quote !== "`") };
  const start = at;
  while (at < to && (isWordPart(text.charCodeAt(at)) || text[at] === "." && text[from] === "@")) at++;
  const isNamed = at > start || text[from] === "?";
  return { kind: isNamed ? "parameter" : "punctuation", start: from, end: isNamed ? at : from + 1 };
}
function numberOrWord(lexer, at, to) {
  const rest2 = lexer.text.slice(at, Math.min(to, at + 400));
  const number = (/^0[xX][0-9a-fA-F]+|^0b[01]+/.exec(rest2) ?? /^(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?/.exec(rest2))?.[0] ?? rest2.charAt(0);
  const end = at + number.length;
  const isName2 = end < to && isWordPart(lexer.text.charCodeAt(end)) && !number.includes(".");
  return isName2 ? word(lexer, at, to) : { kind: "number", start: at, end };
}
function word({ text, dialect }, from, to) {
  let at = from + 1;
  while (at < to && isWordPart(text.charCodeAt(at))) at++;
  if (at - from === 1 && text[at] === "'" && "xXbBnN".includes(text[from]))
    return { kind: "string", start: from, end: quotedEnd(text, at + 1, to, "'", dialect !== "sqlite") };
  return { kind: "word", start: from, end: at };
}

// src/readers/sql-migration/recogniser/statements.ts
function versionOf(release) {
  return release.reduce((all, part2) => all * 100 + Math.min(part2, 99), 0);
}
function* statementsOf(text, dialect, version, from = 0, to = text.length) {
  const lexer = createLexer(text, dialect, version);
  let delimiter = ";";
  let tokens = [];
  let body;
  const taken = () => {
    const own = tokens.length > 0 ? [{ tokens }] : [];
    tokens = [];
    body = void 0;
    return own;
  };
  for (let at = from; at < to; ) {
    const token = nextToken(lexer, at, to);
    if (!token) break;
    if (delimiter !== ";" && token.kind !== "comment" && text.startsWith(delimiter, token.start)) {
      yield* taken();
      at = token.start + delimiter.length;
      continue;
    }
    const inside = delimiter === ";" || token.kind === "comment" ? -1 : text.slice(token.start, token.end).indexOf(delimiter);
    const piece = inside > 0 && (token.kind === "word" || token.kind === "operator") ? { ...token, end: token.start + inside } : token;
    at = piece.end;
    if (piece.kind === "comment") continue;
    if (tokens.length === 0 && text.startsWith("--", token.start)) {
      const newline = text.indexOf("\n", token.start);
      at = newline < 0 ? to : newline;
      continue;
    }
    if (tokens.length === 0) {
      const line = clientLine(text, piece, dialect, to);
      if (line) {
        if (line.delimiter !== void 0) delimiter = line.delimiter;
        else yield { tokens: [{ ...piece, end: line.end }], client: true };
        at = line.end;
        continue;
      }
    }
    const char = piece.kind === "punctuation" ? text[piece.start] : "";
    if (char === ";" && delimiter === ";" && !(body?.depth && body.depth > 0)) {
      yield* taken();
      continue;
    }
    tokens.push(piece);
    if (delimiter !== ";") continue;
    if (tokens.length <= 14 && !body && opensBody(text, tokens)) body = { depth: 0, before: "", statement: true };
    if (body) follow(body, text, piece);
  }
  yield* taken();
}
function clientLine(text, token, dialect, to) {
  const word2 = token.kind === "word" ? text.slice(token.start, token.end).toLowerCase() : "";
  const mayBe = dialect === "sqlite" ? text[token.start] === "." : word2 === "delimiter" || word2 === "source" || token.kind === "backslash";
  if (!mayBe) return void 0;
  const newline = text.indexOf("\n", token.start);
  const end = newline < 0 || newline > to ? to : newline;
  const lineStart = text.lastIndexOf("\n", token.start - 1) + 1;
  if (text.slice(lineStart, token.start).trim() !== "") return void 0;
  if (dialect === "sqlite") return /[a-z]/.test(text[token.start + 1] ?? "") ? { end } : void 0;
  if (word2 !== "delimiter") return { end };
  const named2 = text.slice(token.end, end).trim().split(/\s+/)[0] ?? "";
  return { end, delimiter: named2 === "" ? ";" : named2 };
}
var BODIES = /* @__PURE__ */ new Set(["procedure", "function", "trigger", "event", "package"]);
var BEFORE_BODY = /* @__PURE__ */ new Set(["or", "definer", "aggregate", "temp", "temporary"]);
function opensBody(text, tokens) {
  const words2 = tokens.map((token) => token.kind === "word" ? text.slice(token.start, token.end).toLowerCase() : "");
  if (words2[0] === "begin") return words2[1] === "not" && words2[2] === "atomic";
  if (words2[0] !== "create" && words2[0] !== "alter") return false;
  const second = words2[1] ?? "";
  return BODIES.has(words2.at(-1) ?? "") && (words2.length === 2 || BEFORE_BODY.has(second));
}
var BLOCKS = /* @__PURE__ */ new Set(["if", "loop", "while", "repeat"]);
var STARTS = /* @__PURE__ */ new Set(["then", "else", "begin", "do", "loop", "repeat"]);
function follow(body, text, token) {
  const char = token.kind === "punctuation" ? text[token.start] : "";
  const word2 = token.kind === "word" && token.end - token.start <= 8 ? text.slice(token.start, token.end).toLowerCase() : "";
  const atStart = body.statement;
  body.statement = char === ";" || char === ":" || STARTS.has(word2);
  if (body.before === "end" && (BLOCKS.has(word2) || word2 === "case")) body.statement = false;
  else if (word2 === "begin" || word2 === "case") body.depth++;
  else if (BLOCKS.has(word2) && atStart && body.depth > 0) body.depth++;
  else if (word2 === "end") body.depth--;
  body.before = word2 === "" ? char || token.kind : word2;
}

// src/readers/sql-migration/bulk-rows.ts
var SHORTEST = 2 * 1024 * 1024;
var MOST_ROWS = 1e3;
function withoutBulkRows(text, dialect, release) {
  if (text.length < SHORTEST) return { text, statements: 0 };
  const rows = /* @__PURE__ */ new Map();
  const blanks = [];
  let statements = 0;
  for (const tokens of dialect === "postgres" ? postgresStatements(text) : ownStatements(text, dialect, release)) {
    const insert3 = readInsert(text, tokens);
    if (!insert3) continue;
    const known2 = rows.get(insert3.table) ?? 0;
    rows.set(insert3.table, known2 + insert3.ends.length);
    const kept = Math.max(0, MOST_ROWS - known2);
    if (kept >= insert3.ends.length) continue;
    const whole = kept === 0 && !insert3.goesOn;
    blanks.push({ start: whole ? insert3.start : insert3.ends[Math.max(0, kept - 1)], end: insert3.ends.at(-1) });
    if (whole) statements++;
  }
  return { text: withBlanks(text, blanks), statements };
}
function* postgresStatements(text) {
  const { text: sql } = readPsql(text);
  let tokens = [];
  for (let token = readToken(sql, 0); token; token = readToken(sql, token.end)) {
    if (token.kind === "punctuation" && sql[token.start] === ";") {
      yield tokens;
      tokens = [];
    } else if (token.kind !== "comment") tokens.push(token);
  }
  yield tokens;
}
function* ownStatements(text, dialect, release) {
  for (const { tokens } of statementsOf(text, dialect, versionOf(release))) yield tokens;
}
function readInsert(text, tokens) {
  const [insert3, into, name] = tokens;
  const last = tokens.at(-1);
  if (!insert3 || !into || !name || !last || !isWord(text, insert3, "insert") || !isWord(text, into, "into")) return void 0;
  if (text.slice(insert3.start, last.end).includes("/*")) return void 0;
  let at = tokens.findIndex((token) => isWord(text, token, "values"));
  const before2 = tokens.slice(2, at);
  if (at < 0 || !before2.every((token) => isName(token) || "(),.".includes(text.slice(token.start, token.end)))) return void 0;
  const list = before2.find((token) => text[token.start] === "(") ?? tokens[at];
  const ends = [];
  do {
    const close = rowEnd(text, tokens, at + 1);
    if (close === void 0) return void 0;
    ends.push(tokens[close].end);
    at = close + 1;
  } while (at < tokens.length && text[tokens[at].start] === ",");
  return { start: insert3.start, table: text.slice(name.start, list.start).trim(), ends, goesOn: at < tokens.length };
}
function rowEnd(text, tokens, from) {
  const open = tokens[from];
  if (!open || text[open.start] !== "(") return void 0;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token.kind === "punctuation" && text[token.start] === ")") return at;
    if (!isPlain(text, token)) return void 0;
  }
  return void 0;
}
function isPlain(text, { kind, start, end }) {
  if (kind === "string" || kind === "number") return true;
  if (kind === "word") return PLAIN_WORDS.test(text.slice(start, end));
  return end === start + 1 && ",-+".includes(text[start]);
}
var PLAIN_WORDS = /^(?:null|true|false|default|e|n|x|b)$/i;
function isName({ kind }) {
  return kind === "word" || kind === "quoted-name";
}
function isWord(text, { kind, start, end }, word2) {
  return kind === "word" && end - start === word2.length && text.slice(start, end).toLowerCase() === word2;
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
  const named2 = file.split(/[^A-Za-z0-9]+/).flatMap((word2) => dialectNamed(word2) ?? []);
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
var TELLING = 1024 * 1024;
function dialectOfText(text) {
  let mysql = 0;
  let sqlite = 0;
  let postgres = 0;
  let quotedByTicks = false;
  let before2 = "";
  for (const token of tokenizeSql(text, 0, Math.min(text.length, TELLING))) {
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
  const position = new Map(head[0]?.sql?.script.statements.map((statement3, at) => [statement3, at]));
  const judged2 = before2.flatMap((change) => change.sql ? [identity(change)] : []);
  const positions = /* @__PURE__ */ new Set();
  let next = 0;
  for (const change of head) {
    if (!change.sql || next === judged2.length || identity(change) !== judged2[next]) continue;
    positions.add(position.get(change.sql.statement) ?? -1);
    next++;
  }
  return next === judged2.length ? positions : /* @__PURE__ */ new Set();
}
function identity(change) {
  return JSON.stringify([change.digest, change.kind, change.address, change.sql?.statement.transaction]);
}

// src/readers/sql-migration/digest.ts
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
  const word2 = (at) => {
    const token = tokens[at];
    return token ? text.slice(token.start, token.end).toLowerCase() : "";
  };
  const first2 = word2(0);
  if (first2 !== "do" && first2 !== "create") return false;
  const language = tokens.findIndex((token, at) => token.kind === "word" && word2(at) === "language");
  return language < 0 ? first2 === "do" : /^['"]?(plpgsql|sql)['"]?$/.test(word2(language + 1));
}
function statementDigest(canonical, operation) {
  return `sha256:${sha256(`${canonical}#${operation}`)}`;
}
var StatementDigests = class {
  #statement;
  #canonical;
  constructor(statement3) {
    this.#statement = statement3;
  }
  of(operation) {
    const { source, tokens } = this.#statement;
    this.#canonical ??= canonicalTokens(source, tokens);
    return statementDigest(this.#canonical, operation);
  }
};

// src/readers/sql-migration/dialect-tokens.ts
var ANY_VERSION = 999999;
function tokensOf(text, dialect) {
  if (dialect === "postgres") return tokenizeSql(text);
  const lexer = createLexer(text, dialect, ANY_VERSION);
  const tokens = [];
  for (let token = nextToken(lexer, 0); token; token = nextToken(lexer, token.end)) tokens.push(token);
  return tokens;
}

// src/readers/sql-migration/migration-files.ts
function addedDetail(file, framework, files, down) {
  const isRemarkable = down !== void 0 && (down.state === "missing" || down.state === "empty" || down.left.length > 0);
  if (!files && !isRemarkable) return void 0;
  const name = migrationName(file);
  const twins = files && name.direction === "up" ? twinsOf(file, name, framework, files.after) : [];
  const newer = files && !files.before.includes(file) ? newerOf(name, framework, files.before) : null;
  if (twins.length === 0 && newer === null && !isRemarkable) return void 0;
  return { ...frame(framework, "added", name), twins, newer, ...down && { down } };
}
function editedDetail(file, framework, { text, dialect }, before2) {
  const name = migrationName(file);
  if (name.direction === "down" || name.kind === "repeatable" || framework.describes || !isCounted(name, framework)) return void 0;
  const parts = (path, content) => partsOf(framework, path, content, dialect);
  const now = new Set(parts(file, text));
  return parts(before2.file, before2.text).every((part2) => now.has(part2)) ? void 0 : frame(framework, "edited", name);
}
function removedDetail({ path, to }, framework, files) {
  const name = migrationName(path);
  if (name.direction === "down" || name.kind === "repeatable" || framework.describes || !isCounted(name, framework)) return void 0;
  const fresh = files.after.filter((other) => !files.before.includes(other)).map(migrationName);
  const squashed = fresh.some((other) => other.folder === name.folder && other.kind === "baseline");
  return { ...frame(framework, to === void 0 ? "deleted" : "renamed", name), ...to !== void 0 && { to }, squashed };
}
function migrationChange(file, migration, from) {
  const kinds = { added: "create", edited: "update", deleted: "delete", renamed: "move" };
  return {
    ...from,
    kind: kinds[migration.event],
    type: "migration",
    address: file,
    location: migration.event === "added" || migration.event === "edited" ? { file, line: 1, column: 1 } : { file },
    before: null,
    after: migration.event === "deleted" ? null : { version: migration.version },
    changed: [],
    digest: `sha256:${sha256(JSON.stringify([file, migration]))}`,
    migration
  };
}
function frame({ name: framework }, event, { label }) {
  return { framework, event, version: label, twins: [], newer: null, squashed: false };
}
function isCounted({ version }, framework) {
  return version.length > 0 || framework.name !== "plain";
}
function partsOf(framework, file, text, dialect) {
  const sections = sectionsOf(framework, file, text, { dialect });
  const canonical = (part2) => canonicalTokens(part2, tokensOf(part2, dialect));
  if (framework.name !== "liquibase") return [canonical(onlyDirection(text, sections, "up"))];
  return sections.filter(({ direction }) => direction === "up").map(({ start, end }) => text.slice(start, end)).filter((part2) => !/^[^\n]*\srun(OnChange|Always):\s*"?true\b/i.test(part2)).map((part2) => `${/changeset\s+(\S+)/i.exec(part2)?.[1] ?? ""} ${canonical(part2)}`);
}
var NUMBERED_OTHERWISE = /* @__PURE__ */ new Set(["prisma", "liquibase", "sqitch", "popx"]);
function twinsOf(file, name, framework, after) {
  if (name.version.length === 0 || name.kind !== "versioned" || NUMBERED_OTHERWISE.has(framework.name)) return [];
  if (framework.name === "plain" && (name.version.length > 1 || /^\d{8}$/.test(name.label))) return [];
  return after.filter((other) => {
    if (other === file || withoutDialect(other) === withoutDialect(file)) return false;
    const { folder, version, kind, direction } = migrationName(other);
    return folder === name.folder && direction === "up" && kind === "versioned" && version.length > 0 && compareVersions(version, name.version) === 0;
  });
}
function withoutDialect(path) {
  return path.replace(/\.(postgres(ql)?|psql|pg|cockroach(db)?|mysql|mariadb|sqlite3?)(?=\.)/gi, "");
}
var ORDERED_OTHERWISE = /* @__PURE__ */ new Set(["liquibase", "sqitch"]);
function newerOf(name, framework, before2) {
  if (name.version.length === 0 || name.kind !== "versioned" || name.direction === "down" || ORDERED_OTHERWISE.has(framework.name))
    return null;
  const newest = before2.map((path) => ({ path, other: migrationName(path) })).filter(({ other }) => other.folder === name.folder && other.direction === "up" && isTimestamp(other) === isTimestamp(name)).filter(({ other }) => other.version.length > 0 && compareVersions(other.version, name.version) > 0).sort((a, b) => compareVersions(b.other.version, a.other.version))[0];
  return newest?.path ?? null;
}
function isTimestamp({ version }) {
  return (version[0] ?? 0) >= 1e7 || version.length > 2;
}

// src/readers/sql-migration/way-back.ts
function leftBehind(up, down) {
  if ([...up, ...down].some(({ op }) => UNCLEAR.has(op))) return [];
  const gone = new Set([...up, ...down].flatMap(takesAway));
  const cascades = down.some((operation) => "cascade" in operation && operation.cascade);
  const left = up.flatMap(makes).filter(({ name, with: others }) => ![name, ...others].some((one2) => gone.has(one2))).map(({ name }) => name).filter((name) => !cascades || /^(table|column) /.test(name));
  return [...new Set(left)];
}
var UNCLEAR = /* @__PURE__ */ new Set(["procedural-block", "parse-error", "other", "call", "rename", "set-schema"]);
function table(name) {
  return `table ${formatSqlName(name)}`;
}
function schema({ schema: name }) {
  return name === null ? [] : [`schema ${name}`];
}
function makes(operation) {
  switch (operation.op) {
    case "create-table":
      if (operation.temporary || operation.ifNotExists) return [];
      return [
        {
          name: table(operation.table),
          with: [...schema(operation.table), ...operation.partitionOf ? [table(operation.partitionOf)] : []]
        }
      ];
    case "add-column": {
      if (operation.ifNotExists) return [];
      return [{ name: column(operation.table, operation.column.name), with: [table(operation.table), ...schema(operation.table)] }];
    }
    case "create-index": {
      const { name, table: of, columns, ifNotExists } = operation.index;
      if (name === null || ifNotExists) return [];
      const own = formatSqlName({ schema: of.schema, name });
      return [
        {
          name: `index ${own}`,
          with: [table(of), ...schema(of), ...columns.map((one2) => column(of, one2)), `constraint ${formatSqlName(of)}.${name}`]
        }
      ];
    }
    case "create-view":
      if (operation.replace) return [];
      return [
        { name: `${operation.materialized ? "materialized-view" : "view"} ${formatSqlName(operation.view)}`, with: schema(operation.view) }
      ];
    case "create-type":
      return [
        { name: `${operation.kind === "domain" ? "domain" : "type"} ${formatSqlName(operation.type)}`, with: schema(operation.type) }
      ];
    case "create-sequence":
    case "create-schema":
      if (operation.ifNotExists) return [];
      return [{ name: `${operation.op.slice("create-".length)} ${formatSqlName(operation.object)}`, with: schema(operation.object) }];
    default:
      return [];
  }
}
function column(of, name) {
  return `column ${formatSqlName(of)}.${name}`;
}
function takesAway(operation) {
  switch (operation.op) {
    case "drop": {
      const { objectType: objectType2, object } = operation;
      const name = formatSqlName(object);
      return objectType2 === "type" ? [`type ${name}`, `domain ${name}`] : [`${objectType2} ${objectType2 === "schema" ? object.name : name}`];
    }
    case "drop-column":
      return [column(operation.table, operation.column)];
    case "drop-constraint":
      return [`constraint ${formatSqlName(operation.table)}.${operation.constraint}`];
    default:
      return [];
  }
}
function destroyedBy(text, tokens) {
  const found = /* @__PURE__ */ new Set();
  if (!/drop|truncate/i.test(text)) return [];
  const code = tokens.filter(({ kind }) => kind !== "comment");
  const written = (at) => text.slice(code[at]?.start, code[at]?.end ?? 0);
  const word2 = (at) => written(at).toLowerCase();
  code.forEach(({ kind, start, end }, at) => {
    const length = end - start;
    if (kind !== "word" || length !== 4 && length !== 8) return;
    const first2 = word2(at);
    const next = word2(at + 1);
    const isDrop = first2 === "drop" && (next === "table" || next === "column");
    if (!isDrop && first2 !== "truncate") return;
    let from = at + (isDrop || next === "table" ? 2 : 1);
    while (["if", "exists", "only"].includes(word2(from))) from++;
    let to = from + 1;
    while (word2(to) === ".") to += 2;
    let name = "";
    for (let part2 = from; part2 < to; part2++) name += written(part2);
    found.add(name);
  });
  return [...found];
}

// src/readers/sql-migration/file-changes.ts
function fileChange(read2) {
  const { file, framework, files, text } = read2;
  if (file.base) {
    const before2 = decodeSql(file.base.file, file.base.content);
    const edited = before2.ok ? editedDetail(file.file, framework, { text, dialect: read2.dialect }, { file: file.base.file, text: before2.value }) : void 0;
    return edited && migrationChange(file.file, edited, origin(file));
  }
  const added = addedDetail(file.file, framework, files, wayBack(read2));
  return added && migrationChange(file.file, added, origin(file));
}
function origin({ source, trust }) {
  return { source, trust };
}
function wayBackDetail(file, destroyed) {
  const down = { state: "present", file, left: [], destroyed };
  return { framework: "", event: "added", version: "", twins: [], newer: null, squashed: false, down };
}
function removedChanges(files) {
  const { source, trust, framework = "auto" } = files.from;
  return files.removed.flatMap((removed) => {
    const detail = removedDetail(removed, frameworkOf(framework, removed.path, ""), files);
    return detail ? [migrationChange(removed.path, detail, { source, trust })] : [];
  });
}
var IN_FILE = /* @__PURE__ */ new Set(["goose", "dbmate", "sql-migrate", "node-pg-migrate"]);
var IN_PAIR = /* @__PURE__ */ new Set(["golang-migrate", "popx", "diesel", "hasura", "sqitch"]);
function wayBack(read2) {
  const { file, framework, text, sections } = read2;
  if (read2.operations.length === 0) return void 0;
  if (framework.name === "liquibase") return rollbacks(file.file, text, sections);
  if (IN_FILE.has(framework.name)) {
    const state = sections.some(({ direction }) => direction === "down") ? "empty" : "missing";
    return judged(read2, file.file, state, onlyDirection(text, sections, "down"));
  }
  const pair = IN_PAIR.has(framework.name) ? wayBackOf(file.file) : void 0;
  if (pair === void 0 || file.down === void 0) return void 0;
  if (file.down === null) return judged(read2, pair, "missing", "");
  const down = decodeSql(pair, file.down);
  return down.ok ? judged(read2, pair, "empty", down.value) : void 0;
}
function judged(read2, file, without, down) {
  const tokens = tokensOf(down, read2.dialect);
  if (tokens.every(({ kind }) => kind === "comment")) {
    const state = saysIrreversible(down) || saysIrreversible(read2.text) ? "irreversible" : without;
    return { state, file, left: [], destroyed: [] };
  }
  if (!read2.operations.some((operation) => makes(operation).length > 0)) return { state: "present", file, left: [], destroyed: [] };
  return { state: "present", file, left: leftBehind(read2.operations, read2.read(down)), destroyed: [] };
}
function saysIrreversible(text) {
  return /(?:--|\/\*)[^\n]*\birreversible\b/i.test(text);
}
function rollbacks(file, text, sections) {
  const isWithout = sections.filter(({ direction }) => direction === "up").map(({ start, end }) => text.slice(start, end)).some((part2) => /^\s*--\s*changeset\s/i.test(part2) && !/^[ \t]*(?:--|\/\*)[ \t]*(?:liquibase[ \t]+)?rollback\b/im.test(part2));
  return { state: isWithout && !saysIrreversible(text) ? "missing" : "present", file, left: [], destroyed: [] };
}

// src/readers/sql-migration/recogniser/context.ts
var Spelling = class {
  /** The database that `USE` chose last: `shop.orders` and `orders` are the same then. */
  database;
  #tables = /* @__PURE__ */ new Map();
  #columns = /* @__PURE__ */ new Map();
  table(dialect, name) {
    return dialect === "sqlite" ? first(this.#tables, name) : name;
  }
  /** A column as its own definition spells it, which stands from there on. */
  defined(name) {
    this.#columns.set(name.toLowerCase(), name);
    return name;
  }
  column(name) {
    return first(this.#columns, name);
  }
};
function first(known2, name) {
  const key = name.toLowerCase();
  const spelled = known2.get(key);
  if (spelled !== void 0) return spelled;
  known2.set(key, name);
  return name;
}
function qualifiedName(cursor, context) {
  const parts = [cursor.name()];
  while (cursor.acceptSign(".")) parts.push(cursor.name());
  const schema2 = parts.length > 1 ? parts.at(-2) ?? null : null;
  const isMain = context.dialect === "sqlite" ? schema2?.toLowerCase() === "main" : schema2 === context.names.database;
  return { schema: isMain ? null : schema2, name: context.names.table(context.dialect, parts.at(-1) ?? "") };
}
function columnName(cursor, context) {
  return context.names.column(cursor.name());
}
function columnNames(cursor, context) {
  if (!cursor.expectSign("(")) return [];
  const names = cursor.list(() => columnName(cursor, context));
  cursor.expectSign(")");
  return names;
}

// src/readers/sql-migration/recogniser/quoting.ts
var ESCAPES = { n: "\n", t: "	", r: "\r", "0": "\0", b: "\b", Z: "" };
function quotedValue(written, escapes = false) {
  const open = written.search(/['"`[]/);
  if (open < 0) return written;
  const quote = written[open] === "[" ? "]" : written[open];
  const inner = written.slice(open + 1, written.endsWith(quote) && written.length > open + 1 ? -1 : void 0);
  const plain3 = quote === "]" ? inner : inner.replaceAll(quote + quote, quote);
  return escapes && quote !== "`" ? plain3.replace(/\\(.)/gs, (_, char) => ESCAPES[char] ?? char) : plain3;
}

// src/readers/sql-migration/recogniser/expression.ts
var WORDS = new Set(
  `all and any as asc between binary by case cast collate convert current_date current_time current_timestamp current_user day day_hour default desc
  distinct div else end escape exists false from having hour if ignore in interval is join left like limit localtime localtimestamp match minute mod
  month not null offset on or order partition quarter regexp right rlike row second select separator signed some sounds then true unknown unsigned
  using utc_date utc_time utc_timestamp values week when where window with xor year`.split(/\s+/)
);
var NO_CALLS = new Set(
  `all and any as between by case distinct div else exists from having in interval is join like limit not on or order over partition regexp rlike
  row select some then using values when where xor`.split(/\s+/)
);
var VOLATILE = new Set(
  `benchmark connection_id last_insert_id lastval nextval rand random randomblob sleep sys_guid uuid uuid_short uuid_v4 uuid_v7 release_lock get_lock
  changes total_changes last_insert_rowid`.split(/\s+/)
);
var STABLE = new Set(
  `curdate current_date current_role current_time current_timestamp current_user curtime database date datetime julianday localtime localtimestamp
  now schema session_user strftime sysdate system_user time timestamp unix_timestamp unixepoch user utc_date utc_time utc_timestamp version`.split(
    /\s+/
  )
);
var CONSTANT = new Set(
  `abs ascii bin bin_to_uuid cast ceil ceiling char char_length coalesce concat concat_ws conv convert date_add date_format date_sub date_trunc day
  extract floor format from_unixtime greatest hex if ifnull iif instr isnull json json_array json_arrayagg json_contains json_extract json_insert
  json_merge json_merge_patch json_object json_quote json_remove json_replace json_set json_type json_unquote json_valid last_day least left length
  lower lpad ltrim make_set md5 mod month nullif octet_length pow power printf quote regexp_replace regexp_substr repeat replace reverse right round
  rpad rtrim sha1 sha2 sign sqrt str_to_date substr substring substring_index timestampadd timestampdiff to_base64 from_base64 trim truncate typeof
  unhex upper uuid_to_bin year inet_aton inet6_aton zeroblob group_concat min max sum count avg total`.split(/\s+/)
);
function expression(cursor, context, from, to) {
  const functions = /* @__PURE__ */ new Set();
  const columns = /* @__PURE__ */ new Set();
  const part2 = cursor.part(from, to);
  for (; !part2.done; part2.at++) {
    const word2 = part2.word();
    const isQuoted = part2.kind() === "quoted-name";
    if (part2.sign(1) === "." || word2 === "" && !isQuoted) continue;
    const qualified = part2.at > 0 && part2.sign(-1) === ".";
    if (part2.sign(1) === "(" && !isQuoted) {
      if (!NO_CALLS.has(word2)) functions.add(word2);
    } else if (!qualified && STABLE.has(word2) && (word2.startsWith("current_") || word2.startsWith("local") || word2.startsWith("utc_")))
      functions.add(word2);
    else if (qualified || isQuoted || !WORDS.has(word2)) {
      if (part2.kind(1) === "string" && word2.startsWith("_")) continue;
      const token = part2.tokens[part2.at];
      columns.add(context.names.column(quotedValue(part2.source.slice(token.start, token.end))));
    }
  }
  const text = cursor.between(from, to);
  return {
    text,
    volatility: worst([...functions]),
    functions: [...functions],
    columns: [...columns],
    isNull: /^\(*\s*null\s*\)*$/i.test(text)
  };
}
function worst(functions) {
  if (functions.some((name) => VOLATILE.has(name))) return "volatile";
  if (functions.some((name) => !STABLE.has(name) && !CONSTANT.has(name))) return "unknown";
  return functions.some((name) => STABLE.has(name)) ? "stable" : "constant";
}
function defaultValue(cursor, context) {
  const from = cursor.at;
  while (["-", "+"].includes(cursor.sign())) cursor.at++;
  if (cursor.sign() === "(") cursor.brackets();
  else if (cursor.kind() === "string") cursor.text();
  else if (cursor.accept("next", "value", "for") || cursor.accept("interval")) cursor.name();
  else if (["number", "parameter", "quoted-name"].includes(cursor.kind())) cursor.at++;
  else if (cursor.word() !== "") {
    cursor.at++;
    if (cursor.kind() === "string") cursor.text();
    else if (cursor.sign() === "(") cursor.brackets();
  } else cursor.fail();
  if (cursor.sign() === "::") cursor.fail();
  return expression(cursor, context, from, cursor.at);
}
function bracketed(cursor, context) {
  const { from, to } = cursor.brackets();
  return expression(cursor, context, from, to);
}

// src/readers/sql-migration/recogniser/type.ts
var CANONICAL = {
  integer: "int",
  int4: "int",
  int8: "bigint",
  int2: "smallint",
  int3: "mediumint",
  middleint: "mediumint",
  dec: "decimal",
  numeric: "decimal",
  fixed: "decimal",
  bool: "tinyint",
  boolean: "tinyint",
  character: "char",
  "character varying": "varchar",
  "char varying": "varchar",
  nvarchar: "varchar",
  nchar: "char",
  "national varchar": "varchar",
  "national char": "char",
  "double precision": "double",
  real: "double",
  "long varchar": "mediumtext",
  "long varbinary": "mediumblob",
  long: "mediumtext"
};
var SECOND = {
  double: ["precision"],
  character: ["varying"],
  char: ["varying", "byte"],
  national: ["varchar", "char", "character"],
  long: ["varchar", "varbinary"]
};
var AFTER_TYPE = /* @__PURE__ */ new Set([
  "constraint",
  "primary",
  "not",
  "null",
  "unique",
  "check",
  "default",
  "collate",
  "references",
  "generated",
  "as",
  "autoincrement"
]);
function columnType(cursor, context) {
  const from = cursor.at;
  if (context.dialect === "sqlite") return { type: sqliteType(cursor, from) };
  let name = cursor.word();
  if (name === "") {
    cursor.fail();
    return { type: { name: "", modifiers: [], array: false, text: "" } };
  }
  cursor.at++;
  const second = cursor.acceptAny(SECOND[name] ?? []);
  if (second !== void 0) name = `${name} ${second}`;
  const { modifiers, values } = cursor.sign() === "(" ? modifiersOf(cursor) : { modifiers: [], values: [] };
  const type = { name: CANONICAL[name] ?? name, modifiers, array: false, text: "" };
  if (name === "bool" || name === "boolean") type.modifiers = [1];
  if (values.length > 0) type.values = values;
  let end = cursor.at;
  const found = { type };
  for (; ; ) {
    const word2 = cursor.acceptAny(["unsigned", "signed", "zerofill", "binary", "ascii", "unicode", "byte"]);
    if (word2 === "unsigned" || word2 === "zerofill") type.unsigned = true;
    if (word2 === void 0) {
      if (cursor.accept("character", "set") || cursor.accept("charset") || cursor.accept("char", "set")) found.charset = setName(cursor);
      else if (cursor.accept("collate")) found.collation = setName(cursor);
      else break;
    } else end = cursor.at;
  }
  type.text = cursor.between(from, end);
  return found;
}
function setName(cursor) {
  cursor.acceptSign("=");
  return cursor.name().toLowerCase();
}
function sqliteType(cursor, from) {
  const words2 = [];
  while (cursor.word() !== "" && !AFTER_TYPE.has(cursor.word())) words2.push(cursor.name().toLowerCase());
  if (words2.length === 0 && (cursor.kind() === "quoted-name" || cursor.kind() === "string")) words2.push(cursor.name().toLowerCase());
  const { modifiers } = cursor.sign() === "(" && words2.length > 0 ? modifiersOf(cursor) : { modifiers: [] };
  return { name: words2.join(" "), modifiers, array: false, text: cursor.between(from, cursor.at) };
}
function modifiersOf(cursor) {
  const { from, to } = cursor.brackets();
  const modifiers = [];
  const values = [];
  for (const token of cursor.tokens.slice(from, to)) {
    const written = cursor.source.slice(token.start, token.end);
    if (token.kind === "number") modifiers.push(Number(written));
    else if (token.kind === "string") values.push(quotedValue(written, true));
    else if (token.kind === "word" && written.toLowerCase() === "max") modifiers.push(Number.POSITIVE_INFINITY);
  }
  return { modifiers, values };
}

// src/readers/sql-migration/recogniser/column.ts
function columnDefinition(cursor, context) {
  return definitionOf(context.names.defined(cursor.name()), cursor, context);
}
function definitionOf(name, cursor, context) {
  const { type, charset, collation } = columnType(cursor, context);
  const column3 = { name, type, notNull: false };
  if (charset !== void 0) column3.charset = charset;
  if (collation !== void 0) column3.collation = collation;
  if (type.name === "serial") Object.assign(column3, { notNull: true, autoIncrement: true, unique: true });
  const constraints2 = [];
  while (attribute(cursor, context, column3, constraints2)) if (cursor.failure) break;
  if (constraints2.length > 0) column3.constraints = constraints2;
  return column3;
}
var WITH_VALUE = ["comment", "column_format", "storage", "engine_attribute", "secondary_engine_attribute", "srid", "compression"];
var WITHOUT_VALUE = ["visible", "invisible", "compressed", "virtual", "stored", "persistent", "enable", "asc", "desc"];
function attribute(cursor, context, column3, constraints2) {
  const named2 = cursor.accept("constraint");
  const name = named2 && !CONSTRAINT_WORDS.includes(cursor.word()) ? cursor.name() : null;
  if (cursor.accept("not", "null")) column3.notNull = true;
  else if (cursor.accept("null")) Object.assign(column3, { notNull: false, nullable: true });
  else if (cursor.accept("default")) column3.default = defaultValue(cursor, context);
  else if (cursor.accept("on", "update")) defaultValue(cursor, context);
  else if (cursor.acceptAny(["auto_increment", "autoincrement"])) column3.autoIncrement = true;
  else if (cursor.accept("primary", "key") || cursor.word() === "key" && cursor.accept("key")) {
    column3.primaryKey = true;
    column3.notNull = context.dialect !== "sqlite" || column3.notNull;
    constraints2.push(keyConstraint(name, "primary-key", column3.name));
    cursor.acceptAny(["asc", "desc"]);
  } else if (cursor.accept("unique")) {
    cursor.accept("key");
    column3.unique = true;
    constraints2.push(keyConstraint(name, "unique", column3.name));
  } else if (cursor.accept("on", "conflict")) cursor.name();
  else if (cursor.accept("check")) {
    column3.check = bracketed(cursor, context);
    const notEnforced = enforcement(cursor);
    constraints2.push({ name, kind: "check", columns: [column3.name], check: column3.check, notValid: false, notEnforced });
  } else if (cursor.is("references")) {
    const references = reference(cursor, context);
    if (ignoresInlineReferences(context)) column3.ignoredReferences = references;
    else {
      column3.references = references;
      constraints2.push({ name, kind: "foreign-key", columns: [column3.name], references, notValid: false, notEnforced: false });
    }
  } else if (cursor.accept("collate")) column3.collation = cursor.name().toLowerCase();
  else if (cursor.accept("character", "set") || cursor.accept("charset")) column3.charset = cursor.name().toLowerCase();
  else if (cursor.is("generated") || cursor.is("as") && cursor.sign(1) === "(") generated(cursor, context, column3);
  else if (cursor.accept("serial", "default", "value")) Object.assign(column3, { notNull: true, autoIncrement: true, unique: true });
  else if (cursor.acceptAny(WITH_VALUE) !== void 0) {
    cursor.acceptSign("=");
    cursor.at++;
  } else if (cursor.is("with", "system") || cursor.is("without", "system")) cursor.at += 3;
  else return cursor.acceptAny(WITHOUT_VALUE) !== void 0 || named2 && cursor.fail();
  return true;
}
var CONSTRAINT_WORDS = ["primary", "unique", "check", "references", "not", "null", "default", "collate", "generated", "foreign"];
function keyConstraint(name, kind, column3) {
  return { name, kind, columns: [column3], notValid: false, notEnforced: false };
}
function generated(cursor, context, column3) {
  if (cursor.accept("generated")) cursor.expect("always");
  if (cursor.is("as", "row")) {
    cursor.at += 3;
    return;
  }
  cursor.expect("as");
  const made = bracketed(cursor, context);
  const kept = cursor.acceptAny(["virtual", "stored", "persistent"]);
  column3.generated = { expression: made, stored: kept === "stored" || kept === "persistent" };
}
function enforcement(cursor) {
  if (cursor.accept("not", "enforced")) return true;
  cursor.accept("enforced");
  return false;
}
function ignoresInlineReferences({ dialect, release: [major, minor] }) {
  return dialect === "mysql" ? major < 9 : dialect === "mariadb" && (major < 10 || major === 10 && minor < 5);
}
function reference(cursor, context) {
  cursor.expect("references");
  const made = { table: qualifiedName(cursor, context), columns: [] };
  if (cursor.sign() === "(") made.columns = columnNames(cursor, context);
  for (; ; ) {
    if (cursor.accept("match")) cursor.name();
    else if (cursor.is("on", "delete")) {
      cursor.at += 2;
      made.onDelete = referenceAction(cursor);
    } else if (cursor.accept("on", "update")) referenceAction(cursor);
    else if (cursor.accept("not", "deferrable") || cursor.accept("deferrable")) continue;
    else if (cursor.accept("initially")) cursor.name();
    else return made;
  }
}
function referenceAction(cursor) {
  for (const words2 of [["set", "null"], ["set", "default"], ["no", "action"], ["cascade"], ["restrict"]])
    if (cursor.accept(...words2)) return words2.join(" ");
  cursor.fail();
  return "";
}

// src/readers/sql-migration/recogniser/alter-part.ts
function alterPart(cursor, context, table2) {
  if (context.dialect === "sqlite") return alterNullability(cursor, context, table2);
  cursor.expect("alter");
  const kind = cursor.word(1) === "set" || cursor.word(1) === "drop" ? void 0 : cursor.acceptAny(["index", "check", "constraint", "column"]);
  cursor.accept("if", "exists");
  if (kind === "index") {
    cursor.name();
    if (cursor.acceptAny(["visible", "invisible", "ignored"]) === void 0) cursor.expect("not", "ignored");
    return { op: "other", statement: "ALTER INDEX VISIBILITY", harmless: true };
  }
  if (kind === "check" || kind === "constraint") {
    const name = cursor.name();
    const notEnforced = enforcement(cursor);
    const constraint = { name, kind: "check", columns: [], notValid: false, notEnforced };
    return notEnforced ? { op: "add-constraint", table: table2, constraint } : { op: "validate-constraint", table: table2, constraint: name };
  }
  const column3 = columnName(cursor, context);
  if (cursor.accept("drop", "default")) return { op: "drop-default", table: table2, column: column3 };
  cursor.expect("set");
  if (cursor.acceptAny(["visible", "invisible"]) !== void 0)
    return { op: "other", statement: "ALTER COLUMN VISIBILITY", harmless: true };
  cursor.expect("default");
  return { op: "set-default", table: table2, column: column3, default: defaultValue(cursor, context) };
}
function alterNullability(cursor, context, table2) {
  cursor.expect("alter");
  cursor.accept("column");
  const column3 = columnName(cursor, context);
  if (cursor.accept("drop", "not", "null")) return { op: "drop-not-null", table: table2, column: column3 };
  cursor.expect("set", "not", "null");
  if (cursor.accept("on", "conflict")) cursor.name();
  return { op: "set-not-null", table: table2, column: column3 };
}

// src/readers/sql-migration/recogniser/constraint.ts
var BEGINNINGS = ["constraint", "primary", "unique", "foreign", "check"];
var INDEX_WORDS = ["key", "index", "fulltext", "spatial", "vector"];
function isTablePart(cursor, context) {
  const word2 = cursor.word();
  if (BEGINNINGS.includes(word2)) return true;
  if (context.dialect === "sqlite" || !INDEX_WORDS.includes(word2)) return false;
  if (word2 === "key" || word2 === "index") return true;
  return ["key", "index"].includes(cursor.word(1)) || cursor.kind(1) === "quoted-name" || cursor.sign(1) === "(" || cursor.sign(2) === "(";
}
function tablePart(cursor, context, table2) {
  const named2 = cursor.accept("constraint");
  cursor.accept("if", "not", "exists");
  const name = named2 && !BEGINNINGS.slice(1).includes(cursor.word()) ? cursor.name() : null;
  if (cursor.accept("primary", "key")) {
    if (cursor.isName && !cursor.is("using")) cursor.name();
    indexType(cursor);
    const constraint = plain(name, "primary-key", keyParts(cursor, context));
    indexOptions(cursor);
    return { constraint };
  }
  if (cursor.accept("unique")) {
    cursor.acceptAny(["key", "index"]);
    cursor.accept("if", "not", "exists");
    const own = cursor.sign() === "(" || cursor.is("using") ? null : cursor.name();
    indexType(cursor);
    const constraint = plain(name ?? own, "unique", keyParts(cursor, context));
    indexOptions(cursor);
    return { constraint };
  }
  if (cursor.accept("foreign", "key")) {
    cursor.accept("if", "not", "exists");
    const own = cursor.sign() === "(" ? null : cursor.name();
    const constraint = plain(name ?? own, "foreign-key", columnNames(cursor, context));
    constraint.references = reference(cursor, context);
    return { constraint };
  }
  if (cursor.accept("check")) {
    const check = bracketed(cursor, context);
    const constraint = { ...plain(name, "check", check.columns), check };
    constraint.notEnforced = enforcement(cursor);
    if (cursor.accept("on", "conflict")) cursor.name();
    return { constraint };
  }
  if (named2) cursor.fail();
  return { index: indexPart(cursor, context, table2) };
}
function plain(name, kind, columns) {
  return { name, kind, columns, notValid: false, notEnforced: false };
}
function isPrimary(index, { dialect }) {
  return dialect !== "sqlite" && index.toLowerCase() === "primary";
}
function dropPrimaryKey(table2, ifExists = false) {
  return { op: "drop-constraint", table: table2, constraint: `${table2.name}_pkey`, cascade: false, ifExists, primaryKey: true };
}
function indexPart(cursor, context, table2) {
  const special = cursor.acceptAny(["fulltext", "spatial", "vector"]);
  cursor.acceptAny(["key", "index"]);
  const ifNotExists = cursor.accept("if", "not", "exists");
  const name = cursor.sign() === "(" || cursor.is("using") ? null : cursor.name();
  const method2 = indexType(cursor) ?? special ?? "btree";
  const columns = keyParts(cursor, context);
  indexOptions(cursor);
  return { name, table: table2, columns, unique: false, concurrently: false, ifNotExists, only: false, method: method2 };
}
function indexType(cursor) {
  return cursor.accept("using") ? cursor.name().toLowerCase() : void 0;
}
function keyParts(cursor, context) {
  if (!cursor.expectSign("(")) return [];
  const parts = cursor.list(() => {
    const from = cursor.at;
    const isPlain2 = cursor.isName && (["", ",", ")"].includes(cursor.sign(1)) || cursor.sign(1) === "(" && cursor.kind(2) === "number");
    if (!isPlain2) {
      cursor.skipTo(["asc", "desc", "collate"], [",", ")"]);
      const text = cursor.between(from, cursor.at);
      keyOrder(cursor);
      return text.replace(/^\((.*)\)$/s, "$1");
    }
    const name = columnName(cursor, context);
    if (cursor.sign() === "(") cursor.brackets();
    keyOrder(cursor);
    return name;
  });
  cursor.expectSign(")");
  return parts;
}
function keyOrder(cursor) {
  if (cursor.accept("collate")) cursor.name();
  cursor.acceptAny(["asc", "desc"]);
  cursor.accept("autoincrement");
}
var WITH_VALUE2 = ["key_block_size", "comment", "engine_attribute", "secondary_engine_attribute", "clustering"];
function indexOptions(cursor) {
  for (; ; ) {
    if (cursor.acceptAny(WITH_VALUE2) !== void 0) {
      cursor.acceptSign("=");
      cursor.at++;
    } else if (cursor.accept("with", "parser") || cursor.accept("using") || cursor.accept("on", "conflict")) cursor.name();
    else if (cursor.acceptAny(["visible", "invisible", "ignored"]) === void 0 && !cursor.accept("not", "ignored")) return;
  }
}
function createIndex(cursor, context) {
  const special = cursor.acceptAny(["unique", "fulltext", "spatial", "vector"]);
  cursor.expect("index");
  const ifNotExists = cursor.accept("if", "not", "exists");
  const named2 = qualifiedName(cursor, context);
  const before2 = indexType(cursor);
  cursor.expect("on");
  const table2 = qualifiedName(cursor, context);
  const columns = keyParts(cursor, context);
  const after = cursor.word() === "using" ? cursor.word(1) : void 0;
  indexOptions(cursor);
  const method2 = before2 ?? after ?? (special === void 0 || special === "unique" ? "btree" : special);
  const index = {
    name: named2.name,
    table: table2,
    columns,
    unique: special === "unique",
    concurrently: false,
    ifNotExists,
    only: false,
    method: method2
  };
  if (cursor.accept("where")) {
    const from = cursor.at;
    cursor.at = cursor.tokens.length;
    index.where = expression(cursor, context, from, cursor.at);
  }
  return index;
}

// src/readers/sql-migration/recogniser/partitions.ts
function partitionBy(cursor) {
  cursor.expect("partition", "by");
  method(cursor);
  if (cursor.accept("partitions")) cursor.at++;
  if (cursor.accept("subpartition", "by")) {
    method(cursor);
    if (cursor.accept("subpartitions")) cursor.at++;
  }
  if (cursor.sign() === "(") cursor.brackets();
}
function method(cursor) {
  cursor.accept("linear");
  const word2 = cursor.acceptAny(["range", "list", "hash", "key", "system_time"]);
  if (word2 === void 0) cursor.fail();
  cursor.accept("columns");
  if (cursor.accept("algorithm")) {
    cursor.acceptSign("=");
    cursor.at++;
  }
  if (word2 === "system_time" && cursor.sign() !== "(") cursor.skipTo(["partitions"], ["(", ","]);
  else cursor.brackets();
}
function partitionAction(cursor, table2) {
  const made = (action3, partitions = []) => ({ op: "alter-partitions", table: table2, action: action3, partitions });
  if (cursor.is("partition", "by")) {
    partitionBy(cursor);
    return made("partition");
  }
  if (cursor.accept("remove", "partitioning")) return made("remove");
  if (cursor.accept("add", "partition")) {
    cursor.accept("if", "not", "exists");
    if (cursor.accept("partitions")) cursor.at++;
    else if (cursor.sign() === "(") cursor.brackets();
    return made("add");
  }
  if (cursor.is("drop", "partition") || cursor.is("truncate", "partition")) {
    const action3 = cursor.word() === "drop" ? "drop" : "truncate";
    cursor.at += 2;
    cursor.accept("if", "exists");
    return made(action3, cursor.accept("all") ? ["ALL"] : cursor.list(() => cursor.name()));
  }
  if (cursor.is("coalesce", "partition")) {
    cursor.at += 3;
    return made("coalesce");
  }
  if (cursor.accept("reorganize", "partition")) {
    const partitions = cursor.is("into") || cursor.done ? [] : cursor.list(() => cursor.name());
    if (cursor.accept("into")) cursor.brackets();
    return made("reorganize", partitions);
  }
  if (cursor.accept("exchange", "partition")) {
    const partition2 = cursor.name();
    cursor.expect("with", "table");
    cursor.name();
    while (cursor.acceptSign(".")) cursor.name();
    if (cursor.acceptAny(["with", "without"])) cursor.expect("validation");
    return made("exchange", [partition2]);
  }
  if (cursor.word(1) === "partition" && ["analyze", "check", "optimize", "rebuild", "repair", "discard", "import", "convert"].includes(cursor.word())) {
    const word2 = cursor.word();
    cursor.at += 2;
    const partitions = cursor.accept("all") ? ["ALL"] : cursor.list(() => cursor.name());
    cursor.accept("tablespace");
    return made(word2 === "optimize" || word2 === "rebuild" ? word2 : "maintain", partitions);
  }
  return void 0;
}

// src/readers/sql-migration/recogniser/table-options.ts
var OPTIONS = new Set(
  `aria auto_increment autoextend_size avg_row_length charset checksum collate comment compression connection delay_key_write encrypted
  encryption_key_id encryption engine engine_attribute ietf_quotes insert_method itef_quotes key_block_size max_rows min_rows pack_keys
  page_checksum page_compressed page_compression_level password row_format secondary_engine secondary_engine_attribute sequence shard_row_id_bits
  stats_auto_recalc stats_persistent stats_sample_pages storage tablespace transactional type union`.split(/\s+/)
);
function isTableOption(cursor) {
  const word2 = cursor.word();
  if (word2 === "default") return ["charset", "character", "collate", "encryption"].includes(cursor.word(1));
  if (word2 === "data" || word2 === "index") return cursor.word(1) === "directory";
  if (word2 === "character") return cursor.word(1) === "set";
  if (word2 === "start") return cursor.word(1) === "transaction";
  return OPTIONS.has(word2);
}
function tableOption(cursor) {
  cursor.accept("default");
  let name = cursor.name().toLowerCase();
  if (name === "character") {
    cursor.expect("set");
    name = "charset";
  } else if (name === "data" || name === "index") name = `${name} ${cursor.name().toLowerCase()}`;
  else if (name === "start") {
    cursor.expect("transaction");
    return { name, value: "" };
  }
  cursor.acceptSign("=");
  const from = cursor.at;
  if (cursor.sign() === "(") cursor.brackets();
  else if (cursor.done || cursor.sign() === ",") cursor.fail();
  else cursor.at++;
  return {
    name,
    value: cursor.between(from, cursor.at).replace(/^['"`]|['"`]$/g, "").toLowerCase()
  };
}

// src/readers/sql-migration/recogniser/alter-table.ts
function alterTable(cursor, context, online, places) {
  cursor.accept("if", "exists");
  const table2 = qualifiedName(cursor, context);
  if (cursor.accept("wait")) cursor.at++;
  else cursor.accept("nowait");
  const made = [];
  if (cursor.done && context.dialect === "sqlite") cursor.fail();
  while (!cursor.done) {
    const first2 = cursor.tokens[made.length === 0 ? 0 : cursor.at]?.start ?? 0;
    const own = action(cursor, context, table2, online);
    made.push(...own);
    for (let count = 0; count < own.length; count++) places.push({ start: first2, end: cursor.tokens[cursor.at - 1]?.end ?? first2 });
    if (cursor.done) break;
    if (context.dialect === "sqlite") cursor.fail();
    else if (!cursor.acceptSign(",") && !isTableOption(cursor) && !cursor.is("partition", "by") && !cursor.is("remove", "partitioning"))
      cursor.fail();
  }
  return made;
}
function action(cursor, context, table2, online) {
  if (context.dialect === "sqlite" && !["add", "alter", "drop", "rename"].includes(cursor.word())) cursor.fail();
  if (onlineOption(cursor, online)) return [];
  const ofPartition = partitionAction(cursor, table2);
  if (ofPartition) return [ofPartition];
  switch (cursor.word()) {
    case "add":
      return add(cursor, context, table2);
    case "drop":
      return drop(cursor, context, table2);
    case "modify":
    case "change":
      return redefine(cursor, context, table2);
    case "alter":
      return [alterPart(cursor, context, table2)];
    case "rename":
      return [rename(cursor, context, table2)];
    case "convert":
      return [convert(cursor, table2)];
    default:
      return options(cursor, context, table2);
  }
}
function onlineOption(cursor, online) {
  const word2 = cursor.acceptAny(["algorithm", "lock"]);
  if (word2 === void 0) return false;
  cursor.acceptSign("=");
  online[word2] = cursor.name().toLowerCase();
  return true;
}
function add(cursor, context, table2) {
  cursor.expect("add");
  if (cursor.accept("system", "versioning")) return [{ op: "other", statement: "ALTER TABLE ADD SYSTEM VERSIONING" }];
  if (cursor.accept("period", "for")) {
    cursor.name();
    cursor.brackets();
    return [{ op: "other", statement: "ALTER TABLE ADD PERIOD", harmless: true }];
  }
  const named2 = cursor.accept("column");
  if (!named2 && isTablePart(cursor, context)) {
    const from = cursor.at;
    const { constraint, index } = tablePart(cursor, context, table2);
    if (context.dialect === "sqlite" && constraint?.kind !== "check") {
      cursor.at = from;
      cursor.fail();
    }
    return [constraint ? { op: "add-constraint", table: table2, constraint } : { op: "create-index", index }];
  }
  const ifNotExists = cursor.accept("if", "not", "exists");
  if (cursor.sign() === "(" && context.dialect !== "sqlite") {
    cursor.expectSign("(");
    const made = cursor.list(() => {
      if (!isTablePart(cursor, context)) return { op: "add-column", table: table2, column: columnDefinition(cursor, context), ifNotExists };
      const { constraint, index } = tablePart(cursor, context, table2);
      return constraint ? { op: "add-constraint", table: table2, constraint } : { op: "create-index", index };
    });
    cursor.expectSign(")");
    return made;
  }
  const column3 = columnDefinition(cursor, context);
  return [{ op: "add-column", table: table2, column: column3, ifNotExists, ...place(cursor, context) }];
}
function place(cursor, context) {
  if (cursor.accept("first")) return { place: { first: true } };
  return cursor.accept("after") ? { place: { after: columnName(cursor, context) } } : {};
}
function drop(cursor, context, table2) {
  cursor.expect("drop");
  if (cursor.accept("primary", "key")) return [dropPrimaryKey(table2)];
  if (cursor.accept("foreign", "key") || cursor.accept("constraint") || cursor.accept("check")) {
    const ifExists2 = cursor.accept("if", "exists");
    return [{ op: "drop-constraint", table: table2, constraint: cursor.name(), cascade: false, ifExists: ifExists2, primaryKey: false }];
  }
  if (context.dialect !== "sqlite" && ["index", "key"].includes(cursor.word()) && !["", void 0].includes(cursor.kind(1)) && cursor.sign(1) === "") {
    cursor.at++;
    const ifExists2 = cursor.accept("if", "exists");
    const object = { schema: table2.schema, name: cursor.name() };
    if (isPrimary(object.name, context)) return [dropPrimaryKey(table2, ifExists2)];
    return [{ op: "drop", objectType: "index", object, cascade: false, ifExists: ifExists2, concurrently: false, table: table2 }];
  }
  if (cursor.accept("system", "versioning")) return [{ op: "other", statement: "ALTER TABLE DROP SYSTEM VERSIONING" }];
  cursor.accept("column");
  const ifExists = cursor.accept("if", "exists");
  const column3 = columnName(cursor, context);
  cursor.acceptAny(["restrict", "cascade"]);
  return [{ op: "drop-column", table: table2, column: column3, cascade: false, ifExists }];
}
function redefine(cursor, context, table2) {
  const changes = cursor.word() === "change";
  cursor.at++;
  cursor.accept("column");
  cursor.accept("if", "exists");
  const column3 = columnName(cursor, context);
  const to = changes ? columnName(cursor, context) : column3;
  const definition2 = definitionOf(column3, cursor, context);
  const collation = definition2.collation ?? (definition2.charset === void 0 ? void 0 : definition2.charset);
  const made = [
    {
      op: "alter-column-type",
      table: table2,
      column: column3,
      type: definition2.type,
      ...collation === void 0 ? {} : { collation },
      definition: definition2,
      ...place(cursor, context)
    }
  ];
  const keys = (definition2.constraints ?? []).filter(({ kind }) => kind === "primary-key" || kind === "unique");
  for (const constraint of keys) made.push({ op: "add-constraint", table: table2, constraint });
  if (to !== column3) made.push({ op: "rename", objectType: "column", object: { schema: table2.schema, name: column3 }, to, table: table2 });
  return made;
}
function rename(cursor, context, table2) {
  cursor.expect("rename");
  const kind = cursor.word(1) === "to" && context.dialect === "sqlite" ? void 0 : cursor.acceptAny(["column", "index", "key"]);
  if (kind === "index" || kind === "key") {
    cursor.accept("if", "exists");
    const object = { schema: table2.schema, name: cursor.name() };
    cursor.expect("to");
    return { op: "rename", objectType: "index", object, to: cursor.name() };
  }
  if (kind === "column" || context.dialect === "sqlite" && cursor.word(1) === "to" && !cursor.is("to")) {
    if (context.dialect !== "sqlite") cursor.accept("if", "exists");
    const object = { schema: table2.schema, name: columnName(cursor, context) };
    cursor.expect("to");
    return { op: "rename", objectType: "column", object, to: columnName(cursor, context), table: table2 };
  }
  cursor.acceptAny(["to", "as"]);
  cursor.acceptSign("=");
  const to = qualifiedName(cursor, context);
  return { op: "rename", objectType: "table", object: table2, to: to.name };
}
function convert(cursor, table2) {
  cursor.expect("convert", "to");
  if (!cursor.accept("charset")) cursor.expect("character", "set");
  cursor.acceptSign("=");
  const charset = cursor.name().toLowerCase();
  if (!cursor.accept("collate")) return { op: "convert-charset", table: table2, charset };
  cursor.acceptSign("=");
  return { op: "convert-charset", table: table2, charset, collation: cursor.name().toLowerCase() };
}
var FLAGS = ["force", "disable", "enable", "order", "with", "without", "discard", "import"];
function options(cursor, context, table2) {
  if (isTableOption(cursor)) {
    const found = {};
    while (isTableOption(cursor)) {
      const { name, value } = tableOption(cursor);
      found[name] = value;
    }
    return [{ op: "set-storage", table: table2, action: "options", to: "", options: found }];
  }
  const flag = context.dialect === "sqlite" ? void 0 : cursor.acceptAny(FLAGS);
  if (flag === void 0) {
    cursor.fail();
    return [];
  }
  if (flag === "force") return [{ op: "set-storage", table: table2, action: "options", to: "", options: { force: "true" } }];
  if (flag === "order") {
    cursor.expect("by");
    cursor.skipTo([], []);
  } else cursor.name();
  const statement3 = `ALTER TABLE ${flag.toUpperCase()}`;
  return [flag === "discard" || flag === "import" ? { op: "other", statement: statement3 } : { op: "other", statement: statement3, harmless: true }];
}

// src/readers/sql-migration/recogniser/relations.ts
function relationsIn(cursor, context) {
  const found = /* @__PURE__ */ new Map();
  const own = /* @__PURE__ */ new Set();
  let list = false;
  for (; !cursor.done; cursor.at++) {
    const word2 = cursor.word();
    if (cursor.word(1) === "as" && cursor.sign(2) === "(" && cursor.isName) own.add(cursor.word());
    if (word2 === "from" || word2 === "join" || list && cursor.sign() === ",") {
      if (!["word", "quoted-name"].includes(cursor.kind(1)) || cursor.word(1) === "select") continue;
      cursor.at++;
      const name = qualifiedName(cursor, context);
      found.set(JSON.stringify(name), name);
      cursor.accept("as");
      if (cursor.isName && !AFTER_TABLE.has(cursor.word())) cursor.at++;
      list = true;
      cursor.at--;
    } else if (word2 !== "" || cursor.sign() === ")") list = false;
  }
  return [...found.values()].filter(({ schema: schema2, name }) => schema2 !== null || !own.has(name.toLowerCase()));
}
var AFTER_TABLE = new Set(
  "where join inner left right cross natural straight_join on using group having order limit union intersect except for use force ignore partition full window".split(
    " "
  )
);

// src/readers/sql-migration/recogniser/create-table.ts
function createTable(cursor, context, temporary, replace) {
  cursor.expect("table");
  const ifNotExists = cursor.accept("if", "not", "exists");
  const table2 = qualifiedName(cursor, context);
  const made = {
    op: "create-table",
    table: table2,
    columns: [],
    constraints: [],
    temporary: temporary || context.dialect === "sqlite" && table2.schema?.toLowerCase() === "temp",
    ifNotExists,
    unlogged: false,
    partitioned: false,
    asSelect: false
  };
  if (cursor.accept("like")) made.like = qualifiedName(cursor, context);
  else if (cursor.sign() === "(" && cursor.word(1) === "like") {
    cursor.at += 2;
    made.like = qualifiedName(cursor, context);
    cursor.expectSign(")");
  } else {
    if (cursor.sign() === "(" && !["select", "with"].includes(cursor.word(1))) definitions(cursor, context, made);
    tail(cursor, context, made);
  }
  if (!replace) return [made];
  return [{ op: "drop", objectType: "table", object: table2, cascade: false, ifExists: true, concurrently: false }, made];
}
function definitions(cursor, context, made) {
  cursor.expectSign("(");
  do
    definition(cursor, context, made);
  while (cursor.acceptSign(",") || context.dialect === "sqlite" && isTablePart(cursor, context));
  cursor.expectSign(")");
}
function definition(cursor, context, made) {
  if (cursor.accept("period", "for")) {
    cursor.name();
    cursor.brackets();
  } else if (isTablePart(cursor, context)) {
    const { constraint } = tablePart(cursor, context, made.table);
    if (constraint) addConstraint(made, constraint);
  } else made.columns.push(columnDefinition(cursor, context));
}
function addConstraint(made, constraint) {
  made.constraints.push(constraint);
  if (constraint.kind !== "primary-key") return;
  for (const column3 of made.columns) if (constraint.columns.includes(column3.name)) column3.notNull = true;
}
function tail(cursor, context, made) {
  const startsQuery = () => ["select", "with", "as", "ignore", "replace", "values"].includes(cursor.word()) || cursor.sign() === "(";
  while (!cursor.done && !startsQuery()) {
    if (cursor.is("partition", "by")) {
      made.partitioned = true;
      partitionBy(cursor);
    } else if (cursor.is("without", "rowid")) cursor.at += 2;
    else if (cursor.is("with", "system", "versioning")) cursor.at += 3;
    else if (isTableOption(cursor)) tableOption(cursor);
    else if (!cursor.accept("strict") && !cursor.acceptSign(",")) return;
  }
  if (cursor.done) return;
  cursor.acceptAny(["ignore", "replace"]);
  cursor.accept("as");
  made.asSelect = true;
  made.reads = relationsIn(cursor, context);
}
function createVirtualTable(cursor, context) {
  cursor.expect("virtual", "table");
  const ifNotExists = cursor.accept("if", "not", "exists");
  const table2 = qualifiedName(cursor, context);
  cursor.expect("using");
  cursor.name();
  if (cursor.sign() === "(") cursor.brackets();
  const columns = [];
  return [
    {
      op: "create-table",
      table: table2,
      columns,
      // A module gives its rows a rowid, which is a key.
      constraints: [{ name: null, kind: "primary-key", columns: ["rowid"], notValid: false, notEnforced: false }],
      temporary: false,
      ifNotExists,
      unlogged: false,
      partitioned: false,
      asSelect: false
    }
  ];
}

// src/readers/sql-migration/recogniser/roles.ts
function account(cursor) {
  const user = cursor.name();
  if (user.toLowerCase() === "current_user" && cursor.sign() === "(") cursor.brackets();
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== "parameter" || cursor.source[token.start] !== "@") return user;
  cursor.at++;
  return `${user}@${quotedValue(cursor.source.slice(token.start + 1, token.end))}`;
}
function userStatement(cursor, op) {
  cursor.accept("if", "not", "exists");
  cursor.accept("if", "exists");
  const made = cursor.list(() => {
    const role = account(cursor);
    return { op, role, attributes: [], plaintextPassword: identified(cursor), settings: [] };
  });
  if (!cursor.done && !["require", "with", "password", "account", "comment", "attribute", "default", "failed_login_attempts"].includes(cursor.word()))
    cursor.fail();
  if (op === "create-role") for (const one2 of made) one2.attributes.push("login");
  cursor.at = cursor.tokens.length;
  return made;
}
function identified(cursor) {
  if (!cursor.accept("identified")) return false;
  if (cursor.acceptAny(["with", "via"]) !== void 0) cursor.name();
  let plain3 = false;
  if (cursor.accept("by")) {
    if (cursor.accept("random", "password")) return false;
    const isHash = cursor.accept("password");
    plain3 = isPlainSecret(cursor.text()) && !isHash;
  } else if (cursor.acceptAny(["as", "using"]) !== void 0) {
    if (cursor.accept("password")) {
      const { from, to } = cursor.brackets();
      plain3 = isPlainSecret(quotedValue(cursor.between(from, to)));
    } else cursor.text();
  }
  if (cursor.accept("replace")) cursor.text();
  while (cursor.accept("retain", "current", "password") || cursor.accept("discard", "old", "password")) ;
  return plain3;
}
function isPlainSecret(password2) {
  return password2 !== "" && !/^(\$\{[^}]*\}|\{\{.*\}\}|<[^>]*>|%[^%]*%|:\w+|\$\w+|@\w+@)$/.test(password2);
}
function grant(cursor, context) {
  const grants = cursor.word() === "grant";
  cursor.at++;
  if (!grants) cursor.accept("if", "exists");
  const from = cursor.at;
  const privileges = cursor.list(() => privilege(cursor));
  if (cursor.is(grants ? "to" : "from")) return roleGrant(cursor, grants, from, privileges);
  cursor.expect("on");
  const objectType2 = cursor.acceptAny(["table", "function", "procedure", "package"]) ?? "table";
  const object = privileges.includes("proxy") ? { schema: null, name: account(cursor) } : grantedObject(cursor, context);
  cursor.expect(grants ? "to" : "from");
  const plain3 = [];
  const grantees = cursor.list(() => {
    const name = account(cursor);
    plain3.push(identified(cursor));
    return name;
  });
  let grantOption = privileges.some((one2) => one2 === "grant option");
  for (; !cursor.done; cursor.at++) {
    if (cursor.is("grant", "option")) grantOption = true;
    if (!["with", "grant", "option", "require", "ssl", "x509", "none", "as", "and", "subject", "issuer", "cipher"].includes(cursor.word()) && !/^max_/.test(cursor.word()) && cursor.kind() !== "string" && cursor.kind() !== "number" && !cursor.isName)
      cursor.fail();
  }
  const made = {
    op: grants ? "grant" : "revoke",
    grant: {
      privileges: privileges.map((one2) => one2 === "all privileges" ? "all" : one2),
      objectType: objectType2,
      objects: [object],
      allInSchema: object.name === "*",
      grantees,
      grantOption
    }
  };
  const made2 = grantees.flatMap(
    (role, at) => plain3[at] === true ? [{ op: "alter-role", role, attributes: [], plaintextPassword: true, settings: [] }] : []
  );
  return [made, ...made2];
}
function privilege(cursor) {
  const from = cursor.at;
  const words2 = [];
  while (!cursor.done && !cursor.is("on") && !cursor.is("to") && !cursor.is("from") && cursor.sign() !== ",") {
    if (cursor.sign() === "(") cursor.brackets();
    else if (cursor.kind() === "parameter") cursor.at++;
    else words2.push(cursor.name().toLowerCase());
  }
  if (cursor.at === from) cursor.fail();
  return words2.join(" ");
}
function roleGrant(cursor, grants, from, roles) {
  if (cursor.at === from) cursor.fail();
  cursor.at++;
  const grantees = cursor.list(() => account(cursor));
  const adminOption = cursor.accept("with", "admin", "option");
  if (!grants && roles.includes("all privileges")) {
    const object = { schema: "*", name: "*" };
    return [
      {
        op: "revoke",
        grant: { privileges: ["all"], objectType: "table", objects: [object], allInSchema: true, grantees, grantOption: false }
      }
    ];
  }
  return [{ op: grants ? "grant-role" : "revoke-role", roles, grantees, adminOption }];
}
function grantedObject(cursor, context) {
  const part2 = () => cursor.acceptSign("*") ? "*" : cursor.name();
  const first2 = part2();
  if (!cursor.acceptSign(".")) return { schema: null, name: context.names.table(context.dialect, first2) };
  return { schema: first2, name: part2() };
}

// src/readers/sql-migration/recogniser/create.ts
function create(cursor, context, online) {
  cursor.expect("create");
  const replace = cursor.accept("or", "replace");
  const temporary = cursor.acceptAny(["temporary", "temp"]) !== void 0;
  if (cursor.accept("algorithm")) {
    cursor.expectSign("=");
    cursor.name();
  }
  definer(cursor);
  cursor.accept("aggregate");
  if (cursor.accept("sql", "security")) cursor.name();
  switch (cursor.word()) {
    case "table":
      return createTable(cursor, context, temporary, replace);
    case "virtual":
      return createVirtualTable(cursor, context);
    case "unique":
    case "fulltext":
    case "spatial":
    case "vector":
    case "index": {
      const index = createIndex(cursor, context);
      while (onlineOption(cursor, online)) ;
      if (cursor.acceptAny(["wait", "nowait"]) === "wait") cursor.at++;
      return [{ op: "create-index", index }];
    }
    case "view":
      return createView(cursor, context, replace);
    case "trigger":
      return createTrigger(cursor, context, replace);
    case "procedure":
    case "function":
      return createRoutine(cursor, context, replace);
    case "user":
    case "role":
      cursor.at++;
      return userStatement(cursor, "create-role");
    default:
      return createOther(cursor, context);
  }
}
function definer(cursor) {
  if (!cursor.accept("definer")) return;
  cursor.expectSign("=");
  account(cursor);
}
function createView(cursor, context, replace) {
  cursor.expect("view");
  cursor.accept("if", "not", "exists");
  const view = qualifiedName(cursor, context);
  const columns = cursor.sign() === "(" ? columnNames(cursor, context) : [];
  cursor.expect("as");
  if (!["select", "with", "values", "table"].includes(cursor.word()) && cursor.sign() !== "(") cursor.fail();
  const reads = relationsIn(cursor, context);
  return [{ op: "create-view", view, replace, materialized: false, withData: true, columns, reads }];
}
function createTrigger(cursor, context, replace) {
  cursor.expect("trigger");
  cursor.accept("if", "not", "exists");
  const trigger2 = qualifiedName(cursor, context).name;
  cursor.skipTo(["on"]);
  cursor.expect("on");
  const table2 = qualifiedName(cursor, context);
  if (!cursor.failure) cursor.at = cursor.tokens.length;
  return [{ op: "create-trigger", trigger: trigger2, table: table2, replace }];
}
function createRoutine(cursor, context, replace) {
  cursor.at++;
  cursor.accept("if", "not", "exists");
  const name = qualifiedName(cursor, context);
  const parameters = cursor.sign() === "(" ? cursor.brackets() : void 0;
  const returns = cursor.is("returns") ? cursor.word(2) : "";
  const language = returns === "soname" ? "c" : "sql";
  if (!cursor.failure) cursor.at = cursor.tokens.length;
  const signature2 = parameters ? cursor.between(parameters.from, parameters.to).replace(/\s+/g, " ") : "";
  return [{ op: "create-function", function: name, replace, securityDefiner: false, searchPathSet: false, language, signature: signature2 }];
}
function createOther(cursor, context) {
  const word2 = cursor.acceptAny([
    "database",
    "schema",
    "sequence",
    "event",
    "server",
    "tablespace",
    "undo",
    "logfile",
    "package",
    "resource",
    "spatial"
  ]);
  if (word2 === void 0) {
    cursor.fail();
    return [];
  }
  const ifNotExists = cursor.accept("if", "not", "exists");
  if (!cursor.isName) cursor.fail();
  const object = qualifiedName(cursor, context);
  cursor.at = cursor.tokens.length;
  if (word2 === "database" || word2 === "schema")
    return [{ op: "create-database", object: { schema: null, name: object.name }, ifNotExists }];
  if (word2 === "sequence") return [{ op: "create-sequence", object, ifNotExists }];
  return [{ op: "create-other", object: word2 === "event" ? object : { schema: null, name: word2 }, ifNotExists }];
}
function alterOther(cursor, context) {
  if (cursor.accept("algorithm")) {
    cursor.expectSign("=");
    cursor.name();
  }
  definer(cursor);
  if (cursor.accept("sql", "security")) cursor.name();
  if (cursor.is("view")) return createView(cursor, context, true);
  if (cursor.acceptAny(["user", "role"]) !== void 0) return userStatement(cursor, "alter-role");
  const word2 = cursor.acceptAny(["database", "schema", "event", "procedure", "function", "server", "tablespace", "sequence", "instance"]);
  if (word2 === void 0) {
    cursor.fail();
    return [];
  }
  cursor.at = cursor.tokens.length;
  const statement3 = `ALTER ${word2.toUpperCase()}`;
  return [["server", "tablespace", "instance"].includes(word2) ? { op: "other", statement: statement3 } : { op: "other", statement: statement3, harmless: true }];
}

// src/readers/sql-migration/recogniser/cursor.ts
var Cursor = class _Cursor {
  at = 0;
  failure;
  source;
  tokens;
  #words = [];
  constructor(source, tokens) {
    this.source = source;
    this.tokens = tokens;
  }
  get done() {
    return this.at >= this.tokens.length;
  }
  /** The word ahead in lower case; `''` where none is. Quoted names are no words. */
  word(ahead = 0) {
    const at = this.at + ahead;
    const token = this.tokens[at];
    if (token?.kind !== "word") return "";
    return this.#words[at] ??= this.source.slice(token.start, token.end).toLowerCase();
  }
  /** The punctuation or operator ahead; `''` where none is. */
  sign(ahead = 0) {
    const token = this.tokens[this.at + ahead];
    return token?.kind === "punctuation" || token?.kind === "operator" ? this.source.slice(token.start, token.end) : "";
  }
  kind(ahead = 0) {
    return this.tokens[this.at + ahead]?.kind ?? "";
  }
  is(...words2) {
    return words2.every((word2, ahead) => this.word(ahead) === word2);
  }
  /** Passes over the words if all of them are next. */
  accept(...words2) {
    if (!this.is(...words2)) return false;
    this.at += words2.length;
    return true;
  }
  /** Passes over one of the words. */
  acceptAny(words2) {
    const word2 = this.word();
    if (word2 === "" || !words2.includes(word2)) return void 0;
    this.at++;
    return word2;
  }
  acceptSign(sign) {
    if (this.sign() !== sign) return false;
    this.at++;
    return true;
  }
  expect(...words2) {
    return this.accept(...words2) || this.fail();
  }
  expectSign(sign) {
    return this.acceptSign(sign) || this.fail();
  }
  /** Remembers the first place that does not fit, and goes to the end. */
  fail(message) {
    if (!this.failure) {
      const token = this.tokens[this.at];
      const near = token ? this.source.slice(token.start, Math.min(token.end, token.start + 40)) : void 0;
      const at = token?.start ?? this.tokens.at(-1)?.end ?? 0;
      const isText = token?.kind === "string" || token?.kind === "dollar-string";
      const where = isText ? "a text in quotes" : `"${near?.replace(/\s+/g, " ")}"`;
      const found = near === void 0 ? "it ends too early" : `not understood at or near ${where}`;
      this.failure = { message: message ?? messageWithoutSecrets(found, this.source.slice(Math.max(0, at - 200), at)), at };
    }
    this.at = this.tokens.length;
    return false;
  }
  /** A name without its quotes; a string will do, as it does for the databases. */
  name() {
    const token = this.tokens[this.at];
    if (!token || !["word", "quoted-name", "string"].includes(token.kind)) {
      this.fail();
      return "";
    }
    this.at++;
    const written = this.source.slice(token.start, token.end);
    return token.kind === "word" ? written : quotedValue(written);
  }
  get isName() {
    return ["word", "quoted-name", "string"].includes(this.kind());
  }
  /** The value of a string literal, adjacent ones joined. */
  text() {
    if (this.kind() !== "string") {
      this.fail();
      return "";
    }
    let value = "";
    for (; this.kind() === "string"; this.at++) {
      const token = this.tokens[this.at];
      value += quotedValue(this.source.slice(token.start, token.end));
    }
    return value;
  }
  /** Passes over brackets with what is in them; the token range inside. */
  brackets() {
    const from = this.at + 1;
    if (!this.expectSign("(")) return { from: this.at, to: this.at };
    for (let depth = 1; !this.done; this.at++) {
      const sign = this.sign();
      if (sign === "(") depth++;
      else if (sign === ")" && --depth === 0) {
        this.at++;
        return { from, to: this.at - 1 };
      }
    }
    this.fail("a bracket is not closed");
    return { from, to: this.at };
  }
  /** Goes on to the next of these words or signs outside of brackets, or to the end. */
  skipTo(words2, signs = []) {
    for (let depth = 0; !this.done; this.at++) {
      const sign = this.sign();
      if (depth === 0 && (signs.includes(sign) || words2.includes(this.word()))) return;
      if (sign === "(") depth++;
      else if (sign === ")") depth--;
    }
  }
  /** A cursor over a part of the tokens. */
  part(from, to) {
    return new _Cursor(this.source, this.tokens.slice(from, to));
  }
  /** The text from one token to before another. */
  between(from, to) {
    const [first2, last] = [this.tokens[from], this.tokens[to - 1]];
    return first2 && last && to > from ? this.source.slice(first2.start, last.end) : "";
  }
  /** Items between commas outside of brackets, each read by a callback. */
  list(item) {
    const items = [];
    do
      items.push(item());
    while (this.acceptSign(","));
    return items;
  }
};

// src/readers/sql-migration/recogniser/drop.ts
var TYPES = {
  table: "table",
  tables: "table",
  view: "view",
  index: "index",
  sequence: "sequence",
  database: "database",
  schema: "schema",
  function: "function",
  procedure: "procedure",
  trigger: "trigger",
  event: "other",
  tablespace: "tablespace",
  role: "role",
  user: "role",
  server: "other",
  package: "other"
};
function drop2(cursor, context, online) {
  cursor.expect("drop");
  const temporary = cursor.accept("temporary");
  cursor.accept("undo");
  const word2 = cursor.acceptAny([...Object.keys(TYPES), "prepare"]);
  if (word2 === void 0) return giveUp(cursor);
  if (word2 === "prepare") {
    cursor.name();
    return [{ op: "other", statement: "DROP PREPARE", harmless: true }];
  }
  if (word2 === "package") cursor.accept("body");
  const ifExists = cursor.accept("if", "exists");
  const objectType2 = TYPES[word2];
  if (word2 === "index") return [dropIndex(cursor, context, ifExists, online)];
  const names = objectType2 === "role" ? cursor.list(() => ({ schema: null, name: account(cursor) })) : cursor.list(() => qualifiedName(cursor, context));
  cursor.acceptAny(["restrict", "cascade"]);
  waits(cursor);
  if (word2 === "tablespace" && cursor.accept("engine")) {
    cursor.acceptSign("=");
    cursor.name();
  }
  return names.map((object) => ({
    op: "drop",
    objectType: objectType2,
    object,
    // A schema is a database there, and goes with all that is in it.
    cascade: objectType2 === "schema",
    ifExists,
    concurrently: false,
    ...temporary && { temporary }
  }));
}
function waits(cursor) {
  if (cursor.acceptAny(["wait", "nowait"]) === "wait") cursor.at++;
}
function giveUp(cursor) {
  cursor.fail();
  return [];
}
function dropIndex(cursor, context, ifExists, online) {
  const object = qualifiedName(cursor, context);
  const made = { op: "drop", objectType: "index", object, cascade: false, ifExists, concurrently: false };
  if (cursor.accept("on")) made.table = qualifiedName(cursor, context);
  waits(cursor);
  while (onlineOption(cursor, online)) ;
  return made.table && isPrimary(object.name, context) ? dropPrimaryKey(made.table, ifExists) : made;
}
function renameStatement(cursor, context) {
  cursor.expect("rename");
  if (cursor.accept("user")) {
    return cursor.list(() => {
      const object = { schema: null, name: account(cursor) };
      cursor.expect("to");
      return { op: "rename", objectType: "role", object, to: account(cursor) };
    });
  }
  if (cursor.acceptAny(["table", "tables"]) === void 0) cursor.fail();
  cursor.accept("if", "exists");
  return cursor.list(() => {
    const object = qualifiedName(cursor, context);
    if (cursor.accept("wait")) cursor.at++;
    cursor.expect("to");
    return { op: "rename", objectType: "table", object, to: qualifiedName(cursor, context).name };
  });
}
function truncate(cursor, context) {
  cursor.expect("truncate");
  cursor.accept("table");
  const table2 = qualifiedName(cursor, context);
  waits(cursor);
  return [{ op: "truncate", table: table2, cascade: false, restartIdentity: true }];
}

// src/readers/sql-migration/recogniser/row-filter.ts
function rowFilter(cursor, context, from, to, limited) {
  if (from >= to) return { rows: limited ? "batch" : "none", text: "", columns: [] };
  const { text, columns } = expression(cursor, context, from, to);
  const part2 = cursor.part(from, to);
  const isAlways = isTrue(part2);
  return { rows: isAlways && !limited ? "always-true" : limited || isBatch(part2) ? "batch" : "some", text, columns };
}
function isTrue(condition) {
  const parts = outer(condition);
  const either2 = splitAt(parts, ["or", "||"]);
  if (either2.length > 1) return either2.some(isTrue) || areOpposite(either2);
  const both = splitAt(parts, ["and", "&&"]);
  if (both.length > 1) return both.every(isTrue);
  return isTrueTerm(parts);
}
function outer(condition) {
  let part2 = condition;
  for (; ; ) {
    const inner = part2.part(0, part2.tokens.length);
    if (inner.sign() !== "(") return part2;
    const { from, to } = inner.brackets();
    if (!inner.done || inner.failure) return part2;
    part2 = part2.part(from, to);
  }
}
function splitAt(condition, words2) {
  const parts = [];
  let from = 0;
  let between = false;
  let cases = 0;
  const walk2 = condition.part(0, condition.tokens.length);
  for (let depth = 0; !walk2.done; walk2.at++) {
    const [word2, sign] = [walk2.word(), walk2.sign()];
    if (sign === "(") depth++;
    else if (sign === ")") depth--;
    if (word2 === "case") cases++;
    else if (word2 === "end") cases--;
    if (depth > 0 || cases > 0) continue;
    if (word2 === "between") between = true;
    else if (words2.includes(word2) || words2.includes(sign)) {
      if (between && word2 === "and") between = false;
      else {
        parts.push(condition.part(from, walk2.at));
        from = walk2.at + 1;
      }
    }
  }
  parts.push(condition.part(from, condition.tokens.length));
  return parts;
}
var COMPARISONS = ["=", "==", "<=>", "<=", ">=", "<>", "!=", "<", ">", "is", "like"];
function isTrueTerm(term) {
  if (term.word() === "not" || term.sign() === "!") return isFalse(term.part(1, term.tokens.length));
  const own = constant(term);
  if (own !== void 0) return isTruthy(own);
  if (term.tokens.length > 3 && isConstantRange(term)) return true;
  const sign = COMPARISONS.find((one2) => splitAt(term, [one2]).length === 2);
  if (sign === void 0) return false;
  const [left, right] = splitAt(term, [sign]);
  const [x, y] = [constant(left), constant(right)];
  if (x === void 0) return isColumn(left) && plain2(left) === plain2(right) && ["=", "==", "<=>", "<=", ">=", "is", "like"].includes(sign);
  if (sign === "is" && right.is("not", "null")) return x !== null;
  return y !== void 0 && holds(sign, x, y);
}
function constant(part2) {
  const inner = outer(part2);
  const text = inner.source.slice(inner.tokens[0]?.start, inner.tokens.at(-1)?.end);
  if (/^[-+]?\s*[\d.]+$/.test(text)) return Number(text.replace(/\s/, ""));
  if (inner.tokens.length !== 1) return void 0;
  if (inner.kind() === "string") return quotedValue(text);
  const words2 = { true: 1, false: 0, null: null };
  return inner.kind() === "word" ? words2[text.toLowerCase()] : void 0;
}
function isTruthy(value) {
  return value !== null && (typeof value === "number" ? value : Number.parseFloat(value) || 0) !== 0;
}
function isFalse(part2) {
  const value = constant(part2);
  return value !== void 0 && value !== null && !isTruthy(value);
}
function holds(sign, x, y) {
  if (x === null || y === null) return x === y && ["<=>", "is"].includes(sign);
  const greater = typeof x === "number" && typeof y === "number" ? x - y : void 0;
  switch (sign) {
    case "like":
      return y === "%" || x === y;
    case "<>":
    case "!=":
      return typeof x === typeof y && x !== y;
    case "<":
    case "<=":
      return x === y ? sign === "<=" : greater !== void 0 && greater < 0;
    case ">":
    case ">=":
      return x === y ? sign === ">=" : greater !== void 0 && greater > 0;
    default:
      return x === y;
  }
}
function isConstantRange(term) {
  const x = constant(term.part(0, 1));
  if (typeof x !== "number") return false;
  const rest2 = term.part(2, term.tokens.length);
  if (term.word(1) === "in") return splitAt(outer(rest2), [","]).some((one2) => constant(one2) === x);
  if (term.word(1) !== "between") return false;
  const [low, high] = splitAt(rest2, ["and"]).map(constant);
  return typeof low === "number" && typeof high === "number" && low <= x && x <= high;
}
function isColumn(side) {
  return side.tokens.every((token) => token.kind === "word" || token.kind === "quoted-name" || side.source[token.start] === ".");
}
function plain2(side) {
  return side.tokens.map((token) => {
    const text = side.source.slice(token.start, token.end);
    return (token.kind === "quoted-name" ? quotedValue(text) : text).toLowerCase();
  }).join("");
}
function areOpposite(parts) {
  const texts = parts.map(plain2);
  return texts.some((text) => text.endsWith("isnull") && texts.includes(`${text.slice(0, -"isnull".length)}isnotnull`));
}
function isBatch(condition) {
  const lower = /* @__PURE__ */ new Set();
  const upper = /* @__PURE__ */ new Set();
  for (const term of splitAt(outer(condition), ["and", "&&"])) {
    if (term.word(1) === "between" && term.kind(2) === "number") return true;
    const sign = term.sign(1);
    if (term.tokens.length === 3 && term.kind(2) === "number" && /^[<>]=?$/.test(sign))
      (sign.startsWith("<") ? upper : lower).add(plain2(term.part(0, 1)));
    if ([term.word(1), term.sign(1)].some((word2) => ["in", "="].includes(word2)) && term.sign(2) === "(") {
      const inner = term.part(3, term.tokens.length - 1);
      inner.skipTo(["limit"]);
      if (inner.is("limit")) return true;
    }
  }
  return [...lower].some((column3) => upper.has(column3));
}

// src/readers/sql-migration/recogniser/rows.ts
function insert(cursor, context) {
  let replace = cursor.word() === "replace";
  cursor.at++;
  if (cursor.accept("or")) replace = cursor.name().toLowerCase() === "replace";
  while (cursor.acceptAny(["low_priority", "delayed", "high_priority", "ignore"]) !== void 0) ;
  cursor.accept("into");
  const table2 = qualifiedName(cursor, context);
  if (cursor.accept("partition")) cursor.brackets();
  if (cursor.accept("as") && context.dialect === "sqlite") cursor.name();
  let columns = [];
  let named2 = false;
  if (cursor.sign() === "(" && !["select", "with", "values"].includes(cursor.word(1))) {
    named2 = true;
    if (cursor.sign(1) === ")") cursor.brackets();
    else columns = columnNames(cursor, context);
  }
  if (cursor.accept("overriding")) cursor.at += 2;
  const start = cursor.word();
  if (!["values", "value", "select", "with", "set", "default", "table", "row", "returning"].includes(start) && cursor.sign() !== "(")
    cursor.fail();
  if (["values", "value"].includes(start) && cursor.sign(1) !== "(" && cursor.word(1) !== "row") cursor.fail();
  if (cursor.accept("set")) {
    named2 = true;
    columns = assignments(cursor, context, ["on", "as", "returning"]);
  }
  const fromSelect = ["select", "with", "table"].includes(start) || start === "" && cursor.sign() === "(";
  const literals = literalsAhead(cursor);
  const reads = fromSelect ? relationsIn(cursor, context) : [];
  cursor.at = cursor.tokens.length;
  const repeated = columns.filter((name, at) => columns.indexOf(name) < at);
  return [
    {
      op: "insert",
      table: table2,
      columns,
      namesColumns: named2 || start === "default",
      fromSelect,
      replace,
      literals,
      ...reads.length > 0 ? { reads } : {},
      ...repeated.length > 0 ? { repeated: [...new Set(repeated)] } : {}
    }
  ];
}
function assignments(cursor, context, until) {
  const names = [];
  do {
    if (cursor.sign() === "(") names.push(...columnNames(cursor, context));
    else {
      let name = columnName(cursor, context);
      while (cursor.acceptSign(".")) name = columnName(cursor, context);
      names.push(name);
    }
    if (!cursor.acceptSign(":=")) cursor.expectSign("=");
    cursor.skipTo(until, [","]);
  } while (cursor.acceptSign(","));
  return names;
}
var MOST_LITERALS = 1e4;
function literalsAhead(cursor) {
  const found = /* @__PURE__ */ new Set();
  for (let at = cursor.at; at < cursor.tokens.length && found.size < MOST_LITERALS; at++) {
    const token = cursor.tokens[at];
    if (token?.kind === "string") found.add(quotedValue(cursor.source.slice(token.start, token.end)));
  }
  return [...found];
}
var AFTER_WHERE = ["order", "limit", "returning", "window"];
function filterAhead(cursor, context) {
  cursor.skipTo(["where", ...AFTER_WHERE]);
  let [from, to] = [cursor.at, cursor.at];
  if (cursor.accept("where")) {
    from = cursor.at;
    cursor.skipTo(AFTER_WHERE);
    to = cursor.at;
    if (from === to) cursor.fail();
  }
  cursor.skipTo(["limit"]);
  const filter = rowFilter(cursor, context, from, to, cursor.is("limit"));
  if (!cursor.failure) cursor.at = cursor.tokens.length;
  return filter;
}
function update(cursor, context) {
  cursor.expect("update");
  if (cursor.accept("or")) cursor.name();
  while (cursor.acceptAny(["low_priority", "ignore"]) !== void 0) ;
  const table2 = cursor.sign() === "(" ? firstTable(cursor, context) : qualifiedName(cursor, context);
  const aliases = cursor.at;
  cursor.skipTo(["set"]);
  const joined2 = cursor.part(aliases, cursor.at);
  cursor.expect("set");
  const start = cursor.at;
  const names = assignments(cursor, context, ["where", "from", ...AFTER_WHERE]);
  const values = cursor.part(start, cursor.at);
  const literals = literalsAhead(values);
  const filter = filterAhead(cursor, context);
  const narrows = has(joined2, ["on", "using", "natural"]) && !has(joined2, ["left", "right"]);
  if (filter.rows === "none" && narrows) Object.assign(filter, { rows: "some", text: joined2.between(0, joined2.tokens.length) });
  const repeated = names.filter((name, at) => names.indexOf(name) < at);
  return [
    {
      op: "update",
      table: table2,
      filter,
      columns: [...new Set(names)],
      repeated: joined2.tokens.length > 2 ? [] : [...new Set(repeated)],
      literals
    }
  ];
}
function firstTable(cursor, context) {
  cursor.acceptSign("(");
  return qualifiedName(cursor, context);
}
function deleteRows(cursor, context) {
  cursor.expect("delete");
  while (cursor.acceptAny(["low_priority", "quick", "ignore"]) !== void 0) ;
  if (cursor.accept("history")) {
    cursor.expect("from");
    const table2 = qualifiedName(cursor, context);
    cursor.at = cursor.tokens.length;
    return [{ op: "delete", table: table2, filter: { rows: "some", text: "HISTORY", columns: [] }, joined: false }];
  }
  const isPlain2 = cursor.accept("from");
  const targets2 = cursor.list(() => target(cursor, context));
  const joined2 = isPlain2 ? cursor.is("using") : cursor.is("from");
  if (!isPlain2 && !joined2) cursor.fail();
  let named2 = targets2;
  if (joined2) {
    cursor.at++;
    const aliases = aliasesAhead(cursor, context);
    named2 = targets2.map((one2) => aliases.get(one2.name) ?? one2);
  }
  const from = cursor.at;
  const filter = filterAhead(cursor, context);
  const tables2 = cursor.part(from, cursor.tokens.length);
  if (joined2 && filter.rows === "none" && has(tables2, ["on", "using", "natural"]) && !has(tables2, ["left", "right"])) filter.rows = "some";
  const alone2 = !has(tables2, ["join", "straight_join", "using", "natural"]) && !hasSeveral(tables2);
  return named2.map((table2) => ({ op: "delete", table: table2, filter, joined: joined2 && !alone2 }));
}
function has(cursor, words2) {
  const walk2 = cursor.part(0, cursor.tokens.length);
  walk2.skipTo(words2);
  return !walk2.done;
}
function hasSeveral(cursor) {
  const walk2 = cursor.part(0, cursor.tokens.length);
  walk2.skipTo(["where", ...AFTER_WHERE], [","]);
  return walk2.sign() === ",";
}
function target(cursor, context) {
  const parts = [cursor.name()];
  while (cursor.acceptSign(".")) if (!cursor.acceptSign("*")) parts.push(cursor.name());
  if (cursor.accept("partition")) cursor.brackets();
  if (cursor.accept("as")) cursor.name();
  else if (cursor.isName && !["using", "from", "where", ...AFTER_WHERE, "indexed", "not"].includes(cursor.word())) cursor.name();
  return { schema: parts.length > 1 ? parts[0] ?? null : null, name: context.names.table(context.dialect, parts.at(-1) ?? "") };
}
function aliasesAhead(cursor, context) {
  const part2 = cursor.part(cursor.at, cursor.tokens.length);
  part2.skipTo(["where", ...AFTER_WHERE]);
  const tables2 = part2.part(0, part2.at);
  const found = /* @__PURE__ */ new Map();
  for (let expected = true; !tables2.done; ) {
    if (expected && ["word", "quoted-name"].includes(tables2.kind())) {
      const name = qualifiedName(tables2, context);
      tables2.accept("as");
      if (tables2.isName && !["join", "inner", "left", "right", "cross", "natural", "on", "using", "straight_join"].includes(tables2.word()))
        found.set(tables2.name(), name);
      expected = false;
      continue;
    }
    expected = tables2.sign() === "," || ["join", "straight_join"].includes(tables2.word());
    tables2.at++;
  }
  return found;
}
function query(cursor, context) {
  if (cursor.is("with")) {
    cursor.skipTo(["select", "update", "delete", "insert", "replace", "values"]);
    if (cursor.is("update")) return update(cursor, context);
    if (cursor.is("delete")) return deleteRows(cursor, context);
    if (cursor.is("insert") || cursor.is("replace")) return insert(cursor, context);
  }
  const functions = /* @__PURE__ */ new Set();
  let file = false;
  for (; !cursor.done; cursor.at++) {
    if (cursor.is("into", "outfile") || cursor.is("into", "dumpfile")) file = true;
    if (cursor.word() !== "" && cursor.sign(1) === "(") functions.add(cursor.word());
  }
  return file ? [{ op: "copy", table: null, program: false, file: true, to: true }] : [{ op: "select", functions: [...functions] }];
}
function loadFile(cursor, context) {
  cursor.expect("load");
  if (cursor.acceptAny(["data", "xml"]) === void 0) {
    cursor.at = cursor.tokens.length;
    return [{ op: "other", statement: "LOAD INDEX", harmless: true }];
  }
  cursor.acceptAny(["low_priority", "concurrent"]);
  const local = cursor.accept("local");
  cursor.expect("infile");
  cursor.text();
  cursor.acceptAny(["replace", "ignore"]);
  cursor.expect("into", "table");
  const table2 = qualifiedName(cursor, context);
  cursor.at = cursor.tokens.length;
  return [{ op: "copy", table: table2, program: false, file: !local, to: false, ...local && { local } }];
}

// src/readers/sql-migration/recogniser/settings.ts
var SCOPES = {
  global: "server",
  persist: "server",
  persist_only: "server",
  session: "session",
  local: "session"
};
function set(cursor) {
  cursor.expect("set");
  if (cursor.is("password")) return password(cursor);
  if (cursor.is("role") || cursor.is("default", "role")) return rest(cursor, "SET ROLE");
  if (cursor.accept("global", "transaction")) {
    const from = cursor.at;
    cursor.at = cursor.tokens.length;
    return [{ op: "set", name: "transaction", value: cursor.between(from, cursor.at), local: false, scope: "server" }];
  }
  if (cursor.word() === "transaction" || cursor.word(1) === "transaction") return rest(cursor, "SET TRANSACTION");
  if (cursor.accept("names") || cursor.accept("character", "set") || cursor.accept("charset")) return rest(cursor, "SET NAMES");
  if (cursor.accept("resource", "group")) return rest(cursor, "SET RESOURCE GROUP");
  return cursor.list(() => one(cursor));
}
function rest(cursor, statement3) {
  cursor.at = cursor.tokens.length;
  return [{ op: "other", statement: statement3, harmless: true }];
}
function password(cursor) {
  cursor.at++;
  const role = cursor.accept("for") ? account(cursor) : "current_user";
  const from = cursor.at;
  cursor.at = cursor.tokens.length;
  const last = cursor.part(from, cursor.tokens.length).tokens.find((token) => token.kind === "string");
  return [{ op: "alter-role", role, attributes: [], plaintextPassword: last !== void 0, settings: [] }];
}
function one(cursor) {
  let scope = "session";
  let name = "";
  const token = cursor.tokens[cursor.at];
  if (token?.kind === "parameter") {
    name = cursor.source.slice(token.start, token.end).toLowerCase();
    cursor.at++;
    const [, prefix, rest2] = /^@@(?:(global|persist|persist_only|session|local)\.)?(.+)$/.exec(name) ?? [];
    if (rest2 !== void 0) {
      name = rest2;
      scope = SCOPES[prefix ?? ""] ?? "session";
    }
  } else {
    const prefix = cursor.acceptAny(Object.keys(SCOPES));
    scope = SCOPES[prefix ?? ""] ?? "session";
    name = cursor.name().toLowerCase();
    while (cursor.acceptSign(".")) name += `.${cursor.name().toLowerCase()}`;
  }
  if (!cursor.acceptSign(":=")) cursor.expectSign("=");
  const from = cursor.at;
  cursor.skipTo([], [","]);
  if (cursor.at === from) cursor.fail();
  return setting(name, cursor.between(from, cursor.at), scope);
}
function setting(name, written, scope) {
  const value = /^['"]/.test(written) && !/['"].+['"].*['"]/s.test(written) ? quotedValue(written) : written;
  return value.toLowerCase() === "default" ? { op: "reset", name } : { op: "set", name, value, local: false, scope };
}
function pragma(cursor) {
  cursor.expect("pragma");
  let name = cursor.name().toLowerCase();
  if (cursor.acceptSign(".")) name = cursor.name().toLowerCase();
  const isSet = cursor.acceptSign("=");
  const from = cursor.at + (isSet ? 0 : 1);
  if (!isSet && cursor.sign() !== "(") return rest(cursor, `PRAGMA ${name}`);
  cursor.at = cursor.tokens.length;
  const value = cursor.between(from, isSet ? cursor.tokens.length : cursor.tokens.length - 1);
  if (value === "") cursor.fail();
  if (name === "writable_schema" && !/^'?(0|off|no|false)'?$/i.test(value)) return [{ op: "other", statement: "PRAGMA writable_schema" }];
  return [setting(name, value, "session")];
}
function transaction(cursor, context) {
  const word2 = cursor.word();
  const action3 = (() => {
    if (word2 === "begin" || word2 === "start" && cursor.word(1) === "transaction") return "begin";
    if (word2 === "commit" || word2 === "end" && context.dialect === "sqlite") return "commit";
    if (word2 === "savepoint" || word2 === "release") return word2;
    if (word2 !== "rollback") return void 0;
    const to = cursor.word(1) === "to" || cursor.word(2) === "to";
    return to ? "rollback-to" : "rollback";
  })();
  if (action3 === void 0) return void 0;
  cursor.at++;
  const limit = action3 === "begin" || action3 === "commit" || action3 === "rollback" ? 8 : 5;
  if (cursor.tokens.length > limit) cursor.fail();
  else cursor.at = cursor.tokens.length;
  return [{ op: "transaction", action: action3 }];
}
function lockTables(cursor, context) {
  cursor.expect("lock");
  if (cursor.is("instance")) return rest(cursor, "LOCK INSTANCE");
  if (cursor.acceptAny(["table", "tables"]) === void 0) cursor.fail();
  return cursor.list(() => {
    const table2 = qualifiedName(cursor, context);
    const aliased = cursor.accept("as") || cursor.isName && !["read", "write", "low_priority", "wait", "nowait"].includes(cursor.word());
    if (aliased) cursor.name();
    cursor.accept("low_priority");
    const mode = cursor.acceptAny(["read", "write"]);
    if (mode === void 0) cursor.fail();
    cursor.accept("local");
    return { op: "lock-table", table: table2, mode: mode ?? "", nowait: false };
  });
}

// src/readers/sql-migration/recogniser/recognise.ts
function recognise(source, tokens, context) {
  const cursor = new Cursor(source, tokens);
  const online = {};
  const places = [];
  const operations = statement(cursor, context, online, places);
  if (!cursor.done) cursor.fail();
  if (cursor.failure) return { operations: [{ op: "parse-error", message: cursor.failure.message }], error: cursor.failure };
  const made = {
    operations: operations.length > 0 ? operations : [{ op: "other", statement: cursor.between(0, 2).toUpperCase(), harmless: true }]
  };
  if (online.algorithm !== void 0 || online.lock !== void 0) made.online = online;
  if (places.length > 1 && places.length === operations.length) made.places = places;
  return made;
}
var HARMLESS2 = new Set(
  `analyze cache check checksum deallocate desc describe do execute explain flush get handler help resignal return show signal unlock use xa`.split(
    " "
  )
);
var OF_SERVER = ["kill", "shutdown", "reset", "purge", "change", "stop", "start", "binlog", "clone", "import", "restart"];
var HARMLESS_SQLITE = /* @__PURE__ */ new Set(["explain", "analyze", "attach", "detach", "reindex", "vacuum"]);
function statement(cursor, context, online, places) {
  const isSqlite = context.dialect === "sqlite";
  if (cursor.sign() === "(") return query(cursor, context);
  const word2 = cursor.word();
  switch (word2) {
    case "create":
      return create(cursor, context, online);
    case "alter":
      return alter(cursor, context, online, places);
    case "drop":
      return drop2(cursor, context, online);
    case "insert":
    case "replace":
      return insert(cursor, context);
    case "update":
      return update(cursor, context);
    case "delete":
      return deleteRows(cursor, context);
    case "select":
    case "values":
    case "with":
      return query(cursor, context);
    case "pragma":
      return isSqlite ? pragma(cursor) : unknown(cursor);
  }
  const control = transaction(cursor, context);
  if (control) return control;
  if (!isSqlite && cursor.accept("use")) {
    context.names.database = cursor.name();
    return harmless(cursor, word2);
  }
  if ((isSqlite ? HARMLESS_SQLITE : HARMLESS2).has(word2)) return harmless(cursor, word2);
  return isSqlite ? unknown(cursor) : onServer(cursor, context, word2, online, places);
}
function underSettings(cursor, context, online, places) {
  cursor.skipTo(["for"]);
  cursor.expect("for");
  return cursor.done ? unknown(cursor) : statement(cursor, context, online, places);
}
function onServer(cursor, context, word2, online, places) {
  switch (word2) {
    case "grant":
    case "revoke":
      return grant(cursor, context);
    case "rename":
      return renameStatement(cursor, context);
    case "truncate":
      return truncate(cursor, context);
    case "set":
      return cursor.is("set", "statement") ? underSettings(cursor, context, online, places) : set(cursor);
    case "lock":
      return lockTables(cursor, context);
    case "load":
      return loadFile(cursor, context);
    case "table":
      return query(cursor, context);
    case "call":
      cursor.at++;
      return call(cursor, context);
    case "prepare":
      return prepare(cursor);
    case "optimize":
    case "repair":
      return maintain(cursor, context, word2);
    case "install":
    case "uninstall":
      cursor.at = cursor.tokens.length;
      return [{ op: "create-extension", object: { schema: null, name: `${word2} plugin` }, ifNotExists: false }];
    default:
      if (!OF_SERVER.includes(word2)) return unknown(cursor);
      cursor.at = cursor.tokens.length;
      return [{ op: "other", statement: cursor.between(0, 2).toUpperCase() }];
  }
}
function unknown(cursor) {
  cursor.fail();
  return [];
}
function harmless(cursor, word2) {
  cursor.at = cursor.tokens.length;
  return [{ op: "other", statement: word2.toUpperCase(), harmless: true }];
}
function alter(cursor, context, online, places) {
  cursor.expect("alter");
  const isOnline = cursor.accept("online");
  cursor.accept("ignore");
  if (!cursor.accept("table")) return isOnline ? unknown(cursor) : alterOther(cursor, context);
  return alterTable(cursor, context, online, places);
}
function call(cursor, context) {
  const procedure = qualifiedName(cursor, context);
  if (cursor.sign() === "(") cursor.brackets();
  return [{ op: "call", procedure }];
}
function prepare(cursor) {
  cursor.at++;
  cursor.name();
  cursor.expect("from");
  cursor.at = cursor.tokens.length;
  return [{ op: "procedural-block", dynamic: [], opaque: false }];
}
function maintain(cursor, context, word2) {
  cursor.at++;
  cursor.acceptAny(["local", "no_write_to_binlog"]);
  if (cursor.acceptAny(["table", "tables"]) === void 0) return unknown(cursor);
  const tables2 = cursor.list(() => qualifiedName(cursor, context));
  if (!cursor.failure) cursor.at = cursor.tokens.length;
  if (word2 === "repair") return [{ op: "other", statement: "REPAIR TABLE", harmless: true }];
  return tables2.map((table2) => ({ op: "optimize-table", table: table2 }));
}

// src/readers/sql-migration/recogniser/body.ts
var PROCEDURAL = ["declare", "leave", "iterate", "return", "open", "fetch", "close", "signal", "resignal", "get", "until"];
function bodyStatements(source, tokens) {
  const cursor = new Cursor(source, tokens);
  const blocks = [];
  const found = [];
  const isCertain = () => blocks.every((block) => block.certain);
  while (!cursor.done) {
    if (opens(cursor, blocks) || closes(cursor, blocks)) continue;
    const from = cursor.at;
    cursor.skipTo([], [";"]);
    const end = cursor.at;
    cursor.at++;
    const own = tokens.slice(from, end);
    const word2 = new Cursor(source, own).word();
    if (own.length > 0 && !PROCEDURAL.includes(word2)) found.push({ tokens: own, certain: isCertain() });
  }
  return found;
}
function opens(cursor, blocks) {
  if (cursor.acceptSign(";")) return true;
  if (cursor.sign(1) === ":" && cursor.isName) {
    cursor.at += 2;
    return true;
  }
  const word2 = cursor.word();
  switch (word2) {
    case "begin":
      cursor.at++;
      cursor.accept("not", "atomic");
      blocks.push({ kind: "begin", certain: true });
      return true;
    case "if":
    case "elseif": {
      const from = cursor.at;
      cursor.skipTo(["then"]);
      const condition = cursor.between(from, cursor.at);
      cursor.at++;
      if (word2 === "if") blocks.push({ kind: "if", certain: /\bnot\s+exists\b|\bis\s+null\b|=\s*0\b/i.test(condition) });
      return true;
    }
    case "case":
      cursor.skipTo(["when"]);
      blocks.push({ kind: "case", certain: false });
      return true;
    case "when":
      cursor.skipTo(["then"]);
      cursor.at++;
      return true;
    case "else":
      cursor.at++;
      return true;
    case "while":
    case "for":
      cursor.skipTo(["do"]);
      cursor.at++;
      blocks.push({ kind: "loop", certain: false });
      return true;
    case "loop":
    case "repeat":
      cursor.at++;
      blocks.push({ kind: "loop", certain: false });
      return true;
    default:
      return false;
  }
}
function closes(cursor, blocks) {
  if (!cursor.is("end")) return false;
  blocks.pop();
  cursor.skipTo([], [";"]);
  return true;
}

// src/readers/sql-migration/recogniser/constant-text.ts
var MOST = 16;
function constantTexts(cursor, variables, depth = 0) {
  if (depth > 20) return void 0;
  const part2 = cursor.part(0, cursor.tokens.length);
  if (part2.sign() === "(") {
    const { from: from2, to: to2 } = part2.brackets();
    return part2.done ? constantTexts(cursor.part(from2, to2), variables, depth + 1) : void 0;
  }
  if (part2.accept("select")) {
    const from2 = part2.at;
    part2.skipTo(["from", "into", "limit", "where"]);
    return constantTexts(cursor.part(from2, part2.at), variables, depth + 1);
  }
  if (part2.kind() === "string") {
    const texts = part2.tokens.map(
      (token) => token.kind === "string" ? quotedValue(part2.source.slice(token.start, token.end), true) : void 0
    );
    return texts.includes(void 0) ? void 0 : [texts.join("")];
  }
  if (part2.tokens.length === 1) return single(part2, variables);
  const called2 = part2.word();
  if (part2.sign(1) !== "(") return called2 === "case" ? branches(part2, variables, depth) : void 0;
  part2.at++;
  const { from, to } = part2.brackets();
  if (!part2.done) return void 0;
  const given = argumentsOf(cursor.part(from, to));
  switch (called2) {
    case "concat":
      return joined(given.map((one2) => constantTexts(one2, variables, depth + 1)));
    case "if":
      return either(given.slice(1).map((one2) => constantTexts(one2, variables, depth + 1)));
    case "ifnull":
    case "coalesce":
      return either(given.map((one2) => constantTexts(one2, variables, depth + 1)));
    default:
      return void 0;
  }
}
function single(part2, variables) {
  const [token] = part2.tokens;
  if (!token) return void 0;
  const written = part2.source.slice(token.start, token.end);
  if (token.kind === "number") return [written];
  if (/^null$/i.test(written)) return [];
  const known2 = variables.get(written.toLowerCase());
  return known2 ? [...known2] : void 0;
}
function branches(part2, variables, depth) {
  const found = [];
  while (!part2.done) {
    part2.skipTo(["then", "else"]);
    if (part2.done) break;
    part2.at++;
    const from = part2.at;
    part2.skipTo(["when", "else", "end"]);
    found.push(constantTexts(part2.part(from, part2.at), variables, depth + 1));
  }
  return either(found);
}
function argumentsOf(list) {
  const found = [];
  const walk2 = list.part(0, list.tokens.length);
  while (!walk2.done) {
    const from = walk2.at;
    walk2.skipTo([], [","]);
    found.push(list.part(from, walk2.at));
    walk2.at++;
  }
  return found;
}
function either(all) {
  if (all.includes(void 0)) return void 0;
  const found = [...new Set(all.flat())];
  return found.length <= MOST ? found : void 0;
}
function joined(all) {
  let found = [""];
  for (const one2 of all) {
    if (one2 === void 0 || one2.length * found.length > MOST) return void 0;
    found = found.flatMap((text) => one2.map((next) => text + next));
  }
  return found;
}

// src/readers/sql-migration/recogniser/routines.ts
var MOST_DEPTH = 5;
var MOST_CALLS = 500;
var RecognisedRoutines = class {
  #routines = /* @__PURE__ */ new Map();
  #variables = /* @__PURE__ */ new Map();
  #read;
  #readTokens;
  #calls = 0;
  #depth = 0;
  constructor(read2, readTokens) {
    this.#read = read2;
    this.#readTokens = readTokens;
  }
  /** What a statement runs besides itself; remembers what it sets and creates. */
  behind(parsed, dialect) {
    if (dialect === "sqlite") return void 0;
    const cursor = new Cursor(parsed.source, parsed.tokens);
    switch (cursor.word()) {
      case "set":
        this.#assign(cursor);
        return void 0;
      case "select":
        this.#selectInto(cursor);
        return void 0;
      case "prepare":
        return this.#prepared(cursor, parsed, cursor.tokens.findIndex((_, at) => at > 0 && cursor.word(at) === "from") + 1);
      case "execute":
        return cursor.word(1) === "immediate" ? this.#prepared(cursor, parsed, 2) : void 0;
      case "create":
        this.#learn(parsed);
        return void 0;
      case "drop":
        if (cursor.word(1) === "procedure") this.#routines.delete(nameAt(cursor, cursor.word(2) === "if" ? 4 : 2));
        return void 0;
      case "call":
        return this.#called(cursor);
      case "begin":
        return cursor.word(1) === "not" ? this.#run(parsed, 0, /* @__PURE__ */ new Map()) : void 0;
      default:
        return void 0;
    }
  }
  /** `SET @a = …, @b = …`. */
  #assign(cursor) {
    for (const one2 of argumentsOf(cursor.part(1, cursor.tokens.length))) {
      const [name] = one2.tokens;
      if (!name || !["=", ":="].includes(one2.sign(1))) continue;
      this.#remember(one2.source.slice(name.start, name.end), constantTexts(one2.part(2, one2.tokens.length), this.#variables));
    }
  }
  /** `SELECT … INTO @a`. */
  #selectInto(cursor) {
    const walk2 = cursor.part(1, cursor.tokens.length);
    walk2.skipTo(["into"]);
    const name = walk2.tokens[walk2.at + 1];
    if (name?.kind === "parameter") this.#remember(walk2.source.slice(name.start, name.end), constantTexts(cursor, this.#variables));
  }
  #remember(name, texts) {
    if (texts) this.#variables.set(name.toLowerCase(), texts);
    else this.#variables.delete(name.toLowerCase());
  }
  #prepared(cursor, parsed, from) {
    const expression3 = cursor.part(from, cursor.tokens.length);
    const texts = constantTexts(expression3, this.#variables);
    const block = { nested: [], dynamic: [], opaque: false };
    if (!texts) return { ...block, dynamic: [expression3.between(0, expression3.tokens.length)] };
    const place2 = { start: parsed.start, end: parsed.end };
    for (const text of texts)
      for (const statement3 of this.#read(text)) block.nested.push({ statement: statement3, place: place2, certain: texts.length === 1 });
    return block;
  }
  #learn(parsed) {
    const cursor = new Cursor(parsed.source, parsed.tokens);
    cursor.skipTo(["procedure", "table", "view", "index", "trigger", "function", "event"]);
    if (!cursor.accept("procedure")) return;
    cursor.accept("if", "not", "exists");
    const name = nameAt(cursor, 0);
    cursor.skipTo([], ["("]);
    const { from, to } = cursor.brackets();
    const parameters = argumentsOf(cursor.part(from, to)).map((one2) => {
      one2.acceptAny(["in", "out", "inout"]);
      return one2.name().toLowerCase();
    });
    cursor.skipTo(["begin", "alter", "create", "drop", "insert", "update", "delete", "if", "set", "truncate", "call", "prepare"]);
    this.#routines.set(name, { parameters, parsed, body: cursor.at });
  }
  #called(cursor) {
    const routine = this.#routines.get(nameAt(cursor, 1));
    if (!routine) return void 0;
    const walk2 = cursor.part(0, cursor.tokens.length);
    walk2.skipTo([], ["("]);
    const given = walk2.done ? [] : argumentsOf(cursor.part(walk2.at + 1, cursor.tokens.length - 1));
    const bound = /* @__PURE__ */ new Map();
    routine.parameters.forEach((name, at) => {
      const value = given[at];
      bound.set(name, value && constantTexts(value, this.#variables));
    });
    return this.#run(routine.parsed, routine.body, bound);
  }
  /** The statements of a body, with values for its parameters. */
  #run(parsed, body, bound) {
    if (++this.#calls > MOST_CALLS || this.#depth >= MOST_DEPTH) return { nested: [], dynamic: [], opaque: true };
    const nested = bodyStatements(parsed.source, parsed.tokens.slice(body)).map(({ tokens, certain }) => {
      const statement3 = this.#readTokens(parsed.source, tokens);
      return { statement: statement3, place: { start: statement3.start, end: statement3.end }, certain };
    });
    return {
      nested,
      dynamic: [],
      opaque: false,
      around: (walk2) => {
        const saved = [...bound.keys()].map((name) => [name, this.#variables.get(name)]);
        for (const [name, texts] of bound) this.#remember(name, texts);
        this.#depth++;
        walk2();
        this.#depth--;
        for (const [name, texts] of saved) this.#remember(name, texts);
      }
    };
  }
};
function nameAt(cursor, ahead) {
  const walk2 = cursor.part(cursor.at + ahead, cursor.tokens.length);
  let name = walk2.name();
  while (walk2.acceptSign(".")) name = walk2.name();
  return name.toLowerCase();
}

// src/readers/sql-migration/recogniser/own-grammar.ts
var OwnGrammar = class {
  dialect;
  routines;
  #context;
  #version;
  constructor(dialect, release, names) {
    this.dialect = dialect;
    this.#context = { dialect, release, names };
    this.#version = versionOf(release);
    this.routines = new RecognisedRoutines(
      (text) => this.#statements(text),
      (source, tokens) => this.#statement(source, tokens)
    );
  }
  /** The statements of a text. One that is not understood carries its error and hides none of the others. */
  parse(text) {
    this.#context.names.database = void 0;
    return this.#statements(text);
  }
  #statements(text) {
    return [...statementsOf(text, this.dialect, this.#version)].map(
      ({ tokens, client }) => client ? clientLine2(text, tokens) : this.#statement(text, tokens)
    );
  }
  #statement(source, tokens) {
    const start = tokens[0]?.start ?? 0;
    const end = tokens.at(-1)?.end ?? start;
    const recognised = recognise(source, tokens, this.#context);
    const parsed = { source, start, end, tokens, recognised, offset: () => start };
    if (recognised.error) parsed.error = recognised.error;
    return parsed;
  }
};
var HARMLESS_COMMANDS = /^\.(bail|changes|echo|explain|headers?|mode|nullvalue|output|print|prompt|separator|show|stats|timeout|timer|width)\b/;
function clientLine2(source, tokens) {
  const [{ start, end }] = tokens;
  const text = source.slice(start, end);
  const parsed = { source, start, end, tokens, offset: () => start };
  if (HARMLESS_COMMANDS.test(text))
    return { ...parsed, recognised: { operations: [{ op: "other", statement: text.split(/\s/)[0], harmless: true }] } };
  const message = "a command of the client that is not read";
  return { ...parsed, error: { message, at: start }, recognised: { operations: [{ op: "parse-error", message }] } };
}

// src/readers/sql-migration/down-migration.ts
function downMigration(file, text, sections, dialect, release) {
  const first2 = sections.find((section) => section.direction === "down");
  if (!first2) return void 0;
  const down = onlyDirection(text, sections, "down");
  const own = dialect === "postgres" ? void 0 : new OwnGrammar(dialect, release, new Spelling()).parse(down);
  const tokens = own ? own.flatMap((statement3) => statement3.tokens) : tokenizeSql(down);
  const statements = own ? own.length : splitStatements(down, tokens).length;
  const says = sections.every(({ direction }) => direction === "down") && down.trim() !== "";
  if (statements === 0 && !says) return void 0;
  const line = first2.start === 0 ? 1 : text.slice(0, first2.start).split("\n").length;
  return new DownMigration(file, { down, tokens, statements, line });
}
var DownMigration = class {
  source;
  kind = "read";
  type = "down-migration";
  address;
  location;
  before = null;
  after;
  changed = [];
  trust;
  #way;
  constructor({ source, file, trust }, way) {
    this.source = source;
    this.address = file;
    this.location = { file, line: way.line, column: 1 };
    this.after = { statements: way.statements };
    this.trust = trust;
    this.#way = way;
    const destroyed = destroyedBy(way.down, way.tokens);
    if (destroyed.length > 0) this.migration = wayBackDetail(file, destroyed);
  }
  get digest() {
    return statementDigest(canonicalTokens(this.#way.down, this.#way.tokens), 0);
  }
};

// src/readers/sql-migration/release.ts
var USUAL = {
  postgres: [16, Infinity, Infinity],
  mysql: [8, 0, Infinity],
  mariadb: [10, 11, Infinity],
  sqlite: [3, Infinity, Infinity]
};
function releaseOf(dialect, server) {
  if (server === void 0) return USUAL[dialect];
  const [major = Number.NaN, minor = Infinity, patch = Infinity] = String(server).split(".").map((part2) => Number.parseInt(part2, 10));
  return Number.isNaN(major) ? USUAL[dialect] : [major, minor, patch];
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
  now(table2) {
    return this.timeline.now(formatSqlName(table2)) ?? EMPTY;
  }
  before(table2, at) {
    return this.timeline.before(formatSqlName(table2), at) ?? EMPTY;
  }
  isKnown(table2) {
    return this.timeline.now(formatSqlName(table2)) !== void 0;
  }
  create(table2, at, state) {
    this.timeline.set(formatSqlName(table2), at, { ...EMPTY, ...state });
  }
  change(table2, at, state) {
    this.timeline.set(formatSqlName(table2), at, { ...this.now(table2), ...state });
  }
  drop(table2, at) {
    this.timeline.set(formatSqlName(table2), at, void 0);
  }
  move(from, to, at) {
    this.timeline.set(formatSqlName(to), at, this.now(from));
    this.drop(from, at);
  }
  /** Sets, or with `undefined` removes, a column. */
  column(table2, name, at, column3) {
    this.change(table2, at, { columns: changed(this.now(table2).columns, name, column3) });
  }
  /** Sets, or with `undefined` removes, a constraint. */
  constraint(table2, name, at, constraint) {
    const { constraints: constraints2, validatedUnseen } = this.now(table2);
    const unseen = validatedUnseen.has(name) ? new Set([...validatedUnseen].filter((one2) => one2 !== name)) : validatedUnseen;
    this.change(table2, at, { constraints: changed(constraints2, name, constraint), validatedUnseen: unseen });
  }
  /** A constraint is validated: one that was seen, or one that only its name tells about. */
  validated(table2, name, at) {
    const { constraints: constraints2, validatedUnseen } = this.now(table2);
    const seen = constraints2.get(name);
    if (seen) this.constraint(table2, name, at, { ...seen, notValid: false });
    else this.change(table2, at, { validatedUnseen: /* @__PURE__ */ new Set([...validatedUnseen, name]) });
  }
};
function changed(map, key, value) {
  const copy2 = new Map(map);
  if (value === void 0) copy2.delete(key);
  else copy2.set(key, value);
  return copy2;
}
function provesNotNull(state, table2, column3) {
  for (const constraint of state.constraints.values()) {
    if (!constraint.notValid && !constraint.notEnforced && constraint.notNullColumns?.includes(column3)) return true;
  }
  return [...state.validatedUnseen].some((name) => soundsLikeNotNull(name, table2, column3));
}
function soundsLikeNotNull(name, table2, column3) {
  const words2 = `_${name.toLowerCase()}_`;
  const rest2 = words2.replace(/_(is_)?(nn|not_?null|non_?null)(?=_|\d)/, "_");
  const told = rest2.replace(/_(check|chk|ck|null|constraint|\d+)(?=_)/g, "_").replace(`_${table2.toLowerCase()}_`, "_").replace(/_+/g, "_");
  if (told === "_") return rest2 !== words2;
  const isMarked = rest2 !== words2 || /_(check|chk|ck|null)_/.test(words2);
  return isMarked && rest2.includes(`_${column3.toLowerCase()}_`);
}
function constraintName(table2, constraint) {
  if (constraint.name !== null) return constraint.name;
  const columns = constraint.columns.join("_");
  switch (constraint.kind) {
    case "primary-key":
      return `${table2.name}_pkey`;
    case "unique":
      return `${table2.name}_${columns}_key`;
    case "foreign-key":
      return `${table2.name}_${columns}_fkey`;
    case "exclusion":
      return `${table2.name}_${columns}_excl`;
    case "not-null":
      return `${table2.name}_${columns}_not_null`;
    case "check":
      return constraint.columns.length === 1 ? `${table2.name}_${columns}_check` : `${table2.name}_check`;
  }
}

// src/readers/sql-migration/history/apply.ts
function applyOperation(history, operation, moment) {
  const { tables: tables2, objects } = history;
  const { ordinal: at, certain } = moment;
  const creates = (type, name, part2) => {
    if (certain) objects.create(type, name, moment, part2);
  };
  switch (operation.op) {
    case "create-table":
      createTable2(history, operation, moment);
      break;
    case "drop":
      if (operation.objectType === "view") history.views.set(formatSqlName(operation.object), at, void 0);
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
      if (operation.ifNotExists && moment.certain) objects.createIfMissing("column", operation.table, moment, operation.column.name);
      else creates("column", operation.table, operation.column.name);
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
      alterColumn(history, operation.table, operation.column, at, (column3) => ({ ...column3, type: operation.type }));
      if (operation.definition) tables2.column(operation.table, operation.column, at, operation.definition);
      break;
    case "set-default":
      alterColumn(history, operation.table, operation.column, at, (column3) => ({ ...column3, default: operation.default }));
      break;
    case "drop-default":
      alterColumn(history, operation.table, operation.column, at, ({ default: _, ...column3 }) => column3);
      break;
    case "set-not-null":
      alterColumn(history, operation.table, operation.column, at, (column3) => ({ ...column3, notNull: true }));
      break;
    case "drop-not-null":
      alterColumn(history, operation.table, operation.column, at, (column3) => ({ ...column3, notNull: false }));
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
      createIndex2(history, operation.index, moment);
      break;
    case "attach-partition":
      tables2.change(operation.table, at, { partitioned: true });
      break;
    case "create-view":
      creates(operation.materialized ? "materialized-view" : "view", operation.view);
      history.views.set(formatSqlName(operation.view), at, operation.columns);
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
      if (operation.base)
        history.domains.set(formatSqlName(operation.type), at, { base: operation.base, constrained: operation.constrained === true });
      break;
    case "alter-domain": {
      const domain = history.domains.now(formatSqlName(operation.domain));
      const constrains = operation.action === "add-constraint" || operation.action === "set-not-null";
      if (domain && constrains) history.domains.set(formatSqlName(operation.domain), at, { ...domain, constrained: true });
      break;
    }
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
function createTable2(history, operation, moment) {
  const { tables: tables2, objects } = history;
  const { ordinal: at, certain } = moment;
  if (operation.ifNotExists && tables2.isKnown(operation.table)) return;
  const model = operation.like ?? operation.partitionOf;
  const columns = new Map([
    ...model ? tables2.now(model).columns : [],
    ...operation.columns.map((column3) => [column3.name, column3])
  ]);
  const written = [...operation.columns.flatMap((column3) => column3.constraints ?? []), ...operation.constraints];
  const constraints2 = new Map(
    written.map((constraint) => [
      constraintName(operation.table, constraint),
      { ...constraint, name: constraintName(operation.table, constraint) }
    ])
  );
  tables2.create(operation.table, at, { temporary: operation.temporary, partitioned: operation.partitioned, columns, constraints: constraints2 });
  if (operation.partitionOf) tables2.change(operation.partitionOf, at, { partitioned: true });
  if (!certain) return;
  const isSure = !operation.ifNotExists || objects.createIfMissing("table", operation.table, moment);
  if (!operation.ifNotExists) objects.create("table", operation.table, moment);
  objects.createParts("column", operation.table, columns.keys(), moment, isSure);
  objects.createParts("constraint", operation.table, constraints2.keys(), moment, isSure);
}
function applyDrop({ tables: tables2, objects, indexes }, operation, moment) {
  const at = moment.ordinal;
  const { objectType: type, object, table: table2, signature: signature2 } = operation;
  if (table2) return objects.drop(type, table2, moment, object.name);
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
  const { objectType: type, object, to, table: table2 } = operation;
  if (!table2) return move(history, type, object, { schema: object.schema, name: to }, moment);
  const { columns, constraints: constraints2 } = history.tables.now(table2);
  const column3 = type === "column" ? columns.get(object.name) : void 0;
  if (column3) {
    history.tables.column(table2, object.name, moment.ordinal, void 0);
    history.tables.column(table2, to, moment.ordinal, { ...column3, name: to });
  }
  const constraint = type === "constraint" ? constraints2.get(object.name) : void 0;
  if (constraint) {
    history.tables.constraint(table2, object.name, moment.ordinal, void 0);
    history.tables.constraint(table2, to, moment.ordinal, { ...constraint, name: to });
  }
  history.objects.renamePart(type, table2, object.name, to, moment);
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
function alterColumn(history, table2, name, at, change) {
  const column3 = history.tables.now(table2).columns.get(name);
  if (column3) history.tables.column(table2, name, at, change(column3));
}
function createIndex2(history, index, moment) {
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
  const first2 = key.charCodeAt(0);
  return first2 >= 65 && first2 <= 90;
}
function stringsOf(nodes) {
  const texts = [];
  for (const node of nodes ?? []) {
    const text = asNode(node, "String")?.sval;
    if (text !== void 0) texts.push(text);
  }
  return texts;
}
function itemsOf(node) {
  const items = asNode(node, "List")?.items;
  return items ?? (node ? [node] : []);
}
function definitions2(nodes) {
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
  const constant3 = asNode(node, "A_Const");
  if (constant3) {
    if (constant3.sval) return constant3.sval.sval ?? "";
    if (constant3.ival) return String(constant3.ival.ival ?? 0);
    if (constant3.fval) return constant3.fval.fval ?? "";
    if (constant3.boolval) return String(constant3.boolval.boolval === true);
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

// src/readers/sql-migration/operations/source-text.ts
function sourceText(context, node) {
  const { tokens, offset } = context.statement;
  let first2 = Number.POSITIVE_INFINITY;
  let last = -1;
  let lastKind = "";
  visitLocations(node, (location, kind) => {
    if (location < first2) first2 = location;
    if (location >= last) {
      last = location;
      lastKind = kind;
    }
  });
  if (last < 0) return "";
  let from = tokenAt(tokens, offset(first2));
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
  return context.statement.source.slice(tokens[from].start, tokens[endOfType(context, to)].end);
}
function endOfType(context, last) {
  const next = (at) => tokenText(context, at).toLowerCase();
  let to = last;
  if (next(to + 1) === "precision" || next(to + 1) === "varying") to++;
  if (/^with(out)?$/.test(next(to + 1)) && next(to + 2) === "time" && next(to + 3) === "zone") to += 3;
  while (next(to + 1) === "[") to += next(to + 2) === "]" ? 2 : 3;
  return Math.min(to, context.statement.tokens.length - 1);
}
function tokenText(context, at) {
  const token = context.statement.tokens[at];
  return token ? context.statement.source.slice(token.start, token.end) : "";
}
function nesting(text, token) {
  const first2 = text[token.start];
  if (token.kind === "punctuation") return first2 === "(" || first2 === "[" ? 1 : first2 === ")" || first2 === "]" ? -1 : 0;
  if (token.kind !== "word" || token.end - token.start > 4) return 0;
  const word2 = text.slice(token.start, token.end).toLowerCase();
  return word2 === "case" ? 1 : word2 === "end" ? -1 : 0;
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
var VOLATILE2 = new Set(
  `array_sample array_shuffle clock_timestamp currval gen_random_bytes gen_random_uuid gen_salt gen_ulid generate_ulid lastval
  lo_create lo_creat lo_from_bytea lo_import lo_put lo_unlink nextval pg_advisory_lock pg_advisory_xact_lock pg_notify
  pg_sleep pg_sleep_for pg_sleep_until pg_try_advisory_lock pg_try_advisory_xact_lock random random_normal set_config setseed
  setval timeofday txid_status ulid_generate uuid_generate_v1 uuid_generate_v1mc uuid_generate_v4 uuid_generate_v6 uuid_generate_v7
  uuid_v7 uuidv4 uuidv7`.split(/\s+/)
);
var STABLE2 = new Set(
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
  if (VOLATILE2.has(name)) return "volatile";
  if (STABLE2.has(name)) return "stable";
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
  return functions.reduce((worst2, name) => {
    const own = volatilityOf(name);
    return ORDER.indexOf(own) > ORDER.indexOf(worst2) ? own : worst2;
  }, "constant");
}

// src/readers/sql-migration/operations/expression.ts
function expression2(context, node) {
  const { functions, columns, hidden } = partsOf2(node);
  return {
    text: sourceText(context, node),
    volatility: hidden ? "unknown" : worstVolatility(functions),
    functions,
    columns,
    isNull: isNullConstant(node)
  };
}
function optionalExpression(context, key, node) {
  return node === void 0 ? {} : { [key]: expression2(context, node) };
}
function partsOf2(root) {
  const functions = /* @__PURE__ */ new Set();
  const columns = /* @__PURE__ */ new Set();
  let hidden = false;
  visitNodes(root, (kind, body) => {
    if (kind === "FuncCall") {
      const call2 = body;
      const name = functionName(call2);
      functions.add(name);
      if ((call2.args ?? []).length > 0 && WITHOUT_ARGUMENTS.has(name)) hidden = true;
    } else if (kind === "SQLValueFunction") {
      functions.add((body.op ?? "").replace(/^SVFOP_|_N$/g, "").toLowerCase());
    } else if (kind === "ColumnRef") {
      const name = columnName2(body);
      if (name !== void 0) columns.add(name);
    }
  });
  return { functions: [...functions], columns: [...columns], hidden };
}
function functionsIn(root) {
  return partsOf2(root).functions;
}
function functionName(call2) {
  const parts = stringsOf(call2.funcname).map((part2) => part2.toLowerCase());
  return (parts[0] === "pg_catalog" ? parts.slice(1) : parts).join(".");
}
function columnsIn(root) {
  return partsOf2(root).columns;
}
function columnName2(reference3) {
  return asNode(reference3?.fields?.at(-1), "String")?.sval;
}
function isNullConstant(node) {
  const cast = asNode(node, "TypeCast");
  if (cast) return cast.arg !== void 0 && isNullConstant(cast.arg);
  return asNode(node, "A_Const")?.isnull === true;
}

// src/readers/sql-migration/operations/type.ts
var CANONICAL2 = {
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
  const plain3 = parts[0] === "pg_catalog" ? parts.slice(1) : parts;
  const written = plain3.join(".");
  return {
    name: CANONICAL2[written] ?? written,
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
function column2(context, definition2) {
  const type = sqlType(context, definition2.typeName);
  const made = { name: definition2.colname ?? "", type, notNull: definition2.is_not_null === true };
  if (isSerial(type)) {
    made.autoIncrement = true;
    made.notNull = true;
  }
  const collation = stringsOf(definition2.collClause?.collname);
  if (collation.length > 0) made.collation = collation.join(".");
  for (const node of definition2.constraints ?? []) applyConstraint(context, made, asNode(node, "Constraint"));
  const constraints2 = columnConstraints(context, definition2);
  if (constraints2.length > 0) made.constraints = constraints2;
  return made;
}
function applyConstraint(context, made, constraint) {
  switch (constraint?.contype) {
    case "CONSTR_NOTNULL":
      made.notNull = true;
      break;
    case "CONSTR_DEFAULT":
      if (constraint.raw_expr) made.default = expression2(context, constraint.raw_expr);
      break;
    case "CONSTR_GENERATED":
      if (constraint.raw_expr)
        made.generated = { expression: expression2(context, constraint.raw_expr), stored: constraint.generated_kind !== "v" };
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
      made.references = reference2(context, constraint);
      break;
    case "CONSTR_CHECK":
      if (constraint.raw_expr) made.check = expression2(context, constraint.raw_expr);
      break;
  }
}
function reference2(context, constraint) {
  const made = { table: relation(context, constraint.pktable), columns: stringsOf(constraint.pk_attrs) };
  const action3 = ON_DELETE[constraint.fk_del_action ?? ""];
  if (action3 !== void 0) made.onDelete = action3;
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
  if (kind === "foreign-key") made.references = reference2(context, constraint);
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
function columnConstraints(context, definition2) {
  return (definition2.constraints ?? []).flatMap((node) => {
    const constraint = asNode(node, "Constraint");
    if (!constraint || constraint.contype === "CONSTR_NOTNULL") return [];
    const made = tableConstraint(context, constraint);
    return made ? [{ ...made, columns: [definition2.colname ?? ""] }] : [];
  });
}

// src/readers/sql-migration/operations/object-type.ts
var TYPES2 = {
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
  return (type && TYPES2[type]) ?? "other";
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
function rowFilter2(context, where, sources) {
  if (where === void 0) return { rows: "none", text: "", columns: [] };
  const isBatch2 = conjuncts(where).some(isBounded) || hasBound(where) || hasLimit(sources.from) || hasLimit(sources.with?.ctes ?? []);
  return {
    rows: isAlwaysTrue(where) ? "always-true" : isBatch2 ? "batch" : "some",
    text: sourceText(context, where),
    columns: columnsIn(where)
  };
}
function isAlwaysTrue(node) {
  return node !== void 0 && truth(node) === true;
}
function truth(node) {
  const constant3 = asNode(node, "A_Const");
  if (constant3) return constant3.boolval ? constant3.boolval.boolval === true : void 0;
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
  const nullTest = asNode(node, "NullTest");
  if (nullTest) {
    const constant4 = asNode(nullTest.arg, "A_Const");
    return constant4 && constant4.isnull === true === (nullTest.nulltesttype === "IS_NULL");
  }
  const link = asNode(node, "SubLink");
  if (link?.subLinkType === "EXISTS_SUBLINK") return isOneRow(asNode(link.subselect, "SelectStmt")) ? true : void 0;
  const comparison = asNode(node, "A_Expr");
  return comparison && comparisonTruth(comparison);
}
function isOneRow(select2) {
  return select2 !== void 0 && !select2.fromClause && !select2.whereClause && !select2.havingClause && !select2.limitCount && !select2.limitOffset && !select2.valuesLists && (select2.op ?? "SETOP_NONE") === "SETOP_NONE";
}
function boolean(operator, args) {
  const values = args.map(truth);
  if (operator === "NOT_EXPR") return values[0] === void 0 ? void 0 : !values[0];
  if (operator === "AND_EXPR") return values.includes(false) ? false : values.every((value) => value === true) ? true : void 0;
  if (values.includes(true) || areOpposite2(args)) return true;
  return values.every((value) => value === false) ? false : void 0;
}
function areOpposite2(args) {
  const tests = args.flatMap((node) => asNode(node, "NullTest") ?? []);
  const nulls = new Set(tests.filter((test) => test.nulltesttype === "IS_NULL").map((test) => plainTree(test.arg)));
  return nulls.size > 0 && tests.some((test) => test.nulltesttype === "IS_NOT_NULL" && nulls.has(plainTree(test.arg)));
}
function comparisonTruth(comparison) {
  if (comparison.kind === "AEXPR_IN" || comparison.kind === "AEXPR_BETWEEN") return rangeTruth(comparison);
  if (comparison.kind !== "AEXPR_OP") return void 0;
  const operator = stringsOf(comparison.name).at(-1) ?? "";
  const left = literal2(comparison.lexpr);
  const right = literal2(comparison.rexpr);
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
function rangeTruth({ kind, name, lexpr, rexpr }) {
  const value = literal2(lexpr);
  const others = itemsOf(rexpr).map(literal2);
  if (value === void 0 || !others.every((other) => typeof other === typeof value)) return void 0;
  if (kind === "AEXPR_IN") return others.includes(value) === (stringsOf(name).at(-1) === "=");
  const [low, high] = others;
  return low === void 0 || high === void 0 ? void 0 : low <= value && value <= high;
}
function literal2(node) {
  const constant3 = asNode(node, "A_Const");
  if (constant3?.sval) return constant3.sval.sval ?? "";
  if (constant3?.ival) return constant3.ival.ival ?? 0;
  return constant3?.fval ? Number(constant3.fval.fval) : void 0;
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
    return isColumn2(comparison.lexpr) && itemsOf(comparison.rexpr).every((bound) => columnsIn(bound).length === 0);
  return comparison.kind === "AEXPR_OP" && stringsOf(comparison.name).at(-1) === "=" && hasLimit([comparison.rexpr]);
}
function hasBound(where) {
  const sides = conjuncts(where).flatMap((node) => {
    const comparison = asNode(node, "A_Expr");
    const operator = stringsOf(comparison?.name).at(-1) ?? "";
    if (comparison?.kind !== "AEXPR_OP" || !/^[<>]=?$/.test(operator) || !isColumn2(comparison.lexpr) || columnsIn(comparison.rexpr).length > 0)
      return [];
    return [{ column: columnsIn(comparison.lexpr)[0], upper: operator.startsWith("<") }];
  });
  const lower = new Set(sides.filter((side) => !side.upper).map((side) => side.column));
  return sides.some((side) => side.upper && lower.has(side.column));
}
function isColumn2(node) {
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
function grant2(context, statement3) {
  const privileges = (statement3.privileges ?? []).map((node) => (asNode(node, "AccessPriv")?.priv_name ?? "").toLowerCase());
  const type = objectType(statement3.objtype);
  return [
    {
      op: statement3.is_grant === true ? "grant" : "revoke",
      grant: {
        privileges: privileges.length === 0 ? ["all"] : privileges,
        objectType: type,
        objects: (statement3.objects ?? []).map((node) => granted(context, node, statement3)),
        allInSchema: statement3.targtype === "ACL_TARGET_ALL_IN_SCHEMA",
        grantees: roleNames(statement3.grantees),
        grantOption: statement3.grant_option === true
      }
    }
  ];
}
function granted(context, node, statement3) {
  const range = asNode(node, "RangeVar");
  if (range) return relation(context, range);
  const type = objectType(statement3.objtype);
  const parts = stringsOf(asNode(node, "ObjectWithArgs")?.objname ?? asNode(node, "TypeName")?.names ?? itemsOf(node));
  if (statement3.targtype === "ACL_TARGET_ALL_IN_SCHEMA") return { schema: parts.at(-1) ?? null, name: "*" };
  return isBare(type) || parts.length === 0 ? bareName(parts.at(-1)) : partsName(context, parts, type);
}
function alterDefaultPrivileges(context, statement3) {
  const schemas = definitions2(statement3.options).filter((option) => option.defname === "schemas");
  const objects = schemas.flatMap((option) => stringsOf(itemsOf(option.arg))).map((schema2) => ({ schema: schema2, name: "*" }));
  return grant2(context, statement3.action ?? {}).map(
    (made) => made.op === "grant" || made.op === "revoke" ? { ...made, grant: { ...made.grant, objects, allInSchema: true } } : made
  );
}
function grantRole(statement3) {
  return [
    {
      op: statement3.is_grant === true ? "grant-role" : "revoke-role",
      roles: (statement3.granted_roles ?? []).map((node) => asNode(node, "AccessPriv")?.priv_name ?? ""),
      grantees: roleNames(statement3.grantee_roles),
      adminOption: definitions2(statement3.opt).some((option) => option.defname === "admin" && isOn(option))
    }
  ];
}
var ATTRIBUTES = { canlogin: "login", isreplication: "replication", bypassrls: "bypassrls" };
function createRole(statement3) {
  const login = statement3.stmt_type === "ROLESTMT_USER" ? ["login"] : [];
  return [roleChange("create-role", statement3.role ?? "", definitions2(statement3.options), login)];
}
function alterRole(statement3) {
  return [roleChange("alter-role", roleName(statement3.role), definitions2(statement3.options), [])];
}
function roleChange(op, role, options2, more) {
  const flags = options2.filter((option) => asNode(option.arg, "Boolean") !== void 0);
  const attributes = flags.map((option) => `${isOn(option) ? "" : "no"}${ATTRIBUTES[option.defname ?? ""] ?? option.defname ?? ""}`);
  const password2 = options2.find((option) => option.defname === "password");
  return {
    op,
    role,
    attributes: [.../* @__PURE__ */ new Set([...more, ...attributes])],
    plaintextPassword: isPlainSecret2(asNode(password2?.arg, "String")?.sval),
    settings: []
  };
}
function isPlainSecret2(password2) {
  if (password2 === void 0 || password2 === "") return false;
  if (/^SCRAM-SHA-256\$/.test(password2) || /^md5[0-9a-f]{32}$/.test(password2)) return false;
  return !/^(\$\{[^}]*\}|\{\{.*\}\}|<[^>]*>|%[^%]*%|:\w+|\$\w+|@\w+@)$/.test(password2);
}
function alterRoleSetting(statement3) {
  const name = statement3.setstmt?.name;
  return [
    {
      op: "alter-role",
      role: roleName(statement3.role),
      attributes: [],
      plaintextPassword: false,
      settings: name === void 0 ? [] : [name]
    }
  ];
}
function policy(context, op, statement3) {
  return [
    {
      op,
      policy: statement3.policy_name ?? "",
      table: relation(context, statement3.table),
      permissive: op === "alter-policy" || statement3.permissive === true,
      command: statement3.cmd_name ?? "all",
      ...optionalExpression(context, "using", statement3.qual),
      ...optionalExpression(context, "check", statement3.with_check),
      usingTrue: isAlwaysTrue(statement3.qual),
      checkTrue: isAlwaysTrue(statement3.with_check),
      roles: roleNames(statement3.roles)
    }
  ];
}

// src/readers/sql-migration/operations/alter-table.ts
function alterTable2(context, statement3) {
  const type = objectType(statement3.objtype);
  const table2 = relation(context, statement3.relation, type === "other" ? "table" : type);
  return (statement3.cmds ?? []).map((node) => {
    const command = asNode(node, "AlterTableCmd") ?? {};
    const made = type === "type" && command.subtype !== "AT_DropColumn" ? void 0 : action2(context, command, table2, type);
    return made ?? { op: "other", statement: words(statement3.objtype, command) };
  });
}
function words(type, command) {
  const object = (type ?? "OBJECT_TABLE").replace("OBJECT_", "").replaceAll("_", " ");
  return `ALTER ${object} ${(command.subtype ?? "").replace("AT_", "").replace(/(?<=[a-z])(?=[A-Z])/g, " ").toUpperCase()}`;
}
function action2(context, command, table2, type) {
  const name = command.name ?? "";
  const cascade = command.behavior === "DROP_CASCADE";
  const ifExists = command.missing_ok === true;
  switch (command.subtype) {
    case "AT_AddColumn": {
      const definition2 = asNode(command.def, "ColumnDef");
      return definition2 && { op: "add-column", table: table2, column: column2(context, definition2), ifNotExists: ifExists };
    }
    case "AT_DropColumn":
      return { op: "drop-column", table: table2, column: name, cascade, ifExists };
    case "AT_AlterColumnType":
      return alterType(context, command, table2);
    case "AT_ColumnDefault":
      return command.def ? { op: "set-default", table: table2, column: name, default: expression2(context, command.def) } : { op: "drop-default", table: table2, column: name };
    case "AT_SetNotNull":
      return { op: "set-not-null", table: table2, column: name };
    case "AT_DropNotNull":
      return { op: "drop-not-null", table: table2, column: name };
    case "AT_SetExpression":
      return command.def && { op: "set-expression", table: table2, column: name, expression: expression2(context, command.def) };
    case "AT_DropExpression":
      return { op: "drop-expression", table: table2, column: name };
    case "AT_DropIdentity":
      return { op: "drop-default", table: table2, column: name };
    case "AT_AddIdentity":
      return { op: "add-identity", table: table2, column: name };
    case "AT_AddConstraint": {
      const constraint = tableConstraint(context, asNode(command.def, "Constraint") ?? {});
      return constraint && { op: "add-constraint", table: table2, constraint };
    }
    case "AT_DropConstraint":
      return { op: "drop-constraint", table: table2, constraint: name, cascade, ifExists, primaryKey: name === `${table2.name}_pkey` };
    case "AT_ValidateConstraint":
      return { op: "validate-constraint", table: table2, constraint: name };
    case "AT_AttachPartition":
    case "AT_DetachPartition":
    case "AT_DetachPartitionFinalize":
      return partition(context, command, table2, type);
    case "AT_ChangeOwner":
      return { op: "change-owner", objectType: type, object: table2, to: roleName(command.newowner) };
    case "AT_ReplicaIdentity": {
      const identity2 = asNode(command.def, "ReplicaIdentityStmt")?.identity_type;
      return {
        op: "replica-identity",
        table: table2,
        identity: identity2 === "n" ? "nothing" : identity2 === "f" ? "full" : identity2 === "i" ? "index" : "default"
      };
    }
    default:
      return trigger(command, table2) ?? rowSecurity(command, table2) ?? storage(command, table2);
  }
}
function alterType(context, command, table2) {
  const definition2 = asNode(command.def, "ColumnDef");
  if (!definition2) return void 0;
  const collation = stringsOf(definition2.collClause?.collname).join(".");
  return {
    op: "alter-column-type",
    table: table2,
    column: command.name ?? "",
    type: sqlType(context, definition2.typeName),
    ...optionalExpression(context, "using", definition2.raw_default),
    ...collation === "" ? {} : { collation }
  };
}
function partition(context, command, table2, type) {
  const named2 = asNode(command.def, "PartitionCmd");
  if (!named2 || type === "index") return void 0;
  const part2 = relation(context, named2.name);
  if (command.subtype === "AT_AttachPartition") return { op: "attach-partition", table: table2, partition: part2 };
  const finalize = command.subtype === "AT_DetachPartitionFinalize";
  return { op: "detach-partition", table: table2, partition: part2, concurrently: named2.concurrent === true, finalize };
}
function trigger(command, table2) {
  const match = /^AT_(Enable|Disable)(?:Always|Replica)?Trig(All|User)?$/.exec(command.subtype ?? "");
  if (!match) return void 0;
  const which = match[2]?.toLowerCase() ?? command.name ?? "";
  return { op: match[1] === "Enable" ? "enable-trigger" : "disable-trigger", table: table2, trigger: which };
}
function rowSecurity(command, table2) {
  const match = /^AT_(Enable|Disable|Force|NoForce)RowSecurity$/.exec(command.subtype ?? "");
  if (!match) return void 0;
  const asked = { Enable: "enable", Disable: "disable", Force: "force", NoForce: "no-force" };
  return { op: "row-security", table: table2, action: asked[match[1]] };
}
function storage(command, table2) {
  const to = command.name ?? "";
  switch (command.subtype) {
    case "AT_SetLogged":
      return { op: "set-storage", table: table2, action: "logged", to: "", options: {} };
    case "AT_SetUnLogged":
      return { op: "set-storage", table: table2, action: "unlogged", to: "", options: {} };
    case "AT_SetTableSpace":
      return { op: "set-storage", table: table2, action: "tablespace", to, options: {} };
    case "AT_SetAccessMethod":
      return { op: "set-storage", table: table2, action: "access-method", to, options: {} };
    case "AT_SetRelOptions": {
      const pairs = definitions2(asNode(command.def, "List")?.items).map((option) => [
        optionName(option.defnamespace, option.defname),
        valueText(option.arg) || "true"
      ]);
      return { op: "set-storage", table: table2, action: "options", to: "", options: Object.fromEntries(pairs) };
    }
    default:
      return void 0;
  }
}
function optionName(namespace, name) {
  return [namespace, name].filter((part2) => part2 !== void 0 && part2 !== "").join(".").toLowerCase();
}

// src/readers/sql-migration/operations/create-table.ts
function createTable3(context, statement3) {
  const elements = statement3.tableElts ?? [];
  const like = elements.map((node) => asNode(node, "TableLikeClause")?.relation).find((found) => found !== void 0);
  const parent = statement3.partbound ? asNode(statement3.inhRelations?.[0], "RangeVar") : void 0;
  return [
    {
      op: "create-table",
      table: newRelation(context, statement3.relation),
      columns: elements.flatMap((node) => {
        const definition2 = asNode(node, "ColumnDef");
        return definition2 ? [column2(context, definition2)] : [];
      }),
      constraints: elements.flatMap((node) => {
        const constraint = asNode(node, "Constraint");
        return (constraint && tableConstraint(context, constraint)) ?? [];
      }),
      temporary: statement3.relation?.relpersistence === "t",
      ifNotExists: statement3.if_not_exists === true,
      unlogged: statement3.relation?.relpersistence === "u",
      partitioned: statement3.partspec !== void 0,
      ...parent ? { partitionOf: relation(context, parent) } : {},
      ...like ? { like: relation(context, like) } : {},
      asSelect: false
    }
  ];
}
function createForeignTable(context, statement3) {
  return createTable3(context, statement3.base ?? {});
}
function createTableAs(context, statement3) {
  const into = statement3.into ?? {};
  if (statement3.objtype === "OBJECT_MATVIEW") {
    return [
      {
        op: "create-view",
        view: newRelation(context, into.rel),
        replace: false,
        materialized: true,
        withData: into.skipData !== true,
        columns: stringsOf(into.colNames),
        reads: relationsRead(context, statement3.query)
      }
    ];
  }
  return [createdBySelect(context, into, statement3.if_not_exists === true)];
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
function createView2(context, statement3) {
  return [
    {
      op: "create-view",
      view: newRelation(context, statement3.view),
      replace: statement3.replace === true,
      materialized: false,
      withData: true,
      columns: statement3.aliases ? stringsOf(statement3.aliases) : outputColumns(statement3.query),
      reads: relationsRead(context, statement3.query)
    }
  ];
}
function outputColumns(query3) {
  return (asNode(query3, "SelectStmt")?.targetList ?? []).map((node) => {
    const target2 = asNode(node, "ResTarget");
    if (target2?.name !== void 0) return target2.name;
    return columnName2(asNode(target2?.val, "ColumnRef")) ?? "*";
  });
}
function relationsRead(context, query3) {
  const found = /* @__PURE__ */ new Map();
  visitNodes(query3, (kind, body) => {
    if (kind !== "RangeVar") return;
    const name = relation(context, body);
    found.set(JSON.stringify([name.schema, name.name]), name);
  });
  return [...found.values()];
}
function refreshView(context, statement3) {
  const view = relation(context, statement3.relation, "materialized-view");
  return [{ op: "refresh-materialized-view", view, concurrently: statement3.concurrent === true, withData: statement3.skipData !== true }];
}
function createIndex3(context, statement3) {
  const index = {
    name: statement3.idxname ?? null,
    table: relation(context, statement3.relation),
    columns: (statement3.indexParams ?? []).map((node) => indexedColumn(context, asNode(node, "IndexElem"))),
    unique: statement3.unique === true,
    concurrently: statement3.concurrent === true,
    ifNotExists: statement3.if_not_exists === true,
    only: statement3.relation?.inh !== true,
    method: statement3.accessMethod ?? "btree",
    ...optionalExpression(context, "where", statement3.whereClause)
  };
  return [{ op: "create-index", index }];
}
function indexedColumn(context, element) {
  return element?.name ?? sourceText(context, element?.expr);
}

// src/readers/sql-migration/operations/row-changes.ts
function select(context, statement3) {
  const inner = [...withChanges(context, statement3.withClause), ...setBranches(context, statement3)];
  const into = statement3.intoClause ? [createdBySelect(context, statement3.intoClause, false)] : [];
  const setting3 = settingOf(statement3);
  const functions = functionsIn(statement3);
  const scans = scannedTables(context, statement3, functions);
  return [
    { op: "select", functions, ...scans.length > 0 ? { scans } : {}, ...setting3 ? { setConfig: setting3 } : {} },
    ...into,
    ...inner
  ];
}
function scannedTables(context, statement3, functions) {
  if (statement3.whereClause || statement3.limitCount || functions.some((name) => ["max", "min", "setval"].includes(name))) return [];
  const own = (statement3.withClause?.ctes ?? []).map((node) => asNode(node, "CommonTableExpr")?.ctename);
  return (statement3.fromClause ?? []).flatMap((node) => {
    const table2 = asNode(node, "RangeVar");
    if (!table2 || !table2.schemaname && own.includes(table2.relname)) return [];
    if (["pg_catalog", "information_schema"].includes(table2.schemaname ?? "") || /^pg_/.test(table2.relname ?? "")) return [];
    return [relation(context, table2)];
  });
}
function setBranches(context, statement3) {
  return [statement3.larg, statement3.rarg].flatMap(
    (branch) => branch ? [...withChanges(context, branch.withClause), ...setBranches(context, branch)] : []
  );
}
function settingOf(statement3) {
  const call2 = (statement3.targetList ?? []).map((node) => asNode(asNode(node, "ResTarget")?.val, "FuncCall")).find((found) => found && functionName(found) === "set_config");
  const [name, value] = call2?.args ?? [];
  if (!asNode(name, "A_Const") || !asNode(value, "A_Const")) return void 0;
  return { name: valueText(name).toLowerCase(), value: valueText(value) };
}
function withChanges(context, clause) {
  return (clause?.ctes ?? []).flatMap((node) => {
    const query3 = asNode(node, "CommonTableExpr")?.ctequery;
    const found = query3 ? rowChange(context, query3) : void 0;
    if (found) return found;
    const inner = asNode(query3, "SelectStmt");
    return inner ? withChanges(context, inner.withClause) : [];
  });
}
function rowChange(context, node) {
  const inserted = asNode(node, "InsertStmt");
  if (inserted) return insert2(context, inserted);
  const updated = asNode(node, "UpdateStmt");
  if (updated) return update2(context, updated);
  const deleted = asNode(node, "DeleteStmt");
  if (deleted) return deleteRows2(context, deleted);
  const merged = asNode(node, "MergeStmt");
  return merged && merge(context, merged);
}
function query2(context, node) {
  if (!node) return [];
  const read2 = asNode(node, "SelectStmt");
  return read2 ? select(context, read2) : rowChange(context, node) ?? [];
}
function insert2(context, statement3) {
  const source = asNode(statement3.selectStmt, "SelectStmt");
  const repeated = [...targets(statement3.cols).repeated, ...targets(statement3.onConflictClause?.targetList).repeated];
  return [
    {
      op: "insert",
      table: relation(context, statement3.relation),
      columns: targets(statement3.cols).names,
      namesColumns: (statement3.cols ?? []).length > 0,
      fromSelect: source !== void 0 && source.valuesLists === void 0,
      replace: false,
      literals: literalsIn(statement3),
      ...repeated.length > 0 ? { repeated } : {}
    },
    ...withChanges(context, statement3.withClause),
    ...withChanges(context, source?.withClause)
  ];
}
function targets(list) {
  const columns = (list ?? []).flatMap((node) => {
    const target2 = asNode(node, "ResTarget");
    return target2?.name === void 0 ? [] : [{ name: target2.name, whole: (target2.indirection ?? []).length === 0 }];
  });
  const names = columns.map(({ name }) => name);
  const twice = names.filter((name, at) => names.indexOf(name) < at && columns.some((one2) => one2.name === name && one2.whole));
  return { names, repeated: [...new Set(twice)] };
}
function update2(context, statement3) {
  const { names, repeated } = targets(statement3.targetList);
  return [
    {
      op: "update",
      table: relation(context, statement3.relation),
      filter: rowFilter2(context, statement3.whereClause, { from: statement3.fromClause ?? [], with: statement3.withClause }),
      columns: [...new Set(names)],
      repeated,
      literals: literalsIn(statement3)
    },
    ...withChanges(context, statement3.withClause)
  ];
}
function deleteRows2(context, statement3) {
  const using = statement3.usingClause ?? [];
  return [
    {
      op: "delete",
      table: relation(context, statement3.relation),
      filter: rowFilter2(context, statement3.whereClause, { from: using, with: statement3.withClause }),
      joined: using.length > 0
    },
    ...withChanges(context, statement3.withClause)
  ];
}
function merge(context, statement3) {
  const deletes = (statement3.mergeWhenClauses ?? []).some((node) => asNode(node, "MergeWhenClause")?.commandType === "CMD_DELETE");
  return [{ op: "merge", table: relation(context, statement3.relation), deletes }, ...withChanges(context, statement3.withClause)];
}
function copy(context, statement3) {
  const file = statement3.filename !== void 0 && statement3.is_program !== true;
  return [
    {
      op: "copy",
      table: statement3.relation ? relation(context, statement3.relation) : null,
      program: statement3.is_program === true,
      file,
      to: statement3.is_from !== true
    },
    ...hiddenChanges(context, statement3.query)
  ];
}
function hiddenChanges(context, node) {
  return query2(context, node).filter((found) => found.op !== "select");
}
function explain(context, statement3) {
  const runs2 = definitions2(statement3.options).some((option) => option.defname === "analyze" && isOn(option));
  return runs2 ? query2(context, statement3.query) : [{ op: "select", functions: [] }];
}
var MOST_LITERALS2 = 1e4;
function literalsIn(root) {
  const found = /* @__PURE__ */ new Set();
  visitNodes(root, (kind, body) => {
    const text = kind === "A_Const" ? body["sval"]?.sval : void 0;
    if (text !== void 0 && found.size < MOST_LITERALS2) found.add(text);
  });
  return [...found];
}

// src/readers/sql-migration/operations/definitions.ts
function createFunction(context, statement3) {
  const options2 = definitions2(statement3.options);
  const option = (name) => options2.find((one2) => one2.defname === name);
  const parameters = (statement3.parameters ?? []).flatMap((node) => asNode(node, "FunctionParameter") ?? []);
  return [
    {
      op: "create-function",
      function: newName(context, statement3.funcname),
      replace: statement3.replace === true,
      securityDefiner: isOn(option("security")),
      searchPathSet: options2.some((one2) => one2.defname === "set" && asNode(one2.arg, "VariableSetStmt")?.name === "search_path"),
      language: valueText(option("language")?.arg).toLowerCase() || "sql",
      signature: parameters.filter(isInput).map((parameter) => sqlType(context, parameter.argType).name).join(", ")
    }
  ];
}
function isInput(parameter) {
  return parameter.mode !== "FUNC_PARAM_OUT" && parameter.mode !== "FUNC_PARAM_TABLE";
}
function createTrigger2(context, statement3) {
  return [
    {
      op: "create-trigger",
      trigger: statement3.trigname ?? "",
      table: relation(context, statement3.relation),
      replace: statement3.replace === true
    }
  ];
}
function createRule(context, statement3) {
  return [
    {
      op: "create-rule",
      rule: statement3.rulename ?? "",
      table: relation(context, statement3.relation),
      replace: statement3.replace === true,
      event: (statement3.event ?? "").replace("CMD_", "").toLowerCase(),
      instead: statement3.instead === true
    }
  ];
}
function createEnum(context, statement3) {
  return [{ op: "create-type", type: newName(context, statement3.typeName), kind: "enum", values: stringsOf(statement3.vals) }];
}
function createComposite(context, statement3) {
  return [{ op: "create-type", type: newRelation(context, statement3.typevar), kind: "composite" }];
}
function createRange(context, statement3) {
  return [{ op: "create-type", type: newName(context, statement3.typeName), kind: "range" }];
}
function createDomain(context, statement3) {
  const written = constraints(statement3.constraints);
  const check = written.find((constraint) => constraint.contype === "CONSTR_CHECK")?.raw_expr;
  return [
    {
      op: "create-type",
      type: newName(context, statement3.domainname),
      kind: "domain",
      base: sqlType(context, statement3.typeName),
      constrained: written.some(({ contype }) => contype === "CONSTR_CHECK" || contype === "CONSTR_NOTNULL"),
      ...check ? { check: expression2(context, check) } : {}
    }
  ];
}
function constraints(nodes) {
  return (nodes ?? []).flatMap((node) => asNode(node, "Constraint") ?? []);
}
function alterEnum(context, statement3) {
  const type = listedName(context, statement3.typeName, "type");
  const to = statement3.newVal ?? "";
  if (statement3.oldVal !== void 0) return [{ op: "rename-enum-value", type, value: statement3.oldVal, to }];
  const placed = statement3.newValNeighbor !== void 0;
  return [{ op: "add-enum-value", type, value: to, placed, ifNotExists: statement3.skipIfNewValExists === true }];
}
var DOMAIN_ACTIONS = {
  C: "add-constraint",
  X: "drop-constraint",
  O: "set-not-null",
  N: "drop-not-null",
  T: "set-default",
  V: "validate"
};
function alterDomain(context, statement3) {
  const action3 = DOMAIN_ACTIONS[statement3.subtype ?? ""];
  if (!action3) return [{ op: "other", statement: "ALTER DOMAIN" }];
  const domain = listedName(context, statement3.typeName, "domain");
  return [{ op: "alter-domain", domain, action: action3, notValid: asNode(statement3.def, "Constraint")?.skip_validation === true }];
}
function created(op, object, ifNotExists = false) {
  return [{ op, object, ifNotExists }];
}

// src/readers/sql-migration/operations/drop.ts
function drop3(context, statement3) {
  const type = objectType(statement3.removeType);
  return (statement3.objects ?? []).map((node) => ({
    op: "drop",
    objectType: type,
    ...named(context, node, type),
    cascade: statement3.behavior === "DROP_CASCADE",
    ifExists: statement3.missing_ok === true,
    concurrently: statement3.concurrent === true
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
    const table2 = partsName(context, parts.slice(0, -1), "table");
    return { object: { schema: table2.schema, name: parts.at(-1) ?? "" }, table: table2 };
  }
  return { object: parts.length === 0 ? bareName(describe(context)) : partsName(context, parts, type) };
}
function describe(context) {
  return context.statement.source.slice(context.statement.start, context.statement.end).slice(0, 80);
}
function signature(context, callable) {
  return (callable.objargs ?? []).map((node) => sqlType(context, asNode(node, "TypeName")).name).join(", ");
}
function rename2(context, statement3) {
  const to = statement3.newname ?? "";
  const type = statement3.renameType === "OBJECT_ATTRIBUTE" ? "column" : statement3.renameType === "OBJECT_DOMCONSTRAINT" ? "other" : objectType(statement3.renameType);
  if (type === "other") return [{ op: "other", statement: `RENAME ${(statement3.renameType ?? "").replace("OBJECT_", "")}` }];
  if (isOfTable(type) && statement3.relation) {
    const table2 = relation(context, statement3.relation);
    return [{ op: "rename", objectType: type, object: { schema: table2.schema, name: statement3.subname ?? "" }, to, table: table2 }];
  }
  const object = statement3.relation ? relation(context, statement3.relation, type) : statement3.object ? named(context, statement3.object, type).object : bareName(statement3.subname);
  return [{ op: "rename", objectType: type, object, to }];
}
function setSchema(context, statement3) {
  const type = objectType(statement3.objectType);
  const object = statement3.relation ? relation(context, statement3.relation, type) : named(context, statement3.object, type).object;
  return [{ op: "set-schema", objectType: type, object, to: statement3.newschema ?? "" }];
}
function changeOwner(context, statement3) {
  const type = objectType(statement3.objectType);
  const object = statement3.relation ? relation(context, statement3.relation, type) : named(context, statement3.object, type).object;
  return [{ op: "change-owner", objectType: type, object, to: roleName(statement3.newowner) }];
}

// src/readers/sql-migration/operations/maintenance.ts
function truncate2(context, statement3) {
  return tables(context, statement3.relations).map((table2) => ({
    op: "truncate",
    table: table2,
    cascade: statement3.behavior === "DROP_CASCADE",
    restartIdentity: statement3.restart_seqs === true
  }));
}
function tables(context, nodes) {
  return (nodes ?? []).map((node) => relation(context, asNode(node, "RangeVar")));
}
function vacuum(context, statement3) {
  const full = definitions2(statement3.options).some((option) => option.defname === "full" && isOn(option));
  const named2 = (statement3.rels ?? []).map((node) => relation(context, asNode(node, "VacuumRelation")?.relation));
  return (named2.length === 0 ? [null] : named2).map(
    (table2) => statement3.is_vacuumcmd === true ? { op: "vacuum", table: table2, full } : { op: "analyze", table: table2 }
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
function lockTable(context, statement3) {
  const mode = LOCK_MODES[(statement3.mode ?? 8) - 1] ?? "access exclusive";
  return tables(context, statement3.relations).map((table2) => ({ op: "lock-table", table: table2, mode, nowait: statement3.nowait === true }));
}
function cluster(context, statement3) {
  return [{ op: "cluster", table: statement3.relation ? relation(context, statement3.relation) : null }];
}
function reindex(context, statement3) {
  const scope = (statement3.kind ?? "").replace("REINDEX_OBJECT_", "").toLowerCase();
  const object = statement3.relation ? relation(context, statement3.relation, scope === "index" ? "index" : "table") : bareName(statement3.name);
  return [
    {
      op: "reindex",
      scope,
      object,
      concurrently: definitions2(statement3.params).some((option) => option.defname === "concurrently" && isOn(option))
    }
  ];
}

// src/readers/sql-migration/operations/replication.ts
var ACTIONS = {
  AP_AddObjects: "add",
  AP_DropObjects: "drop",
  AP_SetObjects: "set"
};
function alterPublication(statement3) {
  const action3 = statement3.options === void 0 ? ACTIONS[statement3.action ?? ""] : "options";
  return action3 ? [{ op: "alter-publication", publication: statement3.pubname ?? "", action: action3 }] : [];
}

// src/readers/sql-migration/operations/settings.ts
function setting2(statement3) {
  const name = (statement3.name ?? "").toLowerCase();
  switch (statement3.kind) {
    case "VAR_RESET_ALL":
      return [{ op: "reset", name: "all" }];
    case "VAR_RESET":
    case "VAR_SET_DEFAULT":
      return [{ op: "reset", name }];
    default:
      return [{ op: "set", name, value: settingValue(statement3), local: statement3.is_local === true, scope: "session" }];
  }
}
function alterSystem(statement3) {
  const inner = statement3.setstmt ?? {};
  return [{ op: "set", name: (inner.name ?? "all").toLowerCase(), value: settingValue(inner), local: false, scope: "server" }];
}
function alterDatabase({ dbname = "", setstmt = {} }) {
  return setting2(setstmt).flatMap(
    (made) => made.op === "set" || made.op === "reset" ? [{ op: "set-for-database", database: dbname, name: made.name, value: made.op === "set" ? made.value : null }] : []
  );
}
function settingValue(statement3) {
  return (statement3.args ?? []).map(valueText).join(", ");
}
var ACTIONS2 = {
  TRANS_STMT_BEGIN: "begin",
  TRANS_STMT_START: "begin",
  TRANS_STMT_COMMIT: "commit",
  TRANS_STMT_ROLLBACK: "rollback",
  TRANS_STMT_SAVEPOINT: "savepoint",
  TRANS_STMT_RELEASE: "release",
  TRANS_STMT_ROLLBACK_TO: "rollback-to",
  TRANS_STMT_PREPARE: "prepare"
};
function transaction2(statement3) {
  const action3 = ACTIONS2[statement3.kind ?? ""];
  return [
    action3 ? { op: "transaction", action: action3 } : { op: "other", statement: (statement3.kind ?? "").replace("TRANS_STMT_", "").replaceAll("_", " ") }
  ];
}

// src/readers/sql-migration/operations/operations-of.ts
var BUILDERS = {
  AlterDatabaseSetStmt: (_, body) => alterDatabase(body),
  AlterDefaultPrivilegesStmt: alterDefaultPrivileges,
  AlterDomainStmt: alterDomain,
  AlterEnumStmt: alterEnum,
  AlterObjectSchemaStmt: setSchema,
  AlterOwnerStmt: changeOwner,
  AlterPolicyStmt: (context, body) => policy(context, "alter-policy", body),
  AlterPublicationStmt: (_, body) => alterPublication(body),
  AlterRoleSetStmt: (_, body) => alterRoleSetting(body),
  AlterRoleStmt: (_, body) => alterRole(body),
  AlterSystemStmt: (_, body) => alterSystem(body),
  AlterTableStmt: alterTable2,
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
  CreateStmt: createTable3,
  CreateTableAsStmt: (context, body) => [...createTableAs(context, body), ...hiddenChanges(context, body.query)],
  CreateTableSpaceStmt: (_, body) => created("create-tablespace", bareName(body.tablespacename)),
  CreateTrigStmt: createTrigger2,
  CreatedbStmt: (_, body) => created("create-database", bareName(body.dbname)),
  DeleteStmt: deleteRows2,
  DropOwnedStmt: (_, body) => dropNamed("owned", roleNames(body.roles), false, body.behavior === "DROP_CASCADE"),
  DropRoleStmt: (_, body) => dropNamed("role", roleNames(body.roles), body.missing_ok === true),
  DropStmt: drop3,
  DropSubscriptionStmt: (_, body) => dropNamed("subscription", [body.subname ?? ""], body.missing_ok === true),
  DropTableSpaceStmt: (_, body) => dropNamed("tablespace", [body.tablespacename ?? ""], body.missing_ok === true),
  DropdbStmt: (_, body) => dropNamed("database", [body.dbname ?? ""], body.missing_ok === true),
  ExplainStmt: explain,
  GrantRoleStmt: (_, body) => grantRole(body),
  GrantStmt: grant2,
  ImportForeignSchemaStmt: (_, body) => created("create-other", bareName(`foreign tables of ${body.server_name ?? ""}`)),
  IndexStmt: createIndex3,
  InsertStmt: insert2,
  // A library that is on the server already, for this session.
  LoadStmt: () => [{ op: "other", statement: "LOAD", harmless: true }],
  LockStmt: lockTable,
  MergeStmt: merge,
  // Nobody prepares a statement in a migration but to execute it.
  PrepareStmt: (context, body) => hiddenChanges(context, body.query),
  ReassignOwnedStmt: (_, body) => [{ op: "reassign-owned", roles: roleNames(body.roles), to: roleName(body.newrole) }],
  RefreshMatViewStmt: refreshView,
  ReindexStmt: reindex,
  RenameStmt: rename2,
  RuleStmt: createRule,
  SelectStmt: select,
  TransactionStmt: (_, body) => transaction2(body),
  TruncateStmt: truncate2,
  UpdateStmt: update2,
  VacuumStmt: vacuum,
  VariableSetStmt: (_, body) => setting2(body),
  VariableShowStmt: () => [{ op: "select", functions: [] }],
  ViewStmt: createView2
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
    const known2 = names.get(placeholder) ?? (names.size < MOST_PLACEHOLDERS ? freeName(placeholder, text, names) : placeholder);
    names.set(placeholder, known2);
    return known2;
  };
  const values = text.replace(CONTROL, (found) => found.replace(/[^\r\n]/g, " ")).replace(VALUES, nameFor);
  const masked = maskVariables(values, nameFor);
  const originals = new Map([...names].map(([placeholder, name]) => [name, placeholder]));
  const pattern = originals.size === 0 ? void 0 : new RegExp([...originals.keys()].map(literal).sort(longestFirst).join("|"), "g");
  return { text: masked, unmask: (name) => pattern ? name.replace(pattern, (found) => originals.get(found) ?? found) : name };
}
function longestFirst(a, b) {
  return b.length - a.length;
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
function constantText(expression3) {
  const [only, ...more] = parseScript(`SELECT ${expression3}`);
  const targets2 = asNode(only?.node, "SelectStmt")?.targetList ?? [];
  const value = asNode(targets2[0], "ResTarget")?.val;
  return more.length > 0 || targets2.length !== 1 || value === void 0 ? void 0 : constant2(value);
}
function constant2(node) {
  const literal3 = asNode(node, "A_Const");
  if (literal3) return literal3.sval ? literal3.sval.sval ?? "" : void 0;
  const cast = asNode(node, "TypeCast");
  if (cast?.arg) return ["text", "varchar"].includes(stringsOf(cast.typeName?.names).at(-1) ?? "") ? constant2(cast.arg) : void 0;
  const operator = asNode(node, "A_Expr");
  if (operator?.kind === "AEXPR_OP" && stringsOf(operator.name).at(-1) === "||" && operator.lexpr && operator.rexpr) {
    const [left, right] = [constant2(operator.lexpr), constant2(operator.rexpr)];
    return left === void 0 || right === void 0 ? void 0 : left + right;
  }
  const call2 = asNode(node, "FuncCall");
  return call2 ? called(call2) : void 0;
}
function called(call2) {
  const values = (call2.args ?? []).map(constant2);
  if (values.includes(void 0)) return void 0;
  const [first2, ...rest2] = values;
  if (first2 === void 0) return void 0;
  switch (functionName(call2)) {
    case "format":
      return format(first2, rest2);
    case "quote_ident":
      return quoteName(first2);
    case "quote_literal":
      return quoteText(first2);
    case "concat":
      return first2 + rest2.join("");
    default:
      return void 0;
  }
}
function format(template, values) {
  let next = 0;
  let unknown2 = false;
  const text = template.replace(/%(.)?/gs, (_, kind) => {
    if (kind === "%") return "%";
    const value = values[next++];
    if (value === void 0 || kind === void 0 || !"sIL".includes(kind)) unknown2 = true;
    else return kind === "I" ? quoteName(value) : kind === "L" ? quoteText(value) : value;
    return "";
  });
  return unknown2 ? void 0 : text;
}
function quoteName(name) {
  return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
function quoteText(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

// src/readers/sql-migration/procedural.ts
var known = /* @__PURE__ */ new WeakMap();
function lookInto(outer2, statement3) {
  let block = known.get(outer2);
  if (!block) {
    block = lookIntoBody(outer2, statement3.args, "plpgsql");
    known.set(outer2, block);
  }
  return block;
}
function lookIntoRoutine(outer2, statement3) {
  if (statement3.sql_body === void 0) return lookIntoBody(outer2, statement3.options, "sql");
  const inner = itemsOf(statement3.sql_body).flatMap(itemsOf);
  const place2 = { start: outer2.start, end: outer2.end };
  return { nested: inner.map((node) => ({ statement: { ...outer2, node }, place: place2, certain: true })), dynamic: [], opaque: false };
}
function lookIntoBody(outer2, written, usual) {
  const options2 = definitions2(written);
  const language = valueText(options2.find((option) => option.defname === "language")?.arg).toLowerCase() || usual;
  const block = { nested: [], dynamic: [], opaque: true };
  const code = options2.find((option) => option.defname === "as");
  const text = valueText(asNode(code?.arg, "List")?.items?.[0] ?? code?.arg);
  const body = bodyOf(outer2, text, outer2.offset(code?.location), block);
  if (language === "sql") {
    block.opaque = false;
    for (const one2 of parseScript(text))
      block.nested.push({ statement: one2, place: find(text.slice(one2.start, one2.end), body), certain: true });
  } else if (language === "plpgsql") {
    const tree = parseProcedure(outer2.source.slice(outer2.start, outer2.end));
    if (tree === void 0) return block;
    block.opaque = false;
    walk(tree, true, body);
  }
  return block;
}
function bodyOf(outer2, code, at, block) {
  const first2 = tokenAt(outer2.tokens, at);
  const token = outer2.tokens[outer2.tokens[first2]?.kind === "word" ? first2 + 1 : first2];
  const start = token ? outer2.source.indexOf(code, token.start) : -1;
  const isVerbatim = token !== void 0 && start >= 0 && start + code.length <= token.end;
  const end = start + code.length;
  const tokens = isVerbatim ? tokenizeSql(outer2.source, start, end).filter((one2) => one2.kind !== "comment") : [];
  return { outer: outer2, start: isVerbatim ? start : void 0, end, tokenStarts: new Set(tokens.map((one2) => one2.start)), cursor: start, block };
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
    if (key.startsWith("PLpgSQL_stmt_")) statement2(key.slice("PLpgSQL_stmt_".length), inner, certain, body);
    else if (key !== "datums") walk(inner, certain && key !== "exceptions", body);
  }
}
function statement2(kind, syntax, certain, body) {
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
function queryOf(expression3) {
  const inner = isSyntax(expression3) ? expression3["PLpgSQL_expr"] : void 0;
  const query3 = isSyntax(inner) ? inner["query"] : void 0;
  return typeof query3 === "string" ? query3 : "";
}
function runs(query3, written, certain, body) {
  if (query3 === "") return;
  const place2 = find(query3.slice(written), body);
  for (const parsed of parseScript(query3)) body.block.nested.push({ statement: parsed, place: place2, certain });
}
function executes(expression3, certain, body) {
  if (expression3 === "") return;
  const place2 = find(expression3, body);
  const sql = constantText(expression3);
  if (sql === void 0) {
    body.block.dynamic.push(expression3);
    return;
  }
  for (const parsed of parseScript(sql)) body.block.nested.push({ statement: parsed, place: place2, certain });
}
function find(query3, body) {
  const { outer: outer2, start, end, tokenStarts } = body;
  const whole = { start: outer2.start, end: outer2.end };
  if (start === void 0) return whole;
  const known2 = query3.split(/\s{4,}/)[0] ?? query3;
  for (let from = Math.max(start, body.cursor); ; ) {
    const at = outer2.source.indexOf(known2, from);
    if (at < 0 || at >= end) return whole;
    if (tokenStarts.has(at)) {
      body.cursor = at + known2.length;
      return { start: at, end: Math.min(end, at + query3.length) };
    }
    from = at + 1;
  }
}

// src/readers/sql-migration/masked-script.ts
function parseMasked(psql, parse) {
  const plain3 = parse(psql.text);
  if (failures(plain3) === 0 || !hasPlaceholders(psql.text)) return { parsed: withCommands(plain3, psql), masked: void 0 };
  const masked = maskPlaceholders(psql.text);
  const parsed = parse(masked.text);
  return failures(parsed) < failures(plain3) ? { parsed: withCommands(parsed, { ...psql, text: masked.text }), masked } : { parsed: withCommands(plain3, psql), masked: void 0 };
}
function failures(statements) {
  return statements.filter((one2) => {
    const block = asNode(one2.node, "DoStmt");
    return one2.error !== void 0 || block !== void 0 && lookInto(one2, block).opaque;
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
        const statement3 = asNode(parsed.node, "CreateFunctionStmt");
        return statement3 ? [lookIntoRoutine(parsed, statement3)] : [];
      });
    });
  }
};

// src/readers/sql-migration/transactions.ts
var NONE = { transaction: "none", transactionNumber: -1 };
var Transactions = class {
  #counter = -1;
  #current = NONE;
  #begin = 0;
  #implicit = false;
  #begunImplicitly = false;
  #block = { next: -1, number: -1 };
  /** The tool runs what refuses a transaction by itself. Set after `enter`. */
  setsApart = false;
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
    return turns || this.#isApart(operation) ? NONE : this.#current;
  }
  #isApart(operation) {
    return this.setsApart && this.#current.transaction === "file" && operation !== void 0 && runsOutsideTransaction(operation);
  }
  /** Takes a statement's effect; tells what ended with it. */
  after(operation, ordinal) {
    if (this.#isApart(operation)) {
      const end = { how: "commit", begin: this.#begin };
      this.#open("file", ordinal + 1);
      this.#begunImplicitly = this.#implicit;
      return end;
    }
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
  /** A statement of MySQL ended whatever was open; what follows runs on its own. */
  commitImplicitly() {
    this.#current = NONE;
  }
  /** A transaction for what runs as one statement, such as a `DO` block. */
  forBlock(ordinal) {
    if (this.#current.transactionNumber >= 0) return this.#current;
    if (this.#block.next !== ordinal) this.#block = { next: ordinal, number: ++this.#counter };
    this.#block.next++;
    return { transaction: "explicit", transactionNumber: this.#block.number };
  }
  #open(transaction3, ordinal) {
    this.#current = { transaction: transaction3, transactionNumber: ++this.#counter };
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
var IN_TRANSACTION = [
  "insert",
  "update",
  "delete",
  "select",
  "set",
  "reset",
  "transaction",
  "call",
  "copy",
  "procedural-block",
  "parse-error",
  "other"
];
function commitsImplicitly(operation, dialect) {
  if (dialect !== "mysql" && dialect !== "mariadb") return false;
  if (operation.op === "create-table" && operation.temporary) return false;
  return !IN_TRANSACTION.includes(operation.op);
}

// src/readers/sql-migration/script.ts
function readScript(session, script) {
  const up = onlyDirection(script.text, script.sections, "up");
  const grammar = script.dialect === "postgres" ? void 0 : new OwnGrammar(script.dialect, script.release, session.spelling);
  const psql = grammar ? { text: up, commands: [] } : readPsql(up);
  const { parsed, masked } = parseMasked(psql, grammar ? (text) => grammar.parse(text) : parseScript);
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
    grammar,
    read: []
  };
  for (const section of script.sections) {
    if (section.direction !== "up") continue;
    const own = parsed.filter((one2) => one2.start >= section.start && one2.start < section.end);
    if (own.length === 0) continue;
    const outside = script.detectsTransactions === true && own.every((one2) => mayRefuse(one2) && build(reader, one2).every(runsOutsideTransaction));
    const control = own.some((one2) => asNode(one2.node, "TransactionStmt") !== void 0);
    const alone2 = outside || grammar && section.wrapping === "implicit";
    session.transactions.enter(alone2 ? { ...section, wrapping: "none" } : section, session.next, own.length, control);
    session.transactions.setsApart = script.framework.setsApart === true;
    for (const one2 of own) readStatement(reader, one2);
    session.history.settings.endTransaction(session.next - 0.5);
  }
  return reader.read;
}
function mayRefuse({ node }) {
  return !asNode(node, "CreateStmt") && !asNode(node, "InsertStmt") && !asNode(node, "UpdateStmt");
}
function readStatement(reader, parsed) {
  if (reader.grammar) {
    runRecognised(reader, reader.grammar, parsed, { place: { start: parsed.start, end: parsed.end }, nested: false, certain: true });
    return;
  }
  const block = asNode(parsed.node, "DoStmt");
  const place2 = { start: parsed.start, end: parsed.end };
  if (!block) {
    run(reader, parsed, build(reader, parsed), { place: place2, nested: false, certain: true });
    return;
  }
  const { nested, dynamic, opaque } = lookInto(parsed, block);
  take(reader, parsed, [blockOperation(dynamic, opaque)], { place: place2, nested: false, certain: true });
  for (const { statement: statement3, place: inner, certain } of nested)
    run(reader, statement3, nestedOperations(reader, statement3), { place: inner, nested: true, certain });
}
function blockOperation(dynamic, opaque) {
  return { op: "procedural-block", dynamic: dynamic.map(textWithoutSecrets), opaque };
}
function nestedOperations(reader, statement3) {
  return asNode(statement3.node, "DoStmt") ? [blockOperation([], true)] : build(reader, statement3);
}
function run(reader, parsed, operations, where) {
  const { history } = reader.session;
  const bodies = reader.routines.calledBy(operations, (schema2, name) => history.resolve("function", schema2, name));
  const dynamic = bodies.flatMap((body) => body.dynamic);
  const opaque = bodies.some((body) => body.opaque);
  take(reader, parsed, dynamic.length > 0 || opaque ? [...operations, blockOperation(dynamic, opaque)] : operations, where);
  reader.routines.learn(parsed, operations);
  for (const { statement: statement3, place: place2, certain } of bodies.flatMap((body) => body.nested))
    run(reader, statement3, nestedOperations(reader, statement3), { place: place2, nested: true, certain: where.certain && certain });
}
function runRecognised(reader, grammar, parsed, where) {
  const operations = parsed.recognised?.operations ?? [];
  const behind = grammar.routines.behind(parsed, grammar.dialect);
  const isTold = behind !== void 0 && (behind.dynamic.length > 0 || behind.opaque);
  const own = operations.filter(({ op }) => !(isTold && op === "procedural-block"));
  take(reader, parsed, isTold ? [...own, blockOperation(behind.dynamic, behind.opaque)] : operations, where);
  if (!behind) return;
  const walk2 = () => runNested(reader, grammar, behind, where);
  if (behind.around) behind.around(walk2);
  else walk2();
}
function runNested(reader, grammar, { nested }, where) {
  for (const { statement: statement3, place: place2, certain } of nested) {
    const inFile = !where.nested || statement3.source === reader.source;
    runRecognised(reader, grammar, statement3, { place: inFile ? place2 : where.place, nested: true, certain: where.certain && certain });
  }
}
function take(reader, parsed, built, { place: place2, nested, certain }) {
  const { session, script, lines, masked } = reader;
  const ordinal = session.next++;
  const past = script.past?.(reader.read.length) === true;
  const operations = masked ? built.map((operation) => unmasked(operation, masked)) : built;
  for (const operation of operations) addKnownType(reader, operation, ordinal);
  const statement3 = {
    text: withoutSecrets(parsed.source === reader.source ? script.text : parsed.source, parsed.tokens, parsed.start, parsed.end),
    location: locationOf(script.file, lines, place2.start, place2.end),
    operations,
    ordinal,
    ...nested && !reader.grammar ? session.transactions.forBlock(ordinal) : session.transactions.now(operations[0]),
    nested
  };
  if (parsed.recognised?.online) statement3.online = parsed.recognised.online;
  reader.read.push({ statement: statement3, parsed, lines, place: place2 });
  for (const operation of operations) {
    applyOperation(session.history, operation, {
      ordinal,
      script: reader.number,
      past,
      certain,
      inTransaction: statement3.transaction !== "none"
    });
    if (reader.grammar && commitsImplicitly(operation, script.dialect)) session.transactions.commitImplicitly();
    const ended = nested ? void 0 : session.transactions.after(operation, ordinal);
    if (ended?.how === "rollback") session.history.rollBack(ended.begin, ordinal);
    else if (ended) session.history.settings.endTransaction(ordinal);
  }
}
function build(reader, statement3) {
  const { history } = reader.session;
  const { masked } = reader;
  const names = masked ? {
    resolve: (...[type, schema2, name]) => history.resolve(type, schema2 && masked.unmask(schema2), masked.unmask(name)),
    create: (...[schema2, name]) => history.create(schema2 && masked.unmask(schema2), masked.unmask(name))
  } : history;
  try {
    return operationsOf({ statement: statement3, names });
  } catch (thrown) {
    if (thrown instanceof RangeError) return [{ op: "parse-error", message: "nested too deeply" }];
    throw thrown;
  }
}
function addKnownType(reader, operation, ordinal) {
  if (operation.op !== "alter-column-type") return;
  const known2 = reader.session.history.column(operation.table, operation.column, ordinal);
  if (!known2) return;
  operation.from = known2.type;
  if (operation.definition) operation.before = known2;
}
function unmasked(value, masked) {
  if (typeof value === "string") return masked.unmask(value);
  if (Array.isArray(value)) return value.map((item) => unmasked(item, masked));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unmasked(inner, masked)]));
}

// src/readers/sql-migration/learn-schema.ts
var SCHEMA_ORDINALS = 1e9;
var DUMP = { name: "schema", wrapping: "none" };
function* learnSchema(session, files, { dialect: named2, server }) {
  session.next = -SCHEMA_ORDINALS;
  for (const { file, content } of files) {
    const decoded = decodeSql(file, content);
    if (!decoded.ok) {
      for (const found of decoded.problems) yield { problem: { ...found, level: "warning" } };
      continue;
    }
    const text = decoded.value;
    const dialect = named2 ?? detectDialect(file, text);
    const framework = frameworkOf("auto", file, text);
    const whole = [{ start: 0, end: text.length, direction: "up", wrapping: "none" }];
    const reads = readScript(session, {
      file,
      text,
      dialect,
      release: releaseOf(dialect, server),
      framework: DUMP,
      sections: framework.describes ? whole : sectionsOf(framework, file, text, { dialect }),
      past: () => true
    });
    for (const { statement: statement3, parsed } of reads) {
      if (!parsed.error) continue;
      yield {
        problem: problem("evidence-unreadable", `a statement of the schema before is not understood: ${parsed.error.message}`, {
          help: "pass the schema as `pg_dump --schema-only`, `mysqldump --no-data` or `.schema` writes it",
          location: statement3.location,
          level: "warning"
        })
      };
    }
  }
  session.next = 0;
}

// src/readers/sql-migration/history/objects.ts
var PARTS = ["column", "constraint", "trigger", "policy", "rule"];
var Objects = class {
  known = new Timeline();
  #events = /* @__PURE__ */ new Map();
  /** Qualified table name to the keys of its parts. */
  #parts = /* @__PURE__ */ new Map();
  create(type, name, moment, part2) {
    this.#create(type, name, moment, moment.past ? "old" : "new", part2);
  }
  /** By `IF NOT EXISTS`: new for sure only where the pull request dropped it before. Whether it is. */
  createIfMissing(type, name, moment, part2) {
    const isGone = (this.#events.get(sqlKey(type, name, part2)) ?? []).at(-1)?.what === "dropped";
    this.#create(type, name, moment, moment.past ? "old" : isGone ? "new" : "perhaps-new", part2);
    return isGone;
  }
  #create(type, name, { ordinal, script }, origin2, part2) {
    const key = sqlKey(type, name, part2);
    this.known.set(key, ordinal, origin2);
    this.#happened(key, { at: ordinal, script, what: "created" });
    if (part2 !== void 0) this.#remember(formatSqlName(name), key);
  }
  /** The same for all columns or constraints of a new table; `isSure`: it is a new one for sure. */
  createParts(type, table2, parts, { ordinal, script, past }, isSure) {
    const name = formatSqlName(table2);
    const known2 = this.#parts.get(name) ?? /* @__PURE__ */ new Set();
    for (const part2 of parts) {
      const key = `${type}:${name}.${part2}`;
      this.known.set(key, ordinal, past ? "old" : isSure ? "new" : "perhaps-new");
      this.#happened(key, { at: ordinal, script, what: "created" });
      known2.add(key);
    }
    this.#parts.set(name, known2);
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
      this.#remember(formatSqlName(to), renamed);
    }
  }
  renamePart(type, table2, from, to, { ordinal }) {
    this.#move(sqlKey(type, table2, from), sqlKey(type, table2, to), ordinal);
    this.#remember(formatSqlName(table2), sqlKey(type, table2, to));
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
  #remember(table2, key) {
    const keys = this.#parts.get(table2);
    if (keys) keys.add(key);
    else this.#parts.set(table2, /* @__PURE__ */ new Set([key]));
  }
  /** `DROP SCHEMA … CASCADE` takes everything in it along. */
  #dropInside(schema2, at) {
    for (const key of this.known.keys()) {
      if (key.includes(`:${schema2}.`)) this.known.set(key, at, void 0);
    }
  }
};

// src/readers/sql-migration/history/settings.ts
var Settings = class {
  timeline = new Timeline();
  /** Values to go back to at the end of the transaction, by `SET LOCAL`. */
  #local = /* @__PURE__ */ new Map();
  #path = { setting: "", schemas: schemasIn("") };
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
    for (const name of this.timeline.keys()) if (this.timeline.now(name) !== void 0) this.timeline.set(name, at, void 0);
  }
  endTransaction(at) {
    for (const [name, value] of this.#local) this.timeline.set(name, at, value);
    this.#local.clear();
  }
  /** Schemas that unqualified names are looked up in; `public` where nothing was set. Asked for every name, and seldom set. */
  searchPath() {
    const setting3 = this.timeline.now("search_path") ?? "";
    if (this.#path.setting !== setting3) this.#path = { setting: setting3, schemas: schemasIn(setting3) };
    return this.#path.schemas;
  }
};
function schemasIn(searchPath) {
  const path = searchPath.split(",").map((schema2) => schema2.trim().replace(/^"(.*)"$/, "$1")).filter((schema2) => schema2 !== "" && schema2 !== "$user" && schema2 !== "pg_catalog" && schema2 !== "pg_temp");
  return path.length > 0 ? path : ["public"];
}

// src/readers/sql-migration/history/migration-history.ts
var MigrationHistory = class {
  tables = new Tables();
  objects = new Objects();
  indexes = new Timeline();
  domains = new Timeline();
  settings = new Settings();
  /** Columns of views. */
  views = new Timeline();
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
    for (const timeline of [this.tables.timeline, this.objects.known, this.indexes, this.domains, this.views, this.settings.timeline])
      timeline.rewind(begin, at);
    this.settings.endTransaction(at);
  }
  resolve(type, schema2, name) {
    if (schema2 !== void 0) return { schema: schema2, name };
    const temporary = { schema: TEMPORARY_SCHEMA, name };
    if (this.#isKnown(type, temporary)) return temporary;
    const path = this.settings.searchPath();
    const found = path.find((one2) => this.#isKnown(type, { schema: one2, name }));
    return { schema: found ?? path[0], name };
  }
  create(schema2, name) {
    return { schema: schema2 ?? this.settings.searchPath()[0], name };
  }
  #isKnown(type, name) {
    return type === "table" && this.tables.isKnown(name) || this.objects.known.now(sqlKey(type, name)) !== void 0;
  }
  createdForSure(key, ordinal) {
    return this.objects.known.before(key, ordinal) === "new";
  }
  createdBefore(key, ordinal) {
    const origin2 = this.objects.known.before(key, ordinal);
    return origin2 === "new" || origin2 === "perhaps-new";
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
  isTemporary(table2, ordinal) {
    return table2.schema === TEMPORARY_SCHEMA || this.tables.before(table2, ordinal).temporary;
  }
  isPartitioned(table2, ordinal) {
    return this.tables.before(table2, ordinal).partitioned;
  }
  hasPolicy(table2, ordinal) {
    return this.tables.before(table2, ordinal).hasPolicy;
  }
  column(table2, column3, ordinal) {
    return this.tables.before(table2, ordinal).columns.get(column3);
  }
  columns(table2, ordinal) {
    return [...this.tables.before(table2, ordinal).columns.keys()];
  }
  hasValidatedNotNull(table2, column3, ordinal) {
    return provesNotNull(this.tables.before(table2, ordinal), table2.name, column3);
  }
  constraint(table2, name, ordinal) {
    return this.tables.before(table2, ordinal).constraints.get(name);
  }
  constraints(table2, ordinal) {
    return [...this.tables.before(table2, ordinal).constraints.values()];
  }
  index(name, ordinal) {
    return this.indexes.before(formatSqlName(name), ordinal);
  }
  references(table2, ordinal) {
    const { constraints: constraints2 } = this.tables.before(table2, ordinal);
    const named2 = [...constraints2.values()].flatMap(({ references }) => references?.table ?? []);
    const others = new Map(named2.map((name) => [formatSqlName(name), name]));
    others.delete(formatSqlName(table2));
    return [...others.values()];
  }
  viewColumns(view, ordinal) {
    return this.views.before(formatSqlName(view), ordinal);
  }
  domain(name, ordinal) {
    return this.domains.before(formatSqlName(name), ordinal);
  }
  isKnown(table2, ordinal) {
    return this.tables.timeline.before(formatSqlName(table2), ordinal) !== void 0;
  }
  setting(name, ordinal) {
    return this.settings.timeline.before(name.toLowerCase(), ordinal);
  }
};

// src/readers/sql-migration/seen-changes.ts
function suppressionChange({ source, trust }, file, suppression) {
  return {
    source,
    kind: "read",
    type: "suppression",
    address: file,
    location: suppression.location,
    before: null,
    after: { dangers: suppression.dangers, reason: suppression.reason, until: suppression.until },
    changed: [],
    digest: `sha256:${sha256(JSON.stringify([suppression.dangers, suppression.reason, suppression.until]))}`,
    trust,
    suppression
  };
}
function schemaDump(file, text) {
  return {
    source: file.source,
    kind: "read",
    type: "schema-dump",
    address: file.file,
    location: { file: file.file, line: 1, column: 1 },
    before: null,
    after: null,
    changed: [],
    digest: `sha256:${sha256(text)}`,
    trust: file.trust
  };
}

// src/readers/sql-migration/subject.ts
function subjectOf(operation, statement3) {
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
    case "create-rule":
      return { kind: "create", type: "rule", address: part(operation.table, operation.rule) };
    case "alter-publication":
      return { kind: "update", type: "publication", address: operation.publication };
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
    case "convert-charset":
    case "alter-partitions":
      return { kind: "update", type: "table", address: formatSqlName(operation.table) };
    default:
      return rowsOrRun(operation, statement3);
  }
}
function rowsOrRun(operation, statement3) {
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
    case "optimize-table":
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
    case "set-for-database":
      return { kind: "update", type: "database", address: operation.database };
    case "transaction":
      return { kind: "execute", type: "transaction", address: operation.action };
    case "call":
      return { kind: "execute", type: "procedure", address: formatSqlName(operation.procedure) };
    case "comment":
      return { kind: "update", type: "comment", address: firstWords(statement3.text) };
    case "procedural-block":
      return { kind: "execute", type: "block", address: "DO" };
    case "parse-error":
      return { kind: "unknown", type: "statement", address: firstWords(statement3.text) };
    case "select":
      return { kind: "execute", type: "query", address: operation.functions.join(", ") || "select" };
    case "other":
      return { kind: "execute", type: "statement", address: operation.statement };
    default:
      return { kind: "execute", type: "statement", address: operation.op };
  }
}
function part(table2, name) {
  return `${formatSqlName(table2)}.${name}`;
}
function objectAddress(operation) {
  if (operation.table) return part(operation.table, operation.object.name);
  return `${formatSqlName(operation.object)}${operation.signature === void 0 ? "" : `(${operation.signature})`}`;
}
function constraintAddress(table2, constraint) {
  return part(table2, constraint.name ?? `(${constraint.columns.join(",")})`);
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

// src/readers/sql-migration/operation-change.ts
var OperationChange = class {
  source;
  kind;
  type;
  address;
  location;
  trust;
  sql;
  #digests;
  #at;
  constructor({ source, trust, sql, location, digests, at }) {
    const { operation } = sql;
    const { kind, type, address } = subjectOf(operation, sql.statement);
    this.source = source;
    this.kind = kind;
    this.type = type;
    this.address = address;
    this.location = location;
    this.trust = trust;
    this.sql = sql;
    this.#digests = digests;
    this.#at = at;
    if (operation.op === "parse-error") this.notUnderstood = `the statement does not parse: ${operation.message}`;
  }
  get before() {
    const { operation, history, statement: statement3 } = this.sql;
    return before(operation, history, statement3.ordinal);
  }
  get after() {
    return this.kind === "delete" ? null : description(this.sql.operation);
  }
  get changed() {
    return changedOf(this.sql.operation);
  }
  get digest() {
    return this.#digests.of(this.#at);
  }
};
function description(operation) {
  const { literals: _, ...rest2 } = operation;
  return rest2;
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

// src/readers/sql-migration/changes.ts
function changesOf(one2, frame2) {
  const { statement: statement3, parsed } = one2;
  const { script, history, source, trust } = frame2;
  const places = actionPlaces(one2, script.file);
  const digests = new StatementDigests(parsed);
  return statement3.operations.map((operation, at) => {
    const location = operation.op === "parse-error" ? errorLocation(one2) : places[at] ?? statement3.location;
    return new OperationChange({ source, trust, sql: { operation, statement: statement3, script, history }, location, digests, at });
  });
}
function errorLocation({ statement: statement3, parsed, lines }) {
  const at = parsed.error?.at;
  if (at === void 0 || statement3.nested) return statement3.location;
  const from = lines.at(at);
  return { ...statement3.location, line: from.line, column: from.column };
}
function actionPlaces({ statement: statement3, parsed, lines }, file) {
  const count = statement3.operations.length;
  if (parsed.recognised?.places && !statement3.nested)
    return parsed.recognised.places.map(({ start: start2, end: end2 }) => locationOf(file, lines, start2, end2));
  if (count < 2 || statement3.nested || !isList(parsed)) return [];
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
function isList({ node, recognised, source, tokens }) {
  if (recognised) return /^(drop|rename|lock|truncate)$/i.test(source.slice(tokens[0]?.start, tokens[0]?.end));
  return ["AlterTableStmt", "DropStmt", "TruncateStmt", "LockStmt"].includes(Object.keys(node ?? {})[0] ?? "");
}

// src/readers/sql-migration/suppressions.ts
var NONE2 = { problems: [], found: [], of: (_, changes) => changes.map(() => []) };
function suppressionsIn(file, text, dialect, read2) {
  if (!/\binterlock\s*:/i.test(text)) return NONE2;
  const lines = createLineIndex(text);
  const statements = read2.map(({ place: place2 }) => place2);
  const problems = [];
  const comments = commentsOf(text, tokensOf(text, dialect)).filter(
    ({ start, end }) => FORM_START.test(text.slice(start, Math.min(end, start + MOST2)))
  );
  const [tooMany] = comments.splice(MOST_COMMENTS);
  if (tooMany)
    problems.push(malformedProblem(`a file has at most ${MOST_COMMENTS} of them`, locationOf(file, lines, tooMany.start, tooMany.end)));
  const targets2 = comments.flatMap((comment2) => {
    const written = readComment(text, comment2, file, lines);
    if (written.problem) problems.push(written.problem);
    if (!written.suppression) return [];
    const note = {
      start: comment2.start,
      end: comment2.end,
      suppression: written.suppression,
      trails: hasCodeBefore(text, comment2.start)
    };
    return [{ note, about: targetOf(note, statements, lines) }];
  });
  const byStatement = /* @__PURE__ */ new Map();
  for (const target2 of targets2) for (const number of target2.about) byStatement.set(number, [...byStatement.get(number) ?? [], target2]);
  return {
    problems,
    found: targets2.map(({ note, about }) => ({ suppression: note.suppression, statements: about })),
    of: (statement3, changes) => {
      const notes = (byStatement.get(statement3) ?? []).map(({ note }) => ({
        suppression: note.suppression,
        about: meant(note, statements[statement3], changes, lines)
      }));
      return changes.map((change) => notes.filter(({ about }) => about.has(change)).map(({ suppression }) => suppression));
    }
  };
}
function commentsOf(text, tokens) {
  return tokens.flatMap((token) => {
    if (token.kind === "comment") return [token];
    if (token.kind !== "dollar-string") return [];
    const tag = text.indexOf("$", token.start + 1) + 1;
    return tokenizeSql(text, tag, token.end - (tag - token.start)).filter(({ kind }) => kind === "comment");
  });
}
var MOST_COMMENTS = 1e3;
var FORM_START = /^(?:--+|\/\*+|#+)\s*interlock\s*:\s*/i;
var FORM = 'write it as `-- interlock: allow sql/drop-column reason="why it is safe" until=2026-12-31`; `until` may be left out';
function malformedProblem(why, location) {
  return problem("suppression-malformed", `the comment allows nothing: ${why}`, { help: FORM, location, level: "warning" });
}
function readComment(text, { start, end }, file, lines) {
  const written = text.slice(start, Math.min(end, start + MOST2));
  const inner = written.replace(FORM_START, "").replace(/\*\/$/, "").trimEnd();
  const location = locationOf(file, lines, start, end);
  const malformed = (why) => ({ problem: malformedProblem(why, location) });
  const allow = /^allow(?:\s+|$)/i.exec(inner);
  if (!allow) return malformed("after `interlock:` comes `allow`");
  const rest2 = inner.slice(allow[0].length);
  const first2 = rest2.search(/\b(?:reason|until)\s*=/i);
  const dangers = (first2 < 0 ? rest2 : rest2.slice(0, first2)).split(/[\s,]+/).filter((word2) => word2 !== "");
  const wrong = dangers.find((word2) => !/^[a-z]+\/[a-z0-9-]+$/.test(word2));
  if (dangers.length === 0) return malformed("it names no danger, such as `sql/drop-column`");
  if (wrong !== void 0) return malformed(`\`${wrong}\` is not the id of a danger`);
  const options2 = readOptions(first2 < 0 ? "" : rest2.slice(first2));
  if (typeof options2 === "string") return malformed(options2);
  const reason = options2.get("reason")?.trim() ?? "";
  if (reason === "") return malformed("it gives no reason");
  const until = options2.get("until") ?? null;
  if (until !== null && !isDate(until)) return malformed(`\`${until}\` is not a date`);
  return { suppression: { dangers: [...new Set(dangers)], reason, until, location } };
}
var MOST2 = 2e3;
function readOptions(text) {
  const options2 = /* @__PURE__ */ new Map();
  for (let at = 0; at < text.length; ) {
    const option = /^(reason|until)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?:[\s,]+|$)/i.exec(text.slice(at));
    if (!option) return 'what comes after the dangers is `reason="\u2026"` and `until=\u2026`';
    const [whole, key = "", double, single2, bare] = option;
    const name = key.toLowerCase();
    if (options2.has(name)) return `it says \`${name}\` twice`;
    if (name === "reason" && bare !== void 0) return "the reason stands in quotes";
    options2.set(name, double ?? single2 ?? bare ?? "");
    at += whole.length;
  }
  return options2;
}
function isDate(text) {
  const form = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/;
  if (!form.test(text)) return false;
  const at = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
  return !Number.isNaN(at) && (text.length > 10 || new Date(at).toISOString().startsWith(text));
}
function hasCodeBefore(text, at) {
  return /\S/.test(text.slice(text.lastIndexOf("\n", at - 1) + 1, at));
}
function targetOf(note, statements, lines) {
  const line = lines.at(note.start).line;
  let chosen = -1;
  statements.forEach((place3, at) => {
    const known2 = statements[chosen];
    if (note.trails) {
      const reaches = place3.start < note.start && (place3.end > note.start || lines.at(place3.end - 1).line === line);
      if (reaches && (!known2 || place3.start >= known2.start)) chosen = at;
    } else if (place3.start >= note.end && (!known2 || place3.start < known2.start)) chosen = at;
  });
  const outer2 = note.trails ? void 0 : innermost(note, statements);
  const target2 = statements[chosen];
  const place2 = outer2 !== void 0 && !(target2 && target2.start < outer2.end) ? outer2 : target2;
  if (!place2) return [];
  return statements.flatMap(({ start }, at) => start >= place2.start && start < place2.end ? [at] : []);
}
function innermost({ start }, statements) {
  return statements.reduce(
    (best, place2) => place2.start < start && place2.end > start && (!best || place2.start >= best.start) ? place2 : best,
    void 0
  );
}
function meant({ start, trails }, statement3, changes, lines) {
  const here = lines.at(start).line;
  const all = new Set(changes);
  if (!statement3 || start < statement3.start) return all;
  const after = changes.map(({ line = 0 }) => line).filter((line) => line > here);
  const next = Math.min(...after);
  const chosen = changes.filter(
    ({ line = 0, endLine = line }) => trails || after.length === 0 ? line <= here && here <= endLine : line === next
  );
  return chosen.length > 0 ? new Set(chosen) : all;
}

// src/readers/sql-migration/statement-changes.ts
function* statementChanges(reads, frame2, up, past) {
  const { file, dialect } = frame2.script;
  const suppressions = suppressionsIn(file, up, dialect, reads);
  for (const found of suppressions.problems) yield { problem: found };
  const isPlain2 = suppressions.found.length === 0;
  for (const [position, one2] of reads.entries()) {
    if (past?.has(position)) continue;
    const changes = changesOf(one2, frame2);
    if (!isPlain2) {
      const allowed = suppressions.of(
        position,
        changes.map(({ location }) => location)
      );
      for (const [at, change] of changes.entries()) if (allowed[at]?.length) change.suppressions = allowed[at];
    }
    for (const change of changes) yield { change };
  }
  for (const { suppression, statements } of suppressions.found) {
    if (statements.length === 0 || statements.some((position) => past?.has(position) !== true))
      yield { change: suppressionChange(frame2, file, suppression) };
  }
}

// src/readers/sql-migration/read-sql-migrations.ts
function* readSqlMigrations(files, options2 = {}) {
  const session = { history: new MigrationHistory(), transactions: new Transactions(), spelling: new Spelling(), next: 0 };
  for (const change of options2.files ? removedChanges(options2.files) : []) yield { change };
  const given = [...files];
  const { schema: schema2 } = options2;
  if (schema2 !== void 0 && given[0]) {
    const first2 = decodeSql(given[0].file, given[0].content);
    const dialect = dialectOf(given[0], first2.ok ? first2.value : "");
    yield* learnSchema(session, typeof schema2 === "string" ? [{ file: "schema", content: schema2 }] : schema2, {
      dialect,
      server: given[0].server
    });
  }
  const contents = new Map(given.map(({ file, content }) => [file, content]));
  for (const file of given) {
    const down = file.down === void 0 ? contents.get(wayBackOf(file.file) ?? "") : file.down;
    yield* readFile(session, down === void 0 ? file : { ...file, down }, options2.files);
  }
}
function* readFile(session, file, files) {
  const decoded = decodeSql(file.file, file.content);
  for (const found of decoded.problems) yield { problem: found };
  if (!decoded.ok) return;
  const dialect = dialectOf(file, decoded.value);
  if (dialect === void 0) {
    yield { problem: unreadDialect(file) };
    return;
  }
  const release = releaseOf(dialect, file.server);
  const { text, statements: seeds } = withoutBulkRows(decoded.value, dialect, release);
  if (seeds > 0) yield { passed: "create", count: seeds };
  const framework = frameworkOf(file.framework ?? "auto", file.file, text);
  const facts = { assumed: file.assumeInTransaction, beside: file.beside, dialect };
  const sections = sectionsOf(framework, file.file, text, facts);
  const past = file.base ? positionsBefore(alone(file, file), alone(file, file.base)) : void 0;
  const reads = readScript(session, {
    file: file.file,
    text,
    dialect,
    release,
    framework,
    sections,
    detectsTransactions: dialect === "postgres" && detectsTransactions(framework, file.file, facts),
    past: (position) => past?.has(position) === true
  });
  const script = {
    file: file.file,
    dialect,
    server: release[0],
    release,
    framework: framework.name,
    direction: sections.some((section) => section.direction === "up") ? "up" : "down",
    statements: reads.map((one2) => one2.statement)
  };
  const frame2 = { source: file.source, trust: file.trust, script, history: session.history };
  yield* statementChanges(reads, frame2, onlyDirection(text, sections, "up"), past);
  const operations = reads.flatMap(({ statement: statement3 }) => statement3.operations);
  const read2 = (other) => operationsIn(file, other);
  const about = fileChange({ file, text, dialect, framework, sections, operations, files, read: read2 });
  if (about) yield { change: about };
  const down = downMigration(file, text, sections, dialect, release);
  if (down) yield { change: down };
  if (framework.describes) yield { change: schemaDump(file, text) };
  else if (reads.length === 0 && !down) yield { problem: emptyFile(file.file) };
}
function dialectOf(file, text) {
  const asked = file.dialect ?? "auto";
  return asked === "auto" ? detectDialect(file.file, text) : dialectNamed(asked);
}
function unreadDialect({ file, dialect }) {
  return problem("evidence-format-unknown", `\`${file}\` is written for \`${dialect ?? ""}\`, which is not read`, {
    help: "say `dialect: postgres`, `mysql`, `mariadb` or `sqlite` for the source",
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
function alone(file, version) {
  const { base: _, down: __, ...rest2 } = file;
  return [...readSqlMigrations([{ ...rest2, file: version.file, content: version.content }])].flatMap((reading) => reading.change ?? []);
}
function operationsIn({ file, source, trust, dialect, server }, content) {
  const other = { file, content, source, trust, framework: "plain", ...dialect && { dialect }, ...server && { server } };
  return [...readSqlMigrations([other])].flatMap(({ change }) => change?.sql?.operation ?? []);
}
export {
  readSqlMigrations
};
