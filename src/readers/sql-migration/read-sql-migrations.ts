/** Reads the migrations of one pull request: files in the order in which they run, changes out. */
import type { Change } from '../../model/change.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { Dialect, SqlOperation, SqlScript } from '../../model/sql.ts';
import type { Reading } from '../reader.ts';
import { withoutBulkRows } from './bulk-rows.ts';
import type { ChangeFrame } from './changes.ts';
import { decodeSql } from './decode.ts';
import { detectDialect, dialectNamed } from './dialect.ts';
import { positionsBefore } from './edited.ts';
import { downMigration } from './down-migration.ts';
import { fileChange, removedChanges } from './file-changes.ts';
import { detectsTransactions, frameworkOf, onlyDirection, sectionsOf } from './frameworks.ts';
import type { MigrationFiles } from './migration-files.ts';
import { wayBackOf } from './migration-name.ts';
import { learnSchema, type SchemaFile } from './learn-schema.ts';
import { MigrationHistory } from './history/migration-history.ts';
import { Spelling } from './recogniser/context.ts';
import { releaseOf } from './release.ts';
import { readScript, type Session } from './script.ts';
import { schemaDump } from './seen-changes.ts';
import { statementChanges } from './statement-changes.ts';
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
  /** Texts of files beside it that may say how it runs, by path (see `besides`); `null` where there is none. Absent: not known. */
  beside?: ReadonlyMap<string, string | null>;
  /** The file as it is on the base side, where the pull request edits or renames it. */
  base?: { file: string; content: string | Uint8Array };
  /** The file that takes it back, see `wayBackOf`; `null` when there is none. Absent: among the files that are read, or not known. */
  down?: string | Uint8Array | null;
}

export interface SqlReadingOptions {
  /** The database before the pull request: one dump as text, or files. */
  schema?: string | readonly SchemaFile[];
  /** All migrations of the source. Absent: nothing is known of other files. */
  files?: MigrationFiles;
}

/**
 * Changes of all files, one per operation. Files run in the order given; what one creates is known to the next. `prepareSql` must have been awaited.
 *
 * A part of a file that only runs to take the migration back is one change of kind `read` and the type `down-migration`: it is seen, and not judged.
 */
export function* readSqlMigrations(files: Iterable<SqlFile>, options: SqlReadingOptions = {}): Generator<Reading> {
  const session: Session = { history: new MigrationHistory(), transactions: new Transactions(), spelling: new Spelling(), next: 0 };
  for (const change of options.files ? removedChanges(options.files) : []) yield { change };
  const given = [...files];
  const { schema } = options;
  if (schema !== undefined && given[0]) {
    // The schema is that of the database for which the first file is written.
    const first = decodeSql(given[0].file, given[0].content);
    const dialect = dialectOf(given[0], first.ok ? first.value : '');
    yield* learnSchema(session, typeof schema === 'string' ? [{ file: 'schema', content: schema }] : schema, {
      dialect,
      server: given[0].server,
    });
  }
  const contents = new Map(given.map(({ file, content }) => [file, content]));
  for (const file of given) {
    const down = file.down === undefined ? contents.get(wayBackOf(file.file) ?? '') : file.down;
    yield* readFile(session, down === undefined ? file : { ...file, down }, options.files);
  }
}

function* readFile(session: Session, file: SqlFile, files: MigrationFiles | undefined): Generator<Reading> {
  const decoded = decodeSql(file.file, file.content);
  for (const found of decoded.problems) yield { problem: found };
  if (!decoded.ok) return;
  const dialect = dialectOf(file, decoded.value);
  if (dialect === undefined) {
    yield { problem: unreadDialect(file) };
    return;
  }
  const release = releaseOf(dialect, file.server);
  const { text, statements: seeds } = withoutBulkRows(decoded.value, dialect, release);
  if (seeds > 0) yield { passed: 'create', count: seeds };
  const framework = frameworkOf(file.framework ?? 'auto', file.file, text);
  const facts = { assumed: file.assumeInTransaction, beside: file.beside, dialect };
  const sections = sectionsOf(framework, file.file, text, facts);
  const past = file.base ? positionsBefore(alone(file, file), alone(file, file.base)) : undefined;
  const reads = readScript(session, {
    file: file.file,
    text,
    dialect,
    release,
    framework,
    sections,
    detectsTransactions: dialect === 'postgres' && detectsTransactions(framework, file.file, facts),
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
  yield* statementChanges(reads, frame, onlyDirection(text, sections, 'up'), past);
  const operations = reads.flatMap(({ statement }) => statement.operations);
  const read = (other: string): SqlOperation[] => operationsIn(file, other);
  const about = fileChange({ file, text, dialect, framework, sections, operations, files, read });
  if (about) yield { change: about };
  const down = downMigration(file, text, sections, dialect, release);
  if (down) yield { change: down };
  if (framework.describes) yield { change: schemaDump(file, text) };
  else if (reads.length === 0 && !down) yield { problem: emptyFile(file.file) };
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

/** What a version of the file does, read as if there were no other files. */
function alone(file: SqlFile, version: { file: string; content: string | Uint8Array }): Change[] {
  const { base: _, down: __, ...rest } = file;
  return [...readSqlMigrations([{ ...rest, file: version.file, content: version.content }])].flatMap((reading) => reading.change ?? []);
}

/** What another text does, on the same database. */
function operationsIn({ file, source, trust, dialect, server }: SqlFile, content: string): SqlOperation[] {
  const other: SqlFile = { file, content, source, trust, framework: 'plain', ...(dialect && { dialect }), ...(server && { server }) };
  return [...readSqlMigrations([other])].flatMap(({ change }) => change?.sql?.operation ?? []);
}
