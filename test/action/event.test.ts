/** What each webhook asks to be judged, over all of GitHub's example payloads. */
import examples from '@octokit/webhooks-examples';
import { describe, expect, test } from 'vitest';
import { targetOf } from '../../action/event.ts';

type Payload = Record<string, unknown> & { action?: string; number?: number };
const ALL = ((examples as unknown as { default?: unknown }).default ?? examples) as { name: string; examples: Payload[] }[];
const of = (name: string) => ALL.find((each) => each.name === name)?.examples ?? [];

const SUPPORTED = new Set(['pull_request', 'pull_request_review', 'issue_comment', 'merge_group', 'workflow_run', 'workflow_dispatch']);

describe('every example', () => {
  test.each(ALL.filter(({ name }) => !SUPPORTED.has(name)).map(({ name }) => name))('%s is not for us, and says so', (name) => {
    for (const payload of of(name)) expect(targetOf(name, payload).kind).toBe('unsupported');
  });

  test.each(['pull_request', 'pull_request_target'])('%s names its pull request', (event) => {
    const payloads = of('pull_request');
    expect(payloads.length).toBeGreaterThan(20);
    for (const payload of payloads) {
      const arrived = ['opened', 'synchronize', 'reopened'].includes(payload.action ?? '');
      const expected = { kind: 'pull', number: payload.number, arrived, forgeable: event === 'pull_request' };
      expect(targetOf(event, payload)).toEqual(payload.action === 'closed' ? { kind: 'nothing', why: expect.any(String) } : expected);
    }
  });

  test('a review never counts as an arrival, and runs the workflow of the pull request', () => {
    const targets = of('pull_request_review').map((payload) => targetOf('pull_request_review', payload));
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets) expect(target).toMatchObject({ kind: 'pull', arrived: false, forgeable: true });
  });

  test('comments: on pull requests only', () => {
    const kinds = of('issue_comment').map((payload) => [
      'pull_request' in (payload['issue'] as object),
      targetOf('issue_comment', payload).kind,
    ]);
    expect(kinds.length).toBeGreaterThan(5);
    for (const [onPull, kind] of kinds) expect(kind).toBe(onPull ? 'pull' : 'nothing');
  });

  test('merge groups name the last pull request of the group', () => {
    const targets = of('merge_group').map((payload) => targetOf('merge_group', payload));
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(target).toMatchObject({ kind: 'group', group: { base: 'main', last: 104 } });
  });

  test('workflow runs name a head, never the pull requests that the payload lists', () => {
    for (const payload of of('workflow_run')) {
      const { head_sha: headSha, id, event } = payload['workflow_run'] as { head_sha: string; id: number; event: string };
      // To GitHub, a run from the default branch is for that branch.
      const trusted = ['pull_request_target', 'workflow_run', 'issue_comment', 'schedule', 'repository_dispatch'].includes(event);
      expect(targetOf('workflow_run', payload)).toMatchObject(trusted ? { kind: 'run', id } : { kind: 'head', headSha });
    }
  });
});

test.each([
  ['workflow_dispatch', { inputs: { 'pull-request': '12' } }, { kind: 'pull', number: 12 }],
  ['workflow_dispatch', { inputs: { 'pull-request': 'main' } }, { kind: 'unsupported' }],
  ['workflow_dispatch', { inputs: null }, { kind: 'unsupported' }],
  ['merge_group', { action: 'destroyed', merge_group: { head_sha: 'a', head_ref: 'b' } }, { kind: 'nothing' }],
  ['merge_group', { merge_group: { head_sha: 'a', head_ref: 'refs/heads/main' } }, { kind: 'unsupported' }],
  ['pull_request_target', {}, { kind: 'unsupported' }],
  ['pull_request_target', null, { kind: 'unsupported' }],
  ['workflow_run', { workflow_run: { head_sha: 'a', head_branch: null, head_repository: null } }, { kind: 'nothing' }],
])('%s %j', (event, payload, expected) => {
  expect(targetOf(event, payload)).toMatchObject(expected);
});
