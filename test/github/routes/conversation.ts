/** What GraphQL answers about a pull request: who said and edited what, and the merge queue. */
import type { Hub } from '../hub.ts';
import type { Comment, Pull, Review, Token } from '../hub-model.ts';

interface Paging {
  first?: number;
  after?: string | null;
}

export function graphqlRoot(hub: Hub, token: Token): Record<string, unknown> {
  return {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      if (`${owner}/${name}` !== hub.fullName) return null;
      return {
        pullRequest: ({ number }: { number: number }) => pullOf(hub, token, number),
        mergeQueue: ({ branch }: { branch: string }) => queueOf(hub, branch),
      };
    },
  };
}

function pullOf(hub: Hub, token: Token, number: number): Record<string, unknown> | null {
  const pull = hub.pulls.find((each) => each.number === number);
  if (pull === undefined) return null;
  return {
    number,
    headRefOid: pull.headSha,
    lastEditedAt: pull.bodyEditedAt,
    editor: pull.bodyEditedAt === null ? null : actor(hub, pull.author),
    commits: connection(
      hub.git.commits(`refs/heads/${pull.base}`, pull.headSha).map((sha) => ({ commit: { authors: connection(authorsOf(hub, sha)) } })),
    ),
    reviews: connection(pull.reviews.map((review) => reviewOf(hub, review))),
    comments: connection(pull.comments.map((comment) => commentOf(hub, token, comment))),
  };
}

function reviewOf(hub: Hub, review: Review): Record<string, unknown> {
  const { state, submittedAt, commitId, body, editedAt } = review;
  return {
    fullDatabaseId: String(review.id),
    author: actor(hub, review.user),
    state,
    submittedAt,
    commit: { oid: commitId },
    body,
    lastEditedAt: editedAt,
    editor: actor(hub, review.editedBy),
  };
}

function commentOf(hub: Hub, token: Token, comment: Comment): Record<string, unknown> {
  return {
    fullDatabaseId: String(comment.id),
    author: actor(hub, comment.user),
    body: comment.body,
    createdAt: comment.createdAt,
    lastEditedAt: comment.editedAt,
    editor: actor(hub, comment.editedBy),
    viewerDidAuthor: comment.user === token.login,
  };
}

/** The git author and the co-authors; GitHub may know an address that says nothing to others. */
function authorsOf(hub: Hub, sha: string): unknown[] {
  const { author, message } = hub.git.read(sha);
  const mails = [author.email, ...[...message.matchAll(/^Co-authored-by: .*<(.+)>$/gim)].map((match) => match[1] as string)];
  return mails.map((email) => {
    const login = hub.mails.get(email) ?? hub.loginOf(email);
    return { email, user: login === null ? null : { login } };
  });
}

function queueOf(hub: Hub, branch: string): Record<string, unknown> | null {
  const entries = hub.queue.get(branch);
  if (entries === undefined) return null;
  const nodes = entries.map(({ number, headSha }, at) => {
    const pull = hub.pulls.find((each) => each.number === number) as Pull;
    return { position: at + 1, headCommit: { oid: headSha }, pullRequest: { number, headRefOid: pull.headSha } };
  });
  return { entries: connection(nodes) };
}

/** GraphQL names bots without `[bot]`, and deleted accounts not at all. */
function actor(hub: Hub, login: string | null): Record<string, string> | null {
  if (login === null || !hub.users.has(login.toLowerCase())) return null;
  const { type } = hub.user(login);
  return { __typename: type, login: login.replace(/\[bot\]$/, '') };
}

function connection(all: unknown[]): (paging: Paging) => unknown {
  return ({ first = 100, after }) => {
    const start = after === null || after === undefined ? 0 : Number(after);
    const nodes = all.slice(start, start + first);
    const end = start + nodes.length;
    return { totalCount: all.length, nodes, pageInfo: { hasNextPage: end < all.length, endCursor: nodes.length > 0 ? String(end) : null } };
  };
}
