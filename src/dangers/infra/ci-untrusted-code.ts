/** Fires when a workflow that has secrets begins to run for strangers, or runs what they wrote. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import { jobs, plainExpressions, steps, triggers, workflowChange } from '../file-predicates/workflow.ts';

/** Events that anybody can cause, and that run with the secrets and the token of the repository. */
const TRUSTED = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'fork',
  'watch',
]);

/** What the other side of a pull request decides. */
const HEAD =
  /github\.event\.pull_request\.head|github\.head_ref|github\.event\.workflow_run\.head_|refs\/pull\/|github\.event\.(?:issue|pull_request)\.number/;
const COMMIT = /github\.event\.pull_request\.head|github\.head_ref|github\.event\.workflow_run\.head_/;
const FETCHES = /\bgh\s+pr\s+checkout\b|git\s+(?:fetch|pull|checkout)[^\n]*(?:pull\/|pull_request\.head|head_ref)/;

export default defineDanger({
  title: 'workflow with secrets runs code of strangers',
  harm: 'privilege',
  severity: 'critical',
  why: 'Whoever opens a pull request then runs commands with the secrets of the repository, and with a token that may write to it.',
  help: 'build pull requests by `pull_request`, which has no secrets, and hand over what it made; use `pull_request_target` only for what never looks into the code',
  safeWhen: 'it did so before; the target branch is checked out, which is the default',
  types: ['file'],
  find(change) {
    const found = workflowChange(change);
    if (!found) return undefined;
    const events = triggers(found.after).filter((event) => TRUSTED.has(event));
    if (events.length === 0) return undefined;
    const before = triggers(found.before);
    const shown = events.map((event) => `\`${event}\``).join(', ');
    if (checksOut(found.after) && !(checksOut(found.before) && before.some((event) => TRUSTED.has(event))))
      return { message: `\`${change.address}\` runs on ${shown} and checks out the code of the pull request`, key: 'checkout' };
    if (!events.includes('pull_request_target') || before.includes('pull_request_target')) return undefined;
    const hit: Hit = {
      message: `\`${change.address}\` runs for pull requests from forks from now on, with the secrets of the repository (\`pull_request_target\`)`,
      severity: 'medium',
      key: 'trigger',
    };
    return hit;
  },
});

function checksOut(workflow: JsonObject | null): boolean {
  const named = headNames(workflow);
  const isHead = (text: string): boolean =>
    HEAD.test(text) || [...text.matchAll(/\benv\.(\w+)/g)].some(([, name]) => named.has(name ?? ''));
  return steps(workflow).some((step) => {
    const { uses, with: inputs, run } = step;
    const isCheckout = typeof uses === 'string' && /^actions\/checkout@/i.test(uses);
    if (isCheckout && isObject(inputs))
      return [inputs['ref'], inputs['repository']].some((value) => typeof value === 'string' && isHead(plainExpressions(value)));
    return typeof run === 'string' && fetches(plainExpressions(run), named);
  });
}

/** Variables that hold a commit or branch of the other side, in lower case as expressions are compared. */
function headNames(workflow: JsonObject | null): ReadonlySet<string> {
  const holders = [workflow, ...jobs(workflow).map(({ value }) => value), ...steps(workflow)];
  return new Set(
    holders.flatMap((holder) =>
      Object.entries(isObject(holder?.['env']) ? holder['env'] : {}).flatMap(([name, value]) =>
        typeof value === 'string' && COMMIT.test(plainExpressions(value)) ? [name.toLowerCase()] : [],
      ),
    ),
  );
}

function fetches(script: string, named: ReadonlySet<string>): boolean {
  return (
    FETCHES.test(script) ||
    [...script.matchAll(/\bgit\s+(?:fetch|pull|checkout|switch|merge|reset)\b[^\n]*/g)].some(([command]) =>
      [...command.matchAll(/\$\{?(\w+)|\benv\.(\w+)/g)].some(([, shell, expression]) =>
        named.has((shell ?? expression ?? '').toLowerCase()),
      ),
    )
  );
}
