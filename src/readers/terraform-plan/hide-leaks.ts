/** Secrets that a plan fails to mark: copies of marked ones, and values under names that only secrets have. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { put, ROOT, step, type Path } from './hide-values.ts';

/** Shorter ones (`yes`, `admin`) turn up by chance in values that are no secrets. */
const SHORTEST = 6;
const NAME =
  /(?:password|passwd|passphrase|secret|secret_?key|private_?key|private_key_pem|access_?key|api_?key|token|connection_string)$/i;

/** An address range is public knowledge, and dangers have to see it. */
const RANGE = /^[0-9a-f.:]*\/[0-9]+$/i;

/** Says where a secret is kept, and is none: dangers tell it from a password that was written down. */
const REFERENCE =
  /^(?:arn:aws[a-z-]*:(?:secretsmanager|ssm|kms|iam):|@Microsoft\.KeyVault\(|\{\{resolve:(?:secretsmanager|ssm)|projects\/[\w-]+\/secrets\/|https:\/\/[\w-]+\.vault\.azure\.net\/|op:\/\/|vault:)/;

/** Names repeat from resource to resource, so each is looked at once. */
const names = new Map<string, boolean>();
const MOST_NAMES = 10_000;

/** Whether a string under this name is taken for a secret. */
export function isSecretName(name: string): boolean {
  let known = names.get(name);
  if (known === undefined) {
    known = NAME.test(name.slice(-40));
    if (names.size < MOST_NAMES) names.set(name, known);
  }
  return known;
}

/** The strings inside a value that are worth looking for elsewhere. */
export function stringsOf(value: Json): string[] {
  if (typeof value === 'string') return value.length < SHORTEST || RANGE.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/**
 * Seals every string under a secret's name, and every string that holds one of `secrets`: Terraform writes the sensitive
 * input of a resource in clear where the provider repeats it in an output. Changes `value` in place.
 */
export function hideLeaks(value: Json, secrets: readonly string[], seal: (path: Path, value: Json) => Json, path: Path = ROOT): void {
  if (!isObject(value) && !Array.isArray(value)) return;
  const inList = Array.isArray(value);
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const inner = (value as JsonObject)[key] as Json;
    if (typeof inner === 'object') {
      if (inner !== null && !key.startsWith('interlock:')) hideLeaks(inner, secrets, seal, step(path, key));
    } else if (typeof inner === 'string' && inner !== '' && !key.startsWith('interlock:')) {
      if (
        (!inList && isSecretName(key) && !REFERENCE.test(inner)) ||
        (secrets.length > 0 && secrets.some((secret) => inner.includes(secret)))
      )
        put(value as JsonObject, key, seal(step(path, key), inner));
    }
  }
}
