/** A repository on disk, read through git. */
import type { ChangedFile } from '../../model/facts.ts';
import { failed, ok, problem, type Result } from '../../model/problem.ts';
import type { Repository, Revision } from '../../model/repository.ts';
import { changedFiles, mergeBase } from './changed-files.ts';
import { findBase, findHead } from './revisions.ts';
import { askGit, nulSeparated } from './run-git.ts';

/** How far back a valid version of the policies is looked for. */
const MOST_HISTORY = 200;

export interface GitRepositoryOptions {
  /** Any folder of the repository. */
  folder: string;
  /** Absent: where `origin` points, else `main` or `master`. */
  base?: string;
  /** Absent: HEAD. */
  head?: string;
}

/** A repository on disk knows more than one behind an API. */
export interface GitRepository extends Repository {
  /** Top folder of the working tree; the git folder when there is none. */
  readonly root: string;
  readonly mergeBase: string;
}

interface Entry {
  mode: string;
  id: string;
  path: string;
}

/** Problems: `file-missing`, `not-a-repository`, `revision-missing`, `git-failed`. */
export async function openGitRepository({
  folder,
  base: baseName,
  head: headName = 'HEAD',
}: GitRepositoryOptions): Promise<Result<GitRepository>> {
  const root = await rootOf(folder);
  if (!root.ok) return root;
  const [base, head] = await Promise.all([findBase(root.value, baseName), findHead(root.value, headName)]);
  if (!base.ok) return base;
  if (!head.ok) return head;
  const fork = await mergeBase(root.value, base.value.sha, head.value.sha);
  if (!fork.ok) return fork;
  return ok(gitRepository(root.value, base.value, head.value, fork.value));
}

function gitRepository(root: string, base: Revision, head: Revision, fork: string): GitRepository {
  let changed: Promise<Result<ChangedFile[]>> | undefined;
  const known = new Map<string, Entry>();

  /** Entries of the tree below a path; remembered, so that reading a listed file asks once. */
  async function entries(sha: string, path: string): Promise<Result<Entry[]>> {
    const answer = await askGit(root, ['ls-tree', '-r', '-z', '--full-tree', sha, ...(path === '' ? [] : ['--', path])]);
    if (!answer.ok) return answer;
    const found = nulSeparated(answer.value).map(readEntry);
    for (const entry of found) known.set(`${sha}:${entry.path}`, entry);
    return ok(found);
  }

  return {
    root,
    base,
    head,
    mergeBase: fork,
    changedFiles: () => (changed ??= changedFiles(root, fork, head.sha)),
    async list(sha, folder) {
      const found = await entries(sha, folder.replace(/\/+$/, ''));
      return found.ok
        ? ok(
            found.value
              .filter(({ mode }) => mode !== SUBMODULE)
              .map(({ path }) => path)
              .sort(),
          )
        : found;
    },
    async read(sha, path) {
      let entry = known.get(`${sha}:${path}`);
      if (!entry) {
        const found = await entries(sha, path);
        if (!found.ok) return found;
        entry = found.value.find((one) => one.path === path);
        if (!entry) return ok(null);
      }
      if (entry.mode === LINK || entry.mode === SUBMODULE)
        return failed(
          problem('file-unreadable', `\`${path}\` is a ${entry.mode === LINK ? 'symbolic link' : 'submodule'}`, {
            help: 'put the file itself there: links are not followed',
            location: { file: path },
          }),
        );
      return await askGit(root, ['cat-file', 'blob', entry.id]);
    },
    async history(folder) {
      const answer = await askGit(root, ['log', '-z', '--format=%H', `--max-count=${MOST_HISTORY}`, base.sha, '--', folder]);
      return answer.ok ? ok(nulSeparated(answer.value).map((sha) => ({ sha, name: base.name }))) : answer;
    },
  };
}

const LINK = '120000';
const SUBMODULE = '160000';

/** `100644 blob <id>\t<path>`. */
function readEntry(line: string): Entry {
  const tab = line.indexOf('\t');
  const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
  return { mode, id, path: line.slice(tab + 1) };
}

async function rootOf(folder: string): Promise<Result<string>> {
  const answer = await askGit(folder, ['rev-parse', '--is-bare-repository', '--absolute-git-dir']);
  if (!answer.ok) return answer;
  const [bare = '', gitFolder = ''] = answer.value.toString('utf8').split('\n');
  if (bare === 'true') return ok(gitFolder);
  const top = await askGit(folder, ['rev-parse', '--show-toplevel']);
  return top.ok ? ok(top.value.toString('utf8').replace(/\n$/, '')) : top;
}
