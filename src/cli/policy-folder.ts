/** A folder of policies on disk. */
import { join } from 'node:path';
import { listFiles } from '../adapters/files/list-files.ts';
import { lookAt, openFile } from '../adapters/files/open-file.ts';
import { MOST_POLICY_BYTES, policyText, stateOf, type PolicyState, type PolicyText } from '../app/policies.ts';
import { bytesOf } from '../app/whole-file.ts';
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
  const listed = listFiles(folder, '', 'links');
  if (!listed.ok) return listed;
  const files: PolicyText[] = [];
  for (const path of listed.value) {
    const named = shown === '.' ? path : `${shown}/${path}`;
    const opened = openFile(join(folder, path), named);
    if (!opened.ok) return opened;
    files.push(policyText(named, bytesOf(opened.value, MOST_POLICY_BYTES)));
  }
  return ok(stateOf(files, shown, now));
}
