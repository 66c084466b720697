/** Workflow runs and their artifacts. */
import type { Json } from '../openapi.ts';
import { MISSING, page, user, type Routes } from './route.ts';

export const actionRoutes: Routes = {
  'GET /repos/{owner}/{repo}/actions/runs': (asked) => {
    const { hub, query } = asked;
    const sha = query.get('head_sha');
    const status = query.get('status');
    const newestFirst = hub.runs
      .filter((run) => (sha === null || run.headSha === sha) && (status === null || run.status === status || run.conclusion === status))
      .reverse();
    const { body, ...rest } = page(
      newestFirst.map((run) => ({
        id: run.id,
        name: run.name,
        head_sha: run.headSha,
        head_branch: run.branch,
        event: run.event,
        status: run.status,
        conclusion: run.conclusion,
        path: run.path,
        created_at: run.createdAt,
        updated_at: run.createdAt,
        pull_requests: [],
        head_commit: null,
        actor: user(hub, 'github-actions[bot]'),
      })),
      asked,
    );
    return { ...rest, body: { total_count: newestFirst.length, workflow_runs: body as Json } };
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': (asked) => {
    const { hub, params, query } = asked;
    const run = hub.runs.find((each) => String(each.id) === params['run_id']);
    if (run === undefined) return MISSING;
    const artifacts = run.artifacts.filter((each) => !query.has('name') || each.name === query.get('name'));
    const { body, ...rest } = page(
      artifacts.map((each) => ({
        id: each.id,
        name: each.name,
        size_in_bytes: each.zip.length,
        expired: each.expired,
        workflow_run: { id: run.id, head_sha: run.headSha, head_branch: run.branch },
      })),
      asked,
    );
    return { ...rest, body: { total_count: artifacts.length, artifacts: body as Json } };
  },
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ({ hub, params, blobs }) => {
    const artifact = hub.runs.flatMap((run) => run.artifacts).find((each) => String(each.id) === params['artifact_id']);
    if (artifact === undefined) return MISSING;
    if (artifact.expired)
      return { status: 410, body: { message: 'Artifact has expired', documentation_url: 'https://docs.github.com/rest' } };
    return { status: 302, headers: { location: `${blobs}/${artifact.id}` } };
  },
};
