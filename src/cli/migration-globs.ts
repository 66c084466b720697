/** `--migrations GLOB`: one that no file matches is a mistake, and would let every migration pass unseen. */
import { failed, ok, problem, type Problem, type Result } from '../model/problem.ts';
import type { Repository } from '../model/repository.ts';
import { fixedFolder } from '../pattern/capture-glob.ts';
import { compileGlob } from '../pattern/glob.ts';

/** Looks among what changed first, then at all files of the head. Problems: `evidence-missing`, those of the repository. */
export async function unmatchedGlobs(globs: readonly string[], repository: Repository): Promise<Result<null>> {
  if (globs.length === 0) return ok(null);
  const changed = await repository.changedFiles();
  if (!changed.ok) return changed;
  const problems: Problem[] = [];
  for (const glob of globs) {
    const { matches } = compileGlob(glob);
    if (changed.value.some(({ path, previousPath }) => matches(path) || matches(previousPath ?? path))) continue;
    const listed = await repository.list(repository.head.sha, fixedFolder(glob));
    if (!listed.ok) return listed;
    if (listed.value.some(matches)) continue;
    problems.push(
      problem('evidence-missing', `no file of the repository matches \`--migrations ${glob}\``, {
        help: "write it from the top of the repository, in quotes: `--migrations 'db/migrations/**/*.sql'`",
      }),
    );
  }
  return problems.length > 0 ? failed(...problems) : ok(null);
}
