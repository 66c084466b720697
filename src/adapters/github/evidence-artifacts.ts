/** Which artifacts hold the evidence of a commit: those of runs for it, and those that a trusted workflow named after it. */
import type { WorkflowRun } from '../../model/repository.ts';
import type { Client } from './client.ts';
import type { Slug } from './pull-request.ts';
import { readRun, type OwnRun, type Run } from './workflow-runs.ts';

/** Jobs of a matrix, which cannot share an artifact, put something of their own behind the name. */
export const ARTIFACT = 'interlock-evidence';

/** A commit that more workflows ran well for than this is looked through only so far. */
const MOST_RUNS = 30;

/** An artifact to download. */
export interface FoundArtifact {
  id: number;
  name: string;
  /** Bytes, packed. */
  size: number;
  run: WorkflowRun;
}

/** What a workflow of the default branch has to call the evidence of a commit: to GitHub, its run is not one for that commit. */
export function trustedName(headSha: string): string {
  return `${ARTIFACT}-${headSha}`;
}

/** The commit that an artifact is named after. */
export function commitNamed(artifact: string): string | undefined {
  return /^interlock-evidence-([0-9a-f]{40}(?:[0-9a-f]{24})?)$/.exec(artifact)?.[1];
}

/** Of each workflow the newest good run that uploaded any. `runs` are those for the commit, newest first. Throws octokit's errors. */
export async function artifactsOfRuns(client: Client, slug: Slug, runs: readonly Run[]): Promise<FoundArtifact[]> {
  const found: FoundArtifact[] = [];
  const served = new Set<string>();
  for (const run of runs.filter(({ state }) => state === 'success').slice(0, MOST_RUNS)) {
    if (served.has(run.workflow)) continue;
    const wanted = { ...slug, run_id: run.id, per_page: 100 };
    const listed = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, wanted);
    const own = newestOfName(listed.filter(({ name, expired }) => !expired && (name === ARTIFACT || name.startsWith(`${ARTIFACT}-`))));
    if (own.length > 0) served.add(run.workflow);
    found.push(...own.map(({ id, name, size_in_bytes: size }) => ({ id, name, size, run })));
  }
  return found;
}

/** What runs of the default branch have uploaded under the name of the commit. Throws octokit's errors. */
export async function trustedArtifacts(client: Client, slug: Slug, headSha: string, own: OwnRun): Promise<FoundArtifact[]> {
  const wanted = { ...slug, name: trustedName(headSha), per_page: 100 };
  const { data } = await client.rest.actions.listArtifactsForRepo(wanted);
  const found: FoundArtifact[] = [];
  const served = new Set<string>();
  const newestFirst = data.artifacts.filter(({ name, expired }) => !expired && name === wanted.name).sort((a, b) => b.id - a.id);
  for (const { id, name, size_in_bytes: size, workflow_run: of } of newestFirst.slice(0, MOST_RUNS)) {
    // Anybody can upload something under this name from a branch of his own: those runs are looked at with those of their commit.
    if (of?.id === undefined || of.id === own.id) continue;
    const run = await readRun(client, slug, of.id);
    if (run?.state !== 'success' || !run.fromDefaultBranch || served.has(run.workflow)) continue;
    served.add(run.workflow);
    found.push({ id, name, size, run });
  }
  return found;
}

/** A run that was tried again uploads again. */
function newestOfName<T extends { id: number; name: string }>(artifacts: readonly T[]): T[] {
  const newest = new Map<string, T>();
  for (const artifact of artifacts) if ((newest.get(artifact.name)?.id ?? 0) < artifact.id) newest.set(artifact.name, artifact);
  return [...newest.values()];
}
