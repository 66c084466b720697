/** `--facts FILE` and `--now INSTANT`. */
import { loadFacts } from '../app/load-facts.ts';
import type { Facts } from '../model/facts.ts';
import { problem, type Problem, type Result } from '../model/problem.ts';
import { readText } from './read-text.ts';

export function readFactsFile(path: string): Result<Facts> {
  const text = readText(path, 'facts about one pull request, as JSON');
  return text.ok ? loadFacts(text.value, path) : text;
}

/** Nothing when it is an instant with a zone. */
export function instantProblem(option: string, text: string): Problem | undefined {
  const written = /^(\d{4}-\d{2}-\d{2})[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/.exec(text);
  // `Date` takes 30 February for 2 March.
  const fine = written && !Number.isNaN(Date.parse(text)) && isDay(written[1] as string);
  return fine
    ? undefined
    : problem('usage', `\`${option} ${text}\` is not an instant`, { help: 'write it with its zone: 2026-11-20T10:00:00Z' });
}

function isDay(day: string): boolean {
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}

/**
 * Approvals of one commit say nothing about another. A head that is no commit id, as `c2` in facts written by hand, names none and stands
 * for whatever is judged.
 */
export function otherHeadProblem(headSha: string, judged: string): Problem | undefined {
  if (!isCommitId(headSha) || judged.startsWith(headSha.toLowerCase())) return undefined;
  return problem('facts-other-head', `the facts are about commit \`${headSha.slice(0, 12)}\`, and \`${judged.slice(0, 12)}\` is judged`, {
    help: 'fetch the facts again, or name the head that they are about: `--head REV`',
  });
}

export function isCommitId(text: string): boolean {
  return /^[0-9a-f]{7,64}$/i.test(text);
}
