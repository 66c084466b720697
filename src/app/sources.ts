/** Which files of a pull request are evidence, and of which source: the plans that are there, the migrations that it changes, and what is owed. */
import type { ChangedFile } from '../model/facts.ts';
import { UNKNOWN_ENVIRONMENT } from '../model/finding.ts';
import type { Config, Source } from '../model/policy.ts';
import { failed, ok, problem, type Problem, type Result } from '../model/problem.ts';
import type { EvidenceStore } from '../model/repository.ts';
import { compileCapturingGlob, fixedFolder } from '../pattern/capture-glob.ts';
import { compileGlob } from '../pattern/glob.ts';
import { didYouMean } from '../policy/suggest.ts';
import { environmentsOf, environmentsOfBranch } from './environments.ts';
import { isCode, mayBeCodeMigration } from '../readers/code-migration/read-code-migration.ts';
import { asMigrated, byName } from './order.ts';
import type { NamedPlan } from './request.ts';

/** A file to read, with what is known about it. */
export interface EvidenceFile {
  source: Source;
  path: string;
  environments: string[];
}

/** What was asked for, resolved against what is there. */
export interface FoundPlans {
  files: EvidenceFile[];
  /** Evidence that is owed and absent. */
  problems: Problem[];
}

interface Asked {
  config: Config | undefined;
  /** Target branch; undefined when it is not known. */
  branch: string | undefined;
  changed: readonly ChangedFile[];
}

/** Plans of the configured sources that are in the store, and those named by hand. */
export async function findPlans(asked: Asked & { store: EvidenceStore; named: readonly NamedPlan[] }): Promise<Result<FoundPlans>> {
  const { config, branch, changed, store, named } = asked;
  const sources = (config?.sources ?? []).filter(({ reader }) => reader === 'terraform-plan');
  const files: EvidenceFile[] = once(named).map((plan) => {
    const source = sourceOfNamed(plan.file, sources) ?? adHoc('terraform-plan', [plan.file]);
    const captured = captureOf(source, plan.file) ?? '';
    return { source, path: plan.file, environments: environmentsOf({ named: plan.environment, captured, source, config, branch }) };
  });
  // A plan named by hand stands for its source; where the path tells environments apart, for its own environment only.
  const byHand = new Map(sources.map(({ id }) => [id, files.filter(({ source }) => source.id === id)]));
  const open = sources.filter((source) => byHand.get(source.id)?.length === 0 || hasPlaceholder(source));
  const listed = open.length > 0 ? await store.list([...new Set(open.flatMap((source) => source.files.map(fixedFolder)))]) : ok([]);
  if (!listed.ok) return failed(...listed.problems);
  const problems = once(named).flatMap((plan) => unknownEnvironment(plan, config));
  for (const source of open) {
    const given = byHand.get(source.id) ?? [];
    const served = new Set(given.flatMap(({ environments }) => environments));
    const found = matching(source, listed.value)
      .map(({ path, captured }) => ({ source, path, environments: environmentsOf({ captured, source, config, branch }) }))
      .filter(({ path, environments }) => !given.some((one) => one.path === path) && !environments.every((name) => served.has(name)));
    files.push(...found);
    for (const { path, environments } of found)
      for (const environment of environments)
        problems.push(...unknownEnvironment({ file: path, environment }, config).map((one) => ({ ...one, level: 'warning' as const })));
    if (!isOwed(source, changed)) continue;
    if (given.length + found.length > 0) problems.push(...environmentsWithout(source, [...given, ...found], asked));
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

/** Migrations that the pull request adds or edits, in the order in which they run. */
export function findMigrations(asked: Asked, globs: readonly string[]): EvidenceFile[] {
  return migrationsAmong(presentPaths(asked), asked, globs)
    .filter(({ path }) => !isCode(path))
    .sort((a, b) => asMigrated(a.path, b.path));
}

/** Changed files that may be migrations in a programming language, with whether a source says that they are. */
export function findCodeMigrations(asked: Asked, globs: readonly string[]): (EvidenceFile & { named: boolean })[] {
  const present = presentPaths(asked);
  const named = migrationsAmong(present, asked, globs).filter(({ path }) => isCode(path));
  const known = new Set(named.map(({ path }) => path));
  const { config, branch } = asked;
  const others = present
    .filter((path) => !known.has(path) && mayBeCodeMigration(path))
    .map((path) => {
      const source = adHoc('sql-migration', [path]);
      return { source, path, environments: environmentsOf({ captured: '', source, config, branch }), named: false };
    });
  return [...named.map((file) => ({ ...file, named: true })), ...others];
}

function presentPaths({ changed }: Asked): string[] {
  return changed.filter(({ status }) => status !== 'removed' && status !== 'unchanged').map(({ path }) => path);
}

/** Migrations that are no longer there under their name. */
export function findRemovedMigrations(asked: Asked, globs: readonly string[]): EvidenceFile[] {
  const gone = asked.changed.flatMap(({ path, previousPath, status }) =>
    status === 'removed' ? [path] : status === 'renamed' && previousPath ? [previousPath] : [],
  );
  return migrationsAmong(gone, asked, globs);
}

/** Paths out of a list that a source of migrations names. */
export function pathsOf(source: Source, paths: readonly string[]): string[] {
  return matching(source, paths).map(({ path }) => path);
}

function migrationsAmong(present: readonly string[], { config, branch }: Asked, globs: readonly string[]): EvidenceFile[] {
  const sources = (config?.sources ?? []).filter(({ reader }) => reader === 'sql-migration');
  const files = sources.flatMap((source) =>
    matching(source, present).map(({ path, captured }) => ({
      source,
      path,
      environments: environmentsOf({ captured, source, config, branch }),
    })),
  );
  const known = new Set(files.map(({ path }) => path));
  if (globs.length === 0) return files;
  const source = adHoc('sql-migration', [...globs]);
  const further = matching(source, present).filter(({ path }) => !known.has(path));
  return [
    ...files,
    ...further.map(({ path, captured }) => ({ source, path, environments: environmentsOf({ captured, source, config, branch }) })),
  ];
}

/** Whether the pull request has to bring evidence of a source. */
export function isOwed({ when }: Source, changed: readonly ChangedFile[]): boolean {
  if (when.length === 0) return true;
  const globs = when.map(compileGlob);
  return changed.some(({ path, previousPath }) => globs.some((glob) => glob.matches(path) || glob.matches(previousPath ?? path)));
}

/** What is still being made is not missing yet. */
async function missing(source: Source, changed: readonly ChangedFile[], store: EvidenceStore): Promise<Problem> {
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

function hasPlaceholder({ files }: Source): boolean {
  return files.some((glob) => glob.includes('{environment}'));
}

function environmentsWithout(source: Source, found: EvidenceFile[], { config, branch }: Asked): Problem[] {
  if (!hasPlaceholder(source)) return [];
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

function captureOf(source: Source, path: string): string | undefined {
  return matching(source, [path])[0]?.captured;
}

/** A file that several globs match counts once. */
function matching(source: Source, paths: readonly string[]): { path: string; captured: string }[] {
  const globs = source.files.map(compileCapturingGlob);
  return [...paths].sort(byName).flatMap((path) => {
    for (const glob of globs) {
      const captured = glob.capture(path);
      if (captured !== null) return [{ path, captured }];
    }
    return [];
  });
}

function adHoc(reader: Source['reader'], files: string[]): Source {
  return { id: reader, reader, files, when: [], framework: 'auto', trust: 'claimed', location: { file: files[0] ?? '' } };
}
