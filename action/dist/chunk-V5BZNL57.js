import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  readToken,
  tokenizeSql
} from "./chunk-PIPUZNDT.js";
import {
  blank,
  decodeSql,
  frameworkOf,
  onlyDirection,
  sectionsOf,
  withBlanks
} from "./chunk-IZGN2W6O.js";
import {
  compareVersions,
  migrationName,
  wayBackOf
} from "./chunk-KLLIRZ7S.js";
import {
  formatSqlName
} from "./chunk-4QU7H7I3.js";
import {
  sha256
} from "./chunk-4EMEBGM3.js";
import {
  rawProcedure,
  rawTree
} from "./chunk-SICZ35S6.js";

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
    return comment(at, lineEnd(text, at, to));
  if (char === "#" && !isSqlite) return comment(at, lineEnd(text, at, to));
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
  const operator = OPERATORS.find((one) => text.startsWith(one, at));
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
function lineEnd(text, from, to) {
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
  const runs = dialect === "mariadb" ? (
    // MariaDB passes over what MySQL 5.7 and later have of their own.
    version <= lexer.version && (onlyMaria === "M" || version < 50700 || version > 99999)
  ) : onlyMaria === "" && version <= lexer.version;
  if (!runs) return comment(at, end);
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
  const rest = lexer.text.slice(at, Math.min(to, at + 400));
  const number = (/^0[xX][0-9a-fA-F]+|^0b[01]+/.exec(rest) ?? /^(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?/.exec(rest))?.[0] ?? rest.charAt(0);
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

// src/readers/sql-migration/dialect-tokens.ts
var ANY_VERSION = 999999;
function tokensOf(text, dialect) {
  if (dialect === "postgres") return tokenizeSql(text);
  const lexer = createLexer(text, dialect, ANY_VERSION);
  const tokens = [];
  for (let token = nextToken(lexer, 0); token; token = nextToken(lexer, token.end)) tokens.push(token);
  return tokens;
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
  const first = word2(0);
  if (first !== "do" && first !== "create") return false;
  const language = tokens.findIndex((token, at) => token.kind === "word" && word2(at) === "language");
  return language < 0 ? first === "do" : /^['"]?(plpgsql|sql)['"]?$/.test(word2(language + 1));
}
function statementDigest(canonical, operation) {
  return `sha256:${sha256(`${canonical}#${operation}`)}`;
}
var StatementDigests = class {
  #statement;
  #canonical;
  constructor(statement) {
    this.#statement = statement;
  }
  of(operation) {
    const { source, tokens } = this.#statement;
    this.#canonical ??= canonicalTokens(source, tokens);
    return statementDigest(this.#canonical, operation);
  }
};

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
function editedDetail(file, framework, { text, dialect }, before) {
  const name = migrationName(file);
  if (name.direction === "down" || name.kind === "repeatable" || framework.describes || !isCounted(name, framework)) return void 0;
  const parts = (path, content) => partsOf(framework, path, content, dialect);
  const now = new Set(parts(file, text));
  return parts(before.file, before.text).every((part) => now.has(part)) ? void 0 : frame(framework, "edited", name);
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
  const canonical = (part) => canonicalTokens(part, tokensOf(part, dialect));
  if (framework.name !== "liquibase") return [canonical(onlyDirection(text, sections, "up"))];
  return sections.filter(({ direction }) => direction === "up").map(({ start, end }) => text.slice(start, end)).filter((part) => !/^[^\n]*\srun(OnChange|Always):\s*"?true\b/i.test(part)).map((part) => `${/changeset\s+(\S+)/i.exec(part)?.[1] ?? ""} ${canonical(part)}`);
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
function newerOf(name, framework, before) {
  if (name.version.length === 0 || name.kind !== "versioned" || name.direction === "down" || ORDERED_OTHERWISE.has(framework.name))
    return null;
  const newest = before.map((path) => ({ path, other: migrationName(path) })).filter(({ other }) => other.folder === name.folder && other.direction === "up" && isTimestamp(other) === isTimestamp(name)).filter(({ other }) => other.version.length > 0 && compareVersions(other.version, name.version) > 0).sort((a, b) => compareVersions(b.other.version, a.other.version))[0];
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
  const left = up.flatMap(makes).filter(({ name, with: others }) => ![name, ...others].some((one) => gone.has(one))).map(({ name }) => name).filter((name) => !cascades || /^(table|column) /.test(name));
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
          with: [table(of), ...schema(of), ...columns.map((one) => column(of, one)), `constraint ${formatSqlName(of)}.${name}`]
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
    const first = word2(at);
    const next = word2(at + 1);
    const isDrop = first === "drop" && (next === "table" || next === "column");
    if (!isDrop && first !== "truncate") return;
    let from = at + (isDrop || next === "table" ? 2 : 1);
    while (["if", "exists", "only"].includes(word2(from))) from++;
    let to = from + 1;
    while (word2(to) === ".") to += 2;
    let name = "";
    for (let part = from; part < to; part++) name += written(part);
    found.add(name);
  });
  return [...found];
}

// src/readers/sql-migration/file-changes.ts
function fileChange(read2) {
  const { file, framework, files, text } = read2;
  if (file.base) {
    const before = decodeSql(file.base.file, file.base.content);
    const edited = before.ok ? editedDetail(file.file, framework, { text, dialect: read2.dialect }, { file: file.base.file, text: before.value }) : void 0;
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
  const back = wayBackText(read2);
  return back && judged(read2, back.file, back.without, back.text);
}
function wayBackText({
  file,
  framework,
  text,
  sections
}) {
  if (IN_FILE.has(framework.name)) {
    const without = sections.some(({ direction }) => direction === "down") ? "empty" : "missing";
    return { file: file.file, text: onlyDirection(text, sections, "down"), without };
  }
  const pair = IN_PAIR.has(framework.name) ? wayBackOf(file.file) : void 0;
  if (pair === void 0 || file.down === void 0) return void 0;
  if (file.down === null) return { file: pair, text: "", without: "missing" };
  const down = decodeSql(pair, file.down);
  return down.ok ? { file: pair, text: down.value, without: "empty" } : void 0;
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
  const isWithout = sections.filter(({ direction }) => direction === "up").map(({ start, end }) => text.slice(start, end)).some((part) => /^\s*--\s*changeset\s/i.test(part) && !/^[ \t]*(?:--|\/\*)[ \t]*(?:liquibase[ \t]+)?rollback\b/im.test(part));
  return { state: isWithout && !saysIrreversible(text) ? "missing" : "present", file, left: [], destroyed: [] };
}

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
      const end = lineEnd2(text, token.start);
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
      if (readsInput(words2)) skip(lineEnd2(text, token.end), dataEnd(text, token.end));
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
function lineEnd2(text, from) {
  const newline = text.indexOf("\n", from);
  return newline < 0 ? text.length : newline;
}
function dataEnd(text, from) {
  for (let at = lineEnd2(text, from); at < text.length; ) {
    const end = lineEnd2(text, at + 1);
    if (text.slice(at + 1, end).trimEnd() === "\\.") return end;
    at = end;
  }
  return text.length;
}

// src/readers/sql-migration/recogniser/statements.ts
function versionOf(release) {
  return release.reduce((all, part) => all * 100 + Math.min(part, 99), 0);
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
    const insert2 = readInsert(text, tokens);
    if (!insert2) continue;
    const known = rows.get(insert2.table) ?? 0;
    rows.set(insert2.table, known + insert2.ends.length);
    const kept = Math.max(0, MOST_ROWS - known);
    if (kept >= insert2.ends.length) continue;
    const whole = kept === 0 && !insert2.goesOn;
    blanks.push({ start: whole ? insert2.start : insert2.ends[Math.max(0, kept - 1)], end: insert2.ends.at(-1) });
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
  const [insert2, into, name] = tokens;
  const last = tokens.at(-1);
  if (!insert2 || !into || !name || !last || !isWord(text, insert2, "insert") || !isWord(text, into, "into")) return void 0;
  if (text.slice(insert2.start, last.end).includes("/*")) return void 0;
  let at = tokens.findIndex((token) => isWord(text, token, "values"));
  const before = tokens.slice(2, at);
  if (at < 0 || !before.every((token) => isName(token) || "(),.".includes(text.slice(token.start, token.end)))) return void 0;
  const list = before.find((token) => text[token.start] === "(") ?? tokens[at];
  const ends = [];
  do {
    const close = rowEnd(text, tokens, at + 1);
    if (close === void 0) return void 0;
    ends.push(tokens[close].end);
    at = close + 1;
  } while (at < tokens.length && text[tokens[at].start] === ",");
  return { start: insert2.start, table: text.slice(name.start, list.start).trim(), ends, goesOn: at < tokens.length };
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
  let before = "";
  for (const token of tokenizeSql(text, 0, Math.min(text.length, TELLING))) {
    const written = text.slice(token.start, Math.min(token.end, token.start + 20)).toLowerCase();
    if (token.kind === "operator" && written.includes("`")) quotedByTicks = true;
    else if (token.kind === "dollar-string") postgres += 2;
    else if (token.kind === "punctuation" && written === ":" && before === ":") postgres += 2;
    else if (token.kind === "operator" && written === "=" && before === "engine") mysql += 2;
    else if (written === "@" && before.startsWith("'")) mysql += 2;
    else if (token.kind === "word") {
      if (MYSQL_WORDS.has(written)) mysql += written === "datetime" ? 1 : 2;
      else if (SQLITE_WORDS.has(written)) sqlite += 2;
      else if (POSTGRES_WORDS.has(written)) postgres += 1;
    }
    if (token.kind !== "comment") before = written;
  }
  if (quotedByTicks) return { dialect: sqlite > mysql ? "sqlite" : "mysql", sure: true };
  if (sqlite > postgres && sqlite >= mysql) return { dialect: "sqlite", sure: false };
  if (mysql > postgres) return { dialect: "mysql", sure: false };
  return { dialect: "postgres", sure: false };
}

// src/readers/sql-migration/release.ts
var USUAL = {
  postgres: [16, Infinity, Infinity],
  mysql: [8, 0, Infinity],
  mariadb: [10, 11, Infinity],
  sqlite: [3, Infinity, Infinity]
};
function releaseOf(dialect, server) {
  if (server === void 0) return USUAL[dialect];
  const [major = Number.NaN, minor = Infinity, patch = Infinity] = String(server).split(".").map((part) => Number.parseInt(part, 10));
  return Number.isNaN(major) ? USUAL[dialect] : [major, minor, patch];
}

// src/readers/sql-migration/script-file.ts
function scriptFile(file, decoded, dialect) {
  const release = releaseOf(dialect, file.server);
  const { text, statements: seeds } = withoutBulkRows(decoded, dialect, release);
  const framework = frameworkOf(file.framework ?? "auto", file.file, text);
  const facts = { assumed: file.assumeInTransaction, beside: file.beside, dialect };
  return { release, text, seeds, framework, facts, sections: sectionsOf(framework, file.file, text, facts) };
}
function dialectOf(file, text) {
  const asked = file.dialect ?? "auto";
  return asked === "auto" ? detectDialect(file.file, text) : dialectNamed(asked);
}
function plainFile({ file, source, trust, dialect, server }, content) {
  return { file, content, source, trust, framework: "plain", ...dialect && { dialect }, ...server && { server } };
}

// src/readers/sql-migration/split.ts
function splitStatements(text, tokens, naive = false) {
  const ranges = [];
  let from = 0;
  let depth = 0;
  let blocks = 0;
  let before = "";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token.kind === "comment") continue;
    const char = token.kind === "punctuation" ? text[token.start] : "";
    if (char === ";" && (naive || depth === 0 && blocks === 0)) {
      push(ranges, tokens, from, at);
      from = at + 1;
      depth = 0;
      blocks = 0;
    } else if (char === "(") depth++;
    else if (char === ")") depth = Math.max(0, depth - 1);
    if (token.kind !== "word") {
      before = "";
      continue;
    }
    const word2 = token.end - token.start <= 6 ? text.slice(token.start, token.end).toLowerCase() : "";
    if (word2 === "atomic" && before === "begin") blocks++;
    else if (word2 === "case" && blocks > 0) blocks++;
    else if (word2 === "end" && blocks > 0) blocks--;
    before = word2;
  }
  push(ranges, tokens, from, tokens.length);
  return ranges;
}
function push(ranges, tokens, from, to) {
  while (from < to && tokens[from]?.kind === "comment") from++;
  while (to > from && tokens[to - 1]?.kind === "comment") to--;
  if (to > from) ranges.push({ from, to });
}

// src/readers/sql-migration/lines.ts
function createLineIndex(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return {
    at(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = low + high + 1 >> 1;
        if (starts[middle] <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - starts[low] + 1 };
    },
    startOf: (line) => starts[line - 1] ?? text.length
  };
}
function locationOf(file, lines, start, end) {
  const from = lines.at(start);
  const to = lines.at(end);
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
function byteOffsets(text) {
  if (/^[\0-\x7f]*$/.test(text)) return (byte2) => byte2;
  const indexes = new Uint32Array(Buffer.byteLength(text) + 1);
  let byte = 0;
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at);
    const bytes = point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
    indexes.fill(at, byte, byte + bytes);
    byte += bytes;
    at += point >= 65536 ? 2 : 1;
  }
  indexes[byte] = text.length;
  return (offset) => indexes[Math.min(offset, byte)];
}
function codePointOffset(text, count) {
  let at = 0;
  for (let seen = 0; seen < count && at < text.length; seen++) at += text.codePointAt(at) >= 65536 ? 2 : 1;
  return at;
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
  const constant = asNode(node, "A_Const");
  if (constant) {
    if (constant.sval) return constant.sval.sval ?? "";
    if (constant.ival) return String(constant.ival.ival ?? 0);
    if (constant.fval) return constant.fval.fval ?? "";
    if (constant.boolval) return String(constant.boolval.boolval === true);
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
  const first = text[token.start];
  if (token.kind === "punctuation") return first === "(" || first === "[" ? 1 : first === ")" || first === "]" ? -1 : 0;
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
  return node === void 0 ? {} : { [key]: expression(context, node) };
}
function partsOf2(root) {
  const functions = /* @__PURE__ */ new Set();
  const columns = /* @__PURE__ */ new Set();
  let hidden = false;
  visitNodes(root, (kind, body) => {
    if (kind === "FuncCall") {
      const call = body;
      const name = functionName(call);
      functions.add(name);
      if ((call.args ?? []).length > 0 && WITHOUT_ARGUMENTS.has(name)) hidden = true;
    } else if (kind === "SQLValueFunction") {
      functions.add((body.op ?? "").replace(/^SVFOP_|_N$/g, "").toLowerCase());
    } else if (kind === "ColumnRef") {
      const name = columnName(body);
      if (name !== void 0) columns.add(name);
    }
  });
  return { functions: [...functions], columns: [...columns], hidden };
}
function functionsIn(root) {
  return partsOf2(root).functions;
}
function functionName(call) {
  const parts = stringsOf(call.funcname).map((part) => part.toLowerCase());
  return (parts[0] === "pg_catalog" ? parts.slice(1) : parts).join(".");
}
function columnsIn(root) {
  return partsOf2(root).columns;
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
function column2(context, definition) {
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
  const constant = asNode(node, "A_Const");
  if (constant) return constant.boolval ? constant.boolval.boolval === true : void 0;
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
    const constant2 = asNode(nullTest.arg, "A_Const");
    return constant2 && constant2.isnull === true === (nullTest.nulltesttype === "IS_NULL");
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
  if (values.includes(true) || areOpposite(args)) return true;
  return values.every((value) => value === false) ? false : void 0;
}
function areOpposite(args) {
  const tests = args.flatMap((node) => asNode(node, "NullTest") ?? []);
  const nulls = new Set(tests.filter((test) => test.nulltesttype === "IS_NULL").map((test) => plainTree(test.arg)));
  return nulls.size > 0 && tests.some((test) => test.nulltesttype === "IS_NOT_NULL" && nulls.has(plainTree(test.arg)));
}
function comparisonTruth(comparison) {
  if (comparison.kind === "AEXPR_IN" || comparison.kind === "AEXPR_BETWEEN") return rangeTruth(comparison);
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
function rangeTruth({ kind, name, lexpr, rexpr }) {
  const value = literal(lexpr);
  const others = itemsOf(rexpr).map(literal);
  if (value === void 0 || !others.every((other) => typeof other === typeof value)) return void 0;
  if (kind === "AEXPR_IN") return others.includes(value) === (stringsOf(name).at(-1) === "=");
  const [low, high] = others;
  return low === void 0 || high === void 0 ? void 0 : low <= value && value <= high;
}
function literal(node) {
  const constant = asNode(node, "A_Const");
  if (constant?.sval) return constant.sval.sval ?? "";
  if (constant?.ival) return constant.ival.ival ?? 0;
  return constant?.fval ? Number(constant.fval.fval) : void 0;
}
function plainTree(tree) {
  return JSON.stringify(tree, (key, part) => key === "location" ? void 0 : part);
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
function grant(context, statement) {
  const privileges = (statement.privileges ?? []).map((node) => (asNode(node, "AccessPriv")?.priv_name ?? "").toLowerCase());
  const type = objectType(statement.objtype);
  return [
    {
      op: statement.is_grant === true ? "grant" : "revoke",
      grant: {
        privileges: privileges.length === 0 ? ["all"] : privileges,
        objectType: type,
        objects: (statement.objects ?? []).map((node) => granted(context, node, statement)),
        allInSchema: statement.targtype === "ACL_TARGET_ALL_IN_SCHEMA",
        grantees: roleNames(statement.grantees),
        grantOption: statement.grant_option === true
      }
    }
  ];
}
function granted(context, node, statement) {
  const range = asNode(node, "RangeVar");
  if (range) return relation(context, range);
  const type = objectType(statement.objtype);
  const parts = stringsOf(asNode(node, "ObjectWithArgs")?.objname ?? asNode(node, "TypeName")?.names ?? itemsOf(node));
  if (statement.targtype === "ACL_TARGET_ALL_IN_SCHEMA") return { schema: parts.at(-1) ?? null, name: "*" };
  return isBare(type) || parts.length === 0 ? bareName(parts.at(-1)) : partsName(context, parts, type);
}
function alterDefaultPrivileges(context, statement) {
  const schemas = definitions(statement.options).filter((option) => option.defname === "schemas");
  const objects = schemas.flatMap((option) => stringsOf(itemsOf(option.arg))).map((schema2) => ({ schema: schema2, name: "*" }));
  return grant(context, statement.action ?? {}).map(
    (made) => made.op === "grant" || made.op === "revoke" ? { ...made, grant: { ...made.grant, objects, allInSchema: true } } : made
  );
}
function grantRole(statement) {
  return [
    {
      op: statement.is_grant === true ? "grant-role" : "revoke-role",
      roles: (statement.granted_roles ?? []).map((node) => asNode(node, "AccessPriv")?.priv_name ?? ""),
      grantees: roleNames(statement.grantee_roles),
      adminOption: definitions(statement.opt).some((option) => option.defname === "admin" && isOn(option))
    }
  ];
}
var ATTRIBUTES = { canlogin: "login", isreplication: "replication", bypassrls: "bypassrls" };
function createRole(statement) {
  const login = statement.stmt_type === "ROLESTMT_USER" ? ["login"] : [];
  return [roleChange("create-role", statement.role ?? "", definitions(statement.options), login)];
}
function alterRole(statement) {
  return [roleChange("alter-role", roleName(statement.role), definitions(statement.options), [])];
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
function alterRoleSetting(statement) {
  const name = statement.setstmt?.name;
  return [
    {
      op: "alter-role",
      role: roleName(statement.role),
      attributes: [],
      plaintextPassword: false,
      settings: name === void 0 ? [] : [name]
    }
  ];
}
function policy(context, op, statement) {
  return [
    {
      op,
      policy: statement.policy_name ?? "",
      table: relation(context, statement.table),
      permissive: op === "alter-policy" || statement.permissive === true,
      command: statement.cmd_name ?? "all",
      ...optionalExpression(context, "using", statement.qual),
      ...optionalExpression(context, "check", statement.with_check),
      usingTrue: isAlwaysTrue(statement.qual),
      checkTrue: isAlwaysTrue(statement.with_check),
      roles: roleNames(statement.roles)
    }
  ];
}

// src/readers/sql-migration/operations/alter-table.ts
function alterTable(context, statement) {
  const type = objectType(statement.objtype);
  const table2 = relation(context, statement.relation, type === "other" ? "table" : type);
  return (statement.cmds ?? []).map((node) => {
    const command = asNode(node, "AlterTableCmd") ?? {};
    const made = type === "type" && command.subtype !== "AT_DropColumn" ? void 0 : action(context, command, table2, type);
    return made ?? { op: "other", statement: words(statement.objtype, command) };
  });
}
function words(type, command) {
  const object = (type ?? "OBJECT_TABLE").replace("OBJECT_", "").replaceAll("_", " ");
  return `ALTER ${object} ${(command.subtype ?? "").replace("AT_", "").replace(/(?<=[a-z])(?=[A-Z])/g, " ").toUpperCase()}`;
}
function action(context, command, table2, type) {
  const name = command.name ?? "";
  const cascade = command.behavior === "DROP_CASCADE";
  const ifExists = command.missing_ok === true;
  switch (command.subtype) {
    case "AT_AddColumn": {
      const definition = asNode(command.def, "ColumnDef");
      return definition && { op: "add-column", table: table2, column: column2(context, definition), ifNotExists: ifExists };
    }
    case "AT_DropColumn":
      return { op: "drop-column", table: table2, column: name, cascade, ifExists };
    case "AT_AlterColumnType":
      return alterType(context, command, table2);
    case "AT_ColumnDefault":
      return command.def ? { op: "set-default", table: table2, column: name, default: expression(context, command.def) } : { op: "drop-default", table: table2, column: name };
    case "AT_SetNotNull":
      return { op: "set-not-null", table: table2, column: name };
    case "AT_DropNotNull":
      return { op: "drop-not-null", table: table2, column: name };
    case "AT_SetExpression":
      return command.def && { op: "set-expression", table: table2, column: name, expression: expression(context, command.def) };
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
      const identity = asNode(command.def, "ReplicaIdentityStmt")?.identity_type;
      return {
        op: "replica-identity",
        table: table2,
        identity: identity === "n" ? "nothing" : identity === "f" ? "full" : identity === "i" ? "index" : "default"
      };
    }
    default:
      return trigger(command, table2) ?? rowSecurity(command, table2) ?? storage(command, table2);
  }
}
function alterType(context, command, table2) {
  const definition = asNode(command.def, "ColumnDef");
  if (!definition) return void 0;
  const collation = stringsOf(definition.collClause?.collname).join(".");
  return {
    op: "alter-column-type",
    table: table2,
    column: command.name ?? "",
    type: sqlType(context, definition.typeName),
    ...optionalExpression(context, "using", definition.raw_default),
    ...collation === "" ? {} : { collation }
  };
}
function partition(context, command, table2, type) {
  const named2 = asNode(command.def, "PartitionCmd");
  if (!named2 || type === "index") return void 0;
  const part = relation(context, named2.name);
  if (command.subtype === "AT_AttachPartition") return { op: "attach-partition", table: table2, partition: part };
  const finalize = command.subtype === "AT_DetachPartitionFinalize";
  return { op: "detach-partition", table: table2, partition: part, concurrently: named2.concurrent === true, finalize };
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
      const pairs = definitions(asNode(command.def, "List")?.items).map((option) => [
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
  return [namespace, name].filter((part) => part !== void 0 && part !== "").join(".").toLowerCase();
}

// src/readers/sql-migration/operations/create-table.ts
function createTable(context, statement) {
  const elements = statement.tableElts ?? [];
  const like = elements.map((node) => asNode(node, "TableLikeClause")?.relation).find((found) => found !== void 0);
  const parent = statement.partbound ? asNode(statement.inhRelations?.[0], "RangeVar") : void 0;
  return [
    {
      op: "create-table",
      table: newRelation(context, statement.relation),
      columns: elements.flatMap((node) => {
        const definition = asNode(node, "ColumnDef");
        return definition ? [column2(context, definition)] : [];
      }),
      constraints: elements.flatMap((node) => {
        const constraint = asNode(node, "Constraint");
        return (constraint && tableConstraint(context, constraint)) ?? [];
      }),
      temporary: statement.relation?.relpersistence === "t",
      ifNotExists: statement.if_not_exists === true,
      unlogged: statement.relation?.relpersistence === "u",
      partitioned: statement.partspec !== void 0,
      ...parent ? { partitionOf: relation(context, parent) } : {},
      ...like ? { like: relation(context, like) } : {},
      asSelect: false
    }
  ];
}
function createForeignTable(context, statement) {
  return createTable(context, statement.base ?? {});
}
function createTableAs(context, statement) {
  const into = statement.into ?? {};
  if (statement.objtype === "OBJECT_MATVIEW") {
    return [
      {
        op: "create-view",
        view: newRelation(context, into.rel),
        replace: false,
        materialized: true,
        withData: into.skipData !== true,
        columns: stringsOf(into.colNames),
        reads: relationsRead(context, statement.query)
      }
    ];
  }
  return [createdBySelect(context, into, statement.if_not_exists === true)];
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
function createView(context, statement) {
  return [
    {
      op: "create-view",
      view: newRelation(context, statement.view),
      replace: statement.replace === true,
      materialized: false,
      withData: true,
      columns: statement.aliases ? stringsOf(statement.aliases) : outputColumns(statement.query),
      reads: relationsRead(context, statement.query)
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
  const written = /* @__PURE__ */ new Map();
  visitNodes(query2, (kind, body) => {
    const range = body;
    if (kind === "RangeVar") written.set(JSON.stringify([range.schemaname, range.relpersistence, range.relname]), range);
  });
  const names = [...written.values()].map((range) => relation(context, range));
  if (new Set(names.map(({ name }) => name)).size === names.length) return names;
  return [...new Map(names.map((name) => [JSON.stringify([name.schema, name.name]), name])).values()];
}
function refreshView(context, statement) {
  const view = relation(context, statement.relation, "materialized-view");
  return [{ op: "refresh-materialized-view", view, concurrently: statement.concurrent === true, withData: statement.skipData !== true }];
}
function createIndex(context, statement) {
  const index = {
    name: statement.idxname ?? null,
    table: relation(context, statement.relation),
    columns: (statement.indexParams ?? []).map((node) => indexedColumn(context, asNode(node, "IndexElem"))),
    unique: statement.unique === true,
    concurrently: statement.concurrent === true,
    ifNotExists: statement.if_not_exists === true,
    only: statement.relation?.inh !== true,
    method: statement.accessMethod ?? "btree",
    ...optionalExpression(context, "where", statement.whereClause)
  };
  return [{ op: "create-index", index }];
}
function indexedColumn(context, element) {
  return element?.name ?? sourceText(context, element?.expr);
}

// src/readers/sql-migration/operations/row-changes.ts
function select(context, statement) {
  const inner = [...withChanges(context, statement.withClause), ...setBranches(context, statement)];
  const into = statement.intoClause ? [createdBySelect(context, statement.intoClause, false)] : [];
  const setting2 = settingOf(statement);
  const functions = functionsIn(statement);
  const scans = scannedTables(context, statement, functions);
  return [
    { op: "select", functions, ...scans.length > 0 ? { scans } : {}, ...setting2 ? { setConfig: setting2 } : {} },
    ...into,
    ...inner
  ];
}
function scannedTables(context, statement, functions) {
  if (statement.whereClause || statement.limitCount || functions.some((name) => ["max", "min", "setval"].includes(name))) return [];
  const own = (statement.withClause?.ctes ?? []).map((node) => asNode(node, "CommonTableExpr")?.ctename);
  return (statement.fromClause ?? []).flatMap((node) => {
    const table2 = asNode(node, "RangeVar");
    if (!table2 || !table2.schemaname && own.includes(table2.relname)) return [];
    if (["pg_catalog", "information_schema"].includes(table2.schemaname ?? "") || /^pg_/.test(table2.relname ?? "")) return [];
    return [relation(context, table2)];
  });
}
function setBranches(context, statement) {
  return [statement.larg, statement.rarg].flatMap(
    (branch) => branch ? [...withChanges(context, branch.withClause), ...setBranches(context, branch)] : []
  );
}
function settingOf(statement) {
  const call = (statement.targetList ?? []).map((node) => asNode(asNode(node, "ResTarget")?.val, "FuncCall")).find((found) => found && functionName(found) === "set_config");
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
  const read2 = asNode(node, "SelectStmt");
  return read2 ? select(context, read2) : rowChange(context, node) ?? [];
}
function insert(context, statement) {
  const source = asNode(statement.selectStmt, "SelectStmt");
  const repeated = [...targets(statement.cols).repeated, ...targets(statement.onConflictClause?.targetList).repeated];
  return [
    {
      op: "insert",
      table: relation(context, statement.relation),
      columns: targets(statement.cols).names,
      namesColumns: (statement.cols ?? []).length > 0,
      fromSelect: source !== void 0 && source.valuesLists === void 0,
      replace: false,
      literals: literalsIn(statement),
      ...repeated.length > 0 ? { repeated } : {}
    },
    ...withChanges(context, statement.withClause),
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
function update(context, statement) {
  const { names, repeated } = targets(statement.targetList);
  return [
    {
      op: "update",
      table: relation(context, statement.relation),
      filter: rowFilter(context, statement.whereClause, { from: statement.fromClause ?? [], with: statement.withClause }),
      columns: [...new Set(names)],
      repeated,
      literals: literalsIn(statement)
    },
    ...withChanges(context, statement.withClause)
  ];
}
function deleteRows(context, statement) {
  const using = statement.usingClause ?? [];
  return [
    {
      op: "delete",
      table: relation(context, statement.relation),
      filter: rowFilter(context, statement.whereClause, { from: using, with: statement.withClause }),
      joined: using.length > 0
    },
    ...withChanges(context, statement.withClause)
  ];
}
function merge(context, statement) {
  const deletes = (statement.mergeWhenClauses ?? []).some((node) => asNode(node, "MergeWhenClause")?.commandType === "CMD_DELETE");
  return [{ op: "merge", table: relation(context, statement.relation), deletes }, ...withChanges(context, statement.withClause)];
}
function copy(context, statement) {
  const file = statement.filename !== void 0 && statement.is_program !== true;
  return [
    {
      op: "copy",
      table: statement.relation ? relation(context, statement.relation) : null,
      program: statement.is_program === true,
      file,
      to: statement.is_from !== true
    },
    ...hiddenChanges(context, statement.query)
  ];
}
function hiddenChanges(context, node) {
  return query(context, node).filter((found) => found.op !== "select");
}
function explain(context, statement) {
  const runs = definitions(statement.options).some((option) => option.defname === "analyze" && isOn(option));
  return runs ? query(context, statement.query) : [{ op: "select", functions: [] }];
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
function createFunction(context, statement) {
  const options = definitions(statement.options);
  const option = (name) => options.find((one) => one.defname === name);
  const parameters = (statement.parameters ?? []).flatMap((node) => asNode(node, "FunctionParameter") ?? []);
  return [
    {
      op: "create-function",
      function: newName(context, statement.funcname),
      replace: statement.replace === true,
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
function createTrigger(context, statement) {
  return [
    {
      op: "create-trigger",
      trigger: statement.trigname ?? "",
      table: relation(context, statement.relation),
      replace: statement.replace === true
    }
  ];
}
function createRule(context, statement) {
  return [
    {
      op: "create-rule",
      rule: statement.rulename ?? "",
      table: relation(context, statement.relation),
      replace: statement.replace === true,
      event: (statement.event ?? "").replace("CMD_", "").toLowerCase(),
      instead: statement.instead === true
    }
  ];
}
function createEnum(context, statement) {
  return [{ op: "create-type", type: newName(context, statement.typeName), kind: "enum", values: stringsOf(statement.vals) }];
}
function createComposite(context, statement) {
  return [{ op: "create-type", type: newRelation(context, statement.typevar), kind: "composite" }];
}
function createRange(context, statement) {
  return [{ op: "create-type", type: newName(context, statement.typeName), kind: "range" }];
}
function createDomain(context, statement) {
  const written = constraints(statement.constraints);
  const check = written.find((constraint) => constraint.contype === "CONSTR_CHECK")?.raw_expr;
  return [
    {
      op: "create-type",
      type: newName(context, statement.domainname),
      kind: "domain",
      base: sqlType(context, statement.typeName),
      constrained: written.some(({ contype }) => contype === "CONSTR_CHECK" || contype === "CONSTR_NOTNULL"),
      ...check ? { check: expression(context, check) } : {}
    }
  ];
}
function constraints(nodes) {
  return (nodes ?? []).flatMap((node) => asNode(node, "Constraint") ?? []);
}
function alterEnum(context, statement) {
  const type = listedName(context, statement.typeName, "type");
  const to = statement.newVal ?? "";
  if (statement.oldVal !== void 0) return [{ op: "rename-enum-value", type, value: statement.oldVal, to }];
  const placed = statement.newValNeighbor !== void 0;
  return [{ op: "add-enum-value", type, value: to, placed, ifNotExists: statement.skipIfNewValExists === true }];
}
var DOMAIN_ACTIONS = {
  C: "add-constraint",
  X: "drop-constraint",
  O: "set-not-null",
  N: "drop-not-null",
  T: "set-default",
  V: "validate"
};
function alterDomain(context, statement) {
  const action2 = DOMAIN_ACTIONS[statement.subtype ?? ""];
  if (!action2) return [{ op: "other", statement: "ALTER DOMAIN" }];
  const domain = listedName(context, statement.typeName, "domain");
  return [{ op: "alter-domain", domain, action: action2, notValid: asNode(statement.def, "Constraint")?.skip_validation === true }];
}
function created(op, object, ifNotExists = false) {
  return [{ op, object, ifNotExists }];
}

// src/readers/sql-migration/operations/drop.ts
function drop(context, statement) {
  const type = objectType(statement.removeType);
  return (statement.objects ?? []).map((node) => ({
    op: "drop",
    objectType: type,
    ...named(context, node, type),
    cascade: statement.behavior === "DROP_CASCADE",
    ifExists: statement.missing_ok === true,
    concurrently: statement.concurrent === true
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
    return { object: context.names.beside(table2, parts.at(-1) ?? ""), table: table2 };
  }
  return { object: parts.length === 0 ? bareName(describe(context)) : partsName(context, parts, type) };
}
function describe(context) {
  return context.statement.source.slice(context.statement.start, context.statement.end).slice(0, 80);
}
function signature(context, callable) {
  return (callable.objargs ?? []).map((node) => sqlType(context, asNode(node, "TypeName")).name).join(", ");
}
function rename(context, statement) {
  const to = statement.newname ?? "";
  const type = statement.renameType === "OBJECT_ATTRIBUTE" ? "column" : statement.renameType === "OBJECT_DOMCONSTRAINT" ? "other" : objectType(statement.renameType);
  if (type === "other") return [{ op: "other", statement: `RENAME ${(statement.renameType ?? "").replace("OBJECT_", "")}` }];
  if (isOfTable(type) && statement.relation) {
    const table2 = relation(context, statement.relation);
    return [{ op: "rename", objectType: type, object: context.names.beside(table2, statement.subname ?? ""), to, table: table2 }];
  }
  const object = statement.relation ? relation(context, statement.relation, type) : statement.object ? named(context, statement.object, type).object : bareName(statement.subname);
  return [{ op: "rename", objectType: type, object, to }];
}
function setSchema(context, statement) {
  const type = objectType(statement.objectType);
  const object = statement.relation ? relation(context, statement.relation, type) : named(context, statement.object, type).object;
  return [{ op: "set-schema", objectType: type, object, to: statement.newschema ?? "" }];
}
function changeOwner(context, statement) {
  const type = objectType(statement.objectType);
  const object = statement.relation ? relation(context, statement.relation, type) : named(context, statement.object, type).object;
  return [{ op: "change-owner", objectType: type, object, to: roleName(statement.newowner) }];
}

// src/readers/sql-migration/operations/maintenance.ts
function truncate(context, statement) {
  return tables(context, statement.relations).map((table2) => ({
    op: "truncate",
    table: table2,
    cascade: statement.behavior === "DROP_CASCADE",
    restartIdentity: statement.restart_seqs === true
  }));
}
function tables(context, nodes) {
  return (nodes ?? []).map((node) => relation(context, asNode(node, "RangeVar")));
}
function vacuum(context, statement) {
  const full = definitions(statement.options).some((option) => option.defname === "full" && isOn(option));
  const named2 = (statement.rels ?? []).map((node) => relation(context, asNode(node, "VacuumRelation")?.relation));
  return (named2.length === 0 ? [null] : named2).map(
    (table2) => statement.is_vacuumcmd === true ? { op: "vacuum", table: table2, full } : { op: "analyze", table: table2 }
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
function lockTable(context, statement) {
  const mode = LOCK_MODES[(statement.mode ?? 8) - 1] ?? "access exclusive";
  return tables(context, statement.relations).map((table2) => ({ op: "lock-table", table: table2, mode, nowait: statement.nowait === true }));
}
function cluster(context, statement) {
  return [{ op: "cluster", table: statement.relation ? relation(context, statement.relation) : null }];
}
function reindex(context, statement) {
  const scope = (statement.kind ?? "").replace("REINDEX_OBJECT_", "").toLowerCase();
  const object = statement.relation ? relation(context, statement.relation, scope === "index" ? "index" : "table") : bareName(statement.name);
  return [
    {
      op: "reindex",
      scope,
      object,
      concurrently: definitions(statement.params).some((option) => option.defname === "concurrently" && isOn(option))
    }
  ];
}

// src/readers/sql-migration/operations/replication.ts
var ACTIONS = {
  AP_AddObjects: "add",
  AP_DropObjects: "drop",
  AP_SetObjects: "set"
};
function alterPublication(statement) {
  const action2 = statement.options === void 0 ? ACTIONS[statement.action ?? ""] : "options";
  return action2 ? [{ op: "alter-publication", publication: statement.pubname ?? "", action: action2 }] : [];
}

// src/readers/sql-migration/operations/settings.ts
function setting(statement) {
  const name = (statement.name ?? "").toLowerCase();
  switch (statement.kind) {
    case "VAR_RESET_ALL":
      return [{ op: "reset", name: "all" }];
    case "VAR_RESET":
    case "VAR_SET_DEFAULT":
      return [{ op: "reset", name }];
    default:
      return [{ op: "set", name, value: settingValue(statement), local: statement.is_local === true, scope: "session" }];
  }
}
function alterSystem(statement) {
  const inner = statement.setstmt ?? {};
  return [{ op: "set", name: (inner.name ?? "all").toLowerCase(), value: settingValue(inner), local: false, scope: "server" }];
}
function alterDatabase({ dbname = "", setstmt = {} }) {
  return setting(setstmt).flatMap(
    (made) => made.op === "set" || made.op === "reset" ? [{ op: "set-for-database", database: dbname, name: made.name, value: made.op === "set" ? made.value : null }] : []
  );
}
function settingValue(statement) {
  return (statement.args ?? []).map(valueText).join(", ");
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
function transaction(statement) {
  const action2 = ACTIONS2[statement.kind ?? ""];
  return [
    action2 ? { op: "transaction", action: action2 } : { op: "other", statement: (statement.kind ?? "").replace("TRANS_STMT_", "").replaceAll("_", " ") }
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
  CreateStmt: createTable,
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
  ImportForeignSchemaStmt: (_, body) => created("create-other", bareName(`foreign tables of ${body.server_name ?? ""}`)),
  IndexStmt: createIndex,
  InsertStmt: insert,
  // A library that is on the server already, for this session.
  LoadStmt: () => [{ op: "other", statement: "LOAD", harmless: true }],
  LockStmt: lockTable,
  MergeStmt: merge,
  // Nobody prepares a statement in a migration but to execute it.
  PrepareStmt: (context, body) => hiddenChanges(context, body.query),
  ReassignOwnedStmt: (_, body) => [{ op: "reassign-owned", roles: roleNames(body.roles), to: roleName(body.newrole) }],
  RefreshMatViewStmt: refreshView,
  ReindexStmt: reindex,
  RenameStmt: rename,
  RuleStmt: createRule,
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
  const build = BUILDERS[kind];
  const made = build?.(context, node[kind]) ?? [];
  if (made.length > 0) return made;
  const words2 = (ABBREVIATED[kind] ?? kind.replace(/Stmt$/, "")).replace(/(?<=[a-z])(?=[A-Z])/g, " ").toUpperCase();
  if (CREATE_OTHER.test(kind)) return created("create-other", bareName(words2.toLowerCase()));
  return [{ op: "other", statement: words2 }];
}

// src/readers/sql-migration/parse.ts
function parseProcedure(sql) {
  try {
    const json = rawProcedure(sql);
    return json === void 0 ? void 0 : JSON.parse(json);
  } catch {
    return void 0;
  }
}
var WHOLE_SCRIPT_LIMIT = 3e5;
var MOST_REPAIRS = 20;
function parseScript(text) {
  const tokens = tokenizeSql(text);
  if (text.length <= WHOLE_SCRIPT_LIMIT) {
    const whole = parseText(text, tokens);
    if (whole.result) return wholeStatements(text, tokens, whole);
  }
  const repairs = { left: MOST_REPAIRS };
  return splitStatements(text, tokens).flatMap((range) => parseRange(text, tokens, range, repairs));
}
function parseText(text, tokens) {
  if (tokens.length === 0) return { result: { stmts: [] }, read: text };
  const parsed = parseExactly(text);
  if (parsed.result || !tokens.some((token) => token.kind === "comment")) return parsed;
  const again = parseExactly(
    withBlanks(
      text,
      tokens.filter(({ kind }) => kind === "comment")
    )
  );
  return again.result ? again : parsed;
}
function parseExactly(text) {
  try {
    const { json, error } = rawTree(text);
    if (error) return { error: { message: error.message, at: codePointOffset(text, error.codePoint) } };
    return { result: JSON.parse(json), read: text };
  } catch (thrown) {
    const message = thrown instanceof RangeError ? "nested too deeply" : thrown instanceof Error ? thrown.message : String(thrown);
    return { error: { message, at: 0 } };
  }
}
function wholeStatements(text, tokens, { result, read: read2 }) {
  const toIndex = byteOffsets(read2);
  const offset = (location) => toIndex(location ?? 0);
  const statements = [];
  let next = 0;
  for (const raw of result.stmts ?? []) {
    const from = offset(raw.stmt_location);
    const to = raw.stmt_len ? offset((raw.stmt_location ?? 0) + raw.stmt_len) : text.length;
    const own = [];
    for (; next < tokens.length && tokens[next].start < to; next++) {
      const token = tokens[next];
      if (token.start >= from && token.kind !== "comment") own.push(token);
    }
    while (own.length > 0 && text[own.at(-1)?.start ?? -1] === ";" && own.at(-1)?.kind === "punctuation") own.pop();
    const [first, last] = [own[0], own.at(-1)];
    if (raw.stmt && first && last)
      statements.push({ source: text, start: first.start, end: last.end, tokens: own, node: raw.stmt, offset });
  }
  return statements;
}
function parseRange(text, tokens, range, repairs) {
  const part = tokens.slice(range.from, range.to);
  const [first, last] = [part[0], part.at(-1)];
  if (!first || !last) return [];
  const [start, end] = [first.start, last.end];
  const own = text.slice(start, end);
  const parsed = parseText(
    own,
    part.map((token) => ({ ...token, start: token.start - start, end: token.end - start }))
  );
  const significant = part.filter((token) => token.kind !== "comment");
  if (parsed.result) {
    const toIndex = byteOffsets(parsed.read);
    const offset = (location) => start + toIndex(location ?? 0);
    return (parsed.result.stmts ?? []).flatMap(
      ({ stmt }) => stmt ? [{ source: text, start, end, tokens: significant, node: stmt, offset }] : []
    );
  }
  const pieces = splitStatements(text, part, true);
  const [broken] = pieces;
  if (broken && pieces.length > 1) {
    if (repairs.left-- <= 0) return pieces.flatMap((piece) => parseRange(text, part, piece, repairs));
    const semicolon = part.findIndex((token, at2) => at2 >= broken.to && token.kind === "punctuation" && text[token.start] === ";");
    const rest = part.slice(semicolon + 1);
    const others = splitStatements(text, rest).flatMap((other) => parseRange(text, rest, other, repairs));
    return [...parseRange(text, part, broken, repairs), ...others];
  }
  const at = start + Math.min(parsed.error.at, own.length);
  return [{ source: text, start, end, tokens: significant, error: { message: parsed.error.message, at }, offset: () => start }];
}

// src/readers/sql-migration/secrets.ts
var SECRET_WORD = /^(password|passwd|pwd|secret|token|api_?key|connection)$/i;
var SECRET_INSIDE = /password|passwd|pwd|secret|token|api_?key|connection/i;
function withoutSecrets(source, tokens, start, end) {
  if (!tokens.some(isLiteral)) return source.slice(start, end);
  let text = "";
  let at = start;
  tokens.forEach((token, position) => {
    if (token.start < at || token.end > end) return;
    const shown = replacement(source, tokens, position);
    if (shown === void 0) return;
    text += source.slice(at, token.start) + shown;
    at = token.end;
  });
  return text + source.slice(at, end);
}
function textWithoutSecrets(text) {
  return SECRET_INSIDE.test(text) ? withoutSecrets(text, tokenizeSql(text), 0, text.length) : text;
}
function isLiteral({ kind }) {
  return kind === "string" || kind === "dollar-string";
}
function replacement(source, tokens, position) {
  const token = tokens[position];
  if (!isLiteral(token)) return void 0;
  if (isAnnounced(source, tokens, position)) return "'***'";
  const written = source.slice(token.start, token.end);
  if (!SECRET_INSIDE.test(written)) return void 0;
  if (token.kind === "string") return /''|\\'/.test(written) ? "'***'" : void 0;
  const tag = written.slice(0, written.indexOf("$", 1) + 1);
  return tag + textWithoutSecrets(written.slice(tag.length, -tag.length)) + tag;
}
function isAnnounced(source, tokens, position) {
  const word2 = (at) => {
    const token = tokens[at];
    return token?.kind === "word" ? source.slice(token.start, token.end) : "";
  };
  const bracket = tokens[position - 1]?.kind === "punctuation" && source[tokens[position - 1]?.start ?? 0] === "(";
  const before = word2(position - (bracket ? 2 : 1));
  if (SECRET_WORD.test(before)) return true;
  if (/^by$/i.test(before)) return [2, 3, 4].some((back) => /^identified$/i.test(word2(position - back)));
  return /^set$/i.test(word2(0)) && /^password$/i.test(word2(1));
}

export {
  canonicalTokens,
  statementDigest,
  StatementDigests,
  tokensOf,
  makes,
  destroyedBy,
  fileChange,
  wayBackDetail,
  removedChanges,
  wayBackText,
  versionOf,
  statementsOf,
  splitStatements,
  detectDialect,
  releaseOf,
  createLineIndex,
  locationOf,
  asNode,
  stringsOf,
  itemsOf,
  definitions,
  valueText,
  TEMPORARY_SCHEMA,
  tokenAt,
  functionName,
  operationsOf,
  parseProcedure,
  parseScript,
  readPsql,
  withoutSecrets,
  textWithoutSecrets,
  isLiteral,
  scriptFile,
  dialectOf,
  plainFile
};
