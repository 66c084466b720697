/** Whether a plan is what its manifest says, and how far it can be trusted: decided by what GitHub and git know, not by what is written in it. */
import { createHash } from 'node:crypto';
import { readManifest } from '../adapters/read-manifest.ts';
import { manifestOf, type Manifest } from '../model/manifest.ts';
import { failed, ok, problem, type Problem, type Result } from '../model/problem.ts';
import type { EvidenceStore, StoredEvidence, WorkflowRun } from '../model/repository.ts';
import type { PlanFile } from './find-plans.ts';

/** What a plan has to be made for. */
export interface Judged {
  headSha: string;
  /** Target branch; undefined when it is not known. */
  branch: string | undefined;
}

/** What was found out about a plan. */
export interface Binding {
  trust: 'bound' | 'claimed' | 'local';
  /** Why it is only claimed, one clause. */
  why?: string;
  manifest?: Manifest;
  /** The run that made it, where GitHub confirms that there is one. */
  run?: WorkflowRun;
}

/** Problems: `manifest-invalid`, `manifest-missing`, `evidence-claimed`, and those of the checks below. */
export async function bindPlan(evidence: StoredEvidence, plan: PlanFile, judged: Judged, store: EvidenceStore): Promise<Result<Binding>> {
  const { origin } = evidence;
  const manifest = evidence.manifest && readManifest(evidence.manifest, manifestOf(plan.path));
  if (manifest && !manifest.ok) return manifest;
  const written = manifest?.value;
  const wrong = written && (wrongBytes(evidence, written) ?? wrongPlace(plan, written) ?? wrongCommit(plan, written, judged));
  if (wrong) return failed(wrong);
  const run = await runOf(evidence, plan, written, judged, store);
  if (!run.ok) return run;
  const found: Binding = { trust: origin.place === 'laptop' ? 'local' : 'claimed', ...(written && { manifest: written }) };
  if (run.value) found.run = run.value;
  if (found.trust === 'local') return ok(found);
  if (origin.place === 'artifact' && origin.run.fromDefaultBranch && written?.run) return ok({ ...found, trust: 'bound' });
  const refused = plan.source?.trust === 'required' ? required(plan, written === undefined) : undefined;
  return refused ? failed(refused) : ok({ ...found, why: doubt(origin.place === 'artifact' ? origin.run : undefined, written) });
}

function required({ source, path }: PlanFile, isBare: boolean): Problem {
  const location = source?.location;
  if (isBare)
    return problem('manifest-missing', `source \`${source?.id ?? ''}\` takes no plan without a manifest, and \`${path}\` has none`, {
      help: 'let the workflow that plans run `interlock evidence` on it, and upload what that writes, too',
      location,
    });
  return problem(
    'evidence-claimed',
    `source \`${source?.id ?? ''}\` takes no plan that the pull request could have forged, and \`${path}\` is one`,
    { help: 'make the plan in a workflow that is read from the default branch', location },
  );
}

function doubt(run: WorkflowRun | undefined, manifest: Manifest | undefined): string {
  if (run?.fromDefaultBranch)
    return manifest ? 'has a manifest that was not written in a workflow' : 'has no manifest that says which commit it was made for';
  return manifest
    ? 'comes from a workflow that the pull request can change'
    : 'has no manifest, and comes from a workflow that the pull request can change';
}

function wrongBytes(evidence: StoredEvidence, { plan }: Manifest): Problem | undefined {
  const hash = createHash('sha256');
  for (const chunk of evidence.open()) hash.update(chunk);
  const sha256 = hash.digest('hex');
  if (sha256 === plan.sha256) return undefined;
  return mismatch(
    evidence.file,
    `\`${evidence.file}\` is not the plan that its manifest was written for: its SHA-256 begins with \`${sha256.slice(0, 12)}\`, and that in the manifest with \`${plan.sha256.slice(0, 12)}\``,
    'run `interlock evidence` after the plan is written, in the same job, and change neither afterwards',
  );
}

