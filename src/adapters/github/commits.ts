/** The commits of a pull request: who wrote, committed and helped, as far as GitHub can attribute it. */
import type { Commit } from '../../schema/types.ts';
import { ok, type Result } from '../../model/problem.ts';
import { ask } from './ask.ts';
import type { Client } from './client.ts';
import { coAuthorMails, loginOfNoreply, readAuthors } from './co-authors.ts';
import { kindOf, type PullRequest, type Slug } from './pull-request.ts';

export interface Commits {
  /** Without push times. */
  commits: Commit[];
  /** Whether some may be missing: they are unknown, and so are their authors. */
  truncated: boolean;
  kinds: Record<string, 'human' | 'bot'>;
}

/** GitHub lists no more commits of a pull request than this. */
const MOST_COMMITS = 250;

/** GitHub's own account, the committer of what is done in the browser. */
const WEB_FLOW = 'web-flow';

export async function readCommits(client: Client, slug: Slug, pull: PullRequest, mailHost: string): Promise<Result<Commits>> {
  const kinds: Commits['kinds'] = {};
  const logins = new Map<string, string | null>();
  const read = await ask(`the commits of pull request ${pull.number}`, async () => {
    const all = await client.paginate(client.rest.pulls.listCommits, { ...slug, pull_number: pull.number, per_page: 100 });
    return all.map((each) => {
      const author = account(each.author, kinds);
      const committer = account(each.committer, kinds);
      for (const [mail, login] of [
        [each.commit.author?.email, author],
        [each.commit.committer?.email, committer],
      ])
        if (mail && login && login !== WEB_FLOW) logins.set(mail.toLowerCase(), login);
      return { each, parents: each.parents.map((parent) => parent.sha), author, committer, mails: coAuthorMails(each.commit.message) };
    });
  });
  if (!read.ok) return read;
  const listed = read.value;
  const mails = listed.flatMap((commit) => commit.mails);
  for (const mail of mails) if (!logins.has(mail)) logins.set(mail, loginOfNoreply(mail, mailHost));
  // Only when the mail addresses alone do not say who somebody is: GitHub may know.
  if (mails.some((mail) => logins.get(mail) === null)) {
    const known = await readAuthors(client, slug, pull.number);
    if (!known.ok) return known;
    for (const [mail, login] of known.value) if (!logins.get(mail)) logins.set(mail, login);
  }
  const commits = listed.map(({ each, parents, author, committer, mails: own }): Commit => {
    const verified = each.commit.verification?.verified ?? null;
    return {
      sha: each.sha,
      parents,
      author,
      committer,
      coAuthors: [...new Set(own.map((mail) => logins.get(mail) ?? null))],
      verified,
      // Anybody can write GitHub's address into a commit; only GitHub can sign for it.
      viaWeb: committer === WEB_FLOW && verified === true,
    };
  });
  return ok({ commits, truncated: commits.length < pull.counts.commits || commits.length >= MOST_COMMITS, kinds });
}

/** GitHub answers null or an empty object for an address that belongs to nobody. */
function account(user: object | null, kinds: Commits['kinds']): string | null {
  const { login, type } = (user ?? {}) as { login?: string; type?: string };
  if (login === undefined) return null;
  kinds[login] = kindOf({ login, ...(type === undefined ? {} : { type }) });
  return login;
}
