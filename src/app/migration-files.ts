/** What is known of the migrations of a source besides those that the pull request changes: their names, and what stands beside them. */
import type { ChangedFile } from '../model/facts.ts';
import type { Source } from '../model/policy.ts';
import { failed, ok, type Result } from '../model/problem.ts';
import type { Repository } from '../model/repository.ts';
import { fixedFolder } from '../pattern/capture-glob.ts';
import type { MigrationFiles } from '../readers/sql-migration/migration-files.ts';
import { pathsOf } from './sources.ts';
import { textOf } from './whole-file.ts';

export interface KnownFiles {
  files: MigrationFiles;
  /** Whether there is a file by that path when the pull request is merged. */
  has(path: string): boolean;
}

/** Looks at names only; `removed` are paths of the source. */
export async function knownFiles(
  source: Source,
  removed: readonly string[],
  changed: readonly ChangedFile[],
  repository: Repository,
): Promise<Result<KnownFiles>> {
  const folders = [...new Set(source.files.map(fixedFolder))];
  const lists = await Promise.all(folders.map((folder) => repository.list(repository.base.sha, folder)));
  const problems = lists.flatMap((list) => (list.ok ? [] : list.problems));
  if (problems.length > 0) return failed(...problems);
  const all = [...new Set(lists.flatMap((list) => (list.ok ? list.value : [])))];
  const gone = new Set(
    changed.flatMap(({ path, previousPath, status }) => (status === 'removed' ? [path] : status === 'renamed' ? (previousPath ?? []) : [])),
  );
  const fresh = changed.filter(({ status }) => status !== 'removed').map(({ path }) => path);
  const after = [...new Set([...all.filter((path) => !gone.has(path)), ...fresh])];
  const names = new Set(after);
  return ok({
    files: {
      before: pathsOf(source, all),
      after: pathsOf(source, after),
      removed: removed.flatMap((path) => movedTo(path, changed)),
      from: { source: source.id, trust: 'git', framework: source.framework },
    },
    has: (path) => names.has(path),
  });
}

/** A file that keeps its name in another folder is the same migration to most tools. */
function movedTo(path: string, changed: readonly ChangedFile[]): MigrationFiles['removed'][number][] {
  const to = changed.find(({ previousPath, status }) => status === 'renamed' && previousPath === path)?.path;
  if (to === undefined) return [{ path }];
  return to.slice(to.lastIndexOf('/') + 1) === path.slice(path.lastIndexOf('/') + 1) ? [] : [{ path, to }];
}

/** The text of a file at the head; `null` where there is none. */
export async function textAtHead(path: string, known: KnownFiles, repository: Repository): Promise<Result<string | null>> {
  if (!known.has(path)) return ok(null);
  const read = await repository.read(repository.head.sha, path);
  if (!read.ok) return read;
  return ok(read.value === null ? null : (textOf(read.value) ?? ''));
}
