/** Keyed hashes in the place of what is secret in a manifest, before anything else sees it. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { hideLeaks, isSecretName, stringsOf } from '../terraform-plan/hide-leaks.ts';
import { put, ROOT, step, type Path } from '../terraform-plan/hide-values.ts';

type Seal = (path: Path, value: Json) => Json;

export interface HiddenObject {
  value: JsonObject;
  /** Dotted paths of what was hidden. */
  sensitivePaths: string[];
  /** Those of them that were written down where everybody can read them: not in a Secret, and no mere reference to one. */
  leakedPaths: string[];
}

/** Says where a secret is kept, what will be put in its place, or a switch or number that only sounds like one. */
const ELSEWHERE =
  /^(?:\$[({].*|\{\{.*|<.*>|\/[\w./-]*|vault:.*|op:\/\/.*|arn:.*|projects\/.*|https?:\/\/[^@]*|true|false|\d{1,6}|changeme|.{1,5})$/i;

/** Settings on a command line. */
const SPOKEN = /(?:password|passwd|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key)[a-z_-]*(?:\s*[=:]\s*|\s+)\S/i;

/** Lists of the words of a command line, in which a secret may follow its name. */
const COMMAND_LINES = new Set(['command', 'args']);

/** Credentials within an address, and keys. */
const TELLING = /:\/\/[^/\s:@]{0,200}:[^/\s@]{1,200}@|-----BEGIN [A-Z ]{0,40}PRIVATE KEY/;

/**
 * The values of a Secret, of environment variables and settings with a name that only secrets have, and every copy of them in the object.
 * Both sides have to be hidden with one `seal`, so that it still shows whether a secret changes. The object itself is left as it is.
 */
export function hideSecrets(object: JsonObject, seal: Seal): HiddenObject {
  const value = structuredClone(object);
  const sensitivePaths: string[] = [];
  const secrets: string[] = [];
  const leaked: string[] = [];
  const sealed: Seal = (path, secret) => {
    sensitivePaths.push(path.dotted);
    return seal(path, secret);
  };
  if (value['kind'] === 'Secret')
    for (const key of ['data', 'stringData']) {
      const held = value[key];
      if (!isObject(held)) {
        if (held !== undefined && held !== null) put(value, key, sealed(step(ROOT, key), held));
        continue;
      }
      for (const [name, secret] of Object.entries(held)) {
        secrets.push(...stringsOf(secret));
        put(held, name, sealed(step(step(ROOT, key), name), secret));
      }
    }
  const told: Seal = (path, secret) => {
    if (typeof secret === 'string' && !ELSEWHERE.test(secret)) leaked.push(path.dotted);
    return sealed(path, secret);
  };
  if (value['kind'] === 'ConfigMap' && isObject(value['data']))
    for (const [name, secret] of Object.entries(value['data']))
      if (isSecretName(name) && typeof secret === 'string' && secret !== '') {
        secrets.push(...stringsOf(secret));
        put(value['data'], name, told(step(step(ROOT, 'data'), name), secret));
      }
  hideNamed(value, told, secrets, ROOT);
  hideLeaks(value, secrets, sealed);
  const paths = [...new Set(sensitivePaths)].sort();
  return { value, sensitivePaths: paths, leakedPaths: value['kind'] === 'Secret' ? [] : [...new Set(leaked)].sort() };
}

/** `{ name: DB_PASSWORD, value: ... }`, and texts that say a secret aloud. Names of keys and of other objects are not secret. */
function hideNamed(value: Json, seal: Seal, secrets: string[], path: Path, isCommand = false): void {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries())
      value[at] = follows(value, at) ? seal(step(path, at), item) : hidden(item, step(path, at), isCommand);
    return;
  }
  if (!isObject(value) || Object.keys(value).some((key) => key.startsWith('interlock:'))) return;
  const { name, value: held } = value;
  if (typeof name === 'string' && isSecretName(name) && typeof held === 'string' && held !== '') {
    secrets.push(...stringsOf(held));
    put(value, 'value', seal(step(path, 'value'), held));
  }
  for (const [key, item] of Object.entries(value)) put(value, key, hidden(item, step(path, key), COMMAND_LINES.has(key)));

  function hidden(item: Json, at: Path, speaks: boolean): Json {
    if (typeof item === 'string') return TELLING.test(item) || (speaks && SPOKEN.test(item)) ? seal(at, item) : item;
    hideNamed(item, seal, secrets, at, speaks);
    return item;
  }

  /** The word behind `--password`. */
  function follows(words: Json[], at: number): boolean {
    const before = words[at - 1];
    return isCommand && typeof words[at] === 'string' && typeof before === 'string' && /^--?[\w-]+$/.test(before) && isSecretName(before);
  }
}
