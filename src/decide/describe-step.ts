/** A next step in words. */
import { alternatives } from './approvals/describe-group.ts';
import type { Step } from './requirement-context.ts';

/** More names than this help nobody. */
const MOST_NAMES = 5;

/** `1 more approval from role `dba`: @carol or @dan`. */
export function describeStep(step: Step): string {
  if (step.kind === 'other') return step.text;
  const { missing, from, could, how } = step;
  const what = `${missing} more ${missing === 1 ? 'approval' : 'approvals'} from ${from}`;
  const way = how === 'an approving review' ? '' : ` by ${how}`;
  if (could.length === 0) return `${what}${way}`;
  const more = could.length - MOST_NAMES;
  const named = could.slice(0, MOST_NAMES).map((user) => `@${user}`);
  return `${what}${way}: ${alternatives(more > 0 ? [...named, `${more} ${more === 1 ? 'other' : 'others'}`] : named)}`;
}
