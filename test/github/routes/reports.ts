/** Commit statuses, check runs, and comments: what gates write. */
import type { Comment, Status } from '../hub-model.ts';
import type { Json } from '../openapi.ts';
import { found, MISSING, page, refused, user, type Asked, type Routes } from './route.ts';

export const reportRoutes: Routes = {
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses': (asked) => {
    const { hub, params } = asked;
    const sha = hub.git.resolve(params['ref'] as string);
    const newestFirst = hub.statuses.filter((status) => status.sha === sha).reverse();
    return page(
      newestFirst.map((status) => statusBody(asked, status)),
      asked,
    );
  },
  'POST /repos/{owner}/{repo}/statuses/{sha}': (asked) => {
    const { hub, params, body, token } = asked;
    const sha = params['sha'] as string;
    if (hub.git.resolve(sha) === null) return refused(`No commit found for SHA: ${sha}`);
    const description = (body['description'] as string | undefined) ?? null;
    if (description !== null && description.length > 140)
      return refused('Validation Failed: description is too long (maximum is 140 characters)');
    const made = hub.addStatus(sha, token.login, {
      state: body['state'] as Status['state'],
      context: (body['context'] as string | undefined) ?? 'default',
      description,
      targetUrl: (body['target_url'] as string | undefined) ?? null,
    });
    return { status: 201, body: statusBody(asked, made) };
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': (asked) => {
    const { hub, params } = asked;
    const sha = hub.git.resolve(params['ref'] as string);
    const runs = hub.checkRuns.filter((run) => run.sha === sha);
    const { body, ...rest } = page(
      runs.map((run) => ({ id: run.id, name: run.name, head_sha: run.sha, status: run.status, conclusion: run.conclusion })),
      asked,
    );
    return { ...rest, body: { total_count: runs.length, check_runs: body as Json } };
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': (asked) => {
    const { hub, params, body, token } = asked;
    const pull = hub.pulls.find((each) => String(each.number) === params['issue_number']);
    if (pull === undefined) return MISSING;
    if ((body['body'] as string).length > 65_536) return refused('Body is too long (maximum is 65536 characters)');
    return { status: 201, body: commentBody(asked, hub.comment(pull, token.login, body['body'] as string)) };
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': (asked) => {
    const { hub, params, body, token } = asked;
    const comment = hub.pulls.flatMap((pull) => pull.comments).find((each) => String(each.id) === params['comment_id']);
    if (comment === undefined) return MISSING;
    if ((body['body'] as string).length > 65_536) return refused('Body is too long (maximum is 65536 characters)');
    hub.edit(comment, token.login, body['body'] as string);
    return found(commentBody(asked, comment));
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': ({ hub, params }) => {
    for (const pull of hub.pulls) {
      const at = pull.comments.findIndex((each) => String(each.id) === params['comment_id']);
      if (at >= 0) pull.comments.splice(at, 1);
    }
    return { status: 204 };
  },
};

function statusBody({ hub }: Asked, status: Status): Json {
  return {
    id: status.id,
    node_id: '',
    url: `https://api.github.example/repos/${hub.fullName}/statuses/${status.sha}`,
    avatar_url: null,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    creator: user(hub, status.creator),
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}

function commentBody({ hub }: Asked, comment: Comment): Json {
  return {
    id: comment.id,
    node_id: '',
    body: comment.body,
    user: user(hub, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.editedAt ?? comment.createdAt,
  };
}
