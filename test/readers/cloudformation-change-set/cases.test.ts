/** What the reader makes of change sets: the tables in cases/. */
import { join } from 'node:path';
import { runCases, type PlanCase } from '../plan-cases.ts';
import { readSet, setOf, type ShortChange } from './read.ts';

interface SetCase extends PlanCase {
  set?: ShortChange[];
  /** Beside the list of changes. */
  rest?: object;
}

const folder = join(import.meta.dirname, 'cases');

function textOf({ text, document, set, rest }: SetCase): string {
  return text ?? (document ? JSON.stringify(document) : setOf(set ?? [], rest));
}

runCases<SetCase>(folder, (given) => readSet(textOf(given)));
runCases<SetCase>(folder, (given) => readSet(textOf(given), 1));
