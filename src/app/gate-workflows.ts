/** Which changed workflows and actions belong to the gate: those that speak of Interlock, before or after the change. */
import type { ChangedFile } from '../model/facts.ts';
import type { Repository } from '../model/repository.ts';
import { textOf } from './whole-file.ts';

/** Actions of the repository, too: a workflow may run the gate through one. */
const WORKFLOW = /^\.github\/workflows\/.*\.ya?ml$|^(?:\.github\/actions\/.*|)action\.ya?ml$/i;

/** Paths, old names of renamed ones included. One that cannot be read may be of the gate. */
export async function gateWorkflows(repository: Repository, changed: readonly ChangedFile[]): Promise<string[]> {
  const names = changed.flatMap(({ path, previousPath }) => (previousPath ? [path, previousPath] : [path]));
  const workflows = [...new Set(names)].filter((path) => WORKFLOW.test(path));
  const found = await Promise.all(
    workflows.map(async (path) => {
      const versions = await Promise.all([repository.base, repository.head].map(({ sha }) => repository.read(sha, path)));
      return versions.some((version) => !version.ok || speaksOfGate(version.value)) ? [path] : [];
    }),
  );
  return found.flat();
}

function speaksOfGate(bytes: Uint8Array | null): boolean {
  return bytes !== null && (textOf(bytes)?.toLowerCase().includes('interlock') ?? true);
}
