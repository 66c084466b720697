/** The configuration that a pull request changes, where it was forked and at its head, source by source into a collector. */
import type { ChangedFile } from '../model/facts.ts';
import { ok, problem, type Problem, type Result } from '../model/problem.ts';
import type { Repository } from '../model/repository.ts';
import { isConfigurationFile } from '../readers/terraform-configuration/configuration-file.ts';
import type { ConfigurationFile } from '../readers/terraform-configuration/read-terraform-configuration.ts';
import { textAt } from './changed-texts.ts';
import type { Collector } from './collect.ts';
import { configurationSources, environmentsOfFolder, namesFolder, neededFolders } from './find-configuration.ts';
import { readConfiguration } from './read-configuration.ts';
import type { Asked } from './sources.ts';

/** So many files are read to see how modules hang together; on GitHub each is a request, so that `mostReads` is the limit. */
const MOST_FILES = 5000;

/** Gives the texts of changed files at the head, by path, for code frames. */
export async function checkConfiguration(
  asked: Asked,
  repository: Repository,
  key: Uint8Array,
  collector: Collector,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const sources = configurationSources(asked);
  if (sources.length === 0) return texts;
  const read = await configurationFiles(asked.changed, repository);
  collector.addProblems(read.problems);
  const paths = read.files.map(({ path }) => path);
  const touched = new Set(read.files.filter(isChanged).map(({ path }) => folderOf(path)));
  for (const source of sources) {
    const names = namesFolder(source);
    const named = new Set(paths.filter(names).map(folderOf));
    // A module that a folder of the source calls is part of it, wherever it lies.
    const ofSource = neededFolders(linked(read.files), named);
    const own = neededFolders(linked(read.files), new Set([...touched].filter((folder) => ofSource.has(folder))));
    const files = read.files.filter(({ path }) => own.has(folderOf(path)));
    const environments = memo((folder) => environmentsOfFolder(folder, source, paths, asked));
    const options = {
      source: source.id,
      trust: 'git' as const,
      key,
      renames: renamesOf(asked.changed),
      speaksAbout: (folder: string) => ofSource.has(folder),
      groupOf: (folder: string) => environments(folder).join('\0'),
    };
    await readConfiguration(files, options, collector, environments);
    for (const { path, head } of files.filter(isChanged)) if (typeof head === 'string') texts.set(path, head);
  }
  return texts;
}

/**
 * All configuration, so that calls can be followed; where that is too much, the folders that are touched. What the pull request does not
 * change is read once.
 */
async function configurationFiles(
  changed: readonly ChangedFile[],
  repository: Repository,
): Promise<{ files: ConfigurationFile[]; problems: Problem[] }> {
  const sides = new Map<string, { before: boolean; after: boolean }>();
  const touch = (path: string, side: 'before' | 'after'): void => {
    if (isConfigurationFile(path)) sides.set(path, { before: false, after: false, ...sides.get(path), [side]: true });
  };
  for (const { path, previousPath, status } of changed) {
    if (status === 'unchanged') continue;
    if (status !== 'added' && status !== 'copied') touch(previousPath ?? path, 'before');
    if (status !== 'removed') touch(path, 'after');
  }
  const listed = await repository.list(repository.head.sha, '');
  if (!listed.ok) return { files: [], problems: listed.problems };
  const present = listed.value.filter((path) => isConfigurationFile(path) && !path.split('/').includes('.terraform'));
  const problems: Problem[] = [];
  const most = repository.mostReads ?? MOST_FILES;
  let scope = present;
  if (present.length > most) {
    const folders = new Set([...sides.keys()].map(folderOf));
    scope = present.filter((path) => folders.has(folderOf(path)));
    if (![...folders].every((folder) => folder === '' || !/(^|\/)modules?(\/|$)/.test(folder)))
      problems.push(tooManyToFollow(present.length, most));
  }
  const needsFork = [...sides.values()].some(({ before }) => before);
  const fork = needsFork ? await repository.fork() : ok('');
  if (!fork.ok) return { files: [], problems: fork.problems };
  const paths = [...new Set([...scope, ...sides.keys()])].sort();
  const read = await Promise.all(
    paths.map(async (path) => {
      const side = sides.get(path);
      const [before, after] = await Promise.all([
        side?.before ? textAt(repository, fork.value, path) : NOTHING,
        !side || side.after ? textAt(repository, repository.head.sha, path) : NOTHING,
      ]);
      return { path, isTouched: side !== undefined, before, after };
    }),
  );
  const files: ConfigurationFile[] = [];
  for (const { path, isTouched, before, after } of read) {
    const failures = [before, after].flatMap((side) => (side.ok ? [] : side.problems));
    const grave = failures.filter(({ code }) => !NOT_TEXT.has(code));
    if (grave.length > 0) problems.push(...grave);
    else if (failures.length === 0) {
      const head = after.ok ? (after.value?.text ?? null) : null;
      files.push({ path, base: isTouched && before.ok ? (before.value?.text ?? null) : head, head });
      // What such a file says nobody knows; where it is as it was, nothing comes of that.
    } else if (isTouched) files.push({ path, base: null, head: null, unreadable: failures[0]?.message ?? '' });
  }
  return { files, problems };
}

/** Links, which Terraform follows and we do not, and files that are no text or too large. */
const NOT_TEXT = new Set<Problem['code']>(['file-unreadable', 'evidence-unreadable', 'evidence-too-large']);

const NOTHING: Result<null> = { ok: true, value: null, problems: [] };

function tooManyToFollow(count: number, most: number): Problem {
  return problem(
    'evidence-too-large',
    `there are ${count} files of Terraform configuration, more than the ${most} that are read to see which module calls which`,
    {
      help: 'what is found in a module has the address within its folder; rules that name addresses need to expect that',
      level: 'warning',
    },
  );
}

function isChanged({ base, head, unreadable }: ConfigurationFile): boolean {
  return base !== head || unreadable !== undefined;
}

function linked(files: readonly ConfigurationFile[]): { path: string; texts: string[] }[] {
  return files.map(({ path, base, head }) => ({
    path,
    texts: [...new Set([base, head])].filter((text): text is string => typeof text === 'string'),
  }));
}

function renamesOf(changed: readonly ChangedFile[]): [string, string][] {
  return changed.flatMap(({ path, previousPath, status }): [string, string][] =>
    status === 'renamed' && previousPath ? [[previousPath, path]] : [],
  );
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function memo(of: (folder: string) => string[]): (folder: string) => string[] {
  const known = new Map<string, string[]>();
  return (folder) => {
    const found = known.get(folder) ?? of(folder);
    known.set(folder, found);
    return found;
  };
}
