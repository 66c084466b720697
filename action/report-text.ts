/** The verdict as the comment and the job summary tell it. */
import { COMMENT_LIMIT, reportMarkdown, SUMMARY_LIMIT, type MarkdownOptions } from '../src/report/markdown.ts';
import type { Judged } from './judge.ts';
import type { Session } from './session.ts';

export function commentText(session: Session, judged: Judged): string {
  return text(session, judged, COMMENT_LIMIT - 200);
}

export function summaryText(session: Session, judged: Judged): string {
  return text(session, judged, SUMMARY_LIMIT);
}

function text({ surroundings, slug }: Session, { pull, checked }: Judged, limit: number): string {
  const options: MarkdownOptions = {
    limit,
    fileUrl: (path, line) => {
      const place = path.split('/').map(encodeURIComponent).join('/');
      return `${surroundings.serverUrl}/${slug.owner}/${slug.repo}/blob/${pull.headSha}/${place}${line === undefined ? '' : `#L${line}`}`;
    },
    ...(surroundings.runUrl === undefined ? {} : { detailsUrl: surroundings.runUrl }),
    ...(checked.preview === undefined ? {} : { preview: checked.preview }),
  };
  return reportMarkdown(checked.verdict, options);
}
