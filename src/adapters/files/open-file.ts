/** One file on disk as bytes that can be passed over again and again. */
import { closeSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { failed, ok, problem, type Problem, type Result } from '../../model/problem.ts';

/** Large enough to be fast, small enough not to matter. Files that are smaller get a buffer of their size: thousands of migrations may be read. */
const CHUNK = 256 * 1024;
/** The first chunks are small: code that meets the end of a chunk early is not optimised as if there were none. */
const FIRST_CHUNK = 1024;

/** Below this size, in bytes, a file is one chunk: most migrations are. */
const SMALL = 32 * 1024;

/** Bytes of small files that are kept from the look whether they can be read, over all files. */
const MOST_KEPT_SMALL = 16 * 1024 * 1024;
let kept = 0;

export interface OpenedFile {
  /** As shown to the user. */
  file: string;
  /** Bytes. */
  size: number;
  /** Chunks share one buffer: whoever keeps a chunk copies it. */
  open(): Iterable<Uint8Array>;
}

/** What can be read only once is kept in memory up to this size. */
const MOST_KEPT = 1 << 30;

/** What there is by a name: a folder, a file, or nothing. Problem: `file-unreadable`, where it could not be told. */
export function lookAt(path: string, shown: string = path): Result<Stats | null> {
  try {
    return ok(statSync(path, { throwIfNoEntry: false }) ?? null);
  } catch (error) {
    const found = fileProblem(error, shown);
    return found.code === 'file-missing' ? ok(null) : failed(found);
  }
}

/** Opens once to see that it can be read. `known`: what a look at it just told. Problems: `file-missing`, `file-unreadable`. */
export function openFile(path: string, shown: string = path, known?: Stats): Result<OpenedFile> {
  try {
    const stat = known ?? statSync(path);
    if (stat.isDirectory())
      return failed(problem('file-unreadable', `\`${shown}\` is a folder`, { help: 'name the files in it', location: { file: shown } }));
    const file = openSync(path, 'r');
    // A pipe, such as `<(terraform show -json tfplan)`, gives its bytes once.
    if (!stat.isFile()) return openOnce(file, shown);
    const whole = stat.size < SMALL && kept < MOST_KEPT_SMALL ? readWhole(file, stat.size) : undefined;
    closeSync(file);
    if (!whole) return ok({ file: shown, size: stat.size, open: () => chunksOf(openSync(path, 'r'), stat.size) });
    kept += whole.length;
    return ok({ file: shown, size: stat.size, open: () => [whole] });
  } catch (error) {
    return failed(fileProblem(error, shown));
  }
}

/** The bytes of a small file, since it is open anyway; undefined where it is larger than was expected. */
function readWhole(file: number, expected: number): Uint8Array | undefined {
  const buffer = Buffer.allocUnsafe(expected + 1);
  const read = readSome(file, buffer, buffer.length);
  return read > expected ? undefined : buffer.subarray(0, read);
}

/** Standard input. Problem: `file-unreadable`. */
export function openStandardInput(): Result<OpenedFile> {
  try {
    return openOnce(0, 'standard input');
  } catch (error) {
    return failed(fileProblem(error, 'standard input'));
  }
}

function openOnce(file: number, shown: string): Result<OpenedFile> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const chunk of chunksOf(file)) {
    size += chunk.length;
    if (size > MOST_KEPT)
      return failed(
        problem('file-unreadable', `\`${shown}\` gives more than 1 GiB and can be read only once`, {
          help: 'write it to a file first, which may be of any size',
          location: { file: shown },
        }),
      );
    chunks.push(Uint8Array.from(chunk));
  }
  return ok({ file: shown, size, open: () => chunks.values() });
}

/** Closes the file at the end. It may have become larger since it had the size that was expected. */
function* chunksOf(file: number, expected = CHUNK): Generator<Uint8Array> {
  try {
    const buffer = Buffer.allocUnsafe(Math.max(FIRST_CHUNK, Math.min(CHUNK, expected)));
    for (let size = expected < SMALL ? buffer.length : FIRST_CHUNK; ; size = Math.min(buffer.length, 2 * size)) {
      const read = readSome(file, buffer, size);
      if (read === 0) return;
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

/** Waits where another process has told the pipe not to. */
function readSome(file: number, buffer: Buffer, size: number): number {
  for (;;) {
    try {
      return readSync(file, buffer, 0, size, null);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/** What a failed look at the disk means to the user. */
export function fileProblem(error: unknown, shown: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const location = { file: shown };
  if (shown === '') return problem('file-missing', 'the name of a file is empty', { help: 'is a variable unset?' });
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return problem('file-missing', `there is no \`${shown}\``, { help: 'is the path right, and made before this step?', location });
  if (code === 'EACCES' || code === 'EPERM')
    return problem('file-unreadable', `\`${shown}\` may not be read`, { help: 'give the reading user the right to', location });
  if (code === 'EISDIR') return problem('file-unreadable', `\`${shown}\` is a folder`, { help: 'name the files in it', location });
  if (code === 'ELOOP')
    return problem('file-unreadable', `\`${shown}\` is a link that leads back to itself`, { help: 'name the file itself', location });
  return problem('file-unreadable', `\`${shown}\` cannot be read (${code || 'no reason given'})`, { location });
}
