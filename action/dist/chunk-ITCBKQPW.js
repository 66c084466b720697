import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/app/schema-mistake.ts
var SHAPES = {
  string: "a text",
  array: "a list",
  object: "an object",
  boolean: "`true` or `false`",
  integer: "a whole number",
  number: "a number",
  null: "`null`"
};
function placeOf(pointer) {
  return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).join(".");
}
function mistakeOf({ keyword, params, message }) {
  switch (keyword) {
    case "type":
      return `must be ${[params["type"]].flat().map((type) => SHAPES[String(type)] ?? String(type)).join(" or ")}`;
    case "const":
      return `must be \`${JSON.stringify(params["allowedValue"])}\``;
    case "enum":
      return `must be one of ${params["allowedValues"].map(String).join(", ")}`;
    case "format":
      return "must be an instant with its zone, such as 2026-11-20T10:00:00Z";
    case "minLength":
    case "minItems":
    case "minProperties":
      return "must not be empty";
    case "minimum":
      return `must be ${String(params["limit"])} or more`;
    case "required":
      return `needs \`${String(params["missingProperty"])}\``;
    case "additionalProperties":
      return `cannot have \`${String(params["additionalProperty"])}\``;
    default:
      return message ?? "is not valid";
  }
}

export {
  placeOf,
  mistakeOf
};
