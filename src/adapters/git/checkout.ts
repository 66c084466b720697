/** What a working tree has checked out. */
import { ok, problem, type Result } from '../../model/problem.ts';
import { askGit } from './run-git.ts';

export interface Checkout {
  /** Top folder of the working tree. */
  root: string;
  /** The commit that is checked out. */
  sha: string;
  /** Its parents, the first one first; known of the last commit of a shallow clone, too. */
  parents: string[];
}

/** Problems: those of `askGit`. */
export async function readCheckout(folder: string): Promise<Result<Checkout>> {
  const top = await askGit(folder, ['rev-parse', '--show-toplevel']);
  if (!top.ok) return top;
  const root = top.value.toString('utf8').replace(/\n$/, '');
  const head = await askGit(root, ['rev-parse', '--verify', 'HEAD^{commit}']);
  if (!head.ok)
    return { ok: false, problems: [problem('revision-missing', 'the repository has no commit yet', { help: 'commit what was planned' })] };
  const sha = head.value.toString('utf8').trim();
  // The commit itself, since `git log` leaves out parents that were not fetched.
  const commit = await askGit(root, ['cat-file', 'commit', sha]);
  if (!commit.ok) return commit;
  const [header = ''] = commit.value.toString('utf8').split('\n\n', 1);
  return ok({ root, sha, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent) });
}
