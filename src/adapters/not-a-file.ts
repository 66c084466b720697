/** Links and submodules in the place of files: what git keeps of them is the name of something else, and no content. */
import { problem, type Problem } from '../model/problem.ts';

const KINDS: Readonly<Record<string, string>> = { '120000': 'symbolic link', '160000': 'submodule' };

/** `undefined` for a file; `mode` as git writes it. */
export function notAFile(path: string, mode: string): Problem | undefined {
  const kind = Object.hasOwn(KINDS, mode) ? KINDS[mode] : undefined;
  return kind === undefined
    ? undefined
    : problem('file-unreadable', `\`${path}\` is a ${kind}`, {
        help: 'put the file itself there: links are not followed',
        location: { file: path },
      });
}
