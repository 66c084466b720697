/** The repository that the end-to-end tests play in: policies on main, people in teams, and a pull request with a destroying plan. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeZip } from '../github/make-zip.ts';
import type { Hub } from '../github/hub.ts';
import type { Pull } from '../github/hub-model.ts';
import { GitHubServer } from '../github/server.ts';

export const CONFIG = `version: 1
owners: [acme/platform]
sources:
  - id: network
    reader: terraform-plan
    files: ["plans/{environment}/network.json"]
    when: { paths: ["infra/**"] }
environments:
  production: { branches: [main] }
roles:
  dba: { teams: [acme/data] }
unmatched: warn
`;

export const DATABASES = `version: 1
name: databases
description: Changes that can destroy a production database.
owners: [acme/data]
mode: enforce
rules:
  - id: data-is-destroyed
    description: Two DBAs look at every change that destroys production data.
    match:
      harms: [data-loss]
      severity: high
    require:
      approvals: [{ count: 2, from: { roles: [dba] } }]
`;

export const POLICIES = { '.interlock/config.yaml': CONFIG, '.interlock/policies/databases.yaml': DATABASES };

/** The policies that users copy, as they would lie in a repository. */
export function shippedPolicies(): Record<string, string> {
  const folder = join(import.meta.dirname, '../../policies-example');
  const paths = readdirSync(folder, { recursive: true }).map(String);
  const files = paths.filter((path) => path.endsWith('.yaml'));
  return Object.fromEntries(files.map((path) => [`.interlock/${path}`, readFileSync(join(folder, path), 'utf8')]));
}

/** A plan that destroys a database. `address` is text from the pull request. */
export function destroyingPlan(address = 'aws_db_instance.main'): string {
  const before = { id: 'main', identifier: 'main', engine: 'postgres', skip_final_snapshot: true, deletion_protection: false };
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.9.0',
    complete: true,
    errored: false,
    resource_changes: [
      {
        address,
        mode: 'managed',
        type: 'aws_db_instance',
        name: 'main',
        provider_name: 'registry.terraform.io/hashicorp/aws',
        change: { actions: ['delete'], before, after: null, after_unknown: {}, before_sensitive: {}, after_sensitive: false },
      },
    ],
  });
}

/** Uploads the plan of a head, as the producing workflow does. */
export function planned(hub: Hub, pull: Pull, plan = destroyingPlan()): void {
  hub.addRun(
    pull.headSha,
    { 'interlock-evidence': makeZip([{ path: 'plans/production/network.json', content: plan }]) },
    { branch: pull.branch },
  );
}

export async function startWorld(policies: Record<string, string> = POLICIES): Promise<GitHubServer> {
  const server = await GitHubServer.start();
  const { hub } = server;
  hub.teams.set('acme/data', ['ada', 'carol', 'dan']);
  hub.teams.set('acme/platform', ['pat', 'quinn']);
  hub.teams.set('acme/data-platform', ['ada', 'carol', 'dan']);
  hub.teams.set('acme/security', ['sam']);
  hub.push(
    'main',
    'pat',
    { 'README.md': '# shop\n', 'infra/db.tf': 'resource "aws_db_instance" "main" {}\n', ...policies },
    { from: null },
  );
  return server;
}

/** A branch that removes the database, opened by alice, with its plan. */
export function openDestroying(hub: Hub, options: Parameters<Hub['open']>[2] & { repository?: string } = {}): Pull {
  const { repository, ...rest } = options;
  const by = repository === undefined ? 'alice' : (repository.split('/')[0] as string);
  hub.push('feature', by, { 'infra/db.tf': null }, repository === undefined ? {} : { repository });
  const pull = hub.open('feature', by, {
    title: 'Remove the database',
    ...rest,
    ...(repository === undefined ? {} : { headRepository: repository }),
  });
  planned(hub, pull);
  return pull;
}
