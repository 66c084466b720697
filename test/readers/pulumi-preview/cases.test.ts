/** What the reader makes of Pulumi previews: the tables in cases/. Each is read from both formats, which have to say the same. */
import { join } from 'node:path';
import { runCases, type PlanCase } from '../plan-cases.ts';
import { documentOf, eventsOf, readPreview, type ShortStep } from './read.ts';

interface PreviewCase extends PlanCase {
  /** Of both formats. */
  steps?: ShortStep[];
  /** Of the event log alone. */
  events?: ShortStep[];
  /** Beside the steps of the document. */
  rest?: object;
  /** Of the event log; `null`: it ends without. */
  summary?: object | null;
}

const folder = join(import.meta.dirname, 'cases');

runCases<PreviewCase>(folder, ({ text, document, steps, rest, events, summary }) => {
  if (events) return readPreview(eventsOf(events, summary));
  return readPreview(text ?? (document ? JSON.stringify(document) : documentOf(steps ?? [], rest)));
});

runCases<PreviewCase>(folder, ({ text, document, steps, rest, events, summary }) => {
  // One byte at a time, and the other format where a case is about both.
  if (text !== undefined || document) return readPreview(text ?? JSON.stringify(document), 1);
  return readPreview(events || !rest ? eventsOf(events ?? steps ?? [], summary) : documentOf(steps ?? [], rest), 1);
});
