/** Work that is not committed yet, and so is not judged. */
import { ok, type Result } from '../../model/problem.ts';
import { askGit, nulSeparated } from './run-git.ts';

/** How many files differ from HEAD or are new. */
export async function countUncommitted(root: string): Promise<Result<number>> {
  const answer = await askGit(root, ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=normal']);
  return answer.ok ? ok(nulSeparated(answer.value).length) : answer;
}
