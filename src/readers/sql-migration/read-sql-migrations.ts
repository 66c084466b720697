/** Reads the migrations of one pull request: files in the order in which they run, changes out. */
import type { Change } from '../../model/change.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { Dialect, ServerRelease, SqlScript } from '../../model/sql.ts';
import type { Reading } from '../reader.ts';
import { changesOf, type ChangeFrame } from './changes.ts';
import { decodeSql } from './decode.ts';
import { detectDialect, dialectNamed } from './dialect.ts';
import { positionsBefore } from './edited.ts';
import { frameworkOf, onlyDirection, sectionsOf, type Framework, type Section } from './frameworks.ts';
import { MigrationHistory } from './history/migration-history.ts';
import { Spelling } from './recogniser/context.ts';
import { OwnGrammar } from './recogniser/own-grammar.ts';
import { releaseOf } from './release.ts';
import { readScript, type ReadStatement, type Session } from './script.ts';
import { splitStatements } from './split.ts';
import { canonicalTokens, statementDigest } from './digest.ts';
import { tokenizeSql } from './tokens.ts';
import { Transactions } from './transactions.ts';

/** One migration file of a pull request. */
export interface SqlFile {
  file: string;
  content: string | Uint8Array;
  /** Id of the configured source. */
  source: string;
  trust: Change['trust'];
  /** `auto` or absent: by the path and what is in the file. */
  dialect?: string;
  /** Version of the server, such as 16 or 8.0.28; absent: PostgreSQL 16, MySQL 8.0, MariaDB 10.11, SQLite 3. */
  server?: number | string;
  /** `auto` or absent: by the path and what is in the file. */
  framework?: string;
  /** Whether the tool opens a transaction around each file; absent: as the framework does. */
  assumeInTransaction?: boolean;
  /** The file as it is on the base side, where the pull request edits or renames it. */
  base?: { file: string; content: string | Uint8Array };
}

export interface SqlReadingOptions {
  /** The schema before the pull request, as SQL. */
  schema?: string;
}

/**
 * Changes of all files, one per operation. Files run in the order given; what one creates is known to the next. `prepareSql` must have been awaited.
 *
 * A part of a file that only runs to take the migration back is one change of kind `read` and the type `down-migration`: it is seen, and not judged.
 */
export function* readSqlMigrations(files: Iterable<SqlFile>, options: SqlReadingOptions = {}): Generator<Reading> {
  const session: Session = { history: new MigrationHistory(), transactions: new Transactions(), spelling: new Spelling(), next: 0 };
  let schema = options.schema;
  for (const file of files) {
    // The schema is that of the database for which the first file is written.
    if (schema !== undefined) yield* learnSchema(session, schema, file);
    schema = undefined;
    yield* readFile(session, file);
  }
}

function* readFile(session: Session, file: SqlFile): Generator<Reading> {
  const decoded = decodeSql(file.file, file.content);
  if (!decoded.ok) {
    for (const found of decoded.problems) yield { problem: found };
    return;
  }
  const text = decoded.value;
  const dialect = dialectOf(file, text);
  if (dialect === undefined) {
    yield { problem: unreadDialect(file) };
    return;
  }
  const release = releaseOf(dialect, file.server);
  const framework = frameworkOf(file.framework ?? 'auto', file.file, text);
  const sections = sectionsOf(framework, file.file, text, file.assumeInTransaction);
  const past = file.base ? positionsBefore(alone(file, file), alone(file, file.base)) : undefined;
  const reads = readScript(session, {
    file: file.file,
    text,
    dialect,
    release,
    framework,
    sections,
    past: (position) => past?.has(position) === true,
  });
  const script: SqlScript = {
    file: file.file,
    dialect,
    server: release[0],
    release,
    framework: framework.name,
    direction: sections.some((section) => section.direction === 'up') ? 'up' : 'down',
    statements: reads.map((one) => one.statement),
  };
  const frame: ChangeFrame = { source: file.source, trust: file.trust, script, history: session.history };
  for (const [position, one] of reads.entries()) {
    if (past?.has(position)) continue;
    for (const change of changesOf(one, frame)) yield { change };
  }
  const down = downMigration(file, text, sections, dialect, release);
  if (down) yield { change: down };
  if (reads.length === 0 && !down) yield { problem: emptyFile(file.file) };
}

