/** The workflow runs for a commit, and what they say about evidence that is not there. */
import type { Absence } from '../../model/repository.ts';
import type { Client } from './client.ts';
import type { Slug } from './pull-request.ts';

/** The run that asks, as far as it knows itself. */
export interface OwnRun {
  id?: number;
  /** Path of its workflow file: other runs of it make no evidence either. */
  workflow?: string;
}

export interface Run {
  id: number;
  /** Name of the workflow: text from the pull request. */
  name: string;
  /** `open` when it is queued, in progress or waits for somebody to let it run; else its conclusion, such as `failure`. */
  state: string;
  /** Nobody has let it run yet. */
  held: boolean;
  createdAt: string;
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
      .map(({ id, name, status, conclusion, created_at }) => {
        const held = conclusion === 'action_required' || status === 'action_required' || status === 'waiting';
        const state = held || status !== 'completed' ? 'open' : (conclusion ?? 'open');
        return { id, name: name ?? 'a workflow', state, held, createdAt: created_at };
      })
      .sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : b.id - a.id))
  );
}

/** `source` is the run whose artifact was read, `paths` what is in it. */
export function absenceOf(runs: readonly Run[], source: number | null, paths: readonly string[]): Absence {
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
  if (source !== null)
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
