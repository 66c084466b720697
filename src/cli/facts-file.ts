/** `--facts FILE` and `--now INSTANT`. */
import { openFile } from '../adapters/files/open-file.ts';
import { loadFacts } from '../app/load-facts.ts';
import { bytesOf, textOf } from '../app/whole-file.ts';
import type { Facts } from '../model/facts.ts';
import { failed, problem, type Problem, type Result } from '../model/problem.ts';

export function readFactsFile(path: string): Result<Facts> {
  const opened = openFile(path);
  if (!opened.ok) return opened;
  const text = textOf(bytesOf(opened.value));
  if (text === null)
    return failed(
      problem('facts-invalid', `\`${path}\` is not text in UTF-8`, { help: 'facts are one JSON object', location: { file: path } }),
    );
  return loadFacts(text, path);
}

/** Nothing when it is an instant with a zone. */
export function instantProblem(option: string, text: string): Problem | undefined {
  const fine = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));
  return fine
    ? undefined
    : problem('usage', `\`${option} ${text}\` is not an instant`, { help: 'write it with its zone: 2026-11-20T10:00:00Z' });
}

/**
 * Approvals of one commit say nothing about another. A head that is no commit id, as `c2` in facts written by hand, names none and stands
 * for whatever is judged.
 */
export function otherHeadProblem(headSha: string, judged: string): Problem | undefined {
  const isCommitId = /^[0-9a-f]{7,64}$/i.test(headSha);
  if (!isCommitId || judged.startsWith(headSha.toLowerCase())) return undefined;
  return problem('facts-other-head', `the facts are about commit \`${headSha.slice(0, 12)}\`, and \`${judged.slice(0, 12)}\` is judged`, {
    help: 'fetch the facts again, or name the head that they are about: `--head REV`',
  });
}
