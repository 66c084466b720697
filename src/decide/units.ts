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
}

/** Everything in the pull request that the rule's keys hold of, or may hold of, in an order that does not depend on the input's. */
export function matchUnits(rule: Rule, items: readonly Item[], facts: Facts): Unit[] {
  if (fitsPull(rule.match, facts) === 'no') return [];
  if (rule.each === 'pull') return pullUnit(rule, items, facts);
  const units = rule.each === 'finding' ? findingUnits(rule, items, facts) : changeUnits(rule, items, facts);
  if (units.length < 2) return units;
  const keyed = units.map((unit) => ({ unit, key: unitKey(unit) }));
  return keyed.sort((one, other) => compareText(one.key, other.key)).map(({ unit }) => unit);
}

function findingUnits({ match }: Rule, items: readonly Item[], facts: Facts): Unit[] {
  return items.flatMap((item) =>
    item.findings
      .filter((finding) => fitsDanger(match, finding) && fitsChange(match, finding) && fitsPlace(match, { ...item, change: finding }))
      .filter((finding) => fitsFile(match, finding.location.file, item.change, facts) !== 'no')
      .map((finding) => ({ change: item.change, environment: item.environment, finding, findings: [finding], byFindings: true })),
  );
}

function changeUnits({ match }: Rule, items: readonly Item[], facts: Facts): Unit[] {
  const byFindings = hasDangerKeys(match);
  return items
    .filter(({ change }) => fitsChange(match, change) && fitsFile(match, change.location.file, change, facts) !== 'no')
    .filter((item) => fitsPlace(match, item))
    .map((item) => ({
      change: item.change,
      environment: item.environment,
      findings: item.findings.filter((finding) => fitsDanger(match, finding)),
      byFindings,
    }))
    .filter((unit) => !byFindings || unit.findings.length > 0);
}

/** Keys of different kinds may be met by different things; where it happens belongs to both findings and changes. */
function pullUnit({ match }: Rule, items: readonly Item[], facts: Facts): Unit[] {
  const inPlace = items.filter((item) => fitsPlace(match, item));
  const dangerous = inPlace.flatMap((item) => item.findings).filter((finding) => fitsDanger(match, finding));
  const changed = inPlace.filter(({ change }) => fitsChange(match, change));
  const byFindings = hasDangerKeys(match);
  if (byFindings && dangerous.length === 0) return [];
  if ((hasChangeKeys(match) || hasPlaceKeys(match)) && changed.length === 0) return [];
  if (fitsAnyFile(match, facts) === 'no') return [];
  const findings = byFindings ? dangerous : hasChangeKeys(match) || hasPlaceKeys(match) ? changed.flatMap((item) => item.findings) : [];
  return [{ findings: [...findings].sort((one, other) => compareText(one.fingerprint, other.fingerprint)), byFindings }];
}

function unitKey(unit: Unit): string {
  const { change, finding } = unit;
  return JSON.stringify([finding?.fingerprint ?? '', change?.source, unit.environment, change?.address, change?.kind, change?.digest]);
}
