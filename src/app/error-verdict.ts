/** The verdict where judging could not even begin. */
import type { Problem } from '../model/problem.ts';
import type { Verdict } from '../model/verdict.ts';

export function errorVerdict(problems: readonly Problem[], source: string, headSha: string): Verdict {
  const [first, ...more] = problems;
  const rest = more.length === 0 ? '' : `, and ${more.length} more ${more.length === 1 ? 'problem' : 'problems'}`;
  return {
    version: 1,
    verdict: 'error',
    wouldBe: 'error',
    changesAt: null,
    headSha,
    headline: `cannot judge: ${first?.message ?? 'something went wrong'}${rest}`,
    policies: { digest: null, source, count: 0 },
    changes: { total: 0, byKind: {} },
    findings: [],
    rules: [],
    unmatched: { setting: 'allow', findings: [] },
    problems: [...problems],
    next: first?.help === undefined ? [] : [first.help],
  };
}
