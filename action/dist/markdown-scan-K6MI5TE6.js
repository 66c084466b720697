import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  byChange,
  changeCell,
  effectsTable,
  foldAlike,
  helpLines,
  problemItem,
  reasonCell,
  severityCell
} from "./chunk-LJQOAMCD.js";
import "./chunk-PDLQ4L3X.js";
import {
  counted
} from "./chunk-ZAC6MOTG.js";
import "./chunk-ICRDIBH3.js";
import {
  showOnce
} from "./chunk-J4EE742W.js";
import "./chunk-XNC7CHNM.js";

// src/report/markdown-scan.ts
var TABLE_LIMIT = 9e5;
function scanMarkdown(scan) {
  const rows = foldAlike(byChange(scan.findings), () => "").map((folded) => {
    const { change, addresses } = folded;
    const cells = [severityCell(change), changeCell(folded, {}), reasonCell(change, addresses.length - 1), helpLines(change).join("<br>")];
    return { text: `| ${cells.join(" | ")} |`, changes: addresses.length };
  });
  const shown = [];
  let left = TABLE_LIMIT;
  let rest = rows.reduce((sum, { changes }) => sum + changes, 0);
  for (const { text, changes } of rows) {
    left -= Buffer.byteLength(text) + 1;
    if (left < 0) break;
    shown.push(text);
    rest -= changes;
  }
  const more = rest > 0 ? `

**\u2026 and ${counted(rest, "more change")}** that did not fit here, none of them more dangerous than these.` : "";
  const title = `### ${counted(showOnce(scan.findings).length, "finding")} in ${counted(scan.changes.total, "change")}`;
  const table = rows.length > 0 ? ["| | change | why it matters | safer |\n|---|---|---|---|", ...shown].join("\n") + more : void 0;
  const effects = effectsTable(scan.findings) || void 0;
  const problems = scan.problems.length > 0 ? scan.problems.map(problemItem).join("\n") : void 0;
  return `${[title, effects, table, problems].filter((part) => part !== void 0).join("\n\n")}
`;
}
export {
  scanMarkdown
};
