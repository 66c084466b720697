/** Who stands behind the `Co-authored-by` lines of commits. */
import type { Result } from '../../model/problem.ts';
import { ask } from './ask.ts';
import type { Client } from './client.ts';
import type { Slug } from './pull-request.ts';

/** Mail addresses in lower case, each once. */
export function coAuthorMails(message: string): string[] {
  const mails: string[] = [];
  for (const line of message.split(/\r\n|[\r\n]/)) {
    if (!/^co-authored-by[ \t]*:/i.test(line)) continue;
    const open = line.lastIndexOf('<');
    const close = line.lastIndexOf('>');
    // Without an address nobody can be named: the empty address is attributed to nobody.
    mails.push(
      open >= 0 && close > open
        ? line
            .slice(open + 1, close)
            .trim()
            .toLowerCase()
        : '',
    );
  }
  return [...new Set(mails)];
}

/** `12345+login@users.noreply.github.com` names its owner; other addresses do not. */
export function loginOfNoreply(mail: string, host: string): string | null {
  const at = mail.lastIndexOf('@');
  if (mail.slice(at + 1) !== `users.noreply.${host}`) return null;
  const login = mail.slice(0, at).replace(/^\d+\+/, '');
  return login === '' ? null : login;
}

const AUTHORS = `query Authors($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      commits(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { commit { authors(first: 20) { nodes { email user { login } } } } }
      }
    }
  }
}`;

/** What a token may not see is null in GraphQL, without an error. */
interface AuthorsAnswer {
  repository: {
    pullRequest: {
      commits: {
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
        nodes: ({ commit: { authors: { nodes: ({ email: string | null; user: { login: string } | null } | null)[] } } } | null)[];
      };
    } | null;
  } | null;
}

/** Login, or null, by mail address of every author and co-author, as GitHub attributes them. */
export async function readAuthors(client: Client, slug: Slug, number: number): Promise<Result<[string, string | null][]>> {
  return ask(`the co-authors of pull request ${number}`, async () => {
    const found: [string, string | null][] = [];
    for (let after: string | null = null; ; ) {
      const asked: Record<string, unknown> = { owner: slug.owner, name: slug.repo, number, after };
      const answer: AuthorsAnswer = await client.graphql<AuthorsAnswer>(AUTHORS, asked);
      const commits = answer.repository?.pullRequest?.commits;
      if (commits === undefined) throw Object.assign(new Error('Not Found'), { status: 404 });
      // Whoever is left out here stays a co-author whom nobody can name.
      for (const author of commits.nodes.flatMap((node) => node?.commit.authors.nodes ?? []))
        if (author?.email) found.push([author.email.toLowerCase(), author.user?.login ?? null]);
      const { hasNextPage, endCursor } = commits.pageInfo;
      if (!hasNextPage || endCursor === null || endCursor === after) return found;
      after = endCursor;
    }
  });
}
