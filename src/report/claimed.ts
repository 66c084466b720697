/** Plans whose origin the pull request controls. */
import type { Verdict } from '../model/verdict.ts';

/** Said in a line of its own wherever a verdict is shown, since it is no fault that somebody has to repair before merging. */
export function isClaimed({ code, level }: Verdict['problems'][number]): boolean {
  return code === 'evidence-claimed' && level === 'warning';
}
