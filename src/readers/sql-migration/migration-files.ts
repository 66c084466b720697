/** What a pull request does to the files of migrations: edits, deletes, puts before others, numbers twice. */
import type { Change, ChangeKind } from '../../model/change.ts';
import type { MigrationDetail, WayBack } from '../../model/migration.ts';
import { sha256 } from '../../model/sha256.ts';
import type { Dialect } from '../../model/sql.ts';
import { tokensOf } from './dialect-tokens.ts';
import { canonicalTokens } from './digest.ts';
import { onlyDirection, sectionsOf, type Framework } from './frameworks.ts';
import { compareVersions, migrationName, type MigrationName } from './migration-name.ts';

/** Migrations of one source, by path. */
export interface MigrationFiles {
  /** On the target branch. */
  before: readonly string[];
  /** When the pull request is merged. */
  after: readonly string[];
  /** No longer there under this name; `to` is the new one. */
  removed: readonly { path: string; to?: string }[];
  /** What is the same for all of them. */
  from: { source: string; trust: Change['trust']; framework?: string };
}

/** What is said of one file; undefined where there is nothing to say. */
export function addedDetail(
  file: string,
  framework: Framework,
  files: MigrationFiles | undefined,
  down: WayBack | undefined,
): MigrationDetail | undefined {
  const isRemarkable = down !== undefined && (down.state === 'missing' || down.state === 'empty' || down.left.length > 0);
  if (!files && !isRemarkable) return undefined;
  const name = migrationName(file);
  const twins = files && name.direction === 'up' ? twinsOf(file, name, framework, files.after) : [];
  const newer = files && !files.before.includes(file) ? newerOf(name, framework, files.before) : null;
  if (twins.length === 0 && newer === null && !isRemarkable) return undefined;
  return { ...frame(framework, 'added', name), twins, newer, ...(down && { down }) };
}

/** Undefined where what ran before is the same: only comments, white space or the way back differ. */
export function editedDetail(
  file: string,
  framework: Framework,
  { text, dialect }: { text: string; dialect: Dialect },
  before: { file: string; text: string },
): MigrationDetail | undefined {
  const name = migrationName(file);
  if (name.direction === 'down' || name.kind === 'repeatable' || framework.describes || !isCounted(name, framework)) return undefined;
  const parts = (path: string, content: string): string[] => partsOf(framework, path, content, dialect);
  const now = new Set(parts(file, text));
  return parts(before.file, before.text).every((part) => now.has(part)) ? undefined : frame(framework, 'edited', name);
}

/** Undefined for what is no migration by its name. */
export function removedDetail(
  { path, to }: MigrationFiles['removed'][number],
  framework: Framework,
  files: MigrationFiles,
): MigrationDetail | undefined {
  const name = migrationName(path);
  if (name.direction === 'down' || name.kind === 'repeatable' || framework.describes || !isCounted(name, framework)) return undefined;
  const fresh = files.after.filter((other) => !files.before.includes(other)).map(migrationName);
  const squashed = fresh.some((other) => other.folder === name.folder && other.kind === 'baseline');
  return { ...frame(framework, to === undefined ? 'deleted' : 'renamed', name), ...(to !== undefined && { to }), squashed };
}

/** The change that carries it. */
export function migrationChange(file: string, migration: MigrationDetail, from: Pick<Change, 'source' | 'trust'>): Change {
  const kinds: Record<MigrationDetail['event'], ChangeKind> = { added: 'create', edited: 'update', deleted: 'delete', renamed: 'move' };
  return {
    ...from,
    kind: kinds[migration.event],
    type: 'migration',
    address: file,
    location: migration.event === 'added' || migration.event === 'edited' ? { file, line: 1, column: 1 } : { file },
    before: null,
    after: migration.event === 'deleted' ? null : { version: migration.version },
    changed: [],
    digest: `sha256:${sha256(JSON.stringify([file, migration]))}`,
    migration,
  };
}

function frame({ name: framework }: Framework, event: MigrationDetail['event'], { label }: MigrationName): MigrationDetail {
  return { framework, event, version: label, twins: [], newer: null, squashed: false };
}

/** A tool counts it; other SQL, such as seeds, may be edited and deleted at will. */
function isCounted({ version }: MigrationName, framework: Framework): boolean {
  return version.length > 0 || framework.name !== 'plain';
}

/** What runs, without comments and white space. Changesets of Liquibase count one by one, since more of them may be added. */
function partsOf(framework: Framework, file: string, text: string, dialect: Dialect): string[] {
  const sections = sectionsOf(framework, file, text, { dialect });
  const canonical = (part: string): string => canonicalTokens(part, tokensOf(part, dialect));
  if (framework.name !== 'liquibase') return [canonical(onlyDirection(text, sections, 'up'))];
  return sections
    .filter(({ direction }) => direction === 'up')
    .map(({ start, end }) => text.slice(start, end))
    .filter((part) => !/^[^\n]*\srun(OnChange|Always):\s*"?true\b/i.test(part))
    .map((part) => `${/changeset\s+(\S+)/i.exec(part)?.[1] ?? ''} ${canonical(part)}`);
}

/** These tell migrations apart by more than their number. */
const NUMBERED_OTHERWISE = new Set(['prisma', 'liquibase', 'sqitch', 'popx']);

function twinsOf(file: string, name: MigrationName, framework: Framework, after: readonly string[]): string[] {
  if (name.version.length === 0 || name.kind !== 'versioned' || NUMBERED_OTHERWISE.has(framework.name)) return [];
  // Several of one day are usual where no tool counts them.
  if (framework.name === 'plain' && (name.version.length > 1 || /^\d{8}$/.test(name.label))) return [];
  return after.filter((other) => {
    if (other === file || withoutDialect(other) === withoutDialect(file)) return false;
    const { folder, version, kind, direction } = migrationName(other);
    return (
      folder === name.folder &&
      direction === 'up' &&
      kind === 'versioned' &&
      version.length > 0 &&
      compareVersions(version, name.version) === 0
    );
  });
}

function withoutDialect(path: string): string {
  return path.replace(/\.(postgres(ql)?|psql|pg|cockroach(db)?|mysql|mariadb|sqlite3?)(?=\.)/gi, '');
}

/** These run in an order of their own. */
const ORDERED_OTHERWISE = new Set(['liquibase', 'sqitch']);

function newerOf(name: MigrationName, framework: Framework, before: readonly string[]): string | null {
  if (name.version.length === 0 || name.kind !== 'versioned' || name.direction === 'down' || ORDERED_OTHERWISE.has(framework.name))
    return null;
  const newest = before
    .map((path) => ({ path, other: migrationName(path) }))
    .filter(({ other }) => other.folder === name.folder && other.direction === 'up' && isTimestamp(other) === isTimestamp(name))
    .filter(({ other }) => other.version.length > 0 && compareVersions(other.version, name.version) > 0)
    .sort((a, b) => compareVersions(b.other.version, a.other.version))[0];
  return newest?.path ?? null;
}

/** Numbers and points in time are not compared with each other. */
function isTimestamp({ version }: MigrationName): boolean {
  return (version[0] ?? 0) >= 10_000_000 || version.length > 2;
}
