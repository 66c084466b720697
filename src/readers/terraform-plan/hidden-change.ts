/** Both sides of a plan entry with every secret sealed and every unknown value marked. */
import type { Json, JsonObject } from '../../model/json.ts';
import { hideLeaks, stringsOf } from './hide-leaks.ts';
import { hideSensitive, hideUnknown, marksAny, type Path } from './hide-values.ts';

interface HiddenChange {
  before: Json;
  after: Json;
  unknownPaths: string[];
  sensitivePaths: string[];
  /** Those of them that the plan does not mark: they have the name of a secret, or hold one that is marked elsewhere. */
  leakedPaths: string[];
}

/**
 * `change` is the `change` object of an entry, and is changed in place. `raw` is the entry as written: it tells quickly that
 * a secret stands nowhere but where it is marked. `namesSecrets`: some key has a name under which secrets are kept.
 */
export function hideValues(change: JsonObject, seal: Seal, namesSecrets: boolean, raw?: string): HiddenChange {
  const sides = { before: change['before'] ?? null, after: change['after'] ?? null };
  const trees = [change['before_sensitive'], change['after_sensitive']].filter(marksAny);
  // Most entries of a large plan hold no secret at all.
  const leaked = new Set<string>();
  const sensitivePaths = trees.length > 0 || namesSecrets ? hideSecrets(sides, trees, seal, namesSecrets, leaked, raw) : [];
  const unknownPaths: string[] = [];
  const after = hideUnknown(sides.after, change['after_unknown'], unknownPaths);
  return { before: sides.before, after, unknownPaths: unknownPaths.sort(), sensitivePaths, leakedPaths: [...leaked].sort() };
}

type Seal = (path: Path, value: Json) => Json;

/** Returns the paths of what was sealed. */
function hideSecrets(
  sides: { before: Json; after: Json },
  trees: (Json | undefined)[],
  seal: Seal,
  namesSecrets: boolean,
  leaked: Set<string>,
  raw: string | undefined,
): string[] {
  const sensitivePaths = new Set<string>();
  const secrets = new Map<string, number>();
  const sealMarked = (path: Path, secret: Json): Json => {
    sensitivePaths.add(path.dotted);
    for (const text of stringsOf(secret)) secrets.set(text, (secrets.get(text) ?? 0) + 1);
    return seal(path, secret);
  };
  const sealLeak = (path: Path, secret: Json): Json => {
    sensitivePaths.add(path.dotted);
    leaked.add(path.dotted);
    return seal(path, secret);
  };
  // A value sensitive on one side is hidden on both: it is often the same secret, marked only from now on.
  for (const tree of trees) {
    sides.before = hideSensitive(sides.before, tree, sealMarked);
    sides.after = hideSensitive(sides.after, tree, sealMarked);
  }
  const copied = [...secrets].filter(([text, count]) => !raw || occurrences(raw, text, count + 1) !== count).map(([text]) => text);
  if (namesSecrets || copied.length > 0) {
    hideLeaks(sides.before, copied, sealLeak);
    hideLeaks(sides.after, copied, sealLeak);
  }
  return [...sensitivePaths].sort();
}

/** How often the text occurs, counted up to `most`. Written with escapes it is not found, which makes the count differ. */
function occurrences(raw: string, text: string, most: number): number {
  let count = 0;
  for (let at = raw.indexOf(text); at >= 0 && count < most; at = raw.indexOf(text, at + 1)) count++;
  return count;
}
