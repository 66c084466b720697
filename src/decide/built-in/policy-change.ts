/** Built-in rule `interlock/policy-change`: who changes the gate needs the gate's owners. */
import { compareText } from '../compare-text.ts';
import type { Facts } from '../../model/facts.ts';
import type { ApprovalsEntry, Group, PolicySet, Rule } from '../../model/policy.ts';
import type { DecideInput } from '../input.ts';
import { incompleteWhy } from '../unknown.ts';

const FOLDER = '.interlock';
const CODEOWNERS = new Set(['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS']);
/** Facts do not say what a workflow does: its name may, where nobody has looked into it. */
const isNamedGate = (path: string): boolean => path.startsWith('.github/workflows/') && path.toLowerCase().includes('interlock');

type Gate = Pick<DecideInput, 'facts' | 'folder' | 'gateWorkflows'>;

/** Findings that say no more than that the gate is changed, which is what this rule is about. */
export function isGuarded(danger: string): boolean {
  return danger === 'infra/policy-gate-self-change';
}

/** The rule for this pull request, or undefined when it leaves the gate alone. A list of files cut short may hide a change of the gate. */
export function policyChangeRule(set: PolicySet, gate: Gate): Rule | undefined {
  const { facts } = gate;
  const touched = touchedGuards(gate);
  if (touched.length === 0 && incompleteWhy(facts, 'files') === undefined) return undefined;
  const owners = new Map<string, string[]>();
  for (const group of touched.length === 0 ? [set.config.owners] : touched.map((path) => ownersOf(path, set))) {
    owners.set(JSON.stringify([...group].map((owner) => owner.toLowerCase()).sort(compareText)), group);
  }
  const location = { file: `${FOLDER}/config.yaml` };
  return {
    policy: 'interlock',
    id: 'policy-change',
    description: `owners look at every change of the gate: ${touched.length === 0 ? 'the list of changed files is not complete' : touched.join(', ')}`,
    match: {},
    each: 'pull',
    mode: 'enforce',
    // One requirement per set of owners: the same person may own several policies.
    require: [...owners]
      .sort(([one], [other]) => compareText(one, other))
      .map(([, group]) => ({ kind: 'approvals', entries: [ownersEntry(ownerGroup(group), location)] })),
    exceptable: false,
    location,
  };
}

/** Whether every changed file is a policy, and the list of them is whole. */
export function touchesOnlyPolicies({ facts, folder }: Gate): boolean {
  const paths = changedPaths(facts);
  return paths.length > 0 && incompleteWhy(facts, 'files') === undefined && paths.every((path) => isPolicy(path, folder));
}

function touchedGuards({ facts, folder, gateWorkflows }: Gate): string[] {
  const isListed = new Set(gateWorkflows);
  const guards = changedPaths(facts).filter(
    (path) => isPolicy(path, folder) || CODEOWNERS.has(path) || isNamedGate(path) || isListed.has(path),
  );
  return [...new Set(guards)].sort(compareText);
}

function isPolicy(path: string, folder: string | undefined): boolean {
  return [FOLDER, ...(folder ? [folder] : [])].some((guarded) => path.startsWith(`${guarded.replace(/^\.\//, '').replace(/\/+$/, '')}/`));
}

/** Both names of a rename: moving a policy away is a change of it. */
function changedPaths(facts: Facts): string[] {
  return (facts.pull.files ?? []).flatMap((file) => (file.previousPath ? [file.path, file.previousPath] : [file.path]));
}

function ownersOf(path: string, { policies, config }: PolicySet): string[] {
  const owners = policies.filter((policy) => policy.location.file === path).flatMap((policy) => policy.owners);
  return owners.length > 0 ? owners : config.owners;
}

function ownerGroup(owners: readonly string[]): Group {
  return {
    users: owners.filter((owner) => !owner.includes('/')),
    teams: owners.filter((owner) => owner.includes('/')),
    roles: [],
    organizations: [],
  };
}

function ownersEntry(from: Group, location: ApprovalsEntry['location']): ApprovalsEntry {
  return {
    count: 1,
    from,
    each: [],
    by: { review: true, reviewPatterns: [], comments: [], commentPatterns: [], bodyPatterns: [] },
    allow: { author: false, contributors: false, bots: false },
    lastPusher: true,
    stale: 'on-push',
    ignoreCommits: { updateMerges: false },
    edited: 'reject-text',
    unattributed: 'wait',
    location,
  };
}
