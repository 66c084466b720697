/** Tells, while changes stream by, which of them `decide` will need. */
import type { Finding } from '../model/finding.ts';
import type { KeptChange } from '../model/item.ts';
import { isObject, type Json } from '../model/json.ts';
import type { PolicySet, Rule } from '../model/policy.ts';
import { fitsChange, fitsNew, fitsPlace, hasChangeKeys, hasDangerKeys, hasPlaceKeys } from './fits.ts';

interface Selector {
  /** Whether this change, in this environment, has to be kept: it is dangerous, or a rule may ask about it. */
  keeps(change: KeptChange, environment: string, findings: readonly Finding[]): boolean;
  /** Whether a rule may ask about a new object of this type that is not dangerous. */
  mayKeepNew(type: string): boolean;
  /** Whether a rule asks what hangs on a change, or who provides it. */
  readonly asksRest: boolean;
}

/** Without policies only findings are kept. Facts are not known while streaming, so keys about the pull request keep a change. */
export function createSelector(set: PolicySet | undefined): Selector {
  const inForce = (set?.policies ?? []).flatMap((policy) => policy.rules).filter(({ mode }) => mode !== 'off');
  const rules = inForce.filter(asksAboutHarmlessChanges);
  return {
    keeps: (change, environment, findings) =>
      findings.length > 0 ||
      rules.some(({ match }) => fitsChange(match, change, change.writtenType) && fitsPlace(match, { change, environment })),
    asksRest: inForce.some(({ when }) => when !== undefined && readsRest(when)),
    mayKeepNew: (type) => rules.some(({ match }) => fitsNew(match, type)),
  };
}

/** What a plan says apart from its changes. */
const REST = /^change\.(dependents|providerAlias|region|plan\.(providerAlias|providerRegion))(\.|$)/;

/** Whether a condition names such a field anywhere. */
function readsRest(condition: Json): boolean {
  if (Array.isArray(condition)) return condition.some(readsRest);
  if (!isObject(condition)) return typeof condition === 'string' && REST.test(condition);
  return Object.values(condition).some(readsRest);
}

function asksAboutHarmlessChanges({ each, match }: Rule): boolean {
  if (each === 'change') return !hasDangerKeys(match);
  return each === 'pull' && (hasChangeKeys(match) || hasPlaceKeys(match));
}
