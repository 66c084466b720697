/** The workflow runs for a commit, and what they say about evidence that is not there. */
import type { Absence, WorkflowRun } from '../../model/repository.ts';
import { statusOf } from './ask.ts';
import type { Client } from './client.ts';
import type { Slug } from './pull-request.ts';

/** The run that asks, as far as it knows itself. */
export interface OwnRun {
  id?: number;
  /** Path of its workflow file: other runs of it make no evidence either. */
  workflow?: string;
}

export interface Run extends WorkflowRun {
  /** Name of the workflow: text from the pull request. */
  name: string;
  /** `open` when it is queued, in progress or waits for somebody to let it run; else its conclusion, such as `failure`. */
  state: string;
  /** Nobody has let it run yet. */
  held: boolean;
}

/**
 * Events whose workflow file GitHub takes from the default branch. For `pull_request_target` that holds since December 2025; older GitHub
 * Enterprise Servers take it from the target branch of the pull request.
 */
const FROM_DEFAULT_BRANCH = new Set(['pull_request_target', 'workflow_run', 'issue_comment', 'schedule', 'repository_dispatch']);

/** Whether a run at such an event follows a workflow file that no pull request can change. */
export function isFromDefaultBranch(event: string): boolean {
  return FROM_DEFAULT_BRANCH.has(event);
}

/** What GitHub gives for a run, as far as it is used. */
interface ListedRun {
  id: number;
  name?: string | null;
  path: string;
  event: string;
  head_sha: string;
  status: string | null;
  conclusion: string | null;
  created_at: string;
}

function runOf({ id, name, path, event, head_sha: headSha, status, conclusion, created_at: createdAt }: ListedRun): Run {
  const held = conclusion === 'action_required' || status === 'action_required' || status === 'waiting';
  const state = held || status !== 'completed' ? 'open' : (conclusion ?? 'open');
  // Some answers name the ref behind the path.
  const [workflow = ''] = path.split('@');
  return {
    id,
    name: name ?? 'a workflow',
    workflow,
    event,
    headSha,
    fromDefaultBranch: isFromDefaultBranch(event),
    state,
    held,
    createdAt,
  };
}

/** One run by its number; null when there is none. Throws octokit's errors. */
export async function readRun(client: Client, slug: Slug, id: number): Promise<Run | null> {
  try {
    const { data } = await client.rest.actions.getWorkflowRun({ ...slug, run_id: id });
    return runOf(data);
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** Runs that are looked at, over all pages. */
const MOST_RUNS = 300;

/** Runs for this very commit but Interlock's own, newest first. Throws octokit's errors. */
export async function readRuns(client: Client, slug: Slug, headSha: string, own: OwnRun): Promise<Run[]> {
  let seen = 0;
  const runs = await client.paginate(
    client.rest.actions.listWorkflowRunsForRepo,
    { ...slug, head_sha: headSha, per_page: 100 },
    ({ data }, done) => {
      seen += data.length;
      if (seen >= MOST_RUNS) done();
      return data;
    },
  );
  return (
    runs
      // The filter is GitHub's; that the run is one for this head is checked here.
      .filter((run) => run.head_sha === headSha && run.id !== own.id && run.path.split('@')[0] !== own.workflow)
      .map(runOf)
      .sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : b.id - a.id))
  );
}

/**
 * Runs from the default branch that are not over yet and are for the pull request's branch: GitHub lists them under the commit of the default
 * branch, so that nobody can say whether they are for this head or the one before. Throws octokit's errors.
 */
export async function readOpenTrustedRuns(client: Client, slug: Slug, branch: string, own: OwnRun): Promise<Run[]> {
  const wanted = { ...slug, branch, event: 'pull_request_target', per_page: 50 };
  const { data } = await client.rest.actions.listWorkflowRunsForRepo(wanted);
  return data.workflow_runs
    .filter(({ id }) => id !== own.id)
    .map(runOf)
    .filter(({ state, workflow, fromDefaultBranch }) => state === 'open' && fromDefaultBranch && workflow !== own.workflow);
}

/** `isRead`: an artifact was; `paths` is what it holds. */
export function absenceOf(runs: readonly Run[], isRead: boolean, paths: readonly string[]): Absence {
  const open = runs.find(({ state }) => state === 'open');
  const bad = runs.find(({ state }) => !['open', 'success', 'skipped', 'neutral'].includes(state));
  const ended = bad === undefined ? '' : `${called(bad)} ended with \`${bad.state}\``;
  if (open !== undefined) {
    // Which workflow makes the plans is not known: the open one may have nothing to do with them.
    const failed = bad === undefined ? '' : `; if it makes no plans, see why ${ended}`;
    return {
      pending: true,
      why: `${called(open)} ${open.held ? 'waits for somebody to let it run' : 'is not over'}`,
      help: `${open.held ? 'a maintainer has to approve the run, under Actions' : 'it is judged again when the run is over'}${failed}`,
    };
  }
  if (isRead)
    return {
      pending: false,
      why: `it holds ${listed(paths)}`,
      help: 'the paths in the artifact have to be those that `files` of the source names',
    };
  if (bad !== undefined) return { pending: false, why: ended, help: `see why run ${bad.id} ended so, and run it again` };
  if (runs.length > 0)
    return {
      pending: false,
      why: runs.length === 1 ? 'the only run for this head did not upload it' : `none of the ${runs.length} runs for this head uploaded it`,
      help: 'let the workflow that plans upload the artifact `interlock-evidence`; it expires with the days that the repository keeps artifacts',
    };
  return {
    pending: false,
    why: 'no other workflow ran for this head',
    help: 'a workflow on `pull_request` has to make the plan; GitHub starts none while the pull request is in conflict with its target branch',
  };
}

function called({ id, name }: Run): string {
  return `run ${id} of \`${name.replaceAll('`', "'").slice(0, 60)}\``;
}

function listed(paths: readonly string[]): string {
  if (paths.length === 0) return 'no files';
  const shown = paths
    .slice(0, 3)
    .map((path) => `\`${path.replaceAll('`', "'")}\``)
    .join(', ');
  return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}
