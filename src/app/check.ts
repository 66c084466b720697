/** The main job: policies of the target branch, evidence and facts of the pull request, one verdict. */
import type { Policies } from '../decide/decide.ts';
import type { ChangedFile, Facts } from '../model/facts.ts';
import type { PolicySet } from '../model/policy.ts';
import { failed, ok, problem, type Problem, type Result } from '../model/problem.ts';
import type { Verdict } from '../model/verdict.ts';
import { errorVerdict } from './error-verdict.ts';
import { gateWorkflows } from './gate-workflows.ts';
import { judge, readEvidence, type Scene } from './judge.ts';
import { loadSqlReader } from './read-sql.ts';
import { lastValidPolicies, policiesAt, type PolicyState } from './policies.ts';
import type { Checked, CheckRequest } from './request.ts';

/** Always gives a verdict: what could not be read makes it `error`. Throws only for a defect in Interlock. */
export async function check(request: CheckRequest): Promise<Checked> {
  const { repository, folder, progress = () => undefined } = request;
  progress('reading policies');
  const [found, changed] = await Promise.all([policiesOf(request), changedFilesOf(request)]);
  if (!found.ok || !changed.ok) return withoutVerdict(request, [...problemsOf(found), ...problemsOf(changed)]);
  const touched =
    !request.policies && changed.value.some(({ path, previousPath }) => isBelow(path, folder) || isBelow(previousPath ?? '', folder));
  const set = found.value.state === 'loaded' ? found.value.set : found.value.state === 'broken' ? found.value.lastValid : undefined;
  const proposed = touched ? await policiesAt(repository, repository.head, folder, undefined) : undefined;
  const next = proposed?.ok && proposed.value.state === 'loaded' ? proposed.value.set : undefined;
  progress('reading facts');
  const facts = await factsOf(request, { set, next }, changed.value);
  if (!facts.ok) return withoutVerdict(request, facts.problems);
  const { base } = facts.value.pull;
  const scene: Scene = { ...request, branch: base, changed: changed.value, stateKey: request.stateKey, progress };

  const read = await readEvidence(scene, set);
  if (!read.ok) return withoutVerdict(request, read.problems);
  progress('judging');
  const gate = [...(request.gateWorkflows ?? []), ...(await gateWorkflows(repository, changed.value))];
  const how = { noPolicy: request.noPolicy, folder, gateWorkflows: gate };
  const verdict = judge(found.value, read.value, facts.value, how);
  const checked: Checked = { verdict, texts: read.value.texts };
  const preview = proposed && (await previewOf(proposed, scene, facts.value, how));
  if (preview) checked.preview = preview;
  return checked;
}

/** Where SQL is among them, its parser is started at once: it is ready when the policies are. */
async function changedFilesOf({ repository }: CheckRequest): Promise<Result<ChangedFile[]>> {
  const changed = await repository.changedFiles();
  // A failure to load shows where the reader is used.
  if (changed.ok && changed.value.some(({ path }) => path.endsWith('.sql'))) loadSqlReader().catch(() => undefined);
  return changed;
}

/** The policies that judge: handed in, or those of the target branch. */
async function policiesOf({ policies, repository, folder, now }: CheckRequest): Promise<Result<Policies>> {
  if (policies) return ok({ state: 'loaded', set: policies });
  const found = await policiesAt(repository, repository.base, folder, now);
  if (!found.ok || found.value.state !== 'broken') return found;
  const { source, problems } = found.value;
  const lastValid = await lastValidPolicies(repository, folder, now);
  return ok({ state: 'broken', source, problems, ...(lastValid && { lastValid }) });
}

/** What the policies of the pull request itself would say; broken ones say what is wrong with them. */
async function previewOf(
  proposed: Result<PolicyState>,
  scene: Scene,
  facts: Facts,
  how: Parameters<typeof judge>[3],
): Promise<Verdict | undefined> {
  if (!proposed.ok || proposed.value.state === 'missing') return undefined;
  const set = proposed.value.state === 'loaded' ? proposed.value.set : undefined;
  const read = await readEvidence(scene, set);
  return read.ok ? judge(proposed.value, read.value, facts, how) : undefined;
}

/** What the adapter left out and the repository knows is filled in. */
async function factsOf(
  { facts, repository }: CheckRequest,
  { set, next }: { set: PolicySet | undefined; next: PolicySet | undefined },
  changed: readonly ChangedFile[],
): Promise<Result<Facts>> {
  const found = await facts(set, next);
  if (!found.ok) return found;
  const { pull } = found.value;
  const base = pull.base ?? (repository.base.anonymous ? undefined : repository.base.name);
  return ok({ ...found.value, pull: { ...pull, ...(base !== undefined && { base }), files: pull.files ?? [...changed] } });
}

function withoutVerdict({ repository }: CheckRequest, problems: Problem[]): Checked {
  const { base, head } = repository;
  return { verdict: errorVerdict(problems, `${base.name}@${base.sha.slice(0, 7)}`, head.sha), texts: new Map() };
}

function problemsOf(result: Result<unknown>): Problem[] {
  return result.ok ? [] : result.problems;
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${folder.replace(/\/+$/, '')}/`);
}

/** For commands that were handed a folder of policies: it has to load. */
export function requireLoaded(found: PolicyState): Result<PolicySet> {
  if (found.state === 'loaded') return ok(found.set);
  if (found.state === 'broken') return failed(...found.problems);
  return failed(
    problem('config-missing', `there are no policies in ${found.source}`, {
      help: 'name a folder with a `config.yaml`, such as `.interlock`',
    }),
  );
}
