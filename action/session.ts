/** What one run of the action works with. */
import { currentInstant } from '../src/adapters/clock.ts';
import { connect, type Client, type Connection } from '../src/adapters/github/client.ts';
import type { Slug } from '../src/adapters/github/pull-request.ts';
import { commentMark } from '../src/adapters/github/pull-comment.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import type { Surroundings } from './surroundings.ts';

export interface Session {
  client: Client;
  /** Reads organisations; null when no token for it was given. */
  members: Client | null;
  slug: Slug;
  inputs: Inputs;
  surroundings: Surroundings;
  log: Log;
  /** One instant for everything that this run judges. */
  now: string;
  /** By which our comment is known. */
  mark: string;
}

/** `tempo` is for servers on one's own machine. */
export async function openSession(
  inputs: Inputs,
  surroundings: Surroundings,
  log: Log,
  tempo: Pick<Connection, 'pace' | 'timeout'> = {},
): Promise<Session> {
  const to = (token: string) => connect({ ...tempo, url: surroundings.apiUrl, token, note: log.line });
  return {
    client: await to(inputs.token),
    members: inputs.membersToken === '' ? null : await to(inputs.membersToken),
    slug: surroundings.slug,
    inputs,
    surroundings,
    log,
    now: currentInstant(),
    mark: commentMark(inputs.context),
  };
}
