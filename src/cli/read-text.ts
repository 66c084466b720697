/** A whole text file that an option names. */
import { openFile } from '../adapters/files/open-file.ts';
import { bytesOf, textOf } from '../app/whole-file.ts';
import { failed, ok, problem, type Result } from '../model/problem.ts';

/** Documents that people and tools write are far smaller; larger ones would take minutes to look through. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Problems: those of `openFile`; `file-unreadable` for what is too large or no UTF-8. `expected` says what the file should be. */
export function readText(path: string, expected: string): Result<string> {
  const opened = openFile(path);
  if (!opened.ok) return opened;
  const bytes = bytesOf(opened.value, MOST_BYTES + 1);
  const location = { file: path };
  if (bytes.length > MOST_BYTES)
    return failed(
      problem('file-unreadable', `\`${path}\` is larger than ${MOST_BYTES / 1024 / 1024} MiB`, {
        help: `name ${expected}`,
        location,
      }),
    );
  const text = textOf(bytes);
  if (text === null) return failed(problem('file-unreadable', `\`${path}\` is not text in UTF-8`, { help: `name ${expected}`, location }));
  return ok(text);
}
