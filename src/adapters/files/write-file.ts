/** Writes a small file so that nobody ever sees half of it. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { failed, ok, problem, type Result } from '../../model/problem.ts';

/** Problem: `write-failed`. */
export function writeWhole(path: string, content: string): Result<null> {
  // In the same folder, since a file is renamed in one step only within a file system.
  const draft = `${path}.${process.pid}.draft`;
  try {
    writeFileSync(draft, content, { flag: 'wx' });
    renameSync(draft, path);
    return ok(null);
  } catch (error) {
    rmSync(draft, { force: true });
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
    return failed(problem('write-failed', `\`${path}\` could not be written (${why})`, { help: 'may this user write into its folder?' }));
  }
}
