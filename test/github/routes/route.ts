/** What every route of the test server takes and gives. */
import type { Hub } from '../hub.ts';
import type { Token } from '../hub-model.ts';
import type { Json, JsonObject } from '../openapi.ts';

export interface Asked {
  hub: Hub;
  params: Record<string, string>;
  query: URLSearchParams;
  body: JsonObject;
  token: Token;
  limits: Limits;
  /** Address of the store that artifacts are downloaded from: another origin, as on GitHub. */
  blobs: string;
}

/** GitHub's own limits; a test makes them small to reach them. */
export interface Limits {
  files: number;
  commits: number;
  treeEntries: number;
}

export interface Answer {
  status: number;
  body?: Json;
  headers?: Record<string, string>;
}

/** By endpoint key, `GET /repos/{owner}/{repo}/pulls`. */
export type Routes = Record<string, (asked: Asked) => Answer>;

export function found(body: Json): Answer {
  return { status: 200, body };
}

export const MISSING: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};

export function refused(message: string): Answer {
  return { status: 422, body: { message, documentation_url: 'https://docs.github.com/rest', errors: [] } };
}

/** One page out of a list, by `page` and `per_page`; the server adds the Link header. */
export function page(all: Json[], { query }: Asked): Answer {
  const size = pageSize(query);
  const number = Number(query.get('page') ?? 1);
  const headers: Record<string, string> = {};
  if (number * size < all.length) headers['x-next-page'] = String(number + 1);
  return { status: 200, body: all.slice((number - 1) * size, number * size), headers };
}

export function pageSize(query: URLSearchParams): number {
  return Math.min(100, Number(query.get('per_page') ?? 30));
}

export function user(hub: Hub, login: string): JsonObject {
  const { id, type } = hub.user(login);
  return { login, id, type };
}

/** GitHub shows the account that owns the mail address, if any. */
function userByMail(hub: Hub, email: string): JsonObject | null {
  const login = hub.loginOf(email);
  return login === null ? null : user(hub, login);
}

export function commitBody(hub: Hub, sha: string): JsonObject {
  const commit = hub.git.read(sha);
  const viaWeb = commit.committer.email === 'noreply@github.com';
  return {
    sha,
    node_id: '',
    url: `https://api.github.example/repos/${hub.fullName}/commits/${sha}`,
    commit: {
      message: commit.message,
      author: { ...commit.author, date: commit.at },
      committer: { ...commit.committer, date: commit.at },
      tree: { sha: commit.tree, url: 'https://github.example/' },
      verification: { verified: viaWeb, reason: viaWeb ? 'valid' : 'unsigned', signature: null, payload: null, verified_at: null },
    },
    author: userByMail(hub, commit.author.email),
    committer: userByMail(hub, commit.committer.email),
    parents: commit.parents.map((parent) => ({ sha: parent, url: 'https://github.example/' })),
  };
}
