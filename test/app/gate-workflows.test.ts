/** Which changed files are of the gate by what they say: workflows, and the actions that workflows run. */
import { expect, test } from 'vitest';
import { gateWorkflows } from '../../src/app/gate-workflows.ts';
import { failed, ok, problem } from '../../src/model/problem.ts';
import type { Repository } from '../../src/model/repository.ts';

const GATE = 'runs: { steps: [{ uses: acme/Interlock@v1 }] }';

async function gate(path: string, base: string | null | undefined, head: string | null): Promise<string[]> {
  const texts: Record<string, string | null | undefined> = { base, head };
  const read = (sha: string) => {
    const text = texts[sha];
    if (text === undefined) return Promise.resolve(failed(problem('fetch-failed', 'no answer')));
    return Promise.resolve(ok(text === null ? null : new TextEncoder().encode(text)));
  };
  const repository = { base: { sha: 'base' }, head: { sha: 'head' }, read } as unknown as Repository;
  return gateWorkflows(repository, [{ path, status: 'modified' }]);
}

test.each<[string, string | null | undefined, string | null, boolean]>([
  ['.github/workflows/gate.yml', GATE, 'on: push', true],
  ['.github/workflows/gate.yml', null, GATE, true],
  ['.github/workflows/build.yml', 'on: push', 'on: pull_request', false],
  ['.github/workflows/build.yml', undefined, 'on: push', true],
  // The workflow may run the gate through an action of the repository.
  ['.github/actions/gate/action.yml', GATE, 'runs: { steps: [] }', true],
  ['.github/actions/gate/action.yaml', GATE, null, true],
  ['.github/actions/build/action.yml', 'runs: { steps: [] }', null, false],
  ['action.yml', GATE, 'runs: { steps: [] }', true],
  ['docs/gate.yml', GATE, 'a: 1', false],
])('%s, from %j to %j', async (path, base, head, isOfGate) => {
  expect(await gate(path, base, head)).toEqual(isOfGate ? [path] : []);
});
