/** Whether a setting is a secret that was written down: by its name, or by a value that only secrets have. */

/** The last word of a name tells what it holds: `DB_PASSWORD` does, `PASSWORD_POLICY` and `TOKEN_URL` do not. */
const NAME =
  /(?:password|passwd|pwd|passphrase|secret|secret[_-]?key|private[_-]?key|access[_-]?key|api[_-]?key|token|connection[_-]?string|credentials)$/i;

/** Not an identifier of an access key, which is half of one at most; tokens that begin with a mark of their maker, keys, addresses with a password. */
const VALUE =
  /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bgithub_pat_\w{22,}|\bglpat-[\w-]{20}|\bxox[abprs]-[\w-]{10,}|\bsk_live_\w{16,}|\bAKIA[A-Z0-9]{16}\b|\bAIza[\w-]{35}\b|\bAccountKey=[A-Za-z0-9+/=]{20,}|\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"']{1,64}:[^\s@/"'${}]{3,128}@/;

/** References to where a secret is kept, switches, placeholders, numbers. */
const HARMLESS =
  /^(?:|true|false|null|none|\d{1,6}|arn:.*|projects\/.*\/secrets\/.*|@Microsoft\.KeyVault\(.*|\{\{.*|\$[{(].*|vault:.*|op:\/\/.*|https:\/\/[\w-]+\.vault\.azure\.net\/.*|\/[\w./-]*|<.*>|changeme|.{1,5})$/i;

/** Text that is long is cut: a script holds its secrets near the place where it begins to work. */
const LONGEST = 100_000;

/** Whether a name is one under which secrets are kept. */
export function namesSecret(name: string): boolean {
  return NAME.test(name.slice(-60));
}

export function isWrittenSecret(name: string, value: string): boolean {
  return (namesSecret(name) && !HARMLESS.test(value)) || holdsSecret(value);
}

export function holdsSecret(text: string): boolean {
  return VALUE.test(text.slice(0, LONGEST));
}
