/** Runs the bundled action as GitHub's runner does: as a process of its own, with its environment and nothing else. */
import { load } from 'js-yaml';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundle } from '../../tools/build/bundle.ts';
import { writeTo } from '../../tools/build.ts';
import type { GitHubServer } from '../github/server.ts';
import { NODE_24 } from './install-node24.ts';

const root = join(import.meta.dirname, '../..');

export interface Runtime {
  name: string;
  node: string;
}

/** The Node of the tests, and the one of GitHub's runners. */
export function runtimes(): Runtime[] {
  return [
    { name: `Node ${process.versions.node}`, node: process.execPath },
    { name: 'Node 24 of the runners', node: NODE_24 },
  ];
}

/** The same bytes as `action/dist`, far from any node_modules. */
export async function buildAction(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-action-'));
  writeTo(folder, await bundle(root));
  return join(folder, 'main.js');
}

export interface ActionRun {
  main: string;
  node: string;
  event: string;
  payload: object;
  inputs?: Record<string, string>;
  /** Files in the workspace, by path. */
  workspace?: Record<string, string>;
  actor?: string;
  /** Further variables of the runner. */
  env?: Record<string, string>;
}

export interface ActionResult {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  summary: string;
  /** Its workspace, as it was left. */
  folder: string;
  /** Requests that it made. */
  calls: string[];
}

export async function runAction(server: GitHubServer, wanted: ActionRun): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'interlock-job-'));
  const file = (name: string, content = '') => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  for (const [path, content] of Object.entries(wanted.workspace ?? {})) file(path, content);
  const output = file('output.txt');
  const summary = file('summary.md');
  const before = server.calls.length;
  const env = {
    ...inputEnvironment({ 'github-token': 'actions-token', 'members-token': 'members-token', ...wanted.inputs }),
    GITHUB_EVENT_NAME: wanted.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(wanted.payload)),
    GITHUB_REPOSITORY: server.hub.fullName,
    GITHUB_API_URL: server.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '77',
    GITHUB_ACTOR: wanted.actor ?? 'alice',
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...wanted.env,
  };
  const child = spawn(wanted.node, [wanted.main], { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const exitCode = await new Promise<number | null>((done) => child.on('close', done));
  return {
    exitCode,
    stdout: await stdout,
    stderr: await stderr,
    outputs: parseOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
    folder,
    calls: server.calls.slice(before),
  };
}

/** Inputs that a workflow leaves out have the defaults of `action.yml`. */
function inputEnvironment(given: Record<string, string>): Record<string, string> {
  const { inputs } = load(readFileSync(join(root, 'action.yml'), 'utf8')) as { inputs: Record<string, { default?: string }> };
  const values = Object.entries(inputs).map(([name, { default: fallback = '' }]) => [
    `INPUT_${name.toUpperCase()}`,
    given[name] ?? fallback,
  ]);
  return Object.fromEntries(values) as Record<string, string>;
}

async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([^]*?)\n\2$/gm)) outputs[match[1] as string] = match[3] as string;
  return outputs;
}
