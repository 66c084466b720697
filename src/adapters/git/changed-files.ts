/** Which files a pull request changes, as git sees it. */
import type { ChangedFile } from '../../model/facts.ts';
import { failed, ok, problem, type Result } from '../../model/problem.ts';
import { askGit, nulSeparated, runGit } from './run-git.ts';

const STATUS: Record<string, NonNullable<ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** The newest commit that both have; a `git-failed` when there is none, as in a shallow clone. */
export async function mergeBase(folder: string, base: string, head: string): Promise<Result<string>> {
  const answer = await runGit(folder, ['merge-base', base, head]);
  if (!answer.ok) return answer;
  const sha = answer.value.output.toString('utf8').split('\n', 1)[0]?.trim() ?? '';
  if (answer.value.status === 0 && sha !== '') return ok(sha);
  return failed(
    problem('git-failed', `\`${base.slice(0, 12)}\` and \`${head.slice(0, 12)}\` have no commit in common`, {
      help: 'a shallow clone hides it: `git fetch --unshallow`',
    }),
  );
}

/** The difference of two commits, renames recognised as GitHub does. */
export async function changedFiles(folder: string, from: string, to: string): Promise<Result<ChangedFile[]>> {
  const answer = await askGit(folder, [
    'diff',
    '--raw',
    '--numstat',
    '-z',
    '-M50%',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=none',
    from,
    to,
    '--',
  ]);
  return answer.ok ? ok(readDifference(nulSeparated(answer.value))) : answer;
}

/** `--raw` entries, each with one path or two, then `--numstat` entries, which with two paths leave the first empty. */
function readDifference(parts: string[]): ChangedFile[] {
  const files = new Map<string, ChangedFile>();
  let at = 0;
  while (at < parts.length) {
    const entry = parts[at++] as string;
    if (entry.startsWith(':')) {
      const letter = entry.split(' ')[4]?.[0] ?? 'M';
      const first = parts[at++] as string;
      const moved = letter === 'R' || letter === 'C';
      const path = moved ? (parts[at++] as string) : first;
      files.set(path, { path, previousPath: moved ? first : null, status: STATUS[letter] ?? 'changed' });
      continue;
    }
    const [added = '', deleted = '', name = ''] = entry.split('\t');
    if (name === '') at++;
    const file = files.get(name === '' ? (parts[at++] as string) : entry.slice(added.length + deleted.length + 2));
    // `-` stands for a binary file.
    if (file && added !== '-') Object.assign(file, { additions: Number(added), deletions: Number(deleted) });
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