function wrongPlace({ path, source, environments }: PlanFile, manifest: Manifest): Problem | undefined {
  const { file } = manifest.plan;
  const differs = (what: string, said: string, is: string): Problem =>
    mismatch(
      path,
      `the manifest of \`${path}\` says that ${what} is \`${said}\`, and by the configuration it is ${is}`,
      'plan each environment into a file of its own, and give `interlock evidence` the options that fit it',
    );
  if (!endsWith(path, file) && !endsWith(file, path))
    return mismatch(path, `the manifest of \`${path}\` speaks of \`${file}\``, 'do not move plans after `interlock evidence`');
  if (manifest.source !== undefined && source !== undefined && manifest.source !== source.id)
    return differs('its source', manifest.source, `\`${source.id}\``);
  const { environment } = manifest;
  if (environment === undefined || environments.includes(environment) || environments.includes('unknown')) return undefined;
  return differs('its environment', environment, environments.map((name) => `\`${name}\``).join(', '));
}

function endsWith(path: string, end: string): boolean {
  return path === end || path.endsWith(`/${end}`);
}

function wrongCommit({ path }: PlanFile, manifest: Manifest, { headSha, branch }: Judged): Problem | undefined {
  const location = { file: path };
  if (manifest.head !== headSha)
    return problem('evidence-other-head', `\`${path}\` was made for \`${short(manifest.head)}\`, and \`${short(headSha)}\` is judged`, {
      help: 'make the plan again for this commit; a plan of another one says nothing about it',
      location,
    });
  const base = manifest.base?.branch;
  if (base === undefined || branch === undefined || base === branch) return undefined;
  return problem('evidence-other-base', `\`${path}\` was made for a merge into \`${base}\`, and the target is \`${branch}\``, {
    help: 'make the plan again: run its workflow on the event `edited`, too',
    location,
  });
}

/** The run that GitHub confirms; a problem where what the manifest says of it does not hold. */
async function runOf(
  { origin }: StoredEvidence,
  { path }: PlanFile,
  manifest: Manifest | undefined,
  { headSha }: Judged,
  store: EvidenceStore,
): Promise<Result<WorkflowRun | undefined>> {
  const named = manifest?.run;
  const refuse = (why: string): Result<undefined> =>
    failed(
      problem('evidence-other-run', `the manifest of \`${path}\` does not fit: ${why}`, {
        help: 'upload the plan from the run that made it, together with the manifest that was written there',
        location: { file: path },
      }),
    );
  let run: WorkflowRun | null | undefined = origin.place === 'artifact' ? origin.run : undefined;
  if (named && run && run.id !== named.id) return refuse(`it names run ${named.id}, and the artifact is of run ${run.id}`);
  if (named && origin.place === 'workspace' && store.run) {
    const asked = await store.run(named.id);
    if (!asked.ok) return asked;
    if (asked.value === null) return refuse(`there is no run ${named.id} in this repository`);
    run = asked.value;
  }
  if (!run) return ok(undefined);
  if (named && run.workflow !== named.workflow) return refuse(`run ${run.id} is of \`${run.workflow}\`, not of \`${named.workflow}\``);
  // What runs from the default branch is for the commit of the default branch, to GitHub.
  if (run.headSha !== headSha && !run.fromDefaultBranch)
    return refuse(`run ${run.id} was for \`${short(run.headSha)}\`, and \`${short(headSha)}\` is judged`);
  return ok(run);
}

/** Clocks of runners and of GitHub differ by less, in milliseconds. */
const SKEW = 2 * 60_000;

/** A plan that was there before the run began is of a step that failed to make a new one. `plannedAt`: as the plan says. */
export function stale(path: string, plannedAt: string | undefined, { run }: Binding): Problem | undefined {
  const planned = Date.parse(plannedAt ?? '');
  if (!run || Number.isNaN(planned) || planned + SKEW >= Date.parse(run.createdAt)) return undefined;
  return problem('evidence-stale', `\`${path}\` was planned at ${plannedAt}, before run ${run.id} began at ${run.createdAt}`, {
    help: 'delete the plan file before planning, and let the job stop when planning fails: this is what an earlier step left behind',
    location: { file: path },
  });
}

function mismatch(file: string, message: string, help: string): Problem {
  return problem('evidence-mismatch', message, { help, location: { file } });
}

function short(sha: string): string {
  return sha.slice(0, 7);
}
