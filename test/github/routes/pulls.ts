/** Pull requests, their files and their commits. */
import type { Hub } from '../hub.ts';
import type { Pull } from '../hub-model.ts';
import type { JsonObject } from '../openapi.ts';
import { commitBody, found, MISSING, page, user, type Asked, type Routes } from './route.ts';

export const pullRoutes: Routes = {
  'GET /repos/{owner}/{repo}/pulls': (asked) => {
    const { hub, query } = asked;
    const state = query.get('state') ?? 'open';
    const head = query.get('head');
    const pulls = hub.pulls.filter((pull) => (state === 'all' || pull.state === state) && (head === null || label(pull) === head));
    return page(
      pulls.map((pull) => pullBody(hub, pull)),
      asked,
    );
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': (asked) => {
    const pull = pullOf(asked);
    if (pull === undefined) return MISSING;
    const files = asked.hub.git.diff(`refs/heads/${pull.base}`, pull.headSha);
    return found({
      ...pullBody(asked.hub, pull),
      merged: false,
      mergeable: true,
      commits: commitsOf(asked.hub, pull).length,
      changed_files: files.length,
      additions: files.reduce((sum, file) => sum + file.additions, 0),
      deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    });
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': (asked) => {
    const pull = pullOf(asked);
    if (pull === undefined) return MISSING;
    const files = asked.hub.git.diff(`refs/heads/${pull.base}`, pull.headSha).slice(0, asked.limits.files);
    return page(
      files.map(({ path, previousPath, status, additions, deletions, sha }) => ({
        sha,
        filename: path,
        status,
        additions,
        deletions,
        changes: additions + deletions,
        ...(previousPath === null ? {} : { previous_filename: previousPath }),
      })),
      asked,
    );
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': (asked) => {
    const pull = pullOf(asked);
    if (pull === undefined) return MISSING;
    const shas = commitsOf(asked.hub, pull).slice(0, asked.limits.commits);
    return page(
      shas.map((sha) => commitBody(asked.hub, sha)),
      asked,
    );
  },
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': (asked) => {
    const { hub, params } = asked;
    const sha = params['commit_sha'] as string;
    // Of a commit on the default branch GitHub tells only the merged pull request that introduced it.
    const isIntroduced = hub.git.commits('refs/heads/main', sha).length === 0;
    const pulls = hub.pulls.filter((pull) => !isIntroduced && pull.state === 'open' && commitsOf(hub, pull).includes(sha));
    return page(
      pulls.map((pull) => pullBody(hub, pull)),
      asked,
    );
  },
};

function pullOf({ hub, params }: Asked): Pull | undefined {
  return hub.pulls.find((pull) => String(pull.number) === params['pull_number']);
}

function commitsOf(hub: Hub, pull: Pull): string[] {
  return hub.git.commits(`refs/heads/${pull.base}`, pull.headSha);
}

function label(pull: Pull): string {
  return `${(pull.headRepository ?? 'unknown/repository').split('/')[0]}:${pull.branch}`;
}

function repository(hub: Hub, fullName: string): JsonObject {
  const [owner, name] = fullName.split('/') as [string, string];
  return { full_name: fullName, name, owner: user(hub, owner), fork: fullName !== hub.fullName };
}

function pullBody(hub: Hub, pull: Pull): JsonObject {
  const { number, state, title, body, draft, labels, base, baseSha, branch, headSha, headRepository } = pull;
  const headOwner = headRepository?.split('/')[0] as string;
  return {
    number,
    state,
    title,
    body,
    draft,
    locked: false,
    user: user(hub, pull.author),
    labels: labels.map((name) => ({ name })),
    created_at: pull.createdAt,
    merged_at: null,
    closed_at: null,
    merge_commit_sha: null,
    auto_merge: null,
    assignee: null,
    milestone: null,
    author_association: 'NONE',
    head: {
      ref: branch,
      sha: headSha,
      label: label(pull),
      repo: headRepository === null ? null : repository(hub, headRepository),
      user: headRepository === null ? null : user(hub, headOwner),
    },
    base: { ref: base, sha: baseSha, label: `${hub.owner}:${base}`, repo: repository(hub, hub.fullName), user: user(hub, hub.owner) },
  };
}
