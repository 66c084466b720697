/** What a rule matched: findings, changes, or the pull request once. */
import { compareText } from './compare-text.ts';
import type { Facts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Item, KeptChange } from '../model/item.ts';
import type { Rule } from '../model/policy.ts';
import { fitsAnyFile, fitsChange, fitsDanger, fitsFile, fitsPlace, fitsPull, hasChangeKeys, hasDangerKeys, hasPlaceKeys } from './fits.ts';

/** One thing that a rule matched; its condition is still to be evaluated. */
export interface Unit {
  change?: KeptChange;
  /** Of the item; absent for the pull request as a whole. */
  environment?: string;
  /** The finding itself for `each: finding`. */
  finding?: Finding;
  /** All findings that approvals of this unit are about. */
  findings: Finding[];
  /** Whether it is matched for its findings: without them there would be no match. */
  byFindings: boolean;
  /** Whether the keys hold; else they only may, for want of facts: then the rule applies, and yet does not cover the findings. */
  isSure: boolean;
}

/** Everything in the pull request that the rule's keys hold of, or may hold of, in an order that does not depend on the input's. */
export function matchUnits(rule: Rule, items: readonly Item[], facts: Facts): Unit[] {
  const pull = fitsPull(rule.match, facts);
  if (pull === 'no') return [];
  const found =
    rule.each === 'pull' ? pullUnit(rule, items, facts) : (rule.each === 'finding' ? findingUnits : changeUnits)(rule, items, facts);
  const units = pull === 'yes' ? found : found.map((unit) => ({ ...unit, isSure: false }));
  if (units.length < 2) return units;
  const keyed = units.map((unit) => ({ unit, key: unitKey(unit) }));
  return keyed.sort((one, other) => compareText(one.key, other.key)).map(({ unit }) => unit);
}

function findingUnits({ match }: Rule, items: readonly Item[], facts: Facts): Unit[] {
  const units: Unit[] = [];
  // Plain loops: every rule goes through all findings.
  for (const { change, environment, findings } of items) {
    for (const finding of findings) {
      if (
        !fitsDanger(match, finding) ||
        !fitsChange(match, finding, change.writtenType) ||
        !fitsPlace(match, { environment, change: finding })
      )
        continue;
      const file = fitsFile(match, finding.location.file, change, facts);
      if (file !== 'no') units.push({ change, environment, finding, findings: [finding], byFindings: true, isSure: file === 'yes' });
    }
  }
  return units;
}

function changeUnits({ match }: Rule, items: readonly Item[], facts: Facts): Unit[] {
  const byFindings = hasDangerKeys(match);
  return items.flatMap((item): Unit[] => {
    const { change, environment } = item;
    if (!fitsChange(match, change, change.writtenType) || !fitsPlace(match, item)) return [];
    const findings = item.findings.filter((finding) => fitsDanger(match, finding));
    const file = fitsFile(match, change.location.file, change, facts);
    if (file === 'no' || (byFindings && findings.length === 0)) return [];
    return [{ change, environment, findings, byFindings, isSure: file === 'yes' }];
  });
}

/** Keys of different kinds may be met by different things; where it happens belongs to both findings and changes. */
function pullUnit({ match }: Rule, items: readonly Item[], facts: Facts): Unit[] {
  const inPlace = items.filter((item) => fitsPlace(match, item));
  const dangerous = inPlace.flatMap((item) => item.findings).filter((finding) => fitsDanger(match, finding));
  const changed = inPlace.filter(({ change }) => fitsChange(match, change, change.writtenType));
  const byFindings = hasDangerKeys(match);
  const byChanges = hasChangeKeys(match) || hasPlaceKeys(match);
  const file = fitsAnyFile(match, facts);
  if ((byFindings && dangerous.length === 0) || (byChanges && changed.length === 0) || file === 'no') return [];
  const findings = byFindings ? dangerous : byChanges ? changed.flatMap((item) => item.findings) : [];
  const sorted = [...findings].sort((one, other) => compareText(one.fingerprint, other.fingerprint));
  return [{ findings: sorted, byFindings, isSure: file === 'yes' }];
}

function unitKey(unit: Unit): string {
  const { change, finding } = unit;
  return JSON.stringify([finding?.fingerprint ?? '', change?.source, unit.environment, change?.address, change?.kind, change?.digest]);
}
