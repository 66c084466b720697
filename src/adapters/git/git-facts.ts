/** What git alone knows about a pull request: its commits. Nobody's approval, and few people's logins. */
import type { Commit, Facts } from '../../model/facts.ts';
import { ok, type Result } from '../../model/problem.ts';
import type { GitRepository } from './git-repository.ts';
import { askGit, nulSeparated, runGit } from './run-git.ts';

/** Fields of one commit, kept apart by a character that none of them can hold. */
const FORMAT = ['%H', '%P', '%ae', '%ce', '%(trailers:key=Co-authored-by,valueonly=true,separator=%x1e)'].join('%x1f');

/** Facts for a laptop. What git cannot know is named as unavailable, so that nothing is taken for known to be empty. */
export async function gitFacts(repository: GitRepository, now: string): Promise<Result<Facts>> {
  const { root, base, head, mergeBase } = repository;
  const [files, log] = await Promise.all([
    repository.changedFiles(),
    askGit(root, ['log', '-z', `--format=${FORMAT}`, `${mergeBase}..${head.sha}`, '--']),
  ]);
  if (!files.ok) return files;
  if (!log.ok) return log;
  const commits = nulSeparated(log.value).map(readCommit);
  const author = commits[0]?.author ?? (await ownLogin(root));
  return ok({
    version: 1,
    now,
    // A login cannot hold a blank, so nobody is mistaken for this author.
    pull: {
      author: author ?? 'not known',
      ...(base.anonymous ? {} : { base: base.name }),
      baseSha: base.sha,
      head: head.name,
      headSha: head.sha,
      files: files.value,
      commits,
    },
    unavailable: unknownToGit(author),
  });
}

/** What only GitHub knows: requirements that need it wait, and conditions and matches that ask for it hold. */
export function unknownToGit(author: string | null): NonNullable<Facts['unavailable']> {
  const lists = ['reviews', 'comments', 'labels', 'checks'].map((list) => ({
    path: `pull.${list}`,
    why: 'git has none, `--facts` gives them',
  }));
  return [
    { path: 'people', why: 'git knows no teams and permissions' },
    ...lists,
    ...(author === null ? [{ path: 'pull.author', why: 'git knows no logins' }] : []),
  ];
}

/** Of whoever runs this, for a pull request without commits that tell. */
async function ownLogin(root: string): Promise<string | null> {
  const answer = await runGit(root, ['config', 'user.email']);
  return answer.ok ? loginOf(answer.value.output.toString('utf8').trim()) : null;
}

function readCommit(line: string): Commit {
  const [sha = '', parents = '', author = '', committer = '', coAuthors = ''] = line.split('\x1f');
  const web = committer === 'noreply@github.com';
  return {
    sha,
    parents: parents.split(' ').filter((parent) => parent !== ''),
    author: loginOf(author),
    // Commits made on the web are committed by GitHub itself, in the name of their author.
    committer: web ? loginOf(author) : loginOf(committer),
    coAuthors: coAuthors
      .split('\x1e')
      .filter((line) => line.trim() !== '')
      .map((line) => loginOf(/<([^<>]*)>\s*$/.exec(line.trim())?.[1] ?? '')),
    viaWeb: web,
  };
}

/** Only GitHub's own no-reply addresses tell a login; any other address could be anybody's. */
function loginOf(email: string): string | null {
  return /^(?:\d+\+)?([A-Za-z\d](?:-?[A-Za-z\d])*)@users\.noreply\.github\.com$/.exec(email)?.[1] ?? null;
}
