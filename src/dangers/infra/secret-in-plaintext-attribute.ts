/** Fires when a password, token or key is written into a setting that everybody can read. */
import type { Change } from '../../model/change.ts';
import { defineDanger } from '../../model/danger.ts';
import { isObject, isSensitive, parsedJson, type Json } from '../../model/json.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { PLAIN_VALUES, type PlainValues } from '../infra-types/plain-values.ts';
import { readAll, readText } from '../plan-predicates/attribute.ts';
import { leaves } from '../plan-predicates/lifecycle.ts';
import { holdsSecret, isWrittenSecret } from '../plan-predicates/secret-value.ts';
import { shown } from '../plan-predicates/wording.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

export default defineDanger({
  title: 'secret written into a setting that is no secret',
  harm: 'exposure',
  severity: 'high',
  why: 'It stands in clear in the plan, the state, the console and the description of the resource, for everybody who may look at that.',
  help: 'put it into a secret store and name it there: `secrets` of a container, `valueFrom`, `secret_key_ref`, a Key Vault reference',
  safeWhen: 'the value names where a secret is kept, is marked as sensitive, or stood there before',
  types: Object.keys(PLAIN_VALUES),
  fate: 'left',
  watches: watchedPaths(Object.fromEntries(Object.entries(PLAIN_VALUES).map(([type, values]) => [type, values.flatMap(placesOf)]))),
  find(change) {
    if (!leaves(change)) return undefined;
    const settings = PLAIN_VALUES[tableName(change.type)] ?? [];
    const before = new Set(settings.flatMap((one) => written(change.before, one, change)));
    const found = new Set(settings.flatMap((one) => written(change.after, one, change)).filter((secret) => !before.has(secret)));
    if (found.size === 0) return undefined;
    const names = [...new Set([...found].map((secret) => secret.split('\n')[0] ?? ''))];
    const rest = names.length > 3 ? ` and ${names.length - 3} more` : '';
    const listed = names.slice(0, 3).map((name) => (shown(name) === 'another value' ? 'a setting' : shown(name)));
    return { message: `\`${change.address}\` holds a secret in clear: ${listed.join(', ')}${rest}`, key: names.toSorted().join() };
  },
});

/** A variable that is a resource of its own has its name and value at the top. */
function placesOf({ path, name = '', value = '' }: PlainValues): string[] {
  return path === '' ? [name, value] : [path];
}

/** Name of each secret, with its value on the next line so that a new one of the same name shows; neither leaves this file but for the name. */
function written(object: Json, { path, form, name = '', value = '' }: PlainValues, change: Change): string[] {
  const found = path === '' ? [object] : readAll(object, path).flat();
  if (form === 'map') return found.filter(isObject).flatMap((map) => pairs(Object.entries(map), path, change));
  if (form === 'list')
    return pairs(
      found.map((block) => [readText(block, name) ?? '', readAll(block, value)[0] ?? null] as const),
      path,
      change,
    );
  const texts = found.filter((text): text is string => typeof text === 'string');
  if (form === 'json') return texts.flatMap((text) => containers(text).flatMap((container) => containerSecrets(container, path, change)));
  const plain = form === 'base64' ? texts.map(decoded) : texts;
  return plain.filter(holdsSecret).map((text) => `${path}\n${text}`);
}

function pairs(entries: (readonly [string, Json])[], path: string, change: Change): string[] {
  return entries.flatMap(([name, value]) => {
    if (typeof value === 'string') return isWrittenSecret(name, value) ? [`${name}\n${value}`] : [];
    // The reader hides what has the name of a secret; what the plan itself marks is not written in clear.
    return isSensitive(value) && isLeaked(change, path, name) ? [`${name}\n${JSON.stringify(value)}`] : [];
  });
}

function isLeaked({ plan }: Change, path: string, name: string): boolean {
  return (plan?.leakedPaths ?? []).some((leaked) => {
    const plain = leaked.replace(/\.\d+(?=\.|$)/g, '');
    return plain === `${path}.${name}` || plain.startsWith(`${path}.`);
  });
}

function containers(text: string): Json[] {
  const parsed = parsedJson(text);
  return (Array.isArray(parsed) ? parsed : [parsed ?? null]).filter(isObject);
}

/** `environment`, under names in lower or upper case. */
function containerSecrets(container: Json, path: string, change: Change): string[] {
  const variables = [...readAll(container, 'environment'), ...readAll(container, 'Environment')].flat();
  const named = variables.map(
    (one) => [readText(one, 'name') ?? readText(one, 'Name') ?? '', readText(one, 'value') ?? readText(one, 'Value') ?? ''] as const,
  );
  return pairs(named, path, change);
}

function decoded(text: string): string {
  return /^[A-Za-z0-9+/=\s]*$/.test(text) ? atob(text.replace(/\s/g, '').slice(0, 65_536)) : text;
}
