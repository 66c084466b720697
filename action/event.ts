/** What a webhook event asks to be judged. */
import { isFromDefaultBranch } from '../src/adapters/github/workflow-runs.ts';
import { parseGroupRef, type MergeGroup } from '../src/adapters/github/merge-group.ts';

export type Target =
  | { kind: 'pull'; number: number; arrived: boolean; forgeable: boolean }
  | { kind: 'group'; group: MergeGroup }
  /** Pull requests whose head is this commit; asked from GitHub, since a payload may list the wrong ones or none. */
  | { kind: 'head'; headSha: string; owner: string; branch: string }
  /** Pull requests that a run from the default branch made evidence for: to GitHub it was for no commit of theirs. */
  | { kind: 'run'; id: number; owner: string; branch: string }
  | { kind: 'nothing'; why: string }
  | { kind: 'unsupported'; why: string };

/** Events that the action understands, for messages. */
export const EVENTS = [
  'pull_request_target',
  'pull_request',
  'pull_request_review',
  'issue_comment',
  'merge_group',
  'workflow_run',
  'workflow_dispatch',
] as const;

/** At these the head is new: the first status on it marks when it was seen. */
const ARRIVALS = new Set(['opened', 'synchronize', 'reopened']);

/** The parts of the payloads that are used. Everything in a payload but ids and shas is what a stranger wrote. */
interface Payload {
  action?: string;
  pull_request?: { number: number };
  issue?: { number: number; pull_request?: unknown };
  merge_group?: { head_sha: string; head_ref: string };
  workflow_run?: {
    id: number;
    event: string;
    head_sha: string;
    head_branch: string | null;
    head_repository: { owner: { login: string } } | null;
  };
  inputs?: Record<string, unknown> | null;
}

export function targetOf(event: string, payload: unknown): Target {
  const given = (typeof payload === 'object' && payload !== null ? payload : {}) as Payload;
  switch (event) {
    case 'pull_request_target':
    case 'pull_request':
    case 'pull_request_review':
      return ofPull(event, given);
    case 'issue_comment':
      if (given.issue === undefined) return incomplete(event);
      if (given.issue.pull_request === undefined) return { kind: 'nothing', why: 'the comment is on an issue' };
      return { kind: 'pull', number: given.issue.number, arrived: false, forgeable: false };
    case 'merge_group':
      return ofGroup(given);
    case 'workflow_run':
      return ofRun(given);
    case 'workflow_dispatch':
      return ofDispatch(given);
    default:
      return { kind: 'unsupported', why: `the event \`${event}\` says nothing about a pull request` };
  }
}

function ofPull(event: string, { action = '', pull_request: pull }: Payload): Target {
  if (pull === undefined) return incomplete(event);
  if (action === 'closed') return { kind: 'nothing', why: 'the pull request was closed' };
  const arrived = event !== 'pull_request_review' && ARRIVALS.has(action);
  return { kind: 'pull', number: pull.number, arrived, forgeable: event !== 'pull_request_target' };
}

function ofGroup({ action, merge_group: group }: Payload): Target {
  if (group === undefined) return incomplete('merge_group');
  if (action === 'destroyed') return { kind: 'nothing', why: 'the merge group is gone' };
  const named = parseGroupRef(group.head_ref);
  if (named === null) return { kind: 'unsupported', why: `\`${group.head_ref}\` is not the name of a merge group` };
  return { kind: 'group', group: { ...named, headSha: group.head_sha } };
}

function ofRun({ workflow_run: run }: Payload): Target {
  if (run === undefined) return incomplete('workflow_run');
  if (run.head_branch === null || run.head_repository === null) return { kind: 'nothing', why: 'the workflow ran for no branch' };
  const from = { owner: run.head_repository.owner.login, branch: run.head_branch };
  return isFromDefaultBranch(run.event) ? { kind: 'run', id: run.id, ...from } : { kind: 'head', headSha: run.head_sha, ...from };
}

function ofDispatch({ inputs }: Payload): Target {
  const given = inputs?.['pull-request'] ?? inputs?.['pull_request'];
  const number = Number(given);
  if (Number.isInteger(number) && number > 0) return { kind: 'pull', number, arrived: false, forgeable: false };
  return { kind: 'unsupported', why: 'the workflow was started by hand without an input `pull-request` that is a number' };
}

function incomplete(event: string): Target {
  return { kind: 'unsupported', why: `the payload of \`${event}\` does not say which pull request it is about` };
}
