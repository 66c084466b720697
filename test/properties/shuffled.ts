/** The same input in another order, wherever order says nothing. */
import type { DecideInput } from '../../src/decide/decide.ts';
import type { PolicySet } from '../../src/model/policy.ts';

export function shuffled(input: DecideInput & { policies: { state: 'loaded' } }, seed: number): DecideInput {
  const mix = shuffler(seed);
  const { set } = input.policies;
  const { pull, people, seen } = input.facts;
  const mixedSet: PolicySet = {
    ...set,
    policies: mix(set.policies).map((policy) => ({ ...policy, rules: mix(policy.rules) })),
    exceptions: mix(set.exceptions),
  };
  return {
    ...input,
    policies: { state: 'loaded', set: mixedSet },
    items: mix(input.items).map((item) => ({ ...item, findings: mix(item.findings) })),
    facts: {
      ...input.facts,
      pull: {
        ...pull,
        labels: mix(pull.labels ?? []),
        files: mix(pull.files ?? []),
        commits: mix(pull.commits ?? []),
        reviews: mix(pull.reviews ?? []),
        comments: mix(pull.comments ?? []),
      },
      people: { ...people, teams: Object.fromEntries(mix(Object.entries(people?.teams ?? {})).map(([team, list]) => [team, mix(list)])) },
      seen: mix(seen ?? []),
    },
  };
}

/** Fisher and Yates with a small generator: repeatable from its seed. */
function shuffler(seed: number): <T>(list: readonly T[]) => T[] {
  let state = seed | 1;
  const next = (below: number): number => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return Math.abs(state ^ (state >>> 13)) % below;
  };
  return (list) => {
    const mixed = [...list];
    for (let last = mixed.length - 1; last > 0; last--) {
      const other = next(last + 1);
      [mixed[last], mixed[other]] = [mixed[other] as never, mixed[last] as never];
    }
    return mixed;
  };
}
