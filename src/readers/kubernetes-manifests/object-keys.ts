/** Which objects a file of manifests holds, as keys that are equal for the same object. */
import type { Json } from '../../model/json.ts';
import { objectsOfFile, type ManifestText } from './manifest-objects.ts';
import { identityOf, keyOf } from './object-identity.ts';

/** Those that are understood; objects without a name of their own are none that another file could hold. */
export function objectKeys(file: ManifestText): ReadonlySet<string> {
  const { objects } = objectsOfFile(null, file).after;
  return new Set(objects.filter(({ identity }) => !identity.generated).map(({ identity }) => keyOf(identity)));
}

/** The key of one object; `undefined` for what is none. */
export function objectKey(value: Json): string | undefined {
  const identity = identityOf(value);
  return typeof identity === 'string' || identity.generated ? undefined : keyOf(identity);
}
