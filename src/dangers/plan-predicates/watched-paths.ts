/** What a danger watches that looks at certain paths only. */
import { stepsOf } from './attribute.ts';

/** By type, the attributes at the top in which the paths of these tables begin. */
export function watchedPaths(...tables: readonly Readonly<Record<string, string | readonly string[]>>[]): Record<string, string[]> {
  const watched: Record<string, string[]> = {};
  for (const table of tables)
    for (const [type, paths] of Object.entries(table))
      for (const path of [paths].flat()) {
        const names = (watched[type] ??= []);
        const name = topOf(path);
        if (!names.includes(name)) names.push(name);
      }
  return watched;
}

/** The first step of a dotted path. */
export function topOf(path: string): string {
  return stepsOf(path)[0]?.name ?? path;
}
