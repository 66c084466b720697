/** Changes that are about the file of a migration, and not about a statement in it. */
import type { Change } from '../../model/change.ts';
import type { MigrationDetail, WayBack } from '../../model/migration.ts';
import type { Dialect, SqlOperation } from '../../model/sql.ts';
import { decodeSql } from './decode.ts';
import { tokensOf } from './dialect-tokens.ts';
import { frameworkOf, onlyDirection, type Framework, type Section } from './frameworks.ts';
import { addedDetail, editedDetail, migrationChange, removedDetail, type MigrationFiles } from './migration-files.ts';
import { wayBackOf } from './migration-name.ts';
import type { SqlFile } from './read-sql-migrations.ts';
import { leftBehind, makes } from './way-back.ts';

/** A file as it was read. */
export interface ReadFile {
  file: SqlFile;
  text: string;
  dialect: Dialect;
  framework: Framework;
  sections: readonly Section[];
  /** Of its way up. */
  operations: readonly SqlOperation[];
  files: MigrationFiles | undefined;
  /** Operations of another text for the same database. */
  read(text: string): SqlOperation[];
}

/** What is to be said of a file that is there; undefined: nothing. */
export function fileChange(read: ReadFile): Change | undefined {
  const { file, framework, files, text } = read;
  if (file.base) {
    const before = decodeSql(file.base.file, file.base.content);
    const edited = before.ok
      ? editedDetail(file.file, framework, { text, dialect: read.dialect }, { file: file.base.file, text: before.value })
      : undefined;
    return edited && migrationChange(file.file, edited, origin(file));
  }
  const added = addedDetail(file.file, framework, files, wayBack(read));
  return added && migrationChange(file.file, added, origin(file));
}

function origin({ source, trust }: SqlFile): Pick<Change, 'source' | 'trust'> {
  return { source, trust };
}

/** What is to be said of a way back by itself. */
export function wayBackDetail(file: string, destroyed: string[]): MigrationDetail {
  const down: WayBack = { state: 'present', file, left: [], destroyed };
  return { framework: '', event: 'added', version: '', twins: [], newer: null, squashed: false, down };
}

/** What is to be said of files that are gone. */
export function removedChanges(files: MigrationFiles): Change[] {
  const { source, trust, framework = 'auto' } = files.from;
  return files.removed.flatMap((removed) => {
    const detail = removedDetail(removed, frameworkOf(framework, removed.path, ''), files);
    return detail ? [migrationChange(removed.path, detail, { source, trust })] : [];
  });
}

/** Tools that keep the way back in the same file, and in one beside it. */
const IN_FILE = new Set(['goose', 'dbmate', 'sql-migrate', 'node-pg-migrate']);
const IN_PAIR = new Set(['golang-migrate', 'popx', 'diesel', 'hasura', 'sqitch']);

function wayBack(read: ReadFile): WayBack | undefined {
  const { file, framework, text, sections } = read;
  if (read.operations.length === 0) return undefined;
  if (framework.name === 'liquibase') return rollbacks(file.file, text, sections);
  if (IN_FILE.has(framework.name)) {
    const state = sections.some(({ direction }) => direction === 'down') ? 'empty' : 'missing';
    return judged(read, file.file, state, onlyDirection(text, sections, 'down'));
  }
  const pair = IN_PAIR.has(framework.name) ? wayBackOf(file.file) : undefined;
  if (pair === undefined || file.down === undefined) return undefined;
  if (file.down === null) return judged(read, pair, 'missing', '');
  const down = decodeSql(pair, file.down);
  return down.ok ? judged(read, pair, 'empty', down.value) : undefined;
}

function judged(read: ReadFile, file: string, without: 'missing' | 'empty', down: string): WayBack {
  const tokens = tokensOf(down, read.dialect);
  if (tokens.every(({ kind }) => kind === 'comment')) {
    const state = saysIrreversible(down) || saysIrreversible(read.text) ? 'irreversible' : without;
    return { state, file, left: [], destroyed: [] };
  }
  if (!read.operations.some((operation) => makes(operation).length > 0)) return { state: 'present', file, left: [], destroyed: [] };
  return { state: 'present', file, left: leftBehind(read.operations, read.read(down)), destroyed: [] };
}

/** `-- irreversible: why`. */
function saysIrreversible(text: string): boolean {
  return /(?:--|\/\*)[^\n]*\birreversible\b/i.test(text);
}

/** Every changeset says how it is taken back, be it `not required`. */
function rollbacks(file: string, text: string, sections: readonly Section[]): WayBack {
  const isWithout = sections
    .filter(({ direction }) => direction === 'up')
    .map(({ start, end }) => text.slice(start, end))
    .some((part) => /^\s*--\s*changeset\s/i.test(part) && !/^[ \t]*(?:--|\/\*)[ \t]*(?:liquibase[ \t]+)?rollback\b/im.test(part));
  return { state: isWithout && !saysIrreversible(text) ? 'missing' : 'present', file, left: [], destroyed: [] };
}
