/** What a job of GitHub Actions is for, from the variables and the event that the runner gives it. */
import { readFileSync } from 'node:fs';
import type { EvidenceRun } from '../../model/manifest.ts';
import { failed, ok, problem, type Result } from '../../model/problem.ts';

export interface WorkflowEnvironment {
  repository: string;
  run: EvidenceRun;
  /** Head of the pull request, or what the event is about otherwise. Not `GITHUB_SHA`, which is a merge commit or the default branch. */
  head: string;
  base?: { branch?: string; sha?: string };
}

/** The parts of the payloads that are used. */
interface Payload {
  pull_request?: { head?: { sha?: string }; base?: { ref?: string; sha?: string } };
  merge_group?: { head_sha?: string; base_sha?: string; base_ref?: string };
  workflow_run?: { head_sha?: string };
}

/** Null outside of a job. Problem: `usage`. */
export function readWorkflowEnvironment(env: Record<string, string | undefined>): Result<WorkflowEnvironment | null> {
  if (env['GITHUB_ACTIONS'] !== 'true') return ok(null);
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const id = Number(env['GITHUB_RUN_ID']);
  const workflow = workflowPath(env['GITHUB_WORKFLOW_REF'] ?? '', repository);
  if (repository === '' || !Number.isInteger(id) || id < 1 || workflow === null)
    return failed(
      problem(
        'usage',
        'the job does not say which run it is of: `GITHUB_REPOSITORY`, `GITHUB_RUN_ID` or `GITHUB_WORKFLOW_REF` is missing',
        {
          help: 'pass these variables on, should the job run in a container of its own',
        },
      ),
    );
  const attempt = Number(env['GITHUB_RUN_ATTEMPT']);
  const { GITHUB_EVENT_NAME: event = '', GITHUB_JOB: job = '' } = env;
  const payload = readPayload(env['GITHUB_EVENT_PATH'] ?? '');
  const { head, base } = commitsOf(payload, env['GITHUB_SHA'] ?? '');
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(head))
    return failed(
      problem('usage', `the event \`${event}\` does not say which commit it is about`, { help: 'name it: `--head`, or the input `head`' }),
    );
  return ok({
    repository,
    run: {
      id,
      ...(Number.isInteger(attempt) && attempt > 0 && { attempt }),
      workflow,
      ...(event !== '' && { event }),
      ...(job !== '' && { job }),
    },
    head,
    ...(base && { base }),
  });
}

function commitsOf(
  { pull_request: pull, merge_group: group, workflow_run: run }: Payload,
  sha: string,
): Pick<WorkflowEnvironment, 'head' | 'base'> {
  if (pull?.head?.sha !== undefined) return { head: pull.head.sha, base: known(pull.base?.ref, pull.base?.sha) };
  if (group?.head_sha !== undefined)
    return { head: group.head_sha, base: known(group.base_ref?.replace(/^refs\/heads\//, ''), group.base_sha) };
  return { head: run?.head_sha ?? sha };
}

function known(branch: string | undefined, sha: string | undefined): NonNullable<WorkflowEnvironment['base']> {
  return { ...(branch !== undefined && { branch }), ...(sha !== undefined && { sha }) };
}

function readPayload(path: string): Payload {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Payload;
  } catch {
    return {};
  }
}

/** `acme/shop/.github/workflows/gate.yml@refs/heads/main`: a path can hold an at sign, a ref after `@refs/` can, too. Null for one of another repository. */
export function workflowPath(reference: string, repository: string): string | null {
  const prefix = `${repository}/`;
  const end = reference.indexOf('@refs/');
  if (end < 0 || !reference.toLowerCase().startsWith(prefix.toLowerCase())) return null;
  return reference.slice(prefix.length, end);
}
