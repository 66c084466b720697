/** All files of a folder that a pattern takes, where the pull request was forked and at its head: for formats in which files make one whole. */
import type { ChangedFile } from '../model/facts.ts';
import { ok, problem, type Problem } from '../model/problem.ts';
import type { Repository } from '../model/repository.ts';
import { textAt } from './changed-texts.ts';
import { byName } from './order.ts';

export interface FolderText {
  path: string;
  /** `null`: it is not there. */
  before: string | null;
  after: string | null;
  /** Whether the pull request changes it. */
  changed: boolean;
}

export interface FolderTexts {
  files: FolderText[];
  /** Of files that could not be read. Errors: without them the whole is not known. */
  problems: Problem[];
}

/**
 * The files of a folder itself, without those of folders in it; a renamed file is one that goes and one that comes. What the pull request
 * does not change is read once.
 */
export async function folderTexts(
  folder: string,
  takes: (path: string) => boolean,
  changed: readonly ChangedFile[],
  repository: Repository,
): Promise<FolderTexts> {
  const isIn = (path: string): boolean => path.slice(0, Math.max(0, path.lastIndexOf('/'))) === folder && takes(path);
  const listed = await repository.list(repository.head.sha, folder);
  if (!listed.ok) return { files: [], problems: listed.problems };
  const touched = changed.filter(({ status }) => status !== 'unchanged');
  const come = new Set(
    touched.filter(({ status }) => status === 'added' || status === 'renamed' || status === 'copied').map(({ path }) => path),
  );
  const edited = new Set(touched.filter(({ path, status }) => status !== 'removed' && !come.has(path)).map(({ path }) => path));
  const gone = touched.flatMap(({ path, previousPath, status }) =>
    status === 'removed' ? [path] : status === 'renamed' && previousPath ? [previousPath] : [],
  );
  const present = listed.value.filter(isIn);
  const paths = [...new Set([...present, ...gone.filter(isIn)])].sort(byName);
  const most = repository.mostReads ?? Infinity;
  if (paths.length > most) {
    const message = `\`${folder}\` has ${paths.length} files to read, more than the ${most} that are read through GitHub's API`;
    return {
      files: [],
      problems: [
        problem('evidence-too-large', message, { help: 'split it, or give the source fewer `files`', location: { file: folder } }),
      ],
    };
  }
  const needsFork = paths.some((path) => edited.has(path) || gone.includes(path));
  const fork = needsFork ? await repository.fork() : ok('');
  if (!fork.ok) return { files: [], problems: fork.problems };
  const isPresent = new Set(present);
  const read = await Promise.all(
    paths.map(async (path) => {
      const isChanged = come.has(path) || edited.has(path) || gone.includes(path);
      const wasThere = gone.includes(path) || edited.has(path);
      const [before, after] = await Promise.all([
        wasThere ? textAt(repository, fork.value, path) : ok(null),
        isPresent.has(path) ? textAt(repository, repository.head.sha, path) : ok(null),
      ]);
      return { path, isChanged, before, after };
    }),
  );
  const files: FolderText[] = [];
  const problems: Problem[] = [];
  for (const { path, isChanged, before, after } of read) {
    if (!before.ok || !after.ok) problems.push(...(before.ok ? [] : before.problems), ...(after.ok ? [] : after.problems));
    else {
      const now = after.value?.text ?? null;
      files.push({ path, before: isChanged ? (before.value?.text ?? null) : now, after: now, changed: isChanged });
    }
  }
  return { files, problems };
}
