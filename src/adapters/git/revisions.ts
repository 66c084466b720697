/** Names of revisions to commits. */
import { failed, ok, problem, type Result } from '../../model/problem.ts';
import type { Revision } from '../../model/repository.ts';
import { runGit } from './run-git.ts';

/** Where pull requests usually go, when nobody says. */
const USUAL_BASES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** `null` when there is no such commit. The name becomes `main` for `origin/main`, `origin/HEAD` or a checked-out HEAD. */
async function commitOf(folder: string, name: string): Promise<Result<Revision | null>> {
  // A name that git would take for an option is no revision.
  if (name === '' || name.startsWith('-')) return ok(null);
  const answer = await runGit(folder, ['rev-parse', '--revs-only', `${name}^{commit}`, '--abbrev-ref', name]);
  if (!answer.ok) return answer;
  const [sha = '', full = '', ...further] = answer.value.output.toString('utf8').trimEnd().split('\n');
  // A range such as `main..topic` names several.
  if (answer.value.status !== 0 || !/^[0-9a-f]{40,64}$/.test(sha) || full.startsWith('^') || further.length > 0) return ok(null);
  if (full === '' || full === 'HEAD') return ok({ sha, name, anonymous: true });
  return ok({ sha, name: full.replace(/^origin\//, '') });
}

/** The target branch: as named, or as a branch of `origin` by that name, or where `origin` points when nothing is named. */
export async function findBase(folder: string, named: string | undefined): Promise<Result<Revision>> {
  const candidates = named === undefined ? USUAL_BASES : [named, `origin/${named}`];
  for (const candidate of candidates) {
    const found = await commitOf(folder, candidate);
    if (!found.ok) return found;
    if (found.value !== null) return ok(found.value);
  }
  if (named !== undefined) return failed(missing(named, 'base'));
  return failed(
    problem('revision-missing', 'there is no `origin/HEAD`, `main` or `master` to compare with', {
      help: 'name the target branch: `--base REV`',
    }),
  );
}

export async function findHead(folder: string, named: string): Promise<Result<Revision>> {
  const found = await commitOf(folder, named);
  if (!found.ok) return found;
  return found.value === null ? failed(missing(named, 'head')) : ok(found.value);
}

function missing(name: string, option: string): ReturnType<typeof problem> {
  return problem('revision-missing', `there is no revision \`${name}\` here`, {
    help: `fetch it (\`git fetch origin\`), or name another with \`--${option} REV\``,
  });
}
