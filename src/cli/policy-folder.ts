/** A folder of policies on disk. */
import { existsSync, lstatSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { listFiles } from '../adapters/files/list-files.ts';
import { lookAt, openFile } from '../adapters/files/open-file.ts';
import { MOST_POLICY_BYTES, policyText, stateOf, type PolicyState, type PolicyText } from '../app/policies.ts';
import { bytesOf } from '../app/whole-file.ts';
import { failed, ok, problem, type Problem, type Result } from '../model/problem.ts';

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
  const listed = listFiles(folder, '', 'all links');
  if (!listed.ok) return listed;
  const elsewhere = meantFolder(shown, listed.value);
  if (elsewhere !== undefined)
    return failed(
      problem('config-missing', `there is no \`config.yaml\` in \`${shown}\``, {
        hint: `did you mean \`${elsewhere}\`?`,
        help: 'name the folder that holds `config.yaml` and `policies/`',
        location: { file: shown },
      }),
    );
  const files: PolicyText[] = [];
  for (const path of listed.value) {
    const named = shown === '.' ? path : `${shown}/${path}`;
    if (isLink(join(folder, path))) {
      files.push({ path: named, text: '', unreadable: linkProblem(named) });
      continue;
    }
    // Only these are ever read; the folder may hold anything else.
    if (!/\.(json|ya?ml[^/]*)$/i.test(path)) continue;
    const opened = openFile(join(folder, path), named);
    if (!opened.ok) return opened;
    files.push(policyText(named, bytesOf(opened.value, MOST_POLICY_BYTES)));
  }
  return ok(stateOf(files, shown, now));
}

/** The folder of policies that is meant by one above it, or by one in it. */
function meantFolder(shown: string, paths: readonly string[]): string | undefined {
  if (paths.some((path) => CONFIG.test(path))) return undefined;
  const below = paths.find((path) => path.endsWith('.interlock/config.yaml'));
  if (below !== undefined) return join(shown, dirname(below));
  const above = dirname(resolve(shown));
  return ['policies', 'exceptions'].includes(basename(resolve(shown))) && existsSync(join(above, 'config.yaml'))
    ? relative('.', above) || '.'
    : undefined;
}

const CONFIG = /^config\.ya?ml$/i;

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** In a repository, links are not followed either: what is read here is what is going to judge. */
function linkProblem(file: string): Problem {
  return problem('file-unreadable', `\`${file}\` is a symbolic link`, {
    help: 'put the file itself there: links are not followed',
    location: { file },
  });
}
