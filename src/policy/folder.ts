/** Which file of a `.interlock/` folder is what, by its path. */
import { problem, type Problem } from '../model/problem.ts';
import type { PolicyFile } from './yaml/read-yaml.ts';
import { quoted } from './quoted.ts';

interface PolicyFolder {
  /** Where `config.yaml` is or should be. */
  configPath: string;
  configs: PolicyFile[];
  policies: PolicyFile[];
  exceptions: PolicyFile[];
  problems: Problem[];
}

/** Sorts the files by path and tells them apart. `tests/` and documents for people are passed over in silence, other strays are reported. */
export function sortFolder(files: PolicyFile[]): PolicyFolder {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const root = folderOf(sorted.map((file) => file.path));
  const folder: PolicyFolder = { configPath: `${root}config.yaml`, configs: [], policies: [], exceptions: [], problems: [] };
  for (const file of sorted) {
    const path = file.path.slice(root.length);
    const yaml = /\.ya?ml$/i.test(path);
    const top = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
    if (top === 'tests') continue;
    if (file.unreadable) {
      // A link may stand in the place of a whole folder, so only what is clearly for people is passed over.
      if (!/\.(md|txt)$/i.test(path)) folder.problems.push(file.unreadable);
    } else if (yaml && /^config\.ya?ml$/i.test(path)) folder.configs.push(file);
    else if (yaml && top === 'policies') folder.policies.push(file);
    else if (yaml && top === 'exceptions') folder.exceptions.push(file);
    else if (yaml || /\.(json|ya?ml[^/]*)$/i.test(path)) folder.problems.push(ignored(file.path));
  }
  return folder;
}

function ignored(path: string): Problem {
  return problem('file-ignored', `${quoted(path)} is not read`, {
    help: 'policies are `policies/*.yaml`, exceptions are `exceptions/*.yaml`, the configuration is `config.yaml`',
    location: { file: path },
    level: 'warning',
  });
}

/** The folder that all paths share, with a slash at its end, or nothing. Without a configuration in sight, `policies/` is a part of it. */
function folderOf(paths: string[]): string {
  const first = paths[0] ?? '.interlock/';
  let shared = first.slice(0, first.lastIndexOf('/') + 1);
  while (!paths.every((path) => path.startsWith(shared))) shared = shared.slice(0, shared.lastIndexOf('/', shared.length - 2) + 1);
  const holdsConfig = paths.some((path) => /^config\.ya?ml$/i.test(path.slice(shared.length)));
  return holdsConfig ? shared : shared.replace(/(?<=^|\/)(policies|exceptions|tests)\/.*$/, '');
}
