import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/readers/terraform-plan/pass-value.ts
var MAX_DEPTH = 500;
function nesting() {
  return { depth: 0, inString: false, lines: 0, fault: void 0, stack: new Uint8Array(MAX_DEPTH) };
}
var QUOTE = 34;
var BACKSLASH = 92;
var SIGNS = new Uint8Array(256);
for (const char of '"\n{}[]') SIGNS[char.charCodeAt(0)] = char.charCodeAt(0);
var TRUE = 1702195828;
var NULL = 1819047278;
function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function passValue(bytes, view, start, end, state) {
  const { stack } = state;
  let { depth, inString, lines } = state;
  let at = start;
  for (; ; ) {
    if (inString) {
      at = passString(bytes, view, at, end);
      inString = at < 0;
      if (inString) {
        at = ~at;
        break;
      }
      if (depth === 0) break;
      if (at + 7 <= end && bytes[at] === 58) {
        const word = view.getInt32(at + 1, true);
        if (word === TRUE || word === NULL) at += 5;
      }
      if (at + 2 <= end && bytes[at + 1] === QUOTE && (bytes[at] === 58 || bytes[at] === 44)) {
        at += 2;
        inString = true;
        continue;
      }
    }
    let sign = 0;
    while (at < end && sign === 0) sign = SIGNS[bytes[at++]];
    if (sign === QUOTE) inString = true;
    else if (sign === 0) break;
    else if (sign === 10) lines++;
    else if (sign === 123 || sign === 91) {
      if (depth === MAX_DEPTH) {
        state.fault = "too-deep";
        at--;
        break;
      }
      stack[depth++] = sign;
    } else {
      if (depth === 0 || stack[--depth] !== sign - 2) {
        state.fault = "brackets";
        at--;
        break;
      }
      if (depth === 0) break;
    }
  }
  state.depth = depth;
  state.inString = inString;
  state.lines = lines;
  return at;
}
function passString(bytes, view, start, end) {
  let at = start;
  while (at + 8 <= end) {
    let signs = signsIn(view.getInt32(at, true));
    if (signs === 0) {
      at += 4;
      signs = signsIn(view.getInt32(at, true));
      if (signs === 0) {
        at += 4;
        continue;
      }
    }
    at += 31 - Math.clz32(signs & -signs) >> 3;
    if (bytes[at] === QUOTE) return at + 1;
    at += 2;
  }
  while (at < end) {
    const byte = bytes[at];
    if (byte === QUOTE) return at + 1;
    at += byte === BACKSLASH ? 2 : 1;
  }
  return ~at;
}
function signsIn(word) {
  const quotes = word ^ 572662306;
  const backslashes = word ^ 1549556828;
  return (quotes - 16843009 & ~quotes | backslashes - 16843009 & ~backslashes) & 2155905152;
}

// src/readers/terraform-plan/inexact-numbers.ts
var NUMBER = new Uint8Array(256);
for (const char of "0123456789+-.eE") NUMBER[char.charCodeAt(0)] = 1;
function inexactNumbers(bytes) {
  const found = [];
  const view = viewOf(bytes);
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === 34) at = passString(bytes, view, at + 1, bytes.length);
    else if (byte === 45 || byte >= 48 && byte <= 57) {
      const start = at;
      while (NUMBER[bytes[at]] === 1) at++;
      if (!isExactText(bytes.toString("latin1", start, at))) found.push([start, at]);
    } else at++;
  }
  return found;
}
function isExactNumber(value) {
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value) && String(value).length <= 16;
}
function isExactText(text, value = Number(text)) {
  return isExactNumber(value) || !Number.isInteger(value) && String(value) === text;
}

export {
  MAX_DEPTH,
  nesting,
  viewOf,
  passValue,
  passString,
  inexactNumbers,
  isExactNumber,
  isExactText
};
