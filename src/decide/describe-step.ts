/** A next step in words. */
import type { Step } from './requirement-context.ts';

/** More names than this help nobody. */
const MOST_NAMES = 5;

/** `one of @carol, @dan (role `dba`) approves`; where nobody is known who could, `1 more approval from role `dba``. */
export function describeStep(step: Step): string {
  if (step.kind === 'other') return step.text;
  const { missing, from, could, how } = step;
  const way = how === 'an approving review' ? '' : ` by ${how}`;
  const names = could.map((user) => `@${user}`);
  if (names.length < missing) {
    const who = names.length === 0 ? '' : `, of whom only ${joined(names)} ${names.length === 1 ? 'is' : 'are'} known`;
    return `${missing} more ${missing === 1 ? 'approval' : 'approvals'} from ${from}${way}${who}`;
  }
  const all = names.length === missing;
  const people = all ? joined(names) : `${missing === 1 ? 'one' : missing} of ${listed(names)}`;
  const group = people === from ? '' : ` (${from})`;
  return `${people}${group} ${missing === 1 ? 'approves' : 'approve'}${way}`;
}

/** `@a, @b and 3 others`. */
function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more <= 0 ? names.join(', ') : `${names.slice(0, MOST_NAMES).join(', ')} and ${more} ${more === 1 ? 'other' : 'others'}`;
}

function joined(names: readonly string[]): string {
  if (names.length > MOST_NAMES) return listed(names);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
