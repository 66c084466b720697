/** Objects that are taken out of one file and stand, as before, in another one beside it: they are not deleted. */
import type { Change } from '../model/change.ts';
import { problem } from '../model/problem.ts';
import type { Repository } from '../model/repository.ts';
import { objectKey, objectKeys } from '../readers/kubernetes-manifests/object-keys.ts';
import type { Reading } from '../readers/reader.ts';
import { textAt, type ChangedText, type FileText } from './changed-texts.ts';

/** More files of one folder are not looked through; on GitHub each is a request. */
const MOST_FILES = 200;

interface Beside {
  /** Where files are that do not change; absent: all are among `changed`. */
  repository?: Repository;
  /** Files that the pull request changes. */
  changed: readonly ChangedText[];
  /** Whether an unchanged file is of the same cluster as a changed one, as far as the configuration says. */
  isOfSame(path: string, other: string): boolean;
}

/**
 * Two files with the same object may be one cluster or two. They are taken for one only where they lie in one folder, and what is left of the changed
 * file has no object in common with the other: files for several clusters repeat each other.
 */
export async function withoutStanding(readings: readonly Reading[], beside: Beside): Promise<Reading[]> {
  const neighbours = new Map<string, Promise<Map<string, ReadonlySet<string>>>>();
  return Promise.all(
    readings.map(async (reading) => {
      const { change } = reading;
      if (!change || change.kind !== 'delete' || change.before === null) return reading;
      const place = await standing(change, beside, neighbours);
      return place === undefined ? reading : { problem: stillThere(change, place) };
    }),
  );
}

async function standing(
  { before, location: { file } }: Change,
  beside: Beside,
  neighbours: Map<string, Promise<Map<string, ReadonlySet<string>>>>,
): Promise<string | undefined> {
  const left = beside.changed.find(({ after }) => after?.path === file)?.after;
  const key = objectKey(before);
  // Where the whole file goes, nothing tells whether its cluster goes too.
  if (!left || key === undefined) return undefined;
  const own = objectKeys(left);
  if (own.size === 0) return undefined;
  let others = neighbours.get(file);
  if (!others) neighbours.set(file, (others = objectsBeside(file, beside)));
  for (const [path, keys] of await others) if (keys.has(key) && ![...own].some((one) => keys.has(one))) return path;
  return undefined;
}

/** Objects of the other files in the same folder, by path; of those that are not changed none where there are too many. */
async function objectsBeside(file: string, { repository, changed, isOfSame }: Beside): Promise<Map<string, ReadonlySet<string>>> {
  const folder = folderOf(file);
  const unchanged = repository ? await unchangedIn(folder, repository, changed, (path) => isOfSame(file, path)) : [];
  // Of a changed file, what did not change in it was never compared.
  const edited = changed.flatMap(({ after }) =>
    after && after.path !== file && folderOf(after.path) === folder && isOfSame(file, after.path) ? [after] : [],
  );
  return new Map([...unchanged, ...edited].map((text) => [text.path, objectKeys(text)]));
}

async function unchangedIn(
  folder: string,
  repository: Repository,
  changed: readonly ChangedText[],
  takes: (path: string) => boolean,
): Promise<FileText[]> {
  const { sha } = repository.head;
  const listed = await repository.list(sha, folder);
  const touched = new Set(changed.flatMap(({ before, after }) => [before?.path, after?.path]));
  const paths = (listed.ok ? listed.value : []).filter((path) => folderOf(path) === folder && !touched.has(path) && takes(path));
  if (paths.length > Math.min(MOST_FILES, repository.mostReads ?? Infinity)) return [];
  const read = await Promise.all(paths.map((path) => textAt(repository, sha, path)));
  return read.flatMap((text) => (text.ok ? [text.value] : []));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function stillThere({ address, location: { file } }: Change, place: string): ReturnType<typeof problem> {
  return problem('duplicate-id', `\`${address}\` is taken out of \`${file}\` and still stands in \`${place}\`, so that it stays`, {
    help: 'where the two files are for two clusters, give each an environment or a source of its own, so that they are compared for themselves',
    location: { file },
    level: 'warning',
  });
}
