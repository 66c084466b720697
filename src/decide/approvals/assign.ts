/** Gives people to places, so that as many places as possible are taken and nobody takes two. */

/**
 * Maximum matching (augmenting paths). Earlier places are never given up for later ones.
 * @param places for each place, who may take it, in order of preference
 * @returns for each place who took it
 */
export function assign(places: readonly (readonly string[])[]): (string | undefined)[] {
  const placeOf = new Map<string, number>();
  const seek = (place: number, tried: Set<string>): boolean => {
    for (const person of places[place] ?? []) {
      if (tried.has(person)) continue;
      tried.add(person);
      const held = placeOf.get(person);
      if (held === undefined || seek(held, tried)) {
        placeOf.set(person, place);
        return true;
      }
    }
    return false;
  };
  places.forEach((_, place) => seek(place, new Set()));
  const taken: (string | undefined)[] = places.map(() => undefined);
  for (const [person, place] of placeOf) taken[place] = person;
  return taken;
}
