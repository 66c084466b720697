/** One run of the action in this process, without pauses: from an event to what is posted. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { targetOf } from '../../action/event.ts';
import { follow } from '../../action/follow.ts';
import { readInputs } from '../../action/inputs.ts';
import type { Judged } from '../../action/judge.ts';
import { openLog } from '../../action/log.ts';
import { openSession } from '../../action/session.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { GitHubServer } from '../github/server.ts';

export interface RunHere {
  event: string;
  payload: unknown;
  inputs?: Record<string, string>;
  /** Milliseconds for one request. */
  timeout?: number;
  /** Path of the workflow file that judges. */
  workflow?: string;
}

export interface RanHere {
  problems: Problem[];
  all: Judged[];
  log: string;
}

const workspace = mkdtempSync(join(tmpdir(), 'interlock-empty-'));

export async function runHere(server: GitHubServer, { event, payload, inputs = {}, timeout, workflow }: RunHere): Promise<RanHere> {
  const given: Record<string, string> = { 'github-token': 'actions-token', 'members-token': 'members-token', ...inputs };
  const read = readInputs((name) => given[name] ?? '');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  let log = '';
  const surroundings = {
    event,
    payload,
    slug: { owner: server.hub.owner, repo: server.hub.name },
    apiUrl: server.url,
    serverUrl: 'https://github.com',
    workspace,
    temporary: workspace,
    actor: 'alice',
    ...(workflow === undefined ? {} : { workflow }),
  };
  const tempo = { pace: 'immediate' as const, ...(timeout === undefined ? {} : { timeout }) };
  const session = await openSession(
    read.value,
    surroundings,
    openLog((text) => (log += text)),
    tempo,
  );
  return { ...(await follow(session, targetOf(event, payload))), log };
}
