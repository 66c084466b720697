import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  withBlanks
} from "./chunk-HGGMUSGI.js";

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

// src/readers/sql-migration/pg-parser.ts
var parser;
async function loadPgParser() {
  if (parser) return;
  const { default: load } = await import("./libpg-query-XUQFRMHI.js");
  parser = await load();
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

// src/readers/sql-migration/tokens.ts
function tokenizeSql(text, from = 0, to = text.length) {
  const tokens = [];
  for (let token = readToken(text, from, to); token; token = readToken(text, token.end, to)) tokens.push(token);
  return tokens;
}
function readToken(text, from, to = text.length) {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  if (at >= to) return void 0;
  const code = text.charCodeAt(at);
  const next = at + 1 < to ? text[at + 1] : "";
  const char = text[at];
  if (char === "-" && next === "-") return { kind: "comment", start: at, end: lineEnd(text, at, to) };
  if (char === "/" && next === "*") return { kind: "comment", start: at, end: blockCommentEnd(text, at, to) };
  if (char === "'") return { kind: "string", start: at, end: stringEnd(text, at, to, false) };
  if (char === '"') return { kind: "quoted-name", start: at, end: quotedEnd(text, at + 1, to, '"') };
  if (char === "$") return dollar(text, at, to);
  if (isWordStart(code)) return word(text, at, to);
  if (isDigit(code) || char === "." && isDigit(text.charCodeAt(at + 1)))
    return { kind: "number", start: at, end: numberEnd(text, at, to) };
  if (char === "\\") return { kind: "backslash", start: at, end: at + 1 };
  if (OPERATOR.includes(char)) return { kind: "operator", start: at, end: operatorEnd(text, at, to) };
  return { kind: "punctuation", start: at, end: at + 1 };
}
var OPERATOR = "~!@#^&|`?+-*/%<>=";
function isSpace(code) {
  return code === 32 || code >= 9 && code <= 13;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isWordStart(code) {
  return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95 || code >= 128;
}
function isWordPart(code) {
  return isWordStart(code) || isDigit(code) || code === 36;
}
function lineEnd(text, from, to) {
  let at = from;
  while (at < to && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}
function blockCommentEnd(text, from, to) {
  let depth = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === "/" && text[at + 1] === "*") {
      depth++;
      at++;
    } else if (text[at] === "*" && text[at + 1] === "/") {
      depth--;
      at++;
      if (depth === 0) return at + 1;
    }
  }
  return to;
}
function stringEnd(text, from, to, escapes) {
  if (!escapes) return quotedEnd(text, from + 1, to, "'");
  for (let at = from + 1; at < to; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "'") {
      if (text[at + 1] !== "'") return at + 1;
      at++;
    }
  }
  return to;
}
function quotedEnd(text, from, to, quote) {
  for (let at = text.indexOf(quote, from); at >= 0 && at < to; at = text.indexOf(quote, at + 2)) {
    if (text[at + 1] !== quote) return at + 1;
  }
  return to;
}
function word(text, from, to) {
  let at = from + 1;
  while (at < to && isWordPart(text.charCodeAt(at))) at++;
  if (at < to && at - from === 1 && text[at] === "'" && "eEbBxXnN".includes(text[from])) {
    return { kind: "string", start: from, end: stringEnd(text, at, to, "eE".includes(text[from])) };
  }
  if (at - from === 1 && "uU".includes(text[from]) && text[at] === "&" && at + 1 < to) {
    if (text[at + 1] === "'") return { kind: "string", start: from, end: stringEnd(text, at + 1, to, false) };
    if (text[at + 1] === '"') return { kind: "quoted-name", start: from, end: quotedEnd(text, at + 2, to, '"') };
  }
  return { kind: "word", start: from, end: at };
}
function dollar(text, from, to) {
  let at = from + 1;
  if (isDigit(text.charCodeAt(at))) {
    while (at < to && isDigit(text.charCodeAt(at))) at++;
    return { kind: "parameter", start: from, end: at };
  }
  while (at < to && text[at] !== "$" && isWordPart(text.charCodeAt(at))) at++;
  if (text[at] !== "$" || at >= to) return { kind: "punctuation", start: from, end: from + 1 };
  const tag = text.slice(from, at + 1);
  const close = text.indexOf(tag, at + 1);
  return { kind: "dollar-string", start: from, end: close < 0 || close >= to ? to : close + tag.length };
}
function numberEnd(text, from, to) {
  let at = from;
  while (at < to) {
    const char = text[at];
    const sign = (char === "+" || char === "-") && "eE".includes(text[at - 1]) && !text.startsWith("0x", from);
    const dot = char === "." && text[at + 1] !== ".";
    if (!sign && !dot && !isDigit(char.charCodeAt(0)) && !/[a-z_]/i.test(char)) break;
    at++;
  }
  return at;
}
function operatorEnd(text, from, to) {
  let at = from;
  while (at < to && OPERATOR.includes(text[at])) {
    if (at > from && (text[at] === "-" && text[at + 1] === "-" || text[at] === "/" && text[at + 1] === "*")) break;
    at++;
  }
  return at;
}

