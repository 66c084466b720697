/** Fires when a workflow runs an action of others that may be another one tomorrow. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { uses, workflowChange } from '../file-predicates/workflow.ts';

export default defineDanger({
  title: 'action not pinned, or pinned to another commit',
  harm: 'exposure',
  severity: 'medium',
  why: 'A tag or branch of somebody else’s repository can be moved to any code, and that code then runs with the token and the secrets of the job.',
  help: 'name the full commit, with the tag as comment: `uses: owner/action@<sha> # v4`',
  safeWhen: 'it is pinned by commit, of GitHub itself (`actions/`, `github/`), or was used so before',
  types: ['file'],
  find(change) {
    const found = workflowChange(change);
    if (!found) return undefined;
    const old = new Map(
      uses(found.before)
        .map((used) => partsOf(used))
        .map(({ name, ref }) => [name, ref]),
    );
    const hits = new Map<string, Hit>();
    for (const { name, ref } of uses(found.after).map(partsOf)) {
      if (name.startsWith('./') || name.startsWith('docker:') || name === '' || hits.has(name)) continue;
      const what = worse(name, old.get(name), ref);
      if (what) hits.set(name, { message: `\`${change.address}\` ${what.what} \`${name}\``, severity: what.severity, key: name });
    }
    return [...hits.values()];
  },
});

function worse(name: string, was: string | undefined, is: string): { what: string; severity: 'low' | 'medium' | 'high' } | undefined {
  if (was === is) return undefined;
  const isOwn = /^(?:actions|github)\//i.test(name);
  if (isCommit(is)) return was !== undefined && isCommit(was) && !isOwn ? { what: 'runs another commit of', severity: 'low' } : undefined;
  if (was !== undefined && isCommit(was)) return { what: 'no longer pins', severity: 'medium' };
  if (isOwn) return undefined;
  if (/^(?:main|master|develop|dev|trunk|latest|HEAD)$/.test(is) || is === '')
    return { what: 'runs whatever is on a branch of', severity: 'high' };
  return was === undefined ? { what: 'runs, by a tag that can be moved,', severity: 'medium' } : undefined;
}

function isCommit(ref: string): boolean {
  return /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(ref);
}

function partsOf(used: string): { name: string; ref: string } {
  const at = used.lastIndexOf('@');
  return at < 0 ? { name: used, ref: '' } : { name: used.slice(0, at), ref: used.slice(at + 1) };
}
