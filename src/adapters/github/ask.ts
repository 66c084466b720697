/** Asks GitHub one thing and turns every refusal into a problem that says what to do. */
import { failed, ok, problem, type Problem, type Result } from '../../model/problem.ts';

/** `what` completes "could not read ...": `the files of pull request 12`. */
export async function ask<T>(what: string, call: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await call());
  } catch (error) {
    return failed(explain(what, error));
  }
}

/** HTTP status of a refusal, or null when there was no answer at all. */
export function statusOf(error: unknown): number | null {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : null;
}

/** A failed read is never taken for an empty answer: it ends in this problem. */
function explain(what: string, error: unknown): Problem {
  const { why, help } = reason(error);
  return problem('fetch-failed', `could not read ${what}: ${why}`, { help });
}

/** Why GitHub said no, and what the user can do about it. */
export function reason(error: unknown): { why: string; help: string } {
  // What octokit throws has a status: this is an answer without what was looked for in it, as a proxy may give.
  if (error instanceof TypeError)
    return { why: 'the answer is not what GitHub describes', help: 'run it again; if it stays, see what stands between here and GitHub' };
  const { message = '', response } = error as { message?: string; response?: { headers?: Record<string, string | undefined> } };
  const headers = response?.headers ?? {};
  const status = statusOf(error);
  const limited = status === 429 || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
  if (limited)
    return {
      why: 'the rate limit of the token is used up',
      help: 'run it again later, or give `github-token` the token of a GitHub App, which has a higher limit',
    };
  if (status === 401)
    return { why: 'GitHub does not accept the token', help: 'check the input `github-token`: it may be empty, expired or revoked' };
  const needed = headers['x-accepted-github-permissions'];
  const permission = needed === undefined ? '' : ` (\`${needed.replaceAll('`', '')}\`)`;
  if (status === 403 || /not accessible by/i.test(message))
    return { why: 'the token may not do this', help: `grant the job the permission it lacks${permission}, as the README's workflow does` };
  if (status === 404) return { why: 'GitHub answers 404', help: 'it does not exist, or the token may not see it' };
  if (status !== null && status < 500)
    return { why: `GitHub answers ${status}: ${oneLine(message)}`, help: 'run it again; if it stays, please report it' };
  return {
    why: `no good answer after several attempts: ${oneLine(message)}`,
    help: 'run it again; https://www.githubstatus.com says whether GitHub has trouble',
  };
}

function oneLine(text: string): string {
  const line = text.split('\n', 1)[0] as string;
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
