/** Keeps exactly one comment of ours on a pull request: made once, edited in place. */
import { failed, ok, problem, type Result } from '../../model/problem.ts';
import { reason } from './ask.ts';
import type { Client } from './client.ts';
import { readConversation, type OwnComment } from './conversation.ts';
import type { Slug } from './pull-request.ts';

/** Hidden in Markdown; tells our comment from others, and two set-ups with different contexts from each other. */
export function commentMark(context: string): string {
  return `<!-- interlock:comment ${context.replaceAll(/[^\w./ -]/g, '')} -->`;
}

const LONGEST_COMMENT = 65_536;
const CUT = '\n\n_Cut here: GitHub takes no longer comment. The job summary has all of it._\n';

/** `known` are our comments as read before the verdict; a comment that says the same already is left alone. */
export async function putComment(
  client: Client,
  slug: Slug,
  number: number,
  known: readonly OwnComment[],
  mark: string,
  text: string,
): Promise<Result<null>> {
  const body = fitted(`${mark}\n${text}`);
  try {
    const own = known[0];
    if (own !== undefined) {
      await edit(client, slug, own, body);
      // Left over from answers that got lost: the request had been carried out.
      for (const { id } of known.slice(1)) await client.rest.issues.deleteComment({ ...slug, comment_id: id });
      return ok(null);
    }
    const { data } = await client.rest.issues.createComment({ ...slug, issue_number: number, body });
    // Two events may have made one each at the same moment (opened and labeled): the older one stays.
    const again = await readConversation(client, slug, number, mark);
    const first = again.ok ? again.value.own[0] : undefined;
    if (first !== undefined && first.id !== data.id) {
      await client.rest.issues.deleteComment({ ...slug, comment_id: data.id });
      await edit(client, slug, first, body);
    }
    return ok(null);
  } catch (error) {
    const { why, help } = reason(error);
    return failed(problem('write-failed', `could not write the comment: ${why}`, { help, level: 'warning' }));
  }
}

async function edit(client: Client, slug: Slug, own: OwnComment, body: string): Promise<void> {
  if (own.body !== body) await client.rest.issues.updateComment({ ...slug, comment_id: own.id, body });
}

function fitted(body: string): string {
  return body.length <= LONGEST_COMMENT ? body : body.slice(0, LONGEST_COMMENT - CUT.length) + CUT;
}
