import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/readers/terraform-configuration/syntax.ts
function blocksOf(body, type) {
  return body.blocks.filter((block) => block.type === type);
}
function attributeOf(body, name) {
  const found = body.attributes.filter((attribute) => attribute.name === name);
  const [first] = found;
  if (!first || found.length === 1) return first;
  return { ...first, value: { kind: "other", text: found.map(({ value }) => value.text).join(" ; ") } };
}
function nameIn(expression) {
  if (expression.kind === "reference") return expression.text;
  return expression.kind === "literal" && typeof expression.value === "string" ? expression.value : void 0;
}
var MOST_DEPTH = 100;

// src/readers/terraform-configuration/expression.ts
function readExpression(node, depth = 0) {
  const text = canonicalText(node);
  if (depth > MOST_DEPTH || node.hasError) return { kind: "other", text };
  const parts = node.namedChildren.filter((child) => child !== null && child.type !== "comment");
  const [first] = parts;
  if (!first) return { kind: "other", text };
  if (first.type === "variable_expr") return parts.slice(1).every(isPlainStep) ? { kind: "reference", text } : { kind: "other", text };
  if (parts.length > 1) return { kind: "other", text };
  switch (first.type) {
    case "expression":
      return readExpression(first, depth + 1);
    case "literal_value":
      return readLiteral(first, text);
    case "collection_value":
      return readCollection(first.namedChildren[0] ?? first, text, depth);
    case "template_expr":
      return readTemplate(first.namedChildren[0] ?? first, text, depth);
    case "operation":
      return negativeNumber(text) ?? { kind: "other", text };
    default:
      return { kind: "other", text };
  }
}
function isPlainStep(step) {
  if (step.type === "get_attr") return true;
  return step.type === "index" && /^(\[(\d+|"[^"$%\\]*")\]|\.\d+)$/.test(canonicalText(step));
}
function readLiteral(node, text) {
  const inner = node.namedChildren[0];
  switch (inner?.type) {
    case "bool_lit":
      return { kind: "literal", value: inner.text === "true", text };
    case "null_lit":
      return { kind: "literal", value: null, text };
    case "numeric_lit":
      return { kind: "literal", value: Number(inner.text), text };
    case "string_lit":
      return { kind: "literal", value: stringValue(inner.text), text };
    default:
      return node.text === "null" ? { kind: "literal", value: null, text } : { kind: "other", text };
  }
}
function negativeNumber(text) {
  return /^- ?\d+(\.\d+)?$/.test(text) ? { kind: "literal", value: Number(text.replace(" ", "")), text } : void 0;
}
function readCollection(node, text, depth) {
  const parts = node.namedChildren.filter((child) => child !== null);
  if (node.type === "tuple") {
    const items = parts.filter(({ type }) => type === "expression").map((item) => readExpression(item, depth + 1));
    return { kind: "list", items, text };
  }
  const entries = parts.filter(({ type }) => type === "object_elem").map((element) => {
    const [key, value] = [element.childForFieldName("key"), element.childForFieldName("val")];
    const name = key ? readExpression(key, depth + 1) : void 0;
    const shown = name?.kind === "literal" ? String(name.value) : name?.text ?? "";
    return [shown, value ? readExpression(value, depth + 1) : { kind: "other", text: "" }];
  });
  return { kind: "object", entries, text };
}
function readTemplate(node, text, depth) {
  const parts = node.namedChildren.filter((child) => child !== null);
  const inner = parts.filter(({ type }) => !/_(start|end)$|^heredoc_identifier$/.test(type));
  if (node.type === "heredoc_template")
    return inner.every(({ type }) => type === "template_literal") ? { kind: "literal", value: heredocValue(node.text), text } : { kind: "other", text };
  const [only] = inner;
  const expression = only?.type === "template_interpolation" && inner.length === 1 ? only.namedChildren.find((child) => child?.type === "expression") : null;
  if (expression && /^"\$\{/.test(node.text) && /\}"$/.test(node.text)) return readExpression(expression, depth + 1);
  return { kind: "other", text };
}
function stringValue(quoted) {
  return quoted.slice(1, -1).replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)|\$\$\{|%%\{/gs, (found, escape) => {
    if (escape === void 0) return found.slice(1);
    if (escape.length > 1) {
      const code = Number.parseInt(escape.slice(1), 16);
      return code <= 1114111 ? String.fromCodePoint(code) : found;
    }
    return { n: "\n", r: "\r", t: "	" }[escape] ?? escape;
  });
}
function heredocValue(text) {
  const lines = text.split("\n").slice(1, -1);
  if (!text.startsWith("<<-")) return lines.join("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents, 1e3);
  return lines.map((line) => line.slice(common)).join("\n");
}
function canonicalText(node) {
  const tokens = [];
  const open = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === "comment") continue;
    if (next.childCount === 0 || WHOLE.has(next.type)) tokens.push(next.text);
    else for (let at = next.childCount - 1; at >= 0; at--) open.push(next.child(at));
  }
  return tokens.join(" ").replace(/ ?([.[\],]) ?/g, (found, token) => token === "," ? ", " : found.trim());
}
var WHOLE = /* @__PURE__ */ new Set(["string_lit", "quoted_template", "heredoc_template"]);

// src/readers/terraform-configuration/text-ranges.ts
function textRanges(text) {
  const ranges = [];
  for (let at = 0; at < text.length; ) {
    const range = rangeAt(text, at);
    if (range === "open") return void 0;
    if (range) ranges.push(range);
    at = range ? range.end : at + 1;
  }
  return ranges;
}
function rangeAt(text, at) {
  const two = text.slice(at, at + 2);
  if (two === "//" || two[0] === "#") {
    const end = text.indexOf("\n", at);
    return { kind: "comment", start: at, end: end < 0 ? text.length : end };
  }
  if (two === "/*") {
    const end = text.indexOf("*/", at + 2);
    return end < 0 ? "open" : { kind: "comment", start: at, end: end + 2 };
  }
  if (two[0] === '"') return ended("string", at, endOfString(text, at + 1));
  if (two === "<<") {
    HEREDOC.lastIndex = at;
    const found = HEREDOC.exec(text);
    if (found) return ended("heredoc", at, endOfHeredoc(text, at + found[0].length, found[1]));
  }
  return void 0;
}
var HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;
function ended(kind, start, end) {
  return end < 0 ? "open" : { kind, start, end };
}
function endOfString(text, from) {
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === "\\") at++;
    else if (char === '"') return at + 1;
    else if (isTemplate(text, at)) {
      at = endOfTemplate(text, at + 2) - 1;
      if (at < 0) return -1;
    }
  }
  return -1;
}
function endOfHeredoc(text, from, name) {
  for (let at = from; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end < 0 ? text.length : end);
    if (line.trim() === name) return at + line.indexOf(name) + name.length;
    let next = end < 0 ? text.length : end + 1;
    for (let inner = at; inner < next; inner++) {
      if (!isTemplate(text, inner)) continue;
      inner = endOfTemplate(text, inner + 2) - 1;
      if (inner < 0) return -1;
      if (inner >= next) next = inner + 1 < text.length ? lineEnd(text, inner + 1) : text.length;
    }
    at = next;
  }
  return -1;
}
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end + 1;
}
function isTemplate(text, at) {
  const char = text[at];
  return (char === "$" || char === "%") && text[at + 1] === "{" && text[at - 1] !== char;
}
function endOfTemplate(text, from, nested = 0) {
  if (nested > MOST_NESTED) return -1;
  for (let at = from, depth = 1; at < text.length; at++) {
    const char = text[at];
    if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return at + 1;
    else if (char === '"') {
      at = endOfNestedString(text, at + 1, nested) - 1;
      if (at < 0) return -1;
    }
  }
  return -1;
}
function endOfNestedString(text, from, nested) {
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === "\\") at++;
    else if (char === '"') return at + 1;
    else if (isTemplate(text, at)) {
      at = endOfTemplate(text, at + 2, nested + 1) - 1;
      if (at < 0) return -1;
    }
  }
  return -1;
}
var MOST_NESTED = 50;

