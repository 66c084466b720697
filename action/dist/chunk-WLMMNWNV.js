import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);
import {
  blank
} from "./chunk-HGGMUSGI.js";
import {
  failed,
  ok,
  problem
} from "./chunk-XEER5CX4.js";

// src/readers/sql-migration/decode.ts
var SQL_SIZE_LIMIT = 64 * 1024 * 1024;
var FEWEST_BETWEEN_NULS = 100;
function decodeSql(file, content) {
  if (content.length > SQL_SIZE_LIMIT) {
    return failed(
      problem("sql-too-large", `\`${file}\` is larger than ${SQL_SIZE_LIMIT / 1024 / 1024} MiB`, {
        help: "split the migration, or load bulk rows outside of migrations",
        location: { file, line: 1, column: 1 }
      })
    );
  }
  const text = typeof content === "string" ? content.replace(/^\uFEFF/, "") : decodeBytes(content);
  if (text === void 0) return failed(noText(file, "it is not valid UTF-8", 0, ""));
  const first = text.indexOf("\0");
  if (first < 0) return ok(text);
  const cleaned = text.replaceAll("\0", " ");
  const isText = text.split("\0").length <= 2 + text.length / FEWEST_BETWEEN_NULS;
  const found = noText(file, "it holds NUL characters", first, text);
  return isText ? ok(cleaned, [found]) : failed(found);
}
function noText(file, why, at, text) {
  const lines = text.slice(0, at).split("\n");
  return problem("evidence-unreadable", `\`${file}\` is not text: ${why}`, {
    help: "store migrations as UTF-8",
    location: { file, line: lines.length, column: lines.at(-1).length + 1 }
  });
}
function decodeBytes(bytes) {
  const encoding = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
  try {
    const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true });
    decoders.set(encoding, decoder);
    return decoder.decode(bytes);
  } catch {
    decoders.delete(encoding);
    return void 0;
  }
}
var decoders = /* @__PURE__ */ new Map();

