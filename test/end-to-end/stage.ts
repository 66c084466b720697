/** A stage for stories: the bundled action as a process under a given Node, in a world of its own. */
import { expect, test } from 'vitest';
import type { Pull } from '../github/hub-model.ts';
import type { GitHubServer } from '../github/server.ts';
import { pullPayload } from './payload.ts';
import { buildAction, runAction, type ActionResult, type ActionRun } from './run-action.ts';
import { startWorld } from './world.ts';

const built = buildAction();

export interface Stage {
  server: GitHubServer;
  act(run: Omit<ActionRun, 'main' | 'node'>): Promise<ActionResult>;
  /** The trusted event; without a pull request, for the first one. */
  opened(pull?: Pull, rest?: Partial<ActionRun>): Promise<ActionResult>;
  reviewed(pull?: Pull): Promise<ActionResult>;
}

/** Stories run side by side; in none may there be an exchange that GitHub would refuse. */
export function story(node: string, name: string, tell: (stage: Stage) => Promise<void>, policies?: Record<string, string>): void {
  test.concurrent(name, async () => {
    const main = await built;
    const server = await startWorld(policies);
    const act: Stage['act'] = (run) => runAction(server, { main, node, ...run });
    const first = () => server.hub.pulls[0] as Pull;
    const opened: Stage['opened'] = (pull = first(), rest = {}) =>
      act({ event: 'pull_request_target', payload: pullPayload(server.hub, 'pull_request', 'opened', pull), ...rest });
    const reviewed: Stage['reviewed'] = (pull = first()) =>
      act({ event: 'pull_request_review', payload: pullPayload(server.hub, 'pull_request_review', 'submitted', pull, 'bob') });
    try {
      await tell({ server, act, opened, reviewed });
      expect(server.violations).toEqual([]);
    } finally {
      await server.stop();
    }
  });
}
