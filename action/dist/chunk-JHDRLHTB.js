import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  attributeTexts,
  formatLocation,
  suppressionText
} from "./chunk-ICRDIBH3.js";
import {
  visible
} from "./chunk-J4EE742W.js";

// src/policy/quoted.ts
var LONGEST = 60;
function quoted(text) {
  const line = String(text).slice(0, LONGEST * 4).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").replaceAll("`", "'");
  return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}\u2026` : line}\``;
}

// src/policy/suggest.ts
var LONGEST2 = 80;
function nearest(word, candidates) {
  if (word.length === 0 || word.length > LONGEST2) return void 0;
  const lower = word.toLowerCase();
  let best;
  const longer = [];
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (word.length >= 3 && candidate.toLowerCase().startsWith(lower)) longer.push(candidate);
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const distance = keystrokes(lower, candidate.toLowerCase());
    if (distance < fewest) {
      best = candidate;
      fewest = distance;
    }
  }
  return best ?? (longer.length === 1 ? longer[0] : void 0);
}
function didYouMean(word, candidates) {
  const name = nearest(word, candidates);
  return name === void 0 ? void 0 : `did you mean ${quoted(name)}?`;
}
function keystrokes(from, to) {
  let beforeLast = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same2 = from[row - 1] === to[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same2 ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

// src/report/style.ts
var as = (open, close) => {
  return (text) => text === "" ? "" : `\x1B[${open}m${text}\x1B[${close}m`;
};
var same = (text) => text;
function plainStyle(width = 100) {
  return { width, strong: same, dim: same, good: same, bad: same, warning: same, note: same, link: same };
}
function colourStyle(width = 100) {
  return {
    width,
    strong: as(1, 22),
    dim: as(2, 22),
    good: as(32, 39),
    bad: as(31, 39),
    warning: as(33, 39),
    note: as(36, 39),
    link: as(4, 24)
  };
}
function bySeverity(style, severity) {
  if (severity === "critical") return (text) => style.strong(style.bad(text));
  if (severity === "high") return style.bad;
  return severity === "medium" ? style.warning : style.note;
}
function byOutcome(style, outcome) {
  if (outcome === "satisfied" || outcome === "allowed") return style.good;
  if (outcome === "waiting") return style.warning;
  return outcome === "skipped" ? style.dim : style.bad;
}

// src/report/width.ts
var WIDE = /[\u1100-\u115f\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f7e0}-\u{1f7eb}\u{1f900}-\u{1f9ff}\u{1fa70}-\u{1faff}\u{20000}-\u{3fffd}]/u;
var PLAIN = /^[\x20-\x7e]*$/;
var COMBINING = /[\p{Mn}\p{Me}]/u;
function characterWidth(character) {
  if (character < "\u0300") return 1;
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
function displayWidth(text) {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
function cut(text, width) {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept}\u2026`;
}
function padTo(text, width) {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}
function spread(left, right, width, dress) {
  const gap = width - displayWidth(left) - displayWidth(right);
  if (gap < 2) return [dress.left(left), `  ${dress.right(right)}`];
  return [`${dress.left(left)}${" ".repeat(gap)}${dress.right(right)}`];
}

// src/report/mask-secrets.ts
var NAMED = /((?:password|passwd|pwd|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|connection(?:[-_]?string)?|credentials|identified[ \t]{1,8}(?:with[ \t]{1,8}\w{1,40}[ \t]{1,8})?by)[\w-]{0,40}["'`]?[ \t]{0,8}[:=(]?[ \t]{0,8}(?:E|U&|N)?)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|`[^`]*`|(\$\w{0,20}\$)[^$]*\2)/gi;
var PLAIN2 = /((?:password|passwd|pwd|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|connection[-_]?string|credentials)["'`]?[ \t]{0,8}:[ \t]{1,8})([^\s"'`{[$&*!|>#][^\s]*)/gi;
var LOGIN = /(:\/\/[^\s:/@"'`]{0,100}:)([^\s/@"'`]{1,500})(?=@)/g;
function maskSecrets(line) {
  return line.replace(NAMED, (whole, name) => name + mask(whole.slice(name.length))).replace(LOGIN, (_, before, value) => before + "*".repeat(value.length)).replace(PLAIN2, (_, name, value) => name + "*".repeat(value.length));
}
function mask(value) {
  const quote = /^(?:["'`]|\$\w*\$)/.exec(value)?.[0] ?? "";
  return quote + "*".repeat(Math.max(0, value.length - 2 * quote.length)) + quote;
}

// src/report/frame.ts
var MOST_LINES = 4;
var TAB = 4;
function linesOf(text) {
  return text.split(/\r\n|\n|\r/);
}
function frame(text, location, remark, style, mark = style.bad) {
  const { line, column = 1 } = location;
  const lines = linesOf(text);
  if (line === void 0 || line < 1 || line > lines.length || text.trim() === "") return [];
  const last = Math.min(location.endLine ?? line, lines.length);
  const shownLast = Math.min(last, line + MOST_LINES - 1);
  const gutter = String(shownLast).length;
  const room = Math.max(20, style.width - gutter - 3);
  const out = [];
  const row = (number, content, bar2 = style.dim("\u2502")) => void out.push(`${style.dim(number.padStart(gutter))} ${bar2}${content === "" ? "" : " "}${content}`);
  const several = last > line;
  const bar = several ? mark("\u2503") : void 0;
  if (line > 1 && lines[line - 2].trim() !== "")
    row(String(line - 1), style.dim(windowOf(maskSecrets(lines[line - 2]), 1, 1, room).text));
  let said = false;
  for (let at = line; at <= shownLast; at++) {
    const content = maskSecrets(lines[at - 1]);
    const from = at === line ? column : content.search(/\S|$/) + 1;
    const to = at === last && location.endColumn !== void 0 ? location.endColumn : content.trimEnd().length + 1;
    const window = windowOf(content, from, to, room);
    row(String(at), window.text, bar);
    const shared = at === line && content.slice(0, from - 1).trim() !== "" || at === last && !/^\s*;?\s*$/.test(content.slice(to - 1));
    if (several && !shared) continue;
    const carets = " ".repeat(window.start) + mark("^".repeat(window.length));
    said = at === last;
    for (const one of remarkRows(carets, window.start + window.length, said ? remark : "", room, mark)) row("", one, bar);
  }
  if (shownLast < last) row("", style.dim(`\u2026 ${last - shownLast} more lines`), bar);
  if (!said && visible(remark) !== "") for (const one of wrap(visible(remark), room)) row("", mark(one), bar);
  return out;
}
function remarkRows(carets, used, remark, room, mark) {
  const shown = visible(remark);
  if (shown === "") return [carets];
  return used + 1 + displayWidth(shown) <= room ? [`${carets} ${mark(shown)}`] : [carets, ...wrap(shown, room).map(mark)];
}
function windowOf(line, from, to, room) {
  const cells = [];
  let unit = 1;
  let column = 0;
  let start = -1;
  let end = -1;
  for (const character of line) {
    if (unit >= from && start < 0) start = column;
    if (unit >= to && end < 0) end = column;
    const shown = character === "	" ? " ".repeat(TAB - column % TAB) : visible(character);
    const width = shown === character ? characterWidth(character) : shown.length;
    cells.push({ shown, width });
    column += width;
    unit += character.length;
  }
  if (start < 0) start = column;
  if (end < 0) end = column;
  const length = Math.max(1, end - start);
  if (column <= room) return { text: cells.map((cell) => cell.shown).join(""), start, length };
  const skip = start + Math.min(length, room / 2) > room - 2 ? Math.max(0, start - 12) : 0;
  let text = skip > 0 ? "\u2026" : "";
  let used = text.length;
  let passed = 0;
  let hidden = 0;
  for (const cell of cells) {
    if (passed < skip) {
      passed += cell.width;
      hidden = passed - 1;
      continue;
    }
    if (used + cell.width > room - 1) break;
    text += cell.shown;
    used += cell.width;
  }
  const shift = skip > 0 ? hidden : 0;
  return { text: `${text}\u2026`, start: start - shift, length: Math.max(1, Math.min(length, used - (start - shift))) };
}

// src/report/text-finding.ts
function findingLines(group, texts, style) {
  const width = dangerWidth(group);
  const told = /* @__PURE__ */ new Set();
  return group.flatMap((shown, at) => [
    ...headLines(shown, width, style),
    ...detailLines(shown, texts, style, told),
    ...at < group.length - 1 ? [""] : []
  ]);
}
function findingHeads(group, style) {
  const width = dangerWidth(group);
  return group.flatMap((shown) => headLines(shown, width, style));
}
function dangerWidth(group) {
  let width = 0;
  for (const { finding } of group) width = Math.max(width, finding.danger.length);
  return Math.min(44, width);
}
var FEWEST_FOR_ADDRESS = 24;
function headLines(shown, dangerWidth2, style) {
  const { danger, address, severity } = shown.finding;
  const known = shown.environments.filter((name2) => name2 !== "unknown").map(visible);
  const right = [...known.length > 0 ? [cut(known.join(", "), Math.min(40, style.width - 14))] : [], severity].join(" \xB7 ");
  const mark = bySeverity(style, severity);
  const name = visible(address);
  const wanted = Math.min(displayWidth(name), FEWEST_FOR_ADDRESS);
  const besideDanger = style.width - 4 - dangerWidth2 - 3;
  const room = besideDanger - 2 - displayWidth(right);
  const left = `  ${mark("\u25CF")} ${style.strong(`${padTo(visible(danger), dangerWidth2)}   `)}`;
  if (room >= wanted) return [`${left}${padTo(cut(name, room), room)}  ${mark(right)}`];
  if (besideDanger >= wanted) return [`${left}${cut(name, besideDanger)}`, `    ${mark(right)}`];
  return [`  ${mark("\u25CF")} ${style.strong(visible(danger))}`, `    ${cut(name, style.width - 4)}`, `    ${mark(right)}`];
}
function detailLines({ finding }, texts, style, told) {
  const { location, message, help, exception, trust } = finding;
  const pointer = location.line === void 0 && location.pointer ? ` ${visible(location.pointer)}` : "";
  const where = wrap(visible(formatLocation(location)) + pointer, style.width - 4);
  const text = texts.get(location.file);
  const framed = text === void 0 ? [] : frame(text, location, message, { ...style, width: style.width - 6 }, bySeverity(style, finding.severity));
  const lines = where.map((row) => `    ${style.dim(row)}`);
  if (trust === "claimed") lines.push(...wrap(CLAIMED, style.width - 4).map((row) => `    ${style.warning(row)}`));
  if (framed.length > 0) lines.push(...framed.map((row) => `      ${row}`));
  else lines.push(...labelled("", message, style));
  const attributes = attributeTexts(finding, [message], PLAIN3).join(", ");
  const change = JSON.stringify([finding.address, location.file, location.pointer, finding.attributes]);
  if (attributes !== "" && !told.has(change)) lines.push(...labelled("changes: ", attributes, style));
  told.add(change);
  if (exception !== null) lines.push(...labelled("excepted: ", exception, style));
  const suppression = suppressionText(finding);
  if (suppression) lines.push(...labelled(suppression.label, suppression.text, style));
  lines.push(...labelled("safer: ", help, style));
  return lines;
}
var PLAIN3 = { code: (text) => text, say: (text) => text };
var CLAIMED = "claimed: the pull request could have forged this plan";
function labelled(label, text, style, indent = 4) {
  const hang = " ".repeat(indent + label.length);
  const rows = text.replace(/\s+$/, "").split(/\r?\n/).flatMap((line) => wrap(visible(line.replaceAll("	", "    ")), Math.max(24, style.width - hang.length)));
  return rows.map((row, at) => at === 0 ? `${" ".repeat(indent)}${style.dim(label)}${row}` : `${hang}${row}`);
}

export {
  quoted,
  nearest,
  didYouMean,
  plainStyle,
  colourStyle,
  bySeverity,
  byOutcome,
  displayWidth,
  cut,
  padTo,
  wrap,
  spread,
  frame,
  findingLines,
  findingHeads,
  labelled
};
