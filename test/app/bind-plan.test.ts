/** Plans against their manifests: what is refused, and how far the rest is trusted. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { bindPlan, stale } from '../../src/app/bind-plan.ts';
import type { PlanFile } from '../../src/app/find-plans.ts';
import type { Manifest } from '../../src/model/manifest.ts';
import type { Source } from '../../src/model/policy.ts';
import { ok } from '../../src/model/problem.ts';
import type { EvidenceStore, Origin, WorkflowRun } from '../../src/model/repository.ts';

const HEAD = 'c2'.repeat(20);
const OTHER = 'c1'.repeat(20);
const PLAN = '{"format_version":"1.2","resource_changes":[]}';
const PATH = 'plans/production/network.json';

const run: WorkflowRun = {
  id: 12,
  workflow: '.github/workflows/plan.yml',
  event: 'pull_request',
  headSha: HEAD,
  fromDefaultBranch: false,
  createdAt: '2026-11-20T10:00:00Z',
};
/** To GitHub, what runs from the default branch is for a commit of it. */
const trusted: WorkflowRun = { ...run, event: 'pull_request_target', headSha: OTHER, fromDefaultBranch: true };

const manifest: Manifest = {
  version: 1,
  plan: { file: PATH, sha256: createHash('sha256').update(PLAN).digest('hex'), bytes: PLAN.length, format: 'terraform-plan' },
  head: HEAD,
  base: { branch: 'main', sha: OTHER },
  root: 'infra/network',
  environment: 'production',
  source: 'network',
  run: { id: 12, workflow: run.workflow },
  madeAt: '2026-11-20T10:05:00Z',
};

interface Case {
  manifest?: Partial<Manifest> | null | string;
  plan?: string;
  origin?: Origin;
  path?: string;
  environments?: string[];
  required?: boolean;
  branch?: string;
  knows?: WorkflowRun | null;
}

async function bound(one: Case): Promise<string> {
  const { origin = { place: 'artifact', run }, path = PATH, environments = ['production'], knows = run } = one;
  const source = { id: 'network', reader: 'terraform-plan', trust: one.required ? 'required' : 'claimed' } as Source;
  const file: PlanFile = { source, path, environments };
  const written = typeof one.manifest === 'string' ? one.manifest : JSON.stringify({ ...manifest, ...one.manifest });
  const bytes = new TextEncoder().encode(one.plan ?? PLAN);
  const evidence = {
    file: path,
    open: () => [bytes],
    ...(one.manifest !== null && { manifest: new TextEncoder().encode(written) }),
    origin,
  };
  const store = { run: () => Promise.resolve(ok(knows)) } as unknown as EvidenceStore;
  const found = await bindPlan(evidence, file, { headSha: HEAD, branch: one.branch ?? 'main' }, store);
  if (!found.ok) return found.problems.map(({ code, message }) => `${code}: ${message}`).join('; ');
  return found.value.why === undefined ? found.value.trust : `${found.value.trust}: ${found.value.why}`;
}

const TRUSTED: Origin = { place: 'artifact', run: trusted };
const WORKSPACE: Origin = { place: 'workspace' };
const LAPTOP: Origin = { place: 'laptop' };
const CHANGEABLE = 'comes from a workflow that the pull request can change';

