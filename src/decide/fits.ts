/** Whether findings, changes and the pull request fit the keys of a match, with three values. */
import type { Facts } from '../model/facts.ts';
import { isAtLeast, type Finding } from '../model/finding.ts';
import type { Item, KeptChange } from '../model/item.ts';
import type { Match } from '../model/policy.ts';
import { compileMatch } from './compiled-match.ts';
import { allOf, tri, type Tri } from './tri.ts';
import { incompleteWhy, unavailableWhy } from './unknown.ts';

export function hasDangerKeys(match: Match): boolean {
  return match.dangers !== undefined || match.harms !== undefined || match.severity !== undefined;
}

export function hasChangeKeys(match: Match): boolean {
  return match.kinds !== undefined || match.types !== undefined || match.addresses !== undefined;
}

export function hasPlaceKeys(match: Match): boolean {
  return match.environments !== undefined || match.sources !== undefined;
}

/** What kind of danger it is: `dangers`, `harms`, `severity`. */
export function fitsDanger(match: Match, finding: Finding): boolean {
  if (match.harms && !match.harms.includes(finding.harm)) return false;
  if (match.severity && !isAtLeast(finding.severity, match.severity)) return false;
  return compileMatch(match).dangers?.(finding.danger) ?? true;
}

/** What is changed: `kinds`, `types`, `addresses`. A thing that two providers know has two types, and either fits. */
export function fitsChange(match: Match, change: Pick<KeptChange, 'kind' | 'type' | 'address'>, writtenType?: string): boolean {
  if (match.kinds && !match.kinds.includes(change.kind)) return false;
  const { types, addresses } = compileMatch(match);
  if (types && !types(change.type) && (writtenType === undefined || !types(writtenType))) return false;
  return addresses?.(change.address) ?? true;
}

/** Whether some new object of this type would fit `kinds`, `types`, `addresses`. */
export function fitsNew(match: Match, type: string): boolean {
  return (match.kinds?.includes('create') ?? true) && (compileMatch(match).types?.(type) ?? true);
}

/** Where: `environments`, `sources`. A change of which the environment is not known may happen in any. */
export function fitsPlace(match: Match, item: Pick<Item, 'environment'> & { change: Pick<KeptChange, 'source'> }): boolean {
  const globs = compileMatch(match);
  if (globs.sources && !globs.sources(item.change.source)) return false;
  return item.environment === 'unknown' || (globs.environments?.(item.environment) ?? true);
}

/** `branches`, `authors`, `labels`. */
export function fitsPull(match: Match, facts: Facts): Tri {
  const globs = compileMatch(match);
  const { pull } = facts;
  const keys: Tri[] = [];
  if (globs.branches) keys.push(pull.base === undefined ? 'unknown' : tri(globs.branches(pull.base)));
  if (globs.authors) keys.push(unavailableWhy(facts, 'pull.author') === undefined ? tri(globs.authors(pull.author)) : 'unknown');
  if (globs.labels) {
    const found = (pull.labels ?? []).some(globs.labels);
    keys.push(found || incompleteWhy(facts, 'labels') === undefined ? tri(found) : 'unknown');
  }
  return allOf(keys);
}

/** `paths`, of any changed file. A rename has two names. */
export function fitsAnyFile(match: Match, facts: Facts): Tri {
  const paths = compileMatch(match).paths;
  if (!paths) return 'yes';
  const found = (facts.pull.files ?? []).some((file) => paths(file.path) || (file.previousPath ? paths(file.previousPath) : false));
  return found || incompleteWhy(facts, 'files') === undefined ? tri(found) : 'unknown';
}

/**
 * `paths`, of the file that holds the change. A plan is made from files without saying which, so any changed file of the pull request
 * stands for it: the other reading would let every plan escape every rule with paths.
 */
export function fitsFile(match: Match, file: string, change: KeptChange, facts: Facts): Tri {
  const paths = compileMatch(match).paths;
  if (!paths || paths(file)) return 'yes';
  const changed = (facts.pull.files ?? []).find((entry) => entry.path === file);
  if (changed?.previousPath && paths(changed.previousPath)) return 'yes';
  return changed === undefined && (change.plan ?? change.whole) !== undefined ? fitsAnyFile(match, facts) : 'no';
}
