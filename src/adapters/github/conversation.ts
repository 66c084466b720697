/** What people said on a pull request, with what only GraphQL knows: when a text was edited, and by whom. */
import type { Comment, Review } from '../../schema/types.ts';
import { failed, ok, problem, type Result } from '../../model/problem.ts';
import { ask } from './ask.ts';
import type { Client } from './client.ts';
import type { Slug } from './pull-request.ts';

export interface OwnComment {
  id: number;
  body: string;
}

export interface Conversation {
  bodyEditedAt: string | null;
  reviews: Review[];
  comments: Comment[];
  /** Comments that the token's account wrote, oldest first; not among `comments` when they carry the mark. */
  own: OwnComment[];
  kinds: Record<string, 'human' | 'bot'>;
}

const CONVERSATION = `query Conversation($owner: String!, $name: String!, $number: Int!, $reviews: String, $comments: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      lastEditedAt
      reviews(first: 100, after: $reviews) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          author { __typename login }
          state
          submittedAt
          commit { oid }
          body
          lastEditedAt
          editor { __typename login }
        }
      }
      comments(first: 100, after: $comments) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          fullDatabaseId
          author { __typename login }
          body
          createdAt
          lastEditedAt
          editor { __typename login }
          viewerDidAuthor
        }
      }
    }
  }
}`;

interface Actor {
  __typename: string;
  login: string;
}

interface Said {
  author: Actor | null;
  body: string;
  lastEditedAt: string | null;
  editor: Actor | null;
}

interface SaidReview extends Said {
  state: string;
  submittedAt: string | null;
  commit: { oid: string } | null;
}

interface SaidComment extends Said {
  fullDatabaseId: string | null;
  createdAt: string;
  viewerDidAuthor: boolean;
}

interface Page<T> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  /** Null for what the token may not see. */
  nodes: (T | null)[];
}

interface Talk {
  lastEditedAt: string | null;
  reviews: Page<SaidReview>;
  comments: Page<SaidComment>;
}

interface Answer {
  repository: { pullRequest: Talk | null } | null;
}

/** `mark` is the hidden text by which Interlock knows its own comment. */
export async function readConversation(client: Client, slug: Slug, number: number, mark: string): Promise<Result<Conversation>> {
  const reviews: SaidReview[] = [];
  const comments: SaidComment[] = [];
  let bodyEditedAt: string | null;
  let expected: number;
  const cursor: { reviews: string | null; comments: string | null } = { reviews: null, comments: null };
  for (;;) {
    const asked = { owner: slug.owner, name: slug.repo, number, ...cursor };
    const page = await ask(`the reviews and comments of pull request ${number}`, async () => {
      const { repository } = await client.graphql<Answer>(CONVERSATION, asked);
      // What a token may not see is null in GraphQL, without an error.
      if (!repository?.pullRequest) throw Object.assign(new Error('Not Found'), { status: 404 });
      return repository.pullRequest;
    });
    if (!page.ok) return page;
    const pull = page.value;
    bodyEditedAt = pull.lastEditedAt;
    expected = pull.reviews.totalCount + pull.comments.totalCount;
    const read = reviews.length + comments.length;
    // What is left out here is missed below.
    reviews.push(...pull.reviews.nodes.filter((review) => review !== null));
    comments.push(...pull.comments.nodes.filter((comment) => comment !== null));
    if (!pull.reviews.pageInfo.hasNextPage && !pull.comments.pageInfo.hasNextPage) break;
    if (reviews.length + comments.length === read) break;
    // After the last page the cursor stays where it is, and the next answer of that list is empty.
    cursor.reviews = pull.reviews.pageInfo.endCursor ?? cursor.reviews;
    cursor.comments = pull.comments.pageInfo.endCursor ?? cursor.comments;
  }
  if (reviews.length + comments.length < expected) {
    const help = 'they changed while they were read: run it again';
    return failed(problem('fetch-failed', 'not all reviews and comments could be read', { help }));
  }
  return ok(conversation(bodyEditedAt, reviews, comments, mark));
}

function conversation(bodyEditedAt: string | null, reviews: SaidReview[], comments: SaidComment[], mark: string): Conversation {
  const kinds: Conversation['kinds'] = {};
  const isOwn = (comment: SaidComment) => comment.viewerDidAuthor && comment.body.startsWith(mark);
  return {
    bodyEditedAt,
    // A pending review is a draft that only its author sees.
    reviews: reviews
      .filter((review) => review.state !== 'PENDING')
      .map((review) => ({
        user: login(review.author, kinds),
        state: review.state.toLowerCase() as Review['state'],
        submittedAt: review.submittedAt,
        commitId: review.commit?.oid ?? null,
        ...text(review, kinds),
      })),
    comments: comments
      .filter((comment) => !isOwn(comment))
      .map((comment) => ({
        id: Number(comment.fullDatabaseId),
        user: login(comment.author, kinds),
        createdAt: comment.createdAt,
        ...text(comment, kinds),
      })),
    own: comments.filter(isOwn).map(({ fullDatabaseId, body }) => ({ id: Number(fullDatabaseId), body })),
    kinds,
  };
}

function text(said: Said, kinds: Conversation['kinds']): { body: string; editedAt: string | null; editedBy: string | null } {
  const { body, lastEditedAt, editor } = said;
  // Without a name where the editor's account is gone: it was still an edit, and nobody knows whose.
  const editedBy = editor === null && lastEditedAt === null ? null : login(editor, kinds);
  return { body, editedAt: lastEditedAt, editedBy };
}

/** As REST spells it: `[bot]` at the end of bots; `ghost` stands for accounts that are none, as on GitHub's pages. */
function login(actor: Actor | null, kinds: Conversation['kinds']): string {
  // A mannequin stands for somebody of an import, under any name that the importer liked.
  if (actor === null || actor.__typename === 'Mannequin') {
    // Nobody whose word could count.
    kinds['ghost'] = 'bot';
    return 'ghost';
  }
  const bot = actor.__typename === 'Bot';
  const name = bot && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
  kinds[name] = bot ? 'bot' : 'human';
  return name;
}
