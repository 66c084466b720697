/** Which plans belong to a pull request, and of which source: those that are there, those named by hand, and what is owed. */
import { planOf } from '../model/manifest.ts';
import { UNKNOWN_ENVIRONMENT } from '../model/finding.ts';
import type { Config, Source } from '../model/policy.ts';
import { failed, ok, problem, type Problem, type Result } from '../model/problem.ts';
import type { EvidenceStore } from '../model/repository.ts';
import { fixedFolder } from '../pattern/capture-glob.ts';
import { compileGlob } from '../pattern/glob.ts';
import { didYouMean } from '../policy/suggest.ts';
import { environmentsOf } from './environments.ts';
import { findStrays } from './find-strays.ts';
import { environmentsWithout, hasPlaceholder, missing } from './missing-evidence.ts';
import { isPlanFormat } from './plan-readers.ts';
import type { NamedPlan } from './request.ts';
import { captureOf, isOwed, matching, type Asked, type EvidenceFile } from './sources.ts';

/** A plan to read. Without a source nothing but its bytes says what format it has. */
export type PlanFile = Omit<EvidenceFile, 'source'> & { source: Source | undefined };

/** What was asked for, resolved against what is there. */
export interface FoundPlans {
  files: PlanFile[];
  /** Evidence that is owed and absent. */
  problems: Problem[];
}

/** Plans of the configured sources that are in the store, and those named by hand. */
export async function findPlans(asked: Asked & { store: EvidenceStore; named: readonly NamedPlan[] }): Promise<Result<FoundPlans>> {
  const { config, branch, changed, store, named } = asked;
  const sources = (config?.sources ?? []).filter(({ reader }) => isPlanFormat(reader));
  const files: PlanFile[] = once(named).map((plan) => {
    const source = sourceOfNamed(plan.file, sources);
    const captured = (source && captureOf(source, plan.file)) ?? '';
    const environments = environmentsOf({ named: plan.environment, captured, source: source ?? {}, config, branch });
    return { source, path: plan.file, environments };
  });
  // A plan named by hand stands for its source; where the path tells environments apart, for its own environment only.
  const byHand = new Map(sources.map(({ id }) => [id, files.filter(({ source }) => source?.id === id)]));
  const open = sources.filter((source) => byHand.get(source.id)?.length === 0 || hasPlaceholder(source));
  const listed = open.length > 0 ? await store.list([...new Set(open.flatMap((source) => source.files.map(fixedFolder)))]) : ok([]);
  if (!listed.ok) return failed(...listed.problems);
  const present = listed.value.filter((path) => planOf(path) === undefined);
  const problems = once(named).flatMap((plan) => unknownEnvironment(plan, config));
  const owed: Source[] = [];
  for (const source of open) {
    const given = byHand.get(source.id) ?? [];
    const served = new Set(given.flatMap(({ environments }) => environments));
    const found = matching(source, present)
      .map(({ path, captured }) => ({ source, path, environments: environmentsOf({ captured, source, config, branch }) }))
      .filter(({ path, environments }) => !given.some((one) => one.path === path) && !environments.every((name) => served.has(name)));
    files.push(...found);
    for (const { path, environments } of found)
      for (const environment of environments)
        problems.push(...unknownEnvironment({ file: path, environment }, config).map((one) => ({ ...one, level: 'warning' as const })));
    if (isOwed(source, changed)) owed.push(source);
  }
  // By hand a file may be named from further up than it is listed.
  const isKnown = (path: string): boolean =>
    files.some((plan) => plan.path === path) || named.some(({ file }) => file.endsWith(`/${path}`));
  const more = await findStrays(store, listed.value, isKnown, asked);
  if (!more.ok) return more;
  files.push(...more.value.files);
  problems.push(...more.value.problems);
  for (const { path, environments } of more.value.files)
    for (const environment of environments) problems.push(...unknownEnvironment({ file: path, environment }, config));
  for (const source of owed) {
    const found = files.filter((file) => file.source?.id === source.id);
    if (found.length > 0)
      problems.push(
        ...environmentsWithout(
          source,
          found,
          asked,
          more.value.files.some((file) => file.source?.id === source.id),
        ),
      );
    else problems.push(await missing(source, changed, store));
  }
  return ok({ files, problems });
}

/** A plan that is named twice for the same place is one plan. */
function once(named: readonly NamedPlan[]): NamedPlan[] {
  return [...new Map(named.map((plan) => [JSON.stringify([plan.file, plan.environment]), plan])).values()];
}

/** A mistyped environment would slip past every rule that names the right one. */
function unknownEnvironment({ file, environment }: NamedPlan, config: Config | undefined): Problem[] {
  const declared = (config?.environments ?? []).map(({ name }) => name);
  const known = [...declared, ...(config?.sources ?? []).flatMap(({ environments = [] }) => environments)];
  const isKnown = environment === undefined || environment === UNKNOWN_ENVIRONMENT || known.includes(environment);
  if (isKnown || declared.length === 0) return [];
  return [
    problem('unknown-name', `there is no environment \`${environment}\`, which the plan \`${file}\` is said to be for`, {
      hint: didYouMean(environment, known),
      help: `\`config.yaml\` has ${[...new Set(known)].map((name) => `\`${name}\``).join(', ')}`,
      location: { file },
    }),
  ];
}

/** The source that a plan named by hand belongs to: by its path, else by its file name, else the only one. */
function sourceOfNamed(path: string, sources: readonly Source[]): Source | undefined {
  const byPath = sources.find((source) => captureOf(source, path) !== undefined);
  if (byPath) return byPath;
  const name = lastSegment(path);
  const byFileName = sources.filter(({ files }) =>
    files.some((glob) => compileGlob(lastSegment(glob)).matches(name) && lastSegment(glob) !== '*'),
  );
  if (byFileName.length === 1) return byFileName[0];
  return sources.length === 1 ? sources[0] : undefined;
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
