/** Which files of a pull request take others of it back. */
import { wayBackOf } from './migration-name.ts';
import type { SqlFile } from './read-sql-migrations.ts';

/** Each with its way back, where that is among them. */
export function withWaysBack(files: readonly SqlFile[]): SqlFile[] {
  const contents = new Map(files.map(({ file, content }) => [file, content]));
  return files.map((file) => {
    const down = file.down === undefined ? contents.get(wayBackOf(file.file) ?? '') : file.down;
    return down === undefined ? file : { ...file, down };
  });
}
