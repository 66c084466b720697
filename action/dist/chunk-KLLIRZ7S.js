import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/readers/sql-migration/migration-name.ts
var FLYWAY = /^(V|U|B)(\d+(?:[._]\d+)*)__/i;
var REPEATABLE = /^R__/i;
var LEADING = /^\d+(?:-\d+)*(?=[_.-]|$)/;
var IN_FOLDER = /^(up|down|migration)\.sql$/i;
function migrationName(path) {
  const parts = path.split("/");
  const file = parts.pop() ?? "";
  const direction = /(^|\.)down\.sql$/i.test(file) || /^U\d[\d._]*__/i.test(file) ? "down" : "up";
  const name = IN_FOLDER.test(file) ? parts.pop() ?? "" : file;
  const folder = parts.join("/");
  if (REPEATABLE.test(name)) return { folder, version: [], label: "", kind: "repeatable", direction };
  const flyway = FLYWAY.exec(name);
  const label = flyway?.[2] ?? LEADING.exec(name)?.[0] ?? "";
  const version = label === "" ? [] : label.split(/[._-]/).map(Number);
  const isBaseline = flyway?.[1]?.toUpperCase() === "B" || /baseline|squash/i.test(name);
  return { folder, version, label, kind: isBaseline ? "baseline" : "versioned", direction };
}
function compareVersions(a, b) {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
function wayBackOf(path) {
  if (/\.up\.sql$/i.test(path)) return path.replace(/\.up(\.sql)$/i, ".down$1");
  if (/(^|\/)deploy\//.test(path)) return path.replace(/(^|\/)deploy\//, "$1revert/");
  if (/(^|\/)up\.sql$/i.test(path)) return path.replace(/up(\.sql)$/i, "down$1");
  return void 0;
}

export {
  migrationName,
  compareVersions,
  wayBackOf
};
