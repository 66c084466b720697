import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

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

export {
  tokenizeSql,
  readToken
};