function dialectOf(file: SqlFile, text: string): Dialect | undefined {
  const asked = file.dialect ?? 'auto';
  return asked === 'auto' ? detectDialect(file.file, text) : dialectNamed(asked);
}

function unreadDialect({ file, dialect }: SqlFile): Problem {
  return problem('evidence-format-unknown', `\`${file}\` is written for \`${dialect ?? ''}\`, which is not read`, {
    help: 'say `dialect: postgres`, `mysql`, `mariadb` or `sqlite` for the source',
    location: { file, line: 1, column: 1 },
  });
}

function emptyFile(file: string): Problem {
  return problem('evidence-empty', `\`${file}\` holds no statement`, {
    help: 'a migration without statements changes nothing; remove it, or check that it is complete',
    location: { file, line: 1, column: 1 },
    level: 'warning',
  });
}

/** The way back, counted and not judged: no merge runs it. */
function downMigration(
  file: SqlFile,
  text: string,
  sections: readonly Section[],
  dialect: Dialect,
  release: ServerRelease,
): Change | undefined {
  const first = sections.find((section) => section.direction === 'down');
  if (!first) return undefined;
  const down = onlyDirection(text, sections, 'down');
  const own = dialect === 'postgres' ? undefined : new OwnGrammar(dialect, release, new Spelling()).parse(down);
  const tokens = own ? own.flatMap((statement) => statement.tokens) : tokenizeSql(down);
  const statements = own ? own.length : splitStatements(down, tokens).length;
  if (statements === 0) return undefined;
  return {
    source: file.source,
    kind: 'read',
    type: 'down-migration',
    address: file.file,
    location: { file: file.file, line: text.slice(0, first.start).split('\n').length, column: 1 },
    before: null,
    after: { statements },
    changed: [],
    digest: statementDigest(canonicalTokens(down, tokens), 0),
    trust: file.trust,
  };
}

/** What a version of the file does, read as if there were no other files. */
function alone(file: SqlFile, version: { file: string; content: string | Uint8Array }): Change[] {
  const { base: _, ...rest } = file;
  return [...readSqlMigrations([{ ...rest, file: version.file, content: version.content }])].flatMap((reading) => reading.change ?? []);
}

const SCHEMA: Framework = { name: 'schema', wrapping: 'none' };

/** Everything in the schema was there before: its statements get ordinals below zero. */
function* learnSchema(session: Session, schema: string, file: SqlFile): Generator<Reading> {
  const decoded = decodeSql('schema', schema);
  if (!decoded.ok) {
    for (const found of decoded.problems) yield { problem: found };
    return;
  }
  session.next = -SCHEMA_ORDINALS;
  const dialect = dialectOf(file, typeof file.content === 'string' ? file.content : '') ?? 'postgres';
  const sections: Section[] = [{ start: 0, end: decoded.value.length, direction: 'up', wrapping: 'none' }];
  const reads: ReadStatement[] = readScript(session, {
    file: 'schema',
    text: decoded.value,
    dialect,
    release: releaseOf(dialect, file.server),
    framework: SCHEMA,
    sections,
    past: () => true,
  });
  session.next = 0;
  for (const { statement, parsed } of reads) {
    if (!parsed.error) continue;
    yield {
      problem: problem('evidence-unreadable', `a statement of the schema does not parse: ${parsed.error.message}`, {
        help: 'pass the schema as `pg_dump --schema-only`, `mysqldump --no-data` or `.schema` writes it',
        location: statement.location,
        level: 'warning',
      }),
    };
  }
}

/** More statements than any schema has. */
const SCHEMA_ORDINALS = 1e9;
