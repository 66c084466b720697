/** The files of a source that a pull request changes, as texts: where it was forked, and at its head. */
import type { ChangedFile } from '../model/facts.ts';
import { failed, ok, problem, type Problem, type Result } from '../model/problem.ts';
import type { Repository } from '../model/repository.ts';
import { byName } from './order.ts';
import { textOf } from './whole-file.ts';

/** A file at one commit. */
export interface FileText {
  path: string;
  text: string;
}

/** A changed file; `null` on the side where it is not there, or not one that was asked for. */
export interface ChangedText {
  before: FileText | null;
  after: FileText | null;
}

export interface ChangedTexts {
  files: ChangedText[];
  /** Of files that could not be read, and are not among `files`. Errors: who judges the others alone may miss what matters. */
  problems: Problem[];
}

/** Bytes of one file. What people wrote is smaller by far, and so are the largest bundles of custom resource definitions. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** Evidence is worth more requests than what is only good to know: both sides of so many times `mostReads` files. */
const WORTH = 4;

/**
 * Both sides of every changed file that `takes` names on that side, in the order of their names. A file that is renamed into the source is new
 * to it, and one that is renamed out of it is gone. Compared is what the pull request changes: the target branch may have moved on since, and
 * reading it there would turn around all that it brought.
 */
export async function changedTexts(
  changed: readonly ChangedFile[],
  takes: (path: string) => boolean,
  repository: Repository,
): Promise<ChangedTexts> {
  const wanted = changed.map((file) => sidesOf(file, takes)).filter(({ before, after }) => before !== null || after !== null);
  const most = (repository.mostReads ?? Infinity) * WORTH;
  if (wanted.length > most) return { files: [], problems: [tooMany(wanted.length, most)] };
  const fork = wanted.some(({ before }) => before !== null) ? await repository.fork() : ok('');
  if (!fork.ok) return { files: [], problems: fork.problems };
  const read = await Promise.all(
    wanted.map(({ before, after }) =>
      Promise.all([
        before === null ? ok(null) : textAt(repository, fork.value, before),
        after === null ? ok(null) : textAt(repository, repository.head.sha, after),
      ]),
    ),
  );
  const files: ChangedText[] = [];
  const problems: Problem[] = [];
  for (const [before, after] of read) {
    if (before.ok && after.ok) files.push({ before: before.value, after: after.value });
    else problems.push(...(before.ok ? [] : before.problems), ...(after.ok ? [] : after.problems));
  }
  return { files: files.sort((one, other) => byName(nameOf(one), nameOf(other))), problems };
}

interface Sides {
  before: string | null;
  after: string | null;
}

function sidesOf({ path, previousPath, status }: ChangedFile, takes: (path: string) => boolean): Sides {
  if (status === 'unchanged') return { before: null, after: null };
  const before = status === 'added' || status === 'copied' ? null : (previousPath ?? path);
  const after = status === 'removed' ? null : path;
  return { before: before !== null && takes(before) ? before : null, after: after !== null && takes(after) ? after : null };
}

/** The text of a file that is said to be there. Problems: `file-missing`, `evidence-unreadable`, `evidence-too-large`, and what the repository says. */
export async function textAt(repository: Repository, sha: string, path: string): Promise<Result<FileText>> {
  const read = await repository.read(sha, path);
  if (!read.ok) return read;
  const location = { file: path };
  if (read.value === null) return failed(problem('file-missing', `\`${path}\` is not there at \`${sha.slice(0, 7)}\``, { location }));
  if (read.value.length > MOST_BYTES) {
    const help = 'split it, or take it out of the `files` of its source';
    return failed(problem('evidence-too-large', `\`${path}\` is larger than ${MOST_BYTES / 1024 / 1024} MB`, { help, location }));
  }
  const text = read.value.includes(0) ? null : textOf(read.value);
  if (text !== null) return ok({ path, text });
  const help = 'write it as UTF-8, or take it out of the `files` of its source';
  return failed(problem('evidence-unreadable', `\`${path}\` is not text`, { help, location }));
}

function tooMany(count: number, most: number): Problem {
  return problem(
    'evidence-too-large',
    `the pull request changes ${count} files of this source, more than the ${most} that are read through GitHub's API`,
    {
      help: 'split it, or give the source fewer `files`',
    },
  );
}

function nameOf({ before, after }: ChangedText): string {
  return (after ?? before)?.path ?? '';
}
