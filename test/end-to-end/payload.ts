/** Webhook payloads: GitHub's own examples, made to speak of a pull request of the test server. */
import examples from '@octokit/webhooks-examples';
import type { Hub } from '../github/hub.ts';
import type { Pull, Run } from '../github/hub-model.ts';

type Payload = Record<string, unknown>;

const ALL = ((examples as unknown as { default?: unknown }).default ?? examples) as { name: string; examples: Payload[] }[];

/** The first example of an event with this action. */
function example(event: string, action: string): Payload {
  const found = ALL.find((each) => each.name === event)?.examples.find((each) => each['action'] === action);
  if (found === undefined) throw new Error(`no example of ${event} ${action}`);
  return structuredClone(found);
}

function at(payload: Payload, key: string): Payload {
  return (payload[key] ??= {}) as Payload;
}

function placed(payload: Payload, hub: Hub, sender: string): Payload {
  Object.assign(at(payload, 'repository'), { name: hub.name, full_name: hub.fullName });
  Object.assign(at(at(payload, 'repository'), 'owner'), { login: hub.owner });
  Object.assign(at(payload, 'sender'), { login: sender });
  return payload;
}

export function pullPayload(
  hub: Hub,
  event: 'pull_request' | 'pull_request_review',
  action: string,
  pull: Pull,
  sender = pull.author,
): Payload {
  const payload = placed(example(event, action), hub, sender);
  if ('number' in payload) payload['number'] = pull.number;
  const body = at(payload, 'pull_request');
  Object.assign(body, { number: pull.number, title: pull.title, body: pull.body });
  Object.assign(at(body, 'head'), { sha: pull.headSha, ref: pull.branch });
  Object.assign(at(body, 'base'), { sha: pull.baseSha, ref: pull.base });
  return payload;
}

export function commentPayload(hub: Hub, action: 'created' | 'edited' | 'deleted', pull: Pull, sender: string): Payload {
  const payload = placed(example('issue_comment', action), hub, sender);
  Object.assign(at(payload, 'issue'), { number: pull.number, pull_request: { url: 'https://github.example/' } });
  return payload;
}

export function groupPayload(hub: Hub, group: { headSha: string; headRef: string; baseSha: string }): Payload {
  const payload = placed(example('merge_group', 'checks_requested'), hub, 'github-merge-queue[bot]');
  Object.assign(at(payload, 'merge_group'), { head_sha: group.headSha, head_ref: group.headRef, base_sha: group.baseSha });
  return payload;
}

export function runPayload(hub: Hub, pull: Pull): Payload {
  const payload = placed(example('workflow_run', 'completed'), hub, pull.author);
  const run = at(payload, 'workflow_run');
  // What a stranger's run claims about pull requests is worth nothing.
  Object.assign(run, { head_sha: pull.headSha, head_branch: pull.branch, pull_requests: [{ number: 999 }] });
  Object.assign(at(at(run, 'head_repository'), 'owner'), { login: (pull.headRepository ?? '').split('/')[0] });
  return payload;
}

/** The end of a run from the default branch: to GitHub, it was for the commit of that branch. */
export function trustedRunPayload(hub: Hub, pull: Pull, run: Run): Payload {
  const payload = runPayload(hub, pull);
  Object.assign(at(payload, 'workflow_run'), { id: run.id, event: run.event, head_sha: run.headSha, head_branch: run.branch });
  return payload;
}
