import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  EVENT_ID,
  Schema,
  YAML11_SCHEMA,
  YAMLException,
  constructFromEvents,
  defineScalarTag,
  floatYaml11Tag,
  getScalarValue,
  intYaml11Tag,
  parseEvents,
  timestampTag
} from "./chunk-7T3MPM5E.js";
import {
  isExactText
} from "./chunk-UI7JU346.js";
import {
  put
} from "./chunk-CYIYEYG6.js";
import {
  bigNumber
} from "./chunk-EGKD75XR.js";

// src/readers/kubernetes-manifests/exact-numbers.ts
var LongFraction = class {
  text;
  constructor(text) {
    this.text = text;
  }
};
function exact(tag) {
  return defineScalarTag(tag.tagName, {
    ...tag,
    resolve(source, isExplicit, name) {
      const value = tag.resolve(source, isExplicit, name);
      const text = source.replaceAll("_", "").replace(/^\+/, "");
      if (typeof value !== "number" || !Number.isFinite(value) || isExactText(text, value)) return value;
      return wholeNumber(text) ?? new LongFraction(text);
    }
  });
}
function wholeNumber(text) {
  const [, sign = "", digits = ""] = /^(-?)(0[xb][0-9a-f]+|\d+)$/i.exec(text) ?? [];
  if (digits === "") return void 0;
  const value = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits}` : digits);
  return sign === "-" ? -value : value;
}

// src/readers/kubernetes-manifests/parse-document.ts
var SCHEMA = new Schema(
  YAML11_SCHEMA.tags.filter((tag) => tag !== timestampTag).map((tag) => tag === intYaml11Tag || tag === floatYaml11Tag ? exact(tag) : tag)
);
var DEEPEST = 100;
var MOST_ALIASES = 1e3;
var MOST_VALUES = 5e5;
var TEMPLATE_HELP = "give the source what `helm template` or `kustomize build` writes, in place of what they read";
function parseDocument({ text, line }) {
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST });
    const [value] = constructFromEvents(events, { source: text, schema: SCHEMA, maxAliases: MOST_ALIASES });
    const places = placesOf(events, text);
    return {
      value: plain(value, { left: MOST_VALUES }),
      line: line + lineOf(text, places.start),
      itemLines: places.items.map((at) => line + lineOf(text, at))
    };
  } catch (error) {
    return brokenDocument(error, text, line);
  }
}
var TooLarge = class extends Error {
};
function brokenDocument(error, text, line) {
  if (error instanceof TooLarge) return { why: `its aliases stand for more than ${MOST_VALUES} values`, line };
  if (error instanceof RangeError) return { why: "it is too large or nested too deeply", line };
  if (!(error instanceof YAMLException)) throw error;
  const mark = error.mark;
  const place = { line: line + (mark?.line ?? 0), ...mark && { column: mark.column + 1 } };
  const template = templateIn(text);
  if (template !== void 0)
    return {
      why: "it is a template that was not rendered (`{{`)",
      help: TEMPLATE_HELP,
      line: line + template.line,
      column: template.column
    };
  const reason = String(error.reason ?? "it cannot be read").replaceAll("\n", " ");
  return { why: `it is not YAML: ${reason}`, help: "mend it, so that it can be compared", ...place };
}
function templateIn(text) {
  for (const [at, line] of text.split("\n").entries()) {
    const column = line.indexOf("{{");
    if (column >= 0 && !/^\s*#/.test(line)) return { line: at, column: column + 1 };
  }
  return void 0;
}
function placesOf(events, text) {
  const places = { start: 0, items: [] };
  let depth = 0;
  let isKey = true;
  let key = "";
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      depth--;
      if (depth === 2) isKey = true;
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      depth++;
      continue;
    }
    const opens = event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE;
    if (opens && depth === 1) places.start = event.start;
    else if (depth === 2) {
      if (isKey && event.type === EVENT_ID.SCALAR) key = getScalarValue(text, event);
      isKey = !isKey;
    } else if (opens && depth === 3 && key === "items") places.items.push(event.start);
    if (opens) depth++;
  }
  return places;
}
function lineOf(text, offset) {
  let line = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
function plain(value, budget) {
  if (budget.left-- <= 0) throw new TooLarge();
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return bigNumber(String(value));
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value !== "object" || value === null) return value === void 0 || value === null ? null : String(value);
  if (value instanceof LongFraction) return bigNumber(value.text);
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value)) return value.map((item) => plain(item, budget));
  const entries = value instanceof Map || value instanceof Set ? [...value.entries()] : Object.entries(value);
  const object = {};
  for (const [key, item] of entries) put(object, ownKey(String(key)), plain(item, budget));
  return object;
}
function ownKey(key) {
  return key.startsWith("interlock:") ? `manifest:${key}` : key;
}

export {
  parseDocument
};
