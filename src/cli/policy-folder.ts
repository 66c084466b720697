/** A folder of policies on disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../adapters/files/list-files.ts';
import { fileProblem, lookAt } from '../adapters/files/open-file.ts';
import { stateOf, type PolicyState, type PolicyText } from '../app/policies.ts';
import { textOf } from '../app/whole-file.ts';
import { failed, ok, problem, type Result } from '../model/problem.ts';

/** Loads it as it lies there. Problems: `file-missing`, `file-unreadable`; what is wrong with the policies is in the state. */
export function policiesOnDisk(folder: string, now: string | undefined): Result<PolicyState> {
  const shown = folder.replace(/\/+$/, '');
  const looked = lookAt(folder);
  if (!looked.ok) return looked;
  if (looked.value === null)
    return failed(
      problem('file-missing', `there is no folder \`${shown}\``, {
        help: 'policies live in `.interlock`: `interlock lint DIR` names another folder',
        location: { file: shown },
      }),
    );
  if (!looked.value.isDirectory())
    return failed(
      problem('usage', `\`${shown}\` is a file`, {
        help: 'name the folder that holds `config.yaml` and `policies/`',
        location: { file: shown },
      }),
    );
  const listed = listFiles(folder, '');
  if (!listed.ok) return listed;
  const files: PolicyText[] = [];
  for (const path of listed.value) {
    try {
      files.push({ path: shown === '.' ? path : `${shown}/${path}`, text: textOf(readFileSync(join(folder, path))) ?? '\ufffd' });
    } catch (error) {
      return failed(fileProblem(error, `${shown}/${path}`));
    }
  }
  return ok(stateOf(files, shown, now));
}
