/** One file on disk as bytes that can be passed over again and again. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { failed, ok, problem, type Problem, type Result } from '../../model/problem.ts';

/** Large enough to be fast, small enough not to matter. */
const CHUNK = 256 * 1024;
/** The first chunks are small: code that meets the end of a chunk early is not optimised as if there were none. */
const FIRST_CHUNK = 1024;

export interface OpenedFile {
  /** As shown to the user. */
  file: string;
  /** Bytes; 0 for what has no size, such as a pipe. */
  size: number;
  /** Chunks share one buffer: whoever keeps a chunk copies it. */
  open(): Generator<Uint8Array>;
}

/** Opens once to see that it can be read. Problems: `file-missing`, `file-unreadable`. */
export function openFile(path: string, shown: string = path): Result<OpenedFile> {
  try {
    const stat = statSync(path);
    if (stat.isDirectory())
      return failed(problem('file-unreadable', `\`${shown}\` is a folder`, { help: 'name the files in it', location: { file: shown } }));
    closeSync(openSync(path, 'r'));
    return ok({ file: shown, size: stat.size, open: () => chunksOf(path) });
  } catch (error) {
    return failed(fileProblem(error, shown));
  }
}

function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let size = FIRST_CHUNK; ; size = Math.min(CHUNK, 2 * size)) {
      const read = readSync(file, buffer, 0, size, null);
      if (read === 0) return;
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

/** What a failed look at the disk means to the user. */
export function fileProblem(error: unknown, shown: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const location = { file: shown };
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return problem('file-missing', `there is no \`${shown}\``, { help: 'is the path right, and made before this step?', location });
  if (code === 'EACCES' || code === 'EPERM')
    return problem('file-unreadable', `\`${shown}\` may not be read`, { help: 'give the reading user the right to', location });
  return problem('file-unreadable', `\`${shown}\` cannot be read (${code || 'no reason given'})`, { location });
}
