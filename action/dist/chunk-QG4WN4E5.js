import { createRequire as interlockCreateRequire } from 'node:module';
let interlockRequire;
const require = (id) => (interlockRequire ??= interlockCreateRequire(import.meta.url))(id);
const __filename = import.meta.filename ?? require("node:url").fileURLToPath(import.meta.url);
const __dirname = import.meta.dirname ?? require("node:path").dirname(__filename);

// src/readers/sql-migration/frameworks.ts
var FRAMEWORKS = [
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
    markers: [{ line: /^\s*--\s*changeset\s.*$/i, direction: "up", noTransaction: /\sruninTransaction:\s*"?false\b/i, separate: true }]
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
    detectsTransactions: true
  },
  {
    name: "postgres-migrations",
    content: /^--\s*postgres-migrations\s/m,
    wrapping: "transaction",
    noTransaction: /^--\s*postgres-migrations\s+disable-transaction\s*$/m
  },
  { name: "supabase", path: /(^|\/)supabase\/migrations\/\d+_[^/]*\.sql$/, wrapping: "implicit" },
  { name: "popx", path: /\.(postgres|cockroach|mysql|sqlite3?)\.(up|down)\.sql$/, downPath: /\.down\.sql$/, wrapping: "transaction" },
  { name: "golang-migrate", path: /\.(up|down)\.sql$/i, downPath: /\.down\.sql$/i, wrapping: "implicit" },
  { name: "hasura", path: /(^|\/)\d{13}_[^/]*\/(up|down)\.sql$/, downPath: /(^|\/)down\.sql$/, wrapping: "implicit" },
  {
    name: "diesel",
    path: /(^|\/)(up|down)\.sql$/,
    downPath: /(^|\/)down\.sql$/,
    wrapping: "transaction",
    // Its mark stands in `metadata.toml` beside the file; without it such a file would have failed wherever it was tried.
    detectsTransactions: true
  },
  { name: "atlas", content: /^-- atlas:/m, wrapping: "transaction", noTransaction: /^-- atlas:txmode none\s*$/m },
  // Migrations in code, of which only the SQL is given: nothing in it tells, so they are named by the user.
  ...["alembic", "django", "ecto", "knex", "rails", "typeorm"].map((name) => ({ name, wrapping: "transaction" })),
  { name: "plain", wrapping: "none" }
];
var FRAMEWORK_NAMES = ["auto", ...FRAMEWORKS.map(({ name }) => name)];
var PLAIN = FRAMEWORKS.at(-1);
function frameworkOf(name, file, text) {
  if (name !== "auto") return FRAMEWORKS.find((one) => one.name === name) ?? PLAIN;
  const told = FRAMEWORKS.filter((one) => one.content?.test(text) || one.path?.test(file));
  return told[0] ?? PLAIN;
}
function sectionsOf(framework, file, text, assumed) {
  const whole = framework.downPath?.test(file) ? "down" : "up";
  const wrapping = wrappingOf(framework, text, assumed);
  if (!framework.markers) return [{ start: 0, end: text.length, direction: whole, wrapping }];
  const sections = [];
  let current = { start: 0, end: text.length, direction: whole, wrapping };
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).replace(/\r$/, "");
    const marker = line.length > MARKER_LIMIT ? void 0 : framework.markers.find((one) => one.line.test(line));
    if (marker && (marker.separate || marker.direction !== current.direction || start > 0 || sections.length === 0)) {
      sections.push({ ...current, end: start });
      const bare = marker.noTransaction?.test(line) === true;
      current = { start, end: text.length, direction: marker.direction, wrapping: bare ? "none" : wrapping };
    }
    start = end + 1;
  }
  sections.push(current);
  return sections.filter((section) => section.end > section.start);
}
var MARKER_LIMIT = 1e3;
function wrappingOf(framework, text, assumed) {
  if (assumed === false || framework.noTransaction?.test(text)) return "none";
  return assumed === true && framework.wrapping === "none" ? "transaction" : framework.wrapping;
}
function onlyDirection(text, sections, direction) {
  return sections.map(
    (section) => section.direction === direction ? text.slice(section.start, section.end) : blank(text.slice(section.start, section.end))
  ).join("");
}
function blank(text) {
  return text.replace(/[^\r\n]/g, " ");
}

export {
  FRAMEWORK_NAMES,
  frameworkOf,
  sectionsOf,
  onlyDirection,
  blank
};
