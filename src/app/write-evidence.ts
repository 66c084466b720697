/** Binds plans to the commit that they were made from: a manifest beside each. */
import { isAbsolute, relative, resolve } from 'node:path';
import { configurationIn } from '../adapters/files/configuration-folder.ts';
import { storeManifest } from '../adapters/files/store-manifest.ts';
import { readCheckout, type Checkout } from '../adapters/git/checkout.ts';
import { readWorkflowEnvironment, type WorkflowEnvironment } from '../adapters/github/workflow-environment.ts';
import type { Manifest } from '../model/manifest.ts';
import { failed, isError, ok, problem, type Problem, type Result } from '../model/problem.ts';
import type { Evidence } from '../readers/reader.ts';
import type { BoundPlan } from '../report/evidence-text.ts';
import { makeManifest, type MadeFor } from './make-manifest.ts';

export interface EvidenceRequest {
  /** With their paths on disk as names. */
  plans: readonly { evidence: Evidence; environment?: string }[];
  /** Where the tools ran. */
  folder: string;
  env: Record<string, string | undefined>;
  now: string;
  head?: string;
  root?: string;
  workspace?: string;
  environment?: string;
  source?: string;
  /** Status with which the planning command ended. */
  exitCode?: number;
}

export interface WrittenEvidence {
  written: BoundPlan[];
  problems: Problem[];
}

/** Writes all or nothing. Problems: of git and of the job, of the plans, `evidence-other-head`, `evidence-stale`, `write-failed`. */
export async function writeEvidence(request: EvidenceRequest): Promise<Result<WrittenEvidence>> {
  if (request.exitCode !== undefined && request.exitCode !== 0 && request.exitCode !== 2)
    return failed(
      problem('evidence-stale', `planning ended with status ${request.exitCode}, so what is there is not its plan`, {
        help: 'repair what it complains of; a plan file that lies there was made by an earlier command',
      }),
    );
  const about = await madeFor(request);
  if (!about.ok) return about;
  const { root, made } = about.value;
  const making = request.plans.map(async ({ evidence, environment = request.environment }) => {
    const manifest = await makeManifest(evidence, pathWithin(root, resolve(request.folder, evidence.file)), {
      ...made,
      ...(environment !== undefined && { environment }),
    });
    return { evidence, manifest };
  });
  const results = await Promise.all(making);
  const problems = results.flatMap(({ manifest }) => (manifest.ok ? manifest.value.problems : manifest.problems));
  if (problems.some(isError)) return failed(...problems);
  const written: BoundPlan[] = [];
  for (const { evidence, manifest } of results) {
    if (!manifest.ok) continue;
    const stored = storeManifest(resolve(request.folder, evidence.file), manifest.value.manifest);
    if (!stored.ok) return failed(...problems, ...stored.problems);
    written.push({ plan: evidence.file, manifest: manifest.value.manifest, changes: manifest.value.changes });
  }
  return ok({ written, problems });
}

/** Relative to the repository; a plan that lies outside is known by its name. */
function pathWithin(root: string, path: string): string {
  const inside = relative(root, path).replaceAll('\\', '/');
  const isInside = inside !== '' && !inside.startsWith('..') && !isAbsolute(inside);
  return isInside ? inside : path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

async function madeFor(request: EvidenceRequest): Promise<Result<{ root: string; made: MadeFor }>> {
  const { folder, env, now, head: named } = request;
  const job = readWorkflowEnvironment(env);
  if (!job.ok) return job;
  const checkout = await readCheckout(folder);
  // A job may have downloaded plans and checked out nothing; then only GitHub can say what they are of.
  if (!checkout.ok && job.value === null) return checkout;
  const there = checkout.ok ? checkout.value : undefined;
  const head = named ?? job.value?.head ?? there?.sha ?? '';
  const other = there && wrongCheckout(there, head);
  if (other) return failed(other);
  const root = there?.root ?? env['GITHUB_WORKSPACE'] ?? folder;
  const base = baseOf(job.value, there, head);
  const configuration = configurationIn(folder, env);
  const folderWithin = relative(root, folder).replaceAll('\\', '/') || '.';
  const made: MadeFor = { head, madeAt: now };
  if (base) made.base = base;
  if (job.value) Object.assign(made, { repository: job.value.repository, run: job.value.run });
  if (request.root !== undefined) made.root = request.root.replace(/^\.\//, '').replace(/\/+$/, '') || '.';
  else if (configuration) made.root = folderWithin;
  const workspace = request.workspace ?? configuration?.workspace;
  if (workspace !== undefined) made.workspace = workspace;
  if (request.source !== undefined) made.source = request.source;
  return ok({ root, made });
}

/** What was planned is what was checked out: the head itself, or the merge of it that GitHub makes. */
function wrongCheckout({ sha, parents }: Checkout, head: string): Problem | undefined {
  if (sha === head || parents.includes(head)) return undefined;
  return problem('evidence-other-head', `\`${sha.slice(0, 7)}\` is checked out, and the plan is to be one of \`${head.slice(0, 7)}\``, {
    help: 'check out what is planned: at `pull_request_target`, give actions/checkout the `ref` of the head, and plan nothing of strangers there',
  });
}

function baseOf(job: WorkflowEnvironment | null, there: Checkout | undefined, head: string): Manifest['base'] {
  // The merge that GitHub makes has the target branch as its first parent; the event is as old as the pull request.
  const merged = there && there.sha !== head ? there.parents.find((parent) => parent !== head) : undefined;
  const sha = merged ?? job?.base?.sha;
  const branch = job?.base?.branch;
  return sha === undefined && branch === undefined
    ? undefined
    : { ...(branch !== undefined && { branch }), ...(sha !== undefined && { sha }) };
}
