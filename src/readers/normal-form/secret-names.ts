/** Attributes that are secret whatever a tool says of them, besides those whose name ends as secrets do. */
import { isObject, type Json } from '../../model/json.ts';
import { isMark, secret } from './marks.ts';
import { snakeCase } from './snake-case.ts';

const NAMES = new Set(['secret_string', 'secret_binary', 'secret_data', 'auth_token', 'key_material', 'user_password', 'o_auth_token']);

/** The value with the secrets in it marked. */
export function withSecretsMarked(value: Json): Json {
  if (Array.isArray(value)) return value.map(withSecretsMarked);
  if (!isObject(value) || isMark(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, Json] => {
    const isOpen = inner === null || typeof inner === 'boolean' || isMark(inner);
    return [key, !isOpen && NAMES.has(snakeCase(key)) ? secret(inner) : withSecretsMarked(inner)];
  });
  return Object.fromEntries(entries);
}
