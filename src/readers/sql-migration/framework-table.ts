/** The table of migration frameworks: how each is recognised, which part of a file runs on a deploy, and in what transaction. */
import type { Framework } from './frameworks.ts';

/** In order: the first that fits is taken, so what is told by content comes before what is told by path. */
export const FRAMEWORKS: readonly Framework[] = [
  {
    name: 'schema-dump',
    path: /(^|[/_])(structure|schema)\.sql$/i,
    content:
      /^-- (PostgreSQL database dump|Dumped (from|by) |MySQL dump |MariaDB dump )|^INSERT INTO "?schema_migrations"? \(version\) VALUES/m,
    byBoth: true,
    wrapping: 'none',
    describes: true,
  },
  {
    name: 'goose',
    content: /^--\s*\+goose\s+(up|down)\b/im,
    wrapping: 'transaction',
    noTransaction: /^--\s*\+goose\s+no\s+transaction\s*$/im,
    markers: [
      { line: /^--\s*\+goose\s+up\s*$/i, direction: 'up' },
      { line: /^--\s*\+goose\s+down\s*$/i, direction: 'down' },
    ],
  },
  {
    name: 'dbmate',
    content: /^--\s*migrate:(up|down)\b/m,
    wrapping: 'transaction',
    markers: [
      { line: /^--\s*migrate:up(\s.*)?$/, direction: 'up', noTransaction: /\stransaction:false\b/ },
      { line: /^--\s*migrate:down(\s.*)?$/, direction: 'down', noTransaction: /\stransaction:false\b/ },
    ],
  },
  {
    name: 'sql-migrate',
    content: /^--\s*\+migrate\s+(up|down)\b/im,
    wrapping: 'transaction',
    markers: [
      { line: /^--\s*\+migrate\s+up(\s.*)?$/i, direction: 'up', noTransaction: /\snotransaction\b/i },
      { line: /^--\s*\+migrate\s+down(\s.*)?$/i, direction: 'down', noTransaction: /\snotransaction\b/i },
    ],
  },
  {
    name: 'liquibase',
    content: /^\s*--\s*liquibase\s+formatted\s+sql\b/i,
    wrapping: 'transaction',
    markers: [
      {
        line: /^\s*--\s*changeset\s.*$/i,
        direction: 'up',
        noTransaction: /\sruninTransaction:\s*"?false\b/i,
        separate: true,
        databases: /\sdbms:\s*(?:"([^"]*)"|(\S+))/i,
        delimiter: /\sendDelimiter:\s*(?:"([^"]*)"|(\S+))/i,
      },
    ],
  },
  {
    name: 'node-pg-migrate',
    content: /^--\s*(up|down)\s+migration\b/im,
    wrapping: 'transaction',
    markers: [
      { line: /^\s*--[\s-]*up\s+migration.*$/i, direction: 'up' },
      { line: /^\s*--[\s-]*down\s+migration.*$/i, direction: 'down' },
    ],
  },
  {
    name: 'sqitch',
    content: /^--\s*(deploy|revert|verify)\s+[^\s:]+:\S+\s+(to|from|on)\s+\S+\s*$/im,
    // Only together with the head line that Sqitch itself writes, so that a folder name alone hides nothing.
    downPath: /(^|\/)(revert|verify)\//,
    wrapping: 'none',
  },
  {
    name: 'drizzle',
    content: /^-->\s*statement-breakpoint\s*$|;-->\s*statement-breakpoint\s*$/m,
    path: /(^|\/)drizzle\//,
    wrapping: 'transaction',
  },
  {
    name: 'prisma',
    path: /(^|\/)\d+[^/]*\/migration\.sql$/,
    content: /^-- (Create|Alter|Drop|Add|Rename|Redefine)(Table|Index|Enum|ForeignKey|Tables|Schema|Extension)\s*$/m,
    wrapping: 'implicit',
  },
  { name: 'sqlx', content: /^-- no-transaction[ \t]*(?:\r?\n|$)/, wrapping: 'transaction', noTransaction: /^-- no-transaction/ },
  {
    name: 'flyway',
    path: /(^|\/)([VUB]\d[\d._]*|R)__[^/]*\.sql$/i,
    downPath: /(^|\/)U\d[\d._]*__[^/]*\.sql$/i,
    wrapping: 'transaction',
    detectsTransactions: true,
    beside: { file: '{file}.conf', noTransaction: /^[ \t]*(?:flyway\.)?executeInTransaction[ \t]*=[ \t]*false[ \t]*\r?$/im },
  },
  {
    name: 'postgres-migrations',
    content: /^--\s*postgres-migrations\s/m,
    wrapping: 'transaction',
    noTransaction: /^--\s*postgres-migrations\s+disable-transaction\s*$/m,
  },
  // Sends statements that refuse a transaction by themselves, and what is around them in transactions of its own.
  { name: 'supabase', path: /(^|\/)supabase\/migrations\/\d+_[^/]*\.sql$/, wrapping: 'implicit', setsApart: true },
  { name: 'popx', path: /\.(postgres|cockroach|mysql|sqlite3?)\.(up|down)\.sql$/, downPath: /\.down\.sql$/, wrapping: 'transaction' },
  { name: 'golang-migrate', path: /\.(up|down)\.sql$/i, downPath: /\.down\.sql$/i, wrapping: 'implicit' },
  { name: 'hasura', path: /(^|\/)\d{13}_[^/]*\/(up|down)\.sql$/, downPath: /(^|\/)down\.sql$/, wrapping: 'implicit' },
  {
    name: 'diesel',
    path: /(^|\/)(up|down)\.sql$/,
    downPath: /(^|\/)down\.sql$/,
    wrapping: 'transaction',
    // Its mark stands beside the file; where that is not known, such a file would have failed wherever it was tried.
    detectsTransactions: true,
    beside: { file: '{folder}metadata.toml', noTransaction: /^[ \t]*run_in_transaction[ \t]*=[ \t]*false\b/m },
  },
  {
    name: 'atlas',
    content: /^-- atlas:/m,
    wrapping: 'transaction',
    noTransaction: /^-- atlas:txmode none\s*$/m,
    delimiter: /^-- atlas:delimiter[ \t]+(\S[^\r\n]*?)[ \t]*$/m,
  },
  // Migrations in code, of which only the SQL is given: nothing in it tells, so they are named by the user.
  ...['alembic', 'django', 'ecto', 'knex', 'rails', 'typeorm'].map((name): Framework => ({ name, wrapping: 'transaction' })),
  { name: 'plain', wrapping: 'none' },
];
