/** Workflow runs and their artifacts. */
import type { Hub } from '../hub.ts';
import type { Run } from '../hub-model.ts';
import type { Json, JsonObject } from '../openapi.ts';
import { found, MISSING, page, user, type Routes } from './route.ts';

function runJson(hub: Hub, run: Run): JsonObject {
  return {
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
  };
}

function artifactJson(run: Run, { id, name, zip, expired }: Run['artifacts'][number]): JsonObject {
  return { id, name, size_in_bytes: zip.length, expired, workflow_run: { id: run.id, head_sha: run.headSha, head_branch: run.branch } };
}

export const actionRoutes: Routes = {
  'GET /repos/{owner}/{repo}/actions/runs': (asked) => {
    const { hub, query } = asked;
    const sha = query.get('head_sha');
    const status = query.get('status');
    const [branch, event] = [query.get('branch'), query.get('event')];
    const newestFirst = hub.runs
      .filter((run) => (sha === null || run.headSha === sha) && (status === null || run.status === status || run.conclusion === status))
      .filter((run) => (branch === null || run.branch === branch) && (event === null || run.event === event))
      .reverse();
    const { body, ...rest } = page(
      newestFirst.map((run) => runJson(hub, run)),
      asked,
    );
    return { ...rest, body: { total_count: newestFirst.length, workflow_runs: body as Json } };
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': ({ hub, params }) => {
    const run = hub.runs.find((each) => String(each.id) === params['run_id']);
    return run === undefined ? MISSING : found(runJson(hub, run));
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': (asked) => {
    const { hub, params, query } = asked;
    const run = hub.runs.find((each) => String(each.id) === params['run_id']);
    if (run === undefined) return MISSING;
    const artifacts = run.artifacts.filter((each) => !query.has('name') || each.name === query.get('name'));
    const { body, ...rest } = page(
      artifacts.map((each) => artifactJson(run, each)),
      asked,
    );
    return { ...rest, body: { total_count: artifacts.length, artifacts: body as Json } };
  },
  'GET /repos/{owner}/{repo}/actions/artifacts': (asked) => {
    const { hub, query } = asked;
    const all = hub.runs.flatMap((run) => run.artifacts.map((each) => ({ run, each }))).reverse();
    const named = all.filter(({ each }) => !query.has('name') || each.name === query.get('name'));
    const { body, ...rest } = page(
      named.map(({ run, each }) => artifactJson(run, each)),
      asked,
    );
    return { ...rest, body: { total_count: named.length, artifacts: body as Json } };
  },
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ({ hub, params, blobs }) => {
    const artifact = hub.runs.flatMap((run) => run.artifacts).find((each) => String(each.id) === params['artifact_id']);
    if (artifact === undefined) return MISSING;
    if (artifact.expired)
      return { status: 410, body: { message: 'Artifact has expired', documentation_url: 'https://docs.github.com/rest' } };
    return { status: 302, headers: { location: `${blobs}/${artifact.id}` } };
  },
};
