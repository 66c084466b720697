/** A repository with one branch, and the facts that the adapter reads about its pull request, checked against the facts contract. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { connect, type Client } from '../../../src/adapters/github/client.ts';
import { readFacts, type FactsRead } from '../../../src/adapters/github/facts.ts';
import { GitHubRepository } from '../../../src/adapters/github/github-repository.ts';
import { readPullRequest } from '../../../src/adapters/github/pull-request.ts';
import type { Json } from '../../../src/model/json.ts';
import type { ApprovalsEntry, Group, PolicySet, Requirement } from '../../../src/model/policy.ts';
import type { Result } from '../../../src/model/problem.ts';
import type { Facts } from '../../../src/schema/types.ts';
import type { Pull } from '../../github/hub-model.ts';
import { GitHubServer } from '../../github/server.ts';

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
const isFacts = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, '../../../schemas/facts.schema.json'), 'utf8')) as object);

export const slug = { owner: 'acme', repo: 'shop' };

export class FactsWorld {
  readonly server: GitHubServer;
  readonly client: Client;
  private readonly members: Client;

  private constructor(server: GitHubServer, client: Client, members: Client) {
    this.server = server;
    this.client = client;
    this.members = members;
  }

  static async start(): Promise<FactsWorld> {
    const server = await GitHubServer.start();
    const to = (token: string) => connect({ url: server.url, token, pace: 'immediate' });
    server.hub.push('main', 'alice', { 'README.md': '# shop\n' }, { from: null });
    server.hub.push('feature', 'alice', { 'db/1.sql': 'DROP TABLE users;\n' });
    return new FactsWorld(server, await to('actions-token'), await to('members-token'));
  }

  /** Every test ends with it: no exchange may have been one that GitHub would refuse. */
  async stop(): Promise<void> {
    expect(this.server.violations).toEqual([]);
    await this.server.stop();
  }

  async factsOf(pull: Pull, policies: PolicySet = asking([]), withMembers = true): Promise<Result<FactsRead>> {
    const { client, members } = this;
    const read = await readPullRequest(client, slug, pull.number);
    if (!read.ok) return read;
    const repository = await GitHubRepository.open(client, slug, read.value);
    if (!repository.ok) return repository;
    const made = await readFacts(
      {
        client,
        members: withMembers ? members : null,
        slug,
        pull: read.value,
        repository: repository.value,
        now: '2026-11-20T10:00:00Z',
        context: 'interlock',
        mark: '<!-- mark -->',
        folder: '.interlock',
        mailHost: 'github.com',
      },
      [policies],
    );
    if (made.ok) expect(isFacts(made.value.facts), JSON.stringify(isFacts.errors)).toBe(true);
    return made;
  }

  async goodFacts(pull: Pull, policies?: PolicySet, withMembers = true): Promise<Facts> {
    const made = await this.factsOf(pull, policies, withMembers);
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    return made.value.facts;
  }
}

const NOBODY: Group = { users: [], teams: [], roles: [], organizations: [] };

export function approvals(from: Partial<Group>, updateMerges = false): Requirement {
  const location = { file: 'p.yaml' };
  const entry: ApprovalsEntry = {
    count: 1,
    from: { ...NOBODY, ...from },
    each: [],
    by: { review: true, reviewPatterns: [], comments: [], commentPatterns: [], bodyPatterns: [] },
    allow: { author: false, contributors: false, bots: false },
    lastPusher: true,
    ignoreCommits: { updateMerges },
    edited: 'reject-text',
    unattributed: 'wait',
    location,
  };
  return { kind: 'approvals', entries: [entry] };
}

export function asking(require: Requirement[]): PolicySet {
  const location = { file: 'p.yaml' };
  return {
    config: {
      owners: ['acme/platform'],
      sources: [],
      environments: [],
      unmatched: 'warn',
      roles: { dba: { teams: ['acme/data'], users: ['ada'], temporary: [] } },
    },
    policies: [
      {
        name: 'p',
        owners: [],
        location,
        rules: [{ policy: 'p', id: 'r', match: {}, each: 'finding', mode: 'enforce', require, exceptable: true, location }],
      },
    ],
    exceptions: [],
    digest: 'sha256:0',
    source: 'main',
    problems: [],
  };
}

/** A set whose one rule has a condition. */
export function conditional(when: Json): PolicySet {
  const set = asking([]);
  return { ...set, policies: set.policies.map((policy) => ({ ...policy, rules: policy.rules.map((rule) => ({ ...rule, when })) })) };
}