const cases: [string, Case, string][] = [
  ['of a workflow of the pull request', {}, `claimed: ${CHANGEABLE}`],
  ['of a workflow of the default branch', { origin: TRUSTED }, 'bound'],
  ['of the default branch, where nothing less will do', { origin: TRUSTED, required: true }, 'bound'],
  ['on a laptop', { origin: LAPTOP }, 'local'],
  ['on a laptop without a manifest', { origin: LAPTOP, manifest: null }, 'local'],
  ['in the workspace, its run being one for the head', { origin: WORKSPACE }, `claimed: ${CHANGEABLE}`],
  ['without a manifest', { manifest: null }, `claimed: has no manifest, and ${CHANGEABLE}`],
  [
    'of the default branch without a manifest: it may be of any commit',
    { origin: TRUSTED, manifest: null },
    'claimed: has no manifest that says which commit it was made for',
  ],
  [
    'of the default branch, by a manifest of no run',
    { origin: TRUSTED, manifest: JSON.stringify({ ...manifest, run: undefined }) },
    'claimed: has a manifest that was not written in a workflow',
  ],
  ['its environment is not known by the configuration', { environments: ['unknown'], origin: TRUSTED }, 'bound'],
  ['an artifact without the folders in front', { path: 'network.json', origin: TRUSTED }, 'bound'],
  [
    'forgeable, where that will not do',
    { required: true },
    `evidence-claimed: source \`network\` takes no plan that the pull request could have forged, and \`${PATH}\` is one`,
  ],
  [
    'bare, where a manifest is owed',
    { required: true, manifest: null, origin: TRUSTED },
    `manifest-missing: source \`network\` takes no plan without a manifest, and \`${PATH}\` has none`,
  ],
  [
    'for another head',
    { manifest: { head: OTHER } },
    `evidence-other-head: \`${PATH}\` was made for \`c1c1c1c\`, and \`c2c2c2c\` is judged`,
  ],
  [
    'for another head, on a laptop',
    { manifest: { head: OTHER }, origin: LAPTOP },
    `evidence-other-head: \`${PATH}\` was made for \`c1c1c1c\`, and \`c2c2c2c\` is judged`,
  ],
  [
    'for another target branch',
    { branch: 'release/1' },
    `evidence-other-base: \`${PATH}\` was made for a merge into \`main\`, and the target is \`release/1\``,
  ],
  [
    'other bytes',
    { plan: '{}' },
    `evidence-mismatch: \`${PATH}\` is not the plan that its manifest was written for: its SHA-256 begins with \`44136fa355b3\`, and that in the manifest with \`${manifest.plan.sha256.slice(0, 12)}\``,
  ],
  [
    'another place: staging for production',
    { path: 'plans/staging/network.json', environments: ['staging'] },
    `evidence-mismatch: the manifest of \`plans/staging/network.json\` speaks of \`${PATH}\``,
  ],
  [
    'another environment',
    { manifest: { environment: 'staging' } },
    `evidence-mismatch: the manifest of \`${PATH}\` says that its environment is \`staging\`, and by the configuration it is \`production\``,
  ],
  [
    'another source',
    { manifest: { source: 'dns' } },
    `evidence-mismatch: the manifest of \`${PATH}\` says that its source is \`dns\`, and by the configuration it is \`network\``,
  ],
  [
    'another run',
    { manifest: { run: { id: 13, workflow: run.workflow } } },
    `evidence-other-run: the manifest of \`${PATH}\` does not fit: it names run 13, and the artifact is of run 12`,
  ],
  [
    'another workflow',
    { manifest: { run: { id: 12, workflow: '.github/workflows/other.yml' } } },
    `evidence-other-run: the manifest of \`${PATH}\` does not fit: run 12 is of \`.github/workflows/plan.yml\`, not of \`.github/workflows/other.yml\``,
  ],
  [
    'a run that GitHub does not know',
    { origin: WORKSPACE, knows: null },
    `evidence-other-run: the manifest of \`${PATH}\` does not fit: there is no run 12 in this repository`,
  ],
  [
    'a run for another commit',
    { origin: WORKSPACE, knows: { ...run, headSha: OTHER } },
    `evidence-other-run: the manifest of \`${PATH}\` does not fit: run 12 was for \`c1c1c1c\`, and \`c2c2c2c\` is judged`,
  ],
  ['no JSON', { manifest: '{' }, `manifest-invalid: \`${PATH}.interlock\` is no manifest of a plan: it is not JSON`],
  ['of a later version', { manifest: '{"version":2}' }, `version-unsupported: \`${PATH}.interlock\` has version 2`],
  [
    'an incomplete one',
    { manifest: '{"version":1}' },
    `manifest-invalid: \`${PATH}.interlock\` is no manifest of a plan: \`the document\` must have required property 'plan'`,
  ],
  [
    'a path that leads out',
    { manifest: { plan: { ...manifest.plan, file: '../network.json' } } },
    `manifest-invalid: \`${PATH}.interlock\` is no manifest of a plan: \`plan.file\` is no path within a repository`,
  ],
];

test.each(cases)('a plan %s', async (_, one, expected) => {
  expect(await bound(one)).toBe(expected);
});

test.each([
  ['2026-11-20T09:47:00Z', 'evidence-stale'],
  ['2026-11-20T09:59:30Z', undefined],
  ['2026-11-20T10:04:00Z', undefined],
  ['no instant', undefined],
  [undefined, undefined],
])('planned at %s by a run that began at 10:00: %s', (planned, code) => {
  expect(stale(PATH, planned, { trust: 'claimed', run })?.code).toBe(code);
  expect(stale(PATH, planned, { trust: 'local' })).toBeUndefined();
});
