/** Cuts the endpoints that the action uses out of GitHub's published API descriptions: `node tools/run.mjs openapi-slice FOLDER`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** Every REST endpoint that the action may call. The test server refuses all others. */
const ENDPOINTS = [
  'get /repos/{owner}/{repo}/pulls',
  'get /repos/{owner}/{repo}/pulls/{pull_number}',
  'get /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'get /repos/{owner}/{repo}/pulls/{pull_number}/commits',
  'get /repos/{owner}/{repo}/branches/{branch}',
  'get /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'get /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'get /repos/{owner}/{repo}/commits',
  'get /repos/{owner}/{repo}/compare/{basehead}',
  'get /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'get /repos/{owner}/{repo}/commits/{ref}/statuses',
  'get /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'post /repos/{owner}/{repo}/statuses/{sha}',
  'post /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'patch /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'delete /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'get /repos/{owner}/{repo}/activity',
  'get /repos/{owner}/{repo}/collaborators/{username}/permission',
  'get /repos/{owner}/{repo}/actions/runs',
  'get /repos/{owner}/{repo}/actions/runs/{run_id}',
  'get /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'get /repos/{owner}/{repo}/actions/artifacts',
  'get /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
  'get /orgs/{org}/members',
  'get /orgs/{org}/teams/{team_slug}/members',
];

/** GraphQL types whose fields the queries may name. */
const GRAPHQL_TYPES = [
  'Query',
  'Repository',
  'PullRequest',
  'PullRequestReview',
  'PullRequestReviewConnection',
  'IssueComment',
  'IssueCommentConnection',
  'Actor',
  'PullRequestCommitConnection',
  'PullRequestCommit',
  'GitActorConnection',
  'GitActor',
  'User',
  'Commit',
  'PageInfo',
  'MergeQueue',
  'MergeQueueEntry',
  'MergeQueueEntryConnection',
];

/** Of types with hundreds of fields, only these are kept. */
const GRAPHQL_FIELDS: Record<string, string[]> = {
  Query: ['repository'],
  Repository: ['name', 'nameWithOwner', 'mergeQueue', 'object', 'pullRequest', 'ref'],
  User: ['id', 'login', 'name'],
};

/** Keys that only explain; without them the slice is a tenth of the size. */
const PROSE = new Set([
  'example',
  'examples',
  'description',
  'summary',
  'externalDocs',
  'tags',
  'operationId',
  'x-github',
  'x-multi-segment',
  'deprecated',
]);

export async function main(args: string[], root: string): Promise<number> {
  const folder = args[0];
  if (folder === undefined) {
    console.error(
      'usage: node tools/run.mjs openapi-slice FOLDER\nFOLDER holds node_modules/@octokit/openapi, and graphql-schema for the queries',
    );
    return 2;
  }
  const octokit = join(folder, 'node_modules/@octokit');
  writeFileSync(join(root, 'test/github/openapi-slice.json'), JSON.stringify(sliceRest(octokit)) + '\n');
  writeFileSync(join(root, 'test/github/graphql-slice.json'), JSON.stringify(sliceGraphql(octokit), null, 1) + '\n');
  return 0;
}

function origin(octokit: string, name: string, from: string): string {
  const version = readJson(join(octokit, name, 'package.json'))['version'] as string;
  return `Cut by tools/openapi-slice.ts out of @octokit/${name} ${version} (MIT), which is ${from}.`;
}

function readJson(file: string): JsonObject {
  return JSON.parse(readFileSync(file, 'utf8')) as JsonObject;
}

function sliceRest(octokit: string): JsonObject {
  const whole = readJson(join(octokit, 'openapi/generated/api.github.com.json'));
  const paths: Record<string, JsonObject> = {};
  for (const endpoint of ENDPOINTS) {
    const [method, path] = endpoint.split(' ') as [string, string];
    const operation = ((whole['paths'] as JsonObject)[path] as JsonObject | undefined)?.[method] as JsonObject | undefined;
    if (operation === undefined) throw new Error(`no such endpoint: ${endpoint}`);
    const { parameters = [], requestBody, responses } = operation;
    const kept: JsonObject = { parameters, responses: responses as Json };
    if (requestBody !== undefined) kept['requestBody'] = requestBody;
    (paths[path] ??= {})[method] = stripped(kept);
  }
  const components: Record<string, JsonObject> = {};
  const open = references(paths);
  for (const reference of open) {
    const [, , kind, name] = reference.split('/') as [string, string, string, string];
    const found = ((whole['components'] as Record<string, JsonObject>)[kind] as JsonObject)[name];
    const clean = stripped(found as Json);
    (components[kind] ??= {})[name] = clean;
    for (const further of references(clean)) open.add(further);
  }
  return { origin: origin(octokit, 'openapi', "GitHub's description of its REST API"), paths, components };
}

function stripped(value: Json, isPropertyMap = false): Json {
  if (Array.isArray(value)) return value.map((item) => stripped(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => isPropertyMap || !PROSE.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, stripped(item, key === 'properties' && !isPropertyMap)]));
}

function references(value: Json | Record<string, JsonObject>, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, item] of Object.entries(value))
    if (key === '$ref' && typeof item === 'string') found.add(item);
    else references(item, found);
  return found;
}

interface Introspected {
  kind: string;
  name: string;
  fields?: { name: string; type: TypeNode; args: { name: string; type: TypeNode }[]; isDeprecated: boolean }[];
}

interface TypeNode {
  kind: string;
  name: string | null;
  ofType: TypeNode | null;
}

function sliceGraphql(octokit: string): JsonObject {
  const schema = readJson(join(octokit, 'graphql-schema/schema.json'))['__schema'] as unknown as { types: Introspected[] };
  const types: Record<string, JsonObject> = {};
  for (const name of GRAPHQL_TYPES) {
    const type = schema.types.find((each) => each.name === name);
    if (type?.fields === undefined) throw new Error(`no such type: ${name}`);
    const fields = type.fields
      .filter((field) => !field.isDeprecated && (GRAPHQL_FIELDS[name]?.includes(field.name) ?? true))
      .map((field) => [
        field.name,
        { type: spelled(field.type), args: Object.fromEntries(field.args.map((arg) => [arg.name, spelled(arg.type)])) },
      ]);
    types[name] = Object.fromEntries(fields as [string, Json][]);
  }
  return { origin: origin(octokit, 'graphql-schema', "GitHub's published GraphQL schema"), types };
}

/** `[PullRequestReviewState!]!`, as in the schema language. */
function spelled(type: TypeNode): string {
  if (type.kind === 'NON_NULL') return `${spelled(type.ofType as TypeNode)}!`;
  if (type.kind === 'LIST') return `[${spelled(type.ofType as TypeNode)}]`;
  return type.name as string;
}
