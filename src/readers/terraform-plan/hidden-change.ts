/** Both sides of a plan entry with every secret sealed and every unknown value marked. */
import type { Json, JsonObject } from '../../model/json.ts';
import { hideLeaks, stringsOf } from './hide-leaks.ts';
import { hideSensitive, hideUnknown, type Path } from './hide-values.ts';

interface HiddenChange {
  before: Json;
  after: Json;
  unknownPaths: string[];
  sensitivePaths: string[];
}

/**
 * `change` is the `change` object of an entry, and is changed in place. `raw` is the entry as written: it tells quickly that
 * a secret stands nowhere but where it is marked. `namesSecrets`: some key has a name under which secrets are kept.
 */
export function hideValues(change: JsonObject, seal: (path: Path, value: Json) => Json, namesSecrets: boolean, raw?: Buffer): HiddenChange {
  const sensitivePaths = new Set<string>();
  const unknownPaths: string[] = [];
  const secrets = new Map<string, number>();
  const sealMarked = (path: Path, secret: Json): Json => {
    sensitivePaths.add(path.dotted);
    for (const text of stringsOf(secret)) secrets.set(text, (secrets.get(text) ?? 0) + 1);
    return seal(path, secret);
  };
  const sealLeak = (path: Path, secret: Json): Json => {
    sensitivePaths.add(path.dotted);
    return seal(path, secret);
  };
  // A value sensitive on one side is hidden on both: it is often the same secret, marked only from now on.
  const trees = [change['before_sensitive'], change['after_sensitive']];
  const [before = null, hiddenAfter = null] = [change['before'] ?? null, change['after'] ?? null].map((side) =>
    trees.reduce<Json>((value, tree) => hideSensitive(value, tree, sealMarked), side),
  );
  const copied = [...secrets].filter(([text, count]) => !raw || occurrences(raw, text, count + 1) !== count).map(([text]) => text);
  if (namesSecrets || copied.length > 0) for (const side of [before, hiddenAfter]) hideLeaks(side, copied, sealLeak);
  const after = hideUnknown(hiddenAfter, change['after_unknown'], unknownPaths);
  return { before, after, unknownPaths: unknownPaths.sort(), sensitivePaths: [...sensitivePaths].sort() };
}

/** How often the text occurs, counted up to `most`. Written with escapes it is not found, which makes the count differ. */
function occurrences(raw: Buffer, text: string, most: number): number {
  let count = 0;
  for (let at = raw.indexOf(text); at >= 0 && count < most; at = raw.indexOf(text, at + 1)) count++;
  return count;
}
