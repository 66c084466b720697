/** Which files of a pull request are migrations, and of which source. */
import { isCode, mayBeCodeMigration } from '../readers/code-migration/read-code-migration.ts';
import { environmentsOf } from './environments.ts';
import { asMigrated } from './order.ts';
import { adHoc, matching, type Asked, type EvidenceFile } from './sources.ts';

/** Migrations that the pull request adds or edits, in the order in which they run. */
export function findMigrations(asked: Asked, globs: readonly string[]): EvidenceFile[] {
  return migrationsAmong(presentPaths(asked), asked, globs)
    .filter(({ path }) => !isCode(path))
    .sort((a, b) => asMigrated(a.path, b.path));
}

/** Changed files that may be migrations in a programming language, with whether a source says that they are. */
export function findCodeMigrations(asked: Asked, globs: readonly string[]): (EvidenceFile & { named: boolean })[] {
  const present = presentPaths(asked);
  const named = migrationsAmong(present, asked, globs).filter(({ path }) => isCode(path));
  const known = new Set(named.map(({ path }) => path));
  const { config, branch } = asked;
  const others = present
    .filter((path) => !known.has(path) && mayBeCodeMigration(path))
    .map((path) => {
      const source = adHoc('sql-migration', [path]);
      return { source, path, environments: environmentsOf({ captured: '', source, config, branch }), named: false };
    });
  return [...named.map((file) => ({ ...file, named: true })), ...others];
}

/** Migrations that are no longer there under their name. */
export function findRemovedMigrations(asked: Asked, globs: readonly string[]): EvidenceFile[] {
  const gone = asked.changed.flatMap(({ path, previousPath, status }) =>
    status === 'removed' ? [path] : status === 'renamed' && previousPath ? [previousPath] : [],
  );
  return migrationsAmong(gone, asked, globs);
}

function presentPaths({ changed }: Asked): string[] {
  return changed.filter(({ status }) => status !== 'removed' && status !== 'unchanged').map(({ path }) => path);
}

function migrationsAmong(present: readonly string[], { config, branch }: Asked, globs: readonly string[]): EvidenceFile[] {
  const sources = (config?.sources ?? []).filter(({ reader }) => reader === 'sql-migration');
  const files = sources.flatMap((source) =>
    matching(source, present).map(({ path, captured }) => ({
      source,
      path,
      environments: environmentsOf({ captured, source, config, branch }),
    })),
  );
  const known = new Set(files.map(({ path }) => path));
  if (globs.length === 0) return files;
  const source = adHoc('sql-migration', [...globs]);
  const further = matching(source, present).filter(({ path }) => !known.has(path));
  return [
    ...files,
    ...further.map(({ path, captured }) => ({ source, path, environments: environmentsOf({ captured, source, config, branch }) })),
  ];
}