// src/readers/terraform-configuration/parse-hcl.ts
var parser;
async function prepareHcl(grammar) {
  if (parser) return;
  const tree = await import("./web-tree-sitter-HWSGVLT3.js");
  await tree.Parser.init();
  const language = await tree.Language.load(grammar);
  const made = new tree.Parser();
  made.setLanguage(language);
  parser = made;
}
var TOP = /* @__PURE__ */ new Set([
  "resource",
  "data",
  "module",
  "provider",
  "terraform",
  "variable",
  "output",
  "moved",
  "removed",
  "import",
  "check",
  "locals"
]);
var TOP_LINE = new RegExp(`^(?:${[...TOP].join("|")})\\b`, "gm");
function parseHcl(source) {
  const text = source.endsWith("\n") ? source : `${source}
`;
  const whole = parseText(text);
  if (whole.faults.length === 0) return whole;
  const starts = topStarts(text);
  const parts = starts.map((start, at) => {
    const part = text.slice(start, starts[at + 1]);
    return { lines: placeAt(text, start).line - 1, parsed: parseText(part), content: withoutEnd(part) };
  });
  const faults = parts.flatMap(
    ({ lines, parsed, content }) => parsed.faults.map((one) => ({ ...one, text: content, place: shifted(one.place, lines) }))
  );
  if (faults.length === 0) return whole;
  const blocks = parts.flatMap(({ lines, parsed }) => parsed.body.blocks.map((block) => shiftedBlock(block, lines)));
  return { body: { attributes: [], blocks }, faults: faults.slice(0, MOST_FAULTS) };
}
function withoutEnd(part) {
  const lines = part.split("\n");
  while (/^\s*($|#|\/\/)/.test(lines.at(-1) ?? "x")) lines.pop();
  return lines.join("\n");
}
function parseText(text) {
  if (!parser) throw new Error("prepareHcl() must be awaited before configuration is read");
  const tree = parser.parse(text);
  if (!tree) return { body: { attributes: [], blocks: [] }, faults: [fault({ line: 1, column: 1 }, text, "cannot be parsed")] };
  try {
    return read(tree, text);
  } finally {
    tree.delete();
    parser.reset();
  }
}
function topStarts(text) {
  const ranges = textRanges(text);
  const starts = [0];
  if (!ranges) return starts;
  let next = 0;
  for (const { index } of text.matchAll(TOP_LINE)) {
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= index) next++;
    if (index > 0 && (ranges[next]?.start ?? Infinity) > index) starts.push(index);
  }
  return starts.slice(0, MOST_PARTS);
}
var MOST_PARTS = 5e3;
function shiftedBlock(block, lines) {
  const attributes = block.body.attributes.map((attribute) => ({ ...attribute, place: shifted(attribute.place, lines) }));
  return {
    ...block,
    place: shifted(block.place, lines),
    body: { attributes, blocks: block.body.blocks.map((inner) => shiftedBlock(inner, lines)) }
  };
}
function shifted({ line, column }, lines) {
  return { line: line + lines, column };
}
function read(tree, text) {
  const faults = [];
  const root = tree.rootNode;
  const body = { attributes: [], blocks: [] };
  if (root.hasError) collectFaults(root, faults);
  readBody(root, body, 0);
  const lifted = body.blocks.flatMap((block) => block.broken ? liftOut(block.body) : []);
  body.blocks.push(...lifted);
  const stray = faults.length === 0 ? disagreement(root, text) : void 0;
  if (stray) faults.push(stray);
  return { body, faults };
}
function readBody(node, into, depth) {
  if (depth > MOST_DEPTH) return;
  for (const child of node.namedChildren) {
    if (!child) continue;
    if (child.type === "body" || child.type === "ERROR") readBody(child, into, depth + 1);
    else if (child.type === "attribute") into.attributes.push(readAttribute(child));
    else if (child.type === "block") into.blocks.push(readBlock(child, depth + 1));
  }
}
function readAttribute(node) {
  const [name, value] = [node.namedChildren[0], node.namedChildren.find((child) => child?.type === "expression")];
  return { name: name?.text ?? "", value: value ? readExpression(value) : { kind: "other", text: "" }, place: placeOf(node) };
}
function readBlock(node, depth) {
  const [type, ...labels] = node.namedChildren.filter((child) => child?.type === "identifier" || child?.type === "string_lit");
  const block = {
    type: type?.text ?? "",
    labels: labels.map((label) => label?.type === "string_lit" ? stringValue(label.text) : label?.text ?? ""),
    body: { attributes: [], blocks: [] },
    place: placeOf(node)
  };
  if (node.hasError || depth > MOST_DEPTH) block.broken = true;
  readBody(node, block.body, depth);
  return block;
}
function liftOut(body) {
  const found = body.blocks.flatMap((block) => [...TOP.has(block.type) ? [block] : [], ...liftOut(block.body)]);
  body.blocks = body.blocks.filter(({ type }) => !TOP.has(type));
  return found;
}
function collectFaults(root, faults) {
  const open = [root];
  for (let node = open.pop(); node && faults.length < MOST_FAULTS; node = open.pop()) {
    if (node.isMissing) faults.push(fault(placeOf(node), aroundOf(node), missing(node.type)));
    else if (node.isError) faults.push(fault(placeOf(node), node === root ? "" : canonicalText(node), "does not belong there"));
    if (!node.hasError) continue;
    for (let at = node.childCount - 1; at >= 0; at--) open.push(node.child(at));
  }
}
var MOST_FAULTS = 20;
function missing(type) {
  return /^[\])}"]$/.test(type) ? `comes before a missing \`${type}\`` : "does not belong there";
}
function aroundOf(node) {
  return node.parent ? canonicalText(node.parent) : "";
}
function disagreement(root, text) {
  const expected = textRanges(text);
  if (!expected) return fault({ line: 1, column: 1 }, text, "holds a string or comment without an end");
  const found = rangesOf(root);
  const at = expected.findIndex((range, index) => {
    const other = found[index];
    return !other || other.start !== range.start || other.end !== range.end;
  });
  if (at < 0 && found.length === expected.length) return void 0;
  const offset = Math.min(
    expected[at < 0 ? expected.length : at]?.start ?? text.length,
    found[at < 0 ? expected.length : at]?.start ?? text.length
  );
  return fault(placeAt(text, offset), text, "can be read in two ways");
}
function rangesOf(root) {
  const ranges = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (TEXTUAL.has(node.type)) ranges.push({ start: node.startIndex, end: node.endIndex });
    else for (let at = node.childCount - 1; at >= 0; at--) open.push(node.child(at));
  }
  return ranges;
}
var TEXTUAL = /* @__PURE__ */ new Set(["comment", "string_lit", "quoted_template", "heredoc_template"]);
function fault(place, text, why) {
  return { place, text, why };
}
function placeOf({ startPosition }) {
  return { line: startPosition.row + 1, column: startPosition.column + 1 };
}
function placeAt(text, offset) {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

export {
  blocksOf,
  attributeOf,
  nameIn,
  MOST_DEPTH,
  prepareHcl,
  parseHcl
};
