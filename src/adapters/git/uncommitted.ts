/** Work that is not committed yet, and so is not judged. */
import { ok, type Result } from '../../model/problem.ts';
import { askGit, nulSeparated } from './run-git.ts';

/** How many files differ from HEAD or, unless `untracked` says otherwise, are new. */
export async function countUncommitted(root: string, untracked: 'normal' | 'no' = 'normal'): Promise<Result<number>> {
  const answer = await askGit(root, ['status', '--porcelain', '-z', '--no-renames', `--untracked-files=${untracked}`]);
  return answer.ok ? ok(nulSeparated(answer.value).length) : answer;
}