// src/readers/sql-migration/secrets.ts
var SECRET_WORD = /^(password|passwd|pwd|secret|token|api_?key|connection)$/i;
var SECRET_INSIDE = /password|passwd|pwd|secret|token|api_?key|connection/i;
function withoutSecrets(source, tokens, start, end) {
  if (!tokens.some(isLiteral)) return source.slice(start, end);
  let text = "";
  let at = start;
  let hidden = -1;
  tokens.forEach((token, position) => {
    if (token.start < at || token.end > end) return;
    const isRest = token.start === hidden && token.kind !== "punctuation";
    const shown = isRest ? "" : replacement(source, tokens, position);
    if (shown === void 0) return;
    text += source.slice(at, token.start) + shown;
    at = hidden = token.end;
  });
  return text + source.slice(at, end);
}
function textWithoutSecrets(text) {
  return SECRET_INSIDE.test(text) ? withoutSecrets(text, tokenizeSql(text), 0, text.length) : text;
}
function messageWithoutSecrets(message, before) {
  const isAnnounced2 = BEFORE_SECRET.test(before) || /['"]$/.test(before);
  return message.replace(/"([^]*)"$/, (whole, near) => {
    if (/^(?:[ebnxu]?&?'|\$\w*\$)/i.test(near)) return "a text in quotes";
    return isAnnounced2 ? "a secret" : whole;
  });
}
var BEFORE_SECRET = /(?:password|passwd|pwd|secret|token|api_?key|connection|identified\s{1,8}(?:with\s{1,8}\S{1,40}\s{1,8})?by|password\s{1,8}for\s[^=;]{1,80})\s{0,40}[=(]?\s{0,40}(?:'[^']*'|"[^"]*")?$/i;
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
  return source[tokens[position - 1]?.start ?? -1] === "=" && [2, 3, 4, 5, 6].some((back) => /^password$/i.test(word2(position - back)));
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

// src/readers/sql-migration/parse.ts
function prepareSql() {
  return loadPgParser();
}
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
    if (error) {
      const at = codePointOffset(text, error.codePoint);
      return { error: { message: messageWithoutSecrets(error.message, text.slice(Math.max(0, at - 200), at)), at } };
    }
    return { result: JSON.parse(json), read: text };
  } catch (thrown) {
    const message = thrown instanceof RangeError ? "nested too deeply" : thrown instanceof Error ? thrown.message : String(thrown);
    return { error: { message, at: 0 } };
  }
}
function wholeStatements(text, tokens, { result, read }) {
  const toIndex = byteOffsets(read);
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

export {
  tokenizeSql,
  readToken,
  withoutSecrets,
  textWithoutSecrets,
  messageWithoutSecrets,
  splitStatements,
  createLineIndex,
  locationOf,
  prepareSql,
  parseProcedure,
  parseScript
};
