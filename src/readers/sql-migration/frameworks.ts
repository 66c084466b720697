/** Migration frameworks: how each is recognised, which part of a file runs on a deploy, and in what transaction. */

/**
 * How a file runs. `transaction`: the tool opens one around it. `implicit`: it is sent as one string, which PostgreSQL runs as one transaction unless
 * the string holds a single statement or its own BEGIN. `none`: statement by statement.
 */
type Wrapping = 'transaction' | 'implicit' | 'none';

/** A stretch of a file, in UTF-16 indexes. */
export interface Section {
  start: number;
  end: number;
  direction: 'up' | 'down';
  wrapping: Wrapping;
}

export interface Framework {
  name: string;
  /** The file is one of this framework's, by its path alone. */
  path?: RegExp;
  /** The same, by what is in it; with the flags `m` and `i` where it needs them. */
  content?: RegExp;
  /** The whole file is the way back. */
  downPath?: RegExp;
  wrapping: Wrapping;
  /** Marks in lines of their own that start a part of a file. */
  markers?: Marker[];
  /** A mark that keeps the tool from opening a transaction; `whole` for the whole file wherever it stands. */
  noTransaction?: RegExp;
  /** Opens no transaction around files whose statements all refuse to run in one. */
  detectsTransactions?: true;
}

interface Marker {
  line: RegExp;
  direction: 'up' | 'down';
  /** On the same line: no transaction for this part. */
  noTransaction?: RegExp;
  /** Each part is a transaction of its own. */
  separate?: boolean;
}

/** In order: the first that fits is taken, so what is told by content comes before what is told by path. */
const FRAMEWORKS: readonly Framework[] = [
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
    markers: [{ line: /^\s*--\s*changeset\s.*$/i, direction: 'up', noTransaction: /\sruninTransaction:\s*"?false\b/i, separate: true }],
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
  },
  {
    name: 'postgres-migrations',
    content: /^--\s*postgres-migrations\s/m,
    wrapping: 'transaction',
    noTransaction: /^--\s*postgres-migrations\s+disable-transaction\s*$/m,
  },
  { name: 'supabase', path: /(^|\/)supabase\/migrations\/\d+_[^/]*\.sql$/, wrapping: 'implicit' },
  { name: 'popx', path: /\.(postgres|cockroach|mysql|sqlite3?)\.(up|down)\.sql$/, downPath: /\.down\.sql$/, wrapping: 'transaction' },
  { name: 'golang-migrate', path: /\.(up|down)\.sql$/i, downPath: /\.down\.sql$/i, wrapping: 'implicit' },
  { name: 'hasura', path: /(^|\/)\d{13}_[^/]*\/(up|down)\.sql$/, downPath: /(^|\/)down\.sql$/, wrapping: 'implicit' },
  {
    name: 'diesel',
    path: /(^|\/)(up|down)\.sql$/,
    downPath: /(^|\/)down\.sql$/,
    wrapping: 'transaction',
    // Its mark stands in `metadata.toml` beside the file; without it such a file would have failed wherever it was tried.
    detectsTransactions: true,
  },
  { name: 'atlas', content: /^-- atlas:/m, wrapping: 'transaction', noTransaction: /^-- atlas:txmode none\s*$/m },
  // Migrations in code, of which only the SQL is given: nothing in it tells, so they are named by the user.
  ...['alembic', 'django', 'ecto', 'knex', 'rails', 'typeorm'].map((name): Framework => ({ name, wrapping: 'transaction' })),
  { name: 'plain', wrapping: 'none' },
];

/** What may be named, `auto` first. */
export const FRAMEWORK_NAMES: readonly string[] = ['auto', ...FRAMEWORKS.map(({ name }) => name)];

const PLAIN = FRAMEWORKS.at(-1) as Framework;

/** The framework by name, or `auto`: by what the file looks like. An unknown name is `plain`. */
export function frameworkOf(name: string, file: string, text: string): Framework {
  if (name !== 'auto') return FRAMEWORKS.find((one) => one.name === name) ?? PLAIN;
  const told = FRAMEWORKS.filter((one) => one.content?.test(text) || one.path?.test(file));
  return told[0] ?? PLAIN;
}

/** Parts of a file in order, without gaps. `assumed`: what the user says about a transaction around files. */
export function sectionsOf(framework: Framework, file: string, text: string, assumed: boolean | undefined): Section[] {
  const whole = framework.downPath?.test(file) ? 'down' : 'up';
  const wrapping = wrappingOf(framework, text, assumed);
  if (!framework.markers) return [{ start: 0, end: text.length, direction: whole, wrapping }];
  const sections: Section[] = [];
  let current: Section = { start: 0, end: text.length, direction: whole, wrapping };
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).replace(/\r$/, '');
    const marker = line.length > MARKER_LIMIT ? undefined : framework.markers.find((one) => one.line.test(line));
    if (marker && (marker.separate || marker.direction !== current.direction || start > 0 || sections.length === 0)) {
      sections.push({ ...current, end: start });
      const bare = marker.noTransaction?.test(line) === true;
      current = { start, end: text.length, direction: marker.direction, wrapping: bare ? 'none' : wrapping };
    }
    start = end + 1;
  }
  sections.push(current);
  return sections.filter((section) => section.end > section.start);
}

/** Longer lines are no marks. */
const MARKER_LIMIT = 1000;

function wrappingOf(framework: Framework, text: string, assumed: boolean | undefined): Wrapping {
  if (assumed === false || framework.noTransaction?.test(text)) return 'none';
  return assumed === true && framework.wrapping === 'none' ? 'transaction' : framework.wrapping;
}

/** The text of one direction; the rest is blank, so that every offset and line stays. */
export function onlyDirection(text: string, sections: readonly Section[], direction: 'up' | 'down'): string {
  return sections
    .map((section) =>
      section.direction === direction ? text.slice(section.start, section.end) : blank(text.slice(section.start, section.end)),
    )
    .join('');
}

/** Spaces for everything but line ends. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
