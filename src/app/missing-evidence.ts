/** Evidence that a source owes and that is not there: the problems for it. */
import type { ChangedFile } from '../model/facts.ts';
import type { Source } from '../model/policy.ts';
import { ok, problem, type Problem } from '../model/problem.ts';
import type { EvidenceStore } from '../model/repository.ts';
import { compileGlob } from '../pattern/glob.ts';
import { environmentsOfBranch } from './environments.ts';
import type { Asked } from './sources.ts';

/** What is still being made is not missing yet. */
export async function missing(source: Source, changed: readonly ChangedFile[], store: EvidenceStore): Promise<Problem> {
  const { id, location } = source;
  const absence = (await store.absence?.()) ?? ok(null);
  if (absence.ok && absence.value?.pending) {
    const { why, help } = absence.value;
    return problem('evidence-pending', `the plan of source \`${id}\` is still being made: ${why}`, { help, location, level: 'warning' });
  }
  const wanted = source.files.map((glob) => `\`${glob}\``).join(' or ');
  const globs = source.when.map(compileGlob);
  const touched = changed.map(({ path }) => path).find((path) => globs.some((glob) => glob.matches(path))) ?? source.when[0];
  const cause = touched === undefined ? '' : `, and \`${touched}\` changed`;
  const [known] = absence.ok ? [absence.value] : absence.problems.map(({ message, help = '' }) => ({ why: message, help }));
  return problem(
    'evidence-missing',
    `source \`${id}\` has no file ${wanted} in ${store.described}${cause}${known ? `: ${known.why}` : ''}`,
    {
      help:
        known?.help ??
        `write it before this step, such as \`terraform show -json tfplan > plan.json\`, or give the source a \`when\` with the paths that it depends on`,
      location,
    },
  );
}

export function hasPlaceholder({ files }: Source): boolean {
  return files.some((glob) => glob.includes('{environment}'));
}

/** `isPicked`: the manifest of a plan says which of the environments it is for, as the path does elsewhere. */
export function environmentsWithout(
  source: Source,
  found: readonly { environments: readonly string[] }[],
  { config, branch }: Asked,
  isPicked: boolean,
): Problem[] {
  if (!hasPlaceholder(source) && !isPicked) return [];
  const there = new Set(found.flatMap(({ environments }) => environments));
  // A pull request that brings the plan of one environment only must not end green on it: the other may be the dangerous one.
  const expected = source.environments ?? environmentsOfBranch(config, branch);
  return expected
    .filter((name) => !there.has(name))
    .map((name) =>
      problem('evidence-missing', `source \`${source.id}\` has no plan for environment \`${name}\``, {
        help: source.environments
          ? 'make that plan too, or take the environment out of the source'
          : 'make that plan too, or say with `environment: [...]` which environments the source has',
        location: source.location,
      }),
    );
}
