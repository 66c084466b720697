/** How many people have to approve at least, when one person may serve several rules. */
import { assign } from './approvals/assign.ts';
import { compareText } from './compare-text.ts';
import { loginKey } from './login.ts';
import type { Step } from './requirement-context.ts';

export type ApprovalsStep = Extract<Step, { kind: 'approvals' }>;

/** How many sets of people are tried before the answer is the best one found so far. */
const MOST_TRIES = 5_000;

/** The places that one rule still has to fill, each by a person of its own: for each place, who could. */
type Places = readonly (readonly string[])[];

/**
 * The size of the smallest set of people who could fill all places of every rule; people who are not known are counted group by group.
 * Within one rule nobody fills two places.
 * @param rules what each rule misses
 */
export function fewestPeople(rules: readonly (readonly ApprovalsStep[])[]): number {
  const strangers = new Map<string, number>();
  const needs = new Map<string, Places>();
  for (const steps of rules) {
    const sorted = [...steps].sort((one, other) => compareText(orderKey(one), orderKey(other)));
    const places = sorted.flatMap((step) => Array.from({ length: step.missing }, () => ({ key: groupKey(step), could: loginsOf(step) })));
    const taken = assign(places.map(({ could }) => could));
    const unknown = new Map<string, number>();
    for (const [index, { key }] of places.entries()) if (taken[index] === undefined) unknown.set(key, (unknown.get(key) ?? 0) + 1);
    for (const [key, count] of unknown) strangers.set(key, Math.max(strangers.get(key) ?? 0, count));
    const known = places.filter((_, index) => taken[index] !== undefined).map(({ could }) => could);
    if (known.length > 0) needs.set(JSON.stringify(known), known);
  }
  return [...strangers.values()].reduce((sum, count) => sum + count, 0) + fewestKnown([...needs.values()]);
}

function fewestKnown(rules: readonly Places[]): number {
  const people = interchangeable(rules);
  const wanted = filled(rules, new Set(people));
  const least = rules.reduce((most, places) => Math.max(most, places.length), 0);
  const most = greedily(rules, people, wanted);
  const search = { tries: MOST_TRIES };
  for (let size = least; size < most; size++) if (canDo(rules, people, wanted, size, search)) return size;
  return most;
}

/** People who could fill the same places stand for each other: of each such kind no more are kept than there are places for them. */
function interchangeable(rules: readonly Places[]): string[] {
  const signatures = new Map<string, number[][]>();
  for (const [rule, places] of rules.entries())
    for (const [place, could] of places.entries())
      for (const person of could) signatures.set(person, [...(signatures.get(person) ?? []), [rule, place]]);
  const kinds = new Map<string, { people: string[]; places: number }>();
  for (const [person, places] of [...signatures].sort(([one], [other]) => compareText(one, other))) {
    const key = JSON.stringify(places);
    const kind = kinds.get(key) ?? { people: [], places: places.length };
    kind.people.push(person);
    kinds.set(key, kind);
  }
  return [...kinds.values()].flatMap(({ people, places }) => people.slice(0, places));
}

/** Whoever fills the most further places comes next. */
function greedily(rules: readonly Places[], people: readonly string[], wanted: number): number {
  const chosen = new Set<string>();
  for (let have = 0; have < wanted; have = filled(rules, chosen)) {
    const [best] = people
      .filter((person) => !chosen.has(person))
      .map((person) => ({ person, fills: filled(rules, new Set([...chosen, person])) }))
      .sort((one, other) => other.fills - one.fills || compareText(one.person, other.person));
    if (!best) break;
    chosen.add(best.person);
  }
  return chosen.size;
}

function canDo(
  rules: readonly Places[],
  people: readonly string[],
  wanted: number,
  size: number,
  search: { tries: number },
  chosen: readonly string[] = [],
  from = 0,
): boolean {
  if (chosen.length === size) {
    search.tries--;
    return filled(rules, new Set(chosen)) === wanted;
  }
  for (let index = from; index < people.length && search.tries > 0; index++)
    if (canDo(rules, people, wanted, size, search, [...chosen, people[index] as string], index + 1)) return true;
  return false;
}

/** How many places of all rules these people fill. */
function filled(rules: readonly Places[], people: ReadonlySet<string>): number {
  return rules.reduce((sum, places) => {
    const taken = assign(places.map((could) => could.filter((person) => people.has(person))));
    return sum + taken.filter((person) => person !== undefined).length;
  }, 0);
}

/** Rules that ask the same people in the same way ask for the same. */
export function groupKey({ from, how }: ApprovalsStep): string {
  return JSON.stringify([from, how]);
}

function orderKey(step: ApprovalsStep): string {
  return JSON.stringify([groupKey(step), loginsOf(step)]);
}

function loginsOf({ could }: ApprovalsStep): string[] {
  return [...new Set(could.map(loginKey))].sort(compareText);
}