// src/readers/sql-migration/framework-table.ts
var FRAMEWORKS = [
  {
    name: "schema-dump",
    path: /(^|[/_])(structure|schema)\.sql$/i,
    content: /^-- (PostgreSQL database dump|Dumped (from|by) |MySQL dump |MariaDB dump )|^INSERT INTO "?schema_migrations"? \(version\) VALUES/m,
    byBoth: true,
    wrapping: "none",
    describes: true
  },
  {
    name: "goose",
    content: /^--\s*\+goose\s+(up|down)\b/im,
    wrapping: "transaction",
    noTransaction: /^--\s*\+goose\s+no\s+transaction\s*$/im,
    markers: [
      { line: /^--\s*\+goose\s+up\s*$/i, direction: "up" },
      { line: /^--\s*\+goose\s+down\s*$/i, direction: "down" }
    ]
  },
  {
    name: "dbmate",
    content: /^--\s*migrate:(up|down)\b/m,
    wrapping: "transaction",
    markers: [
      { line: /^--\s*migrate:up(\s.*)?$/, direction: "up", noTransaction: /\stransaction:false\b/ },
      { line: /^--\s*migrate:down(\s.*)?$/, direction: "down", noTransaction: /\stransaction:false\b/ }
    ]
  },
  {
    name: "sql-migrate",
    content: /^--\s*\+migrate\s+(up|down)\b/im,
    wrapping: "transaction",
    markers: [
      { line: /^--\s*\+migrate\s+up(\s.*)?$/i, direction: "up", noTransaction: /\snotransaction\b/i },
      { line: /^--\s*\+migrate\s+down(\s.*)?$/i, direction: "down", noTransaction: /\snotransaction\b/i }
    ]
  },
  {
    name: "liquibase",
    content: /^\s*--\s*liquibase\s+formatted\s+sql\b/i,
    wrapping: "transaction",
    markers: [
      {
        line: /^\s*--\s*changeset\s.*$/i,
        direction: "up",
        noTransaction: /\sruninTransaction:\s*"?false\b/i,
        separate: true,
        databases: /\sdbms:\s*(?:"([^"]*)"|(\S+))/i,
        delimiter: /\sendDelimiter:\s*(?:"([^"]*)"|(\S+))/i
      }
    ]
  },
  {
    name: "node-pg-migrate",
    content: /^--\s*(up|down)\s+migration\b/im,
    wrapping: "transaction",
    markers: [
      { line: /^\s*--[\s-]*up\s+migration.*$/i, direction: "up" },
      { line: /^\s*--[\s-]*down\s+migration.*$/i, direction: "down" }
    ]
  },
  {
    name: "sqitch",
    content: /^--\s*(deploy|revert|verify)\s+[^\s:]+:\S+\s+(to|from|on)\s+\S+\s*$/im,
    // Only together with the head line that Sqitch itself writes, so that a folder name alone hides nothing.
    downPath: /(^|\/)(revert|verify)\//,
    wrapping: "none"
  },
  {
    name: "drizzle",
    content: /^-->\s*statement-breakpoint\s*$|;-->\s*statement-breakpoint\s*$/m,
    path: /(^|\/)drizzle\//,
    wrapping: "transaction"
  },
  {
    name: "prisma",
    path: /(^|\/)\d+[^/]*\/migration\.sql$/,
    content: /^-- (Create|Alter|Drop|Add|Rename|Redefine)(Table|Index|Enum|ForeignKey|Tables|Schema|Extension)\s*$/m,
    wrapping: "implicit"
  },
  { name: "sqlx", content: /^-- no-transaction[ \t]*(?:\r?\n|$)/, wrapping: "transaction", noTransaction: /^-- no-transaction/ },
  {
    name: "flyway",
    path: /(^|\/)([VUB]\d[\d._]*|R)__[^/]*\.sql$/i,
    downPath: /(^|\/)U\d[\d._]*__[^/]*\.sql$/i,
    wrapping: "transaction",
    detectsTransactions: true,
    beside: { file: "{file}.conf", noTransaction: /^[ \t]*(?:flyway\.)?executeInTransaction[ \t]*=[ \t]*false[ \t]*\r?$/im }
  },
  {
    name: "postgres-migrations",
    content: /^--\s*postgres-migrations\s/m,
    wrapping: "transaction",
    noTransaction: /^--\s*postgres-migrations\s+disable-transaction\s*$/m
  },
  // Sends statements that refuse a transaction by themselves, and what is around them in transactions of its own.
  { name: "supabase", path: /(^|\/)supabase\/migrations\/\d+_[^/]*\.sql$/, wrapping: "implicit", setsApart: true },
  { name: "popx", path: /\.(postgres|cockroach|mysql|sqlite3?)\.(up|down)\.sql$/, downPath: /\.down\.sql$/, wrapping: "transaction" },
  { name: "golang-migrate", path: /\.(up|down)\.sql$/i, downPath: /\.down\.sql$/i, wrapping: "implicit" },
  { name: "hasura", path: /(^|\/)\d{13}_[^/]*\/(up|down)\.sql$/, downPath: /(^|\/)down\.sql$/, wrapping: "implicit" },
  {
    name: "diesel",
    path: /(^|\/)(up|down)\.sql$/,
    downPath: /(^|\/)down\.sql$/,
    wrapping: "transaction",
    // Its mark stands beside the file; where that is not known, such a file would have failed wherever it was tried.
    detectsTransactions: true,
    beside: { file: "{folder}metadata.toml", noTransaction: /^[ \t]*run_in_transaction[ \t]*=[ \t]*false\b/m }
  },
  {
    name: "atlas",
    content: /^-- atlas:/m,
    wrapping: "transaction",
    noTransaction: /^-- atlas:txmode none\s*$/m,
    delimiter: /^-- atlas:delimiter[ \t]+(\S[^\r\n]*?)[ \t]*$/m
  },
  // Migrations in code, of which only the SQL is given: nothing in it tells, so they are named by the user.
  ...["alembic", "django", "ecto", "knex", "rails", "typeorm"].map((name) => ({ name, wrapping: "transaction" })),
  { name: "plain", wrapping: "none" }
];

