/** Files at commits. What is asked for in one go is fetched in one go, since starting git costs more than reading. */
import { failed, ok, problem, type Result } from '../../model/problem.ts';
import { notAFile } from '../not-a-file.ts';
import { askGit, nulSeparated } from './run-git.ts';

interface Entry {
  mode: string;
  id: string;
  path: string;
}

export interface BlobReader {
  /** Paths below a folder, sorted. Links and submodules are among them, since policies in the place of which they stand must not seem to be none. */
  list(sha: string, folder: string): Promise<Result<string[]>>;
  /** `null` for what is not there. Links and submodules give `file-unreadable`. */
  read(sha: string, path: string): Promise<Result<Uint8Array | null>>;
}

type Content = Result<Uint8Array | null>;

interface Wanted {
  sha: string;
  path: string;
  give(content: Content): void;
}

/** Paths for one start of git; keeps the arguments within what systems allow. */
const MOST_PATHS = 500;

export function createBlobReader(root: string): BlobReader {
  const known = new Map<string, Entry>();
  let queue: Wanted[] = [];

  /** Entries below paths; remembered, so that reading a listed file asks once. */
  async function entries(sha: string, paths: string[]): Promise<Result<Entry[]>> {
    const answer = await askGit(root, ['ls-tree', '-r', '-z', '--full-tree', sha, ...(paths.length > 0 ? ['--', ...paths] : [])]);
    if (!answer.ok) return answer;
    const found = nulSeparated(answer.value).map(readEntry);
    for (const entry of found) known.set(`${sha}:${entry.path}`, entry);
    return ok(found);
  }

  async function serve(wanted: readonly Wanted[]): Promise<void> {
    const unknown = wanted.filter(({ sha, path }) => !known.has(`${sha}:${path}`));
    for (const sha of new Set(unknown.map((one) => one.sha))) {
      const paths = [...new Set(unknown.filter((one) => one.sha === sha).map(({ path }) => path))];
      for (let at = 0; at < paths.length; at += MOST_PATHS) {
        const found = await entries(sha, paths.slice(at, at + MOST_PATHS));
        if (!found.ok) return wanted.forEach(({ give }) => give(found));
      }
    }
    const found = wanted.map((one) => ({ ...one, entry: known.get(`${one.sha}:${one.path}`) }));
    const ids = [...new Set(found.flatMap(({ entry }) => (entry && isFile(entry) ? [entry.id] : [])))];
    const answer = ids.length > 0 ? await askGit(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`) : ok(Buffer.alloc(0));
    if (!answer.ok) return wanted.forEach(({ give }) => give(answer));
    const contents = readBatch(answer.value);
    for (const { path, entry, give } of found) {
      const other = entry && notAFile(path, entry.mode);
      if (!entry) give(ok(null));
      else if (other) give(failed(other));
      else {
        const content = contents.get(entry.id);
        give(
          content
            ? ok(content)
            : failed(problem('git-failed', `the content of \`${path}\` is missing here`, { help: 'fetch it: `git fetch --refetch`' })),
        );
      }
    }
  }

  return {
    async list(sha, folder) {
      const found = await entries(sha, folder === '' ? [] : [folder]);
      if (!found.ok) return found;
      return ok(found.value.map(({ path }) => path).sort());
    },
    read: (sha, path) =>
      new Promise((give) => {
        if (queue.length === 0)
          setImmediate(() => {
            const wanted = queue;
            queue = [];
            void serve(wanted);
          });
        queue.push({ sha, path, give });
      }),
  };
}

function isFile({ path, mode }: Entry): boolean {
  return notAFile(path, mode) === undefined;
}

/** `100644 blob <id>\t<path>`. */
function readEntry(line: string): Entry {
  const tab = line.indexOf('\t');
  const [mode = '', , id = ''] = line.slice(0, tab).split(' ');
  return { mode, id, path: line.slice(tab + 1) };
}

/** `<id> blob <size>\n<content>\n`, again and again; `<id> missing\n` for what is not there. */
function readBatch(output: Buffer): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(0x0a, at);
    const [id = '', kind, size = '0'] = output.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (kind !== 'blob') continue;
    contents.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}
