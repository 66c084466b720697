/** Names of revisions to commits. */
import { failed, ok, problem, type Result } from '../../model/problem.ts';
import type { Revision } from '../../model/repository.ts';
import { runGit } from './run-git.ts';

/** Where pull requests usually go, when nobody says. */
const USUAL_BASES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** `null` when there is no such commit. */
async function commitOf(folder: string, name: string): Promise<Result<string | null>> {
  // A name that git would take for an option is no revision.
  if (name === '' || name.startsWith('-')) return ok(null);
  const answer = await runGit(folder, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  if (!answer.ok) return answer;
  const sha = answer.value.output.toString('utf8').trim();
  return ok(answer.value.status === 0 && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null);
}

/** The target branch: as named, or as a branch of `origin` by that name, or where `origin` points when nothing is named. */
export async function findBase(folder: string, named: string | undefined): Promise<Result<Revision>> {
  const candidates = named === undefined ? USUAL_BASES : [named, `origin/${named}`];
  for (const candidate of candidates) {
    const sha = await commitOf(folder, candidate);
    if (!sha.ok) return sha;
    if (sha.value !== null) return ok({ sha: sha.value, name: await branchName(folder, candidate) });
  }
  if (named !== undefined) return failed(missing(named, 'base'));
  return failed(
    problem('revision-missing', 'there is no `origin/HEAD`, `main` or `master` to compare with', {
      help: 'name the target branch: `--base REV`',
    }),
  );
}

export async function findHead(folder: string, named: string): Promise<Result<Revision>> {
  const sha = await commitOf(folder, named);
  if (!sha.ok) return sha;
  if (sha.value === null) return failed(missing(named, 'head'));
  return ok({ sha: sha.value, name: await branchName(folder, named) });
}

/** `main` for `origin/main`, `origin/HEAD` or a checked-out HEAD; else as named. */
async function branchName(folder: string, name: string): Promise<string> {
  const answer = await runGit(folder, ['rev-parse', '--abbrev-ref', name]);
  const full = answer.ok && answer.value.status === 0 ? answer.value.output.toString('utf8').trim() : '';
  const branch = full === '' || full === 'HEAD' ? name : full;
  return branch.replace(/^origin\//, '');
}

function missing(name: string, option: string): ReturnType<typeof problem> {
  return problem('revision-missing', `there is no revision \`${name}\` here`, {
    help: `fetch it (\`git fetch origin\`), or name another with \`--${option} REV\``,
  });
}
