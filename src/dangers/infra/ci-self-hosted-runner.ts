/** Fires when code of strangers gets to run on machines of one's own. */
import { defineDanger } from '../../model/danger.ts';
import type { JsonObject } from '../../model/json.ts';
import { jobs, textsIn, triggers, workflowChange } from '../file-predicates/workflow.ts';

const OPEN = new Set(['pull_request', 'pull_request_target', 'issue_comment', 'issues', 'fork', 'workflow_run']);

export default defineDanger({
  title: 'self-hosted runner opened to pull requests',
  harm: 'privilege',
  severity: 'high',
  why: 'A runner of one’s own stays what the last job made of it, and stands in a network of one’s own. A pull request can run anything on it.',
  help: 'run pull requests on runners of GitHub, or on ones that live for a single job and reach nothing',
  safeWhen: 'it runs only on pushes, schedules or by hand; or did so before',
  types: ['file'],
  find(change) {
    const found = workflowChange(change);
    if (!found || !isOpen(found.after) || isOpen(found.before)) return undefined;
    return { message: `\`${change.address}\` runs on a runner of your own for pull requests`, key: 'runner' };
  },
});

function isOpen(workflow: JsonObject | null): boolean {
  return (
    triggers(workflow).some((event) => OPEN.has(event)) &&
    jobs(workflow).some(({ value }) => textsIn(value['runs-on']).includes('self-hosted'))
  );
}
