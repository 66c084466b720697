/** Policies out of a repository: at a commit, or the newest valid ones before it. */
import { catalogue } from '../dangers/classify.ts';
import type { PolicySet } from '../model/policy.ts';
import { failed, ok, problem, type Problem, type Result } from '../model/problem.ts';
import type { Repository, Revision } from '../model/repository.ts';
import { loadPolicies } from '../policy/load-policies.ts';
import type { PolicyFile } from '../policy/yaml/read-yaml.ts';

/** A file of a policy folder. */
export type PolicyText = PolicyFile;

/** Bytes of a policy file that are looked at: more than any that is read. */
export const MOST_POLICY_BYTES = 4 * 1024 * 1024;

/** What is no UTF-8, or too large, is refused only where it is read as policy. */
export function policyText(path: string, bytes: Uint8Array): PolicyText {
  return { path, text: new TextDecoder().decode(bytes.subarray(0, MOST_POLICY_BYTES)) };
}

/** The policies at a commit: loaded, none there, or broken. `texts` are the files, for frames around what is wrong. */
export type PolicyState =
  | { state: 'loaded'; set: PolicySet; texts: ReadonlyMap<string, string> }
  | { state: 'missing'; source: string; texts: ReadonlyMap<string, string> }
  | { state: 'broken'; source: string; problems: Problem[]; texts: ReadonlyMap<string, string> };

/** Fails only where the repository could not be read: that no policies are there has to be proven. */
export async function policiesAt(
  repository: Repository,
  revision: Revision,
  folder: string,
  now: string | undefined,
): Promise<Result<PolicyState>> {
  const source = `${revision.name}@${revision.sha.slice(0, 7)}`;
  const files = await filesAt(repository, revision.sha, folder);
  if (!files.ok) return files;
  return ok(stateOf(files.value, source, now));
}

export function stateOf(files: PolicyText[], source: string, now: string | undefined): PolicyState {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  if (files.length === 0) return { state: 'missing', source, texts };
  const loaded = loadPolicies(files, catalogue(), { source, ...(now !== undefined && { now }) });
  return loaded.ok ? { state: 'loaded', set: loaded.value, texts } : { state: 'broken', source, problems: loaded.problems, texts };
}

/** The newest version before the base that loads: it says who may repair a broken one. Nothing when none does, or git could not tell. */
export async function lastValidPolicies(repository: Repository, folder: string, now: string | undefined): Promise<PolicySet | undefined> {
  const history = await repository.history(folder);
  if (!history.ok) return undefined;
  for (const revision of history.value) {
    const found = await policiesAt(repository, revision, folder, now);
    if (found.ok && found.value.state === 'loaded') return found.value.set;
  }
  return undefined;
}

async function filesAt(repository: Repository, sha: string, folder: string): Promise<Result<PolicyText[]>> {
  const listed = await repository.list(sha, folder);
  if (!listed.ok) return listed;
  const read = await Promise.all(listed.value.map(async (path) => ({ path, bytes: await repository.read(sha, path) })));
  const problems: Problem[] = [];
  const files: PolicyText[] = [];
  for (const { path, bytes } of read) {
    // A link is a mistake in the policies: their owners can repair it. What could not be fetched says nothing about them.
    if (!bytes.ok) {
      const [unreadable] = bytes.problems;
      if (unreadable?.code === 'file-unreadable') files.push({ path, text: '', unreadable });
      else problems.push(...bytes.problems);
    } else if (bytes.value === null)
      problems.push(problem('fetch-failed', `\`${path}\` was listed and is not there`, { location: { file: path } }));
    else files.push(policyText(path, bytes.value));
  }
  return problems.length > 0 ? failed(...problems) : ok(files);
}