// src/readers/sql-migration/frameworks.ts
var FRAMEWORK_NAMES = ["auto", ...FRAMEWORKS.map(({ name }) => name)];
var PLAIN = FRAMEWORKS.at(-1);
function frameworkOf(name, file, text) {
  if (name !== "auto") return FRAMEWORKS.find((one) => one.name === name) ?? PLAIN;
  const hasNotes = text.includes("--");
  const isTold = ({ content, path, byBoth }) => byBoth ? path?.test(file) === true && content?.test(text) === true : hasNotes && content?.test(text) === true || path?.test(file) === true;
  return FRAMEWORKS.find(isTold) ?? PLAIN;
}
function besides(file) {
  const paths = FRAMEWORKS.filter(({ beside, path }) => beside && path?.test(file)).map(
    ({ beside }) => besidePath(beside?.file ?? "", file)
  );
  return [...new Set(paths)];
}
function besidePath(pattern, file) {
  return pattern.replace("{file}", file).replace("{folder}", file.slice(0, file.lastIndexOf("/") + 1));
}
function sectionsOf(framework, file, text, facts = {}) {
  const whole = framework.describes ? "elsewhere" : framework.downPath?.test(file) ? "down" : "up";
  const wrapping = wrappingOf(framework, file, text, facts);
  const delimiter = framework.delimiter?.exec(text)?.[1];
  const first = { start: 0, end: text.length, direction: whole, wrapping, ...delimiter !== void 0 && { delimiter } };
  if (!framework.markers) return [first];
  const sections = [];
  let current = first;
  for (let at = text.indexOf("--"), end = 0; at >= 0; at = text.indexOf("--", end)) {
    const start = text.lastIndexOf("\n", at) + 1;
    const newline = text.indexOf("\n", at);
    end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).replace(/\r$/, "");
    const marker = line.length > MARKER_LIMIT ? void 0 : framework.markers.find((one) => one.line.test(line));
    if (marker && (marker.separate || marker.direction !== current.direction || start > 0 || sections.length === 0)) {
      sections.push({ ...current, end: start });
      current = markedSection(marker, line, facts.dialect ?? "postgres", { start, end: text.length, wrapping });
    }
  }
  sections.push(current);
  return sections.filter((section) => section.end > section.start);
}
function markedSection(marker, line, dialect, { start, end, wrapping }) {
  const value = (pattern) => {
    const found = pattern?.exec(line);
    return found?.[1] ?? found?.[2];
  };
  const delimiter = value(marker.delimiter);
  return {
    start,
    end,
    direction: isForOther(value(marker.databases), dialect) ? "elsewhere" : marker.direction,
    wrapping: marker.noTransaction?.test(line) === true ? "none" : wrapping,
    ...delimiter !== void 0 && { delimiter }
  };
}
var DATABASES = {
  postgres: /^(postgresql|cockroachdb|edb|all)$/,
  mysql: /^(mysql|mariadb|all)$/,
  mariadb: /^(mysql|mariadb|all)$/,
  sqlite: /^(sqlite|all)$/
};
function isForOther(databases, dialect) {
  const names = (databases ?? "").toLowerCase().split(",").flatMap((name) => name.trim() || []);
  const own = DATABASES[dialect];
  return names.length > 0 && names.every((name) => name.startsWith("!") ? own.test(name.slice(1)) : !own.test(name));
}
var MARKER_LIMIT = 1e3;
function wrappingOf(framework, file, text, { assumed, beside }) {
  if (assumed === false || framework.noTransaction?.test(text) || framework.beside?.noTransaction.test(besideText(framework, file, beside) ?? ""))
    return "none";
  return assumed === true && framework.wrapping === "none" ? "transaction" : framework.wrapping;
}
function besideText({ beside }, file, texts) {
  return beside && texts?.get(besidePath(beside.file, file));
}
function detectsTransactions(framework, file, { beside }) {
  if (!framework.detectsTransactions) return false;
  return framework.name !== "diesel" || besideText(framework, file, beside) === void 0;
}
function onlyDirection(text, sections, direction) {
  return sections.map(
    (section) => section.direction === direction ? withSemicolons(text.slice(section.start, section.end), section.delimiter) : blank(text.slice(section.start, section.end))
  ).join("");
}
function withSemicolons(text, delimiter) {
  const mark = delimiter?.replace(/\\[nr]/g, "").trim() ?? ";";
  if (mark === ";" || mark === "") return text;
  const padded = ";".padEnd(mark.length);
  if (!/^(\w+|\/)$/.test(mark)) return text.split(mark).join(padded);
  return text.replace(
    /^([ \t]*)(\S+)([ \t]*\r?)$/gm,
    (line, before, word, after) => word.toLowerCase() === mark.toLowerCase() ? before + padded + after : line
  );
}

export {
  SQL_SIZE_LIMIT,
  decodeSql,
  FRAMEWORK_NAMES,
  frameworkOf,
  besides,
  sectionsOf,
  detectsTransactions,
  onlyDirection
};
