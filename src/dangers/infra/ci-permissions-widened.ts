/** Fires when the token of a workflow may write more than before. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { writings } from '../file-predicates/workflow-permissions.ts';
import { jobs, workflowChange } from '../file-predicates/workflow.ts';

/** Writing with these changes what is built, released or trusted elsewhere. */
const STRONG = new Set(['*', '?', 'contents', 'id-token', 'packages', 'actions', 'deployments', 'attestations', 'pages', 'workflows']);

export default defineDanger({
  title: 'permissions of a workflow widened',
  harm: 'privilege',
  severity: 'high',
  why: 'Every step of the job can use its token, those of actions written by others among them: with `contents: write` to push code, with `id-token: write` to log in to a cloud.',
  help: 'start with `permissions: {}` for the workflow, and give each job only what its steps need',
  safeWhen: 'the job had it before; reading',
  types: ['file'],
  find(change) {
    const found = workflowChange(change);
    if (!found) return undefined;
    const old = writings(found.before);
    const isNew = found.before === null;
    const jobsBefore = new Set(jobs(found.before).map(({ name }) => name));
    const limited = found.before?.['permissions'] !== undefined;
    const hits = new Map<string, Hit>();
    for (const { job, scope } of writings(found.after)) {
      const had = old.some((one) => (one.job === job || !jobsBefore.has(job)) && (one.scope === scope || one.scope === '*'));
      // A workflow that says nothing follows the settings of the repository, as most do.
      if (had || (scope === '?' && (isNew || !(limited || jobsBefore.has(job))))) continue;
      if (hits.has(scope)) continue;
      const severity = !STRONG.has(scope) ? 'low' : isNew && scope !== '*' ? 'medium' : 'high';
      hits.set(scope, { message: `\`${change.address}\` ${gives(scope)}`, severity, key: scope });
    }
    return [...hits.values()];
  },
});

function gives(scope: string): string {
  if (scope === '*') return 'gives a job permission to write everything (`write-all`)';
  if (scope === '?') return 'no longer limits the permissions of a job, so that the settings of the repository decide';
  return /^[a-z-]{1,40}$/.test(scope) ? `gives a job \`${scope}: write\`` : 'gives a job one more permission to write';
}
