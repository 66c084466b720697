/** What the runner says about the job: the one place that reads its environment. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { workflowPath } from '../src/adapters/github/workflow-environment.ts';
import { failed, ok, problem, type Result } from '../src/model/problem.ts';
import type { Slug } from '../src/adapters/github/pull-request.ts';

export interface Surroundings {
  event: string;
  payload: unknown;
  slug: Slug;
  apiUrl: string;
  serverUrl: string;
  /** Page of this run; absent outside of a workflow. */
  runUrl?: string;
  /** Number of this run; absent outside of a workflow. */
  runId?: number;
  /** Path of the workflow file that this job is defined in, where it lies in this repository. */
  workflow?: string;
  /** Where plans of this job lie. */
  workspace: string;
  /** Folder for files that later steps may read. */
  temporary: string;
  /** Whoever triggered the event. */
  actor: string;
}

export function readSurroundings(env: NodeJS.ProcessEnv): Result<Surroundings> {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const path = env['GITHUB_EVENT_PATH'] ?? '';
  if (event === '' || path === '' || !owner || !repo) {
    const help = 'run it in a workflow; on a laptop use `interlock check`';
    return failed(
      problem('usage', 'this is not a GitHub Actions job: `GITHUB_EVENT_NAME`, `GITHUB_EVENT_PATH` or `GITHUB_REPOSITORY` is missing', {
        help,
      }),
    );
  }
  let payload: unknown;
  try {
    payload = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return failed(problem('file-unreadable', `the event payload \`${path}\` cannot be read as JSON`, { help: 'run the job again' }));
  }
  const serverUrl = address(env['GITHUB_SERVER_URL'], 'https://github.com');
  const apiUrl = address(env['GITHUB_API_URL'], 'https://api.github.com');
  for (const url of [serverUrl, apiUrl])
    if (!URL.canParse(url))
      return failed(
        problem('usage', `\`${url}\` is not the address of a server`, { help: 'see `GITHUB_SERVER_URL` and `GITHUB_API_URL`' }),
      );
  const run = env['GITHUB_RUN_ID'];
  const workflow = workflowPath(env['GITHUB_WORKFLOW_REF'] ?? '', `${owner}/${repo}`);
  return ok({
    event,
    payload,
    slug: { owner, repo },
    apiUrl,
    serverUrl,
    ...(run === undefined ? {} : { runId: Number(run), runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${run}` }),
    ...(workflow === null ? {} : { workflow }),
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    temporary: env['RUNNER_TEMP'] ?? tmpdir(),
    actor: env['GITHUB_ACTOR'] ?? '',
  });
}

/** Without slashes at the end, which would stand twice in what is built from it. */
function address(given: string | undefined, usual: string): string {
  const written = (given ?? '').trim();
  let end = written.length;
  while (written[end - 1] === '/') end--;
  return end === 0 ? usual : written.slice(0, end);
}
