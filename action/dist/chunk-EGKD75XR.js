import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/model/json.ts
var UNKNOWN = Object.freeze({ "interlock:unknown": true });
function sensitive(hash) {
  return { "interlock:sensitive": hash };
}
function isUnknown(value) {
  return isMark(value, "interlock:unknown");
}
function isSensitive(value) {
  return isMark(value, "interlock:sensitive");
}
function bigNumber(text) {
  return { "interlock:number": text };
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function scalarText(value) {
  return typeof value === "object" || value === void 0 ? "" : String(value);
}
function isMark(value, mark) {
  return isObject(value) && Object.hasOwn(value, mark);
}
function parsedJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

export {
  UNKNOWN,
  sensitive,
  isUnknown,
  isSensitive,
  bigNumber,
  isObject,
  scalarText,
  parsedJson
};
