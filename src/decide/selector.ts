/** Tells, while changes stream by, which of them `decide` will need. */
import type { Finding } from '../model/finding.ts';
import type { KeptChange } from '../model/item.ts';
import type { PolicySet, Rule } from '../model/policy.ts';
import { fitsChange, fitsNew, fitsPlace, hasChangeKeys, hasDangerKeys, hasPlaceKeys } from './fits.ts';

interface Selector {
  /** Whether this change, in this environment, has to be kept: it is dangerous, or a rule may ask about it. */
  keeps(change: KeptChange, environment: string, findings: readonly Finding[]): boolean;
  /** Whether a rule may ask about a new object of this type that is not dangerous. */
  mayKeepNew(type: string): boolean;
}

/** Without policies only findings are kept. Facts are not known while streaming, so keys about the pull request keep a change. */
export function createSelector(set: PolicySet | undefined): Selector {
  const rules = (set?.policies ?? []).flatMap((policy) => policy.rules).filter(asksAboutHarmlessChanges);
  return {
    keeps: (change, environment, findings) =>
      findings.length > 0 || rules.some(({ match }) => fitsChange(match, change) && fitsPlace(match, { change, environment })),
    mayKeepNew: (type) => rules.some(({ match }) => fitsNew(match, type)),
  };
}

function asksAboutHarmlessChanges({ mode, each, match }: Rule): boolean {
  if (mode === 'off') return false;
  if (each === 'change') return !hasDangerKeys(match);
  return each === 'pull' && (hasChangeKeys(match) || hasPlaceKeys(match));
}
