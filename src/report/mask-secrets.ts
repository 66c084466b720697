/** Stars in the place of what a line of source text gives as a password or the like. */

/** What may stand between a name and its value is short, so that a line of any length is gone through once. */
const NAMED =
  /((?:password|passwd|pwd|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|connection(?:[-_]?string)?|credentials|identified[ \t]{1,8}(?:with[ \t]{1,8}\w{1,40}[ \t]{1,8})?by)[\w-]{0,40}["'`]?[ \t]{0,8}[:=(]?[ \t]{0,8}(?:E|U&|N)?)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|`[^`]*`|(\$\w{0,20}\$)[^$]*\2)/gi;
/** YAML without quotes. A reference, a template or a structure is no secret. */
const PLAIN =
  /((?:password|passwd|pwd|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|connection[-_]?string|credentials)["'`]?[ \t]{0,8}:[ \t]{1,8})([^\s"'`{[$&*!|>#][^\s]*)/gi;
/** Of an address. */
const LOGIN = /(:\/\/[^\s:/@"'`]{0,100}:)([^\s/@"'`]{1,500})(?=@)/g;

/** As long as before, so that columns stay what they are. */
export function maskSecrets(line: string): string {
  return line
    .replace(NAMED, (whole: string, name: string) => name + mask(whole.slice(name.length)))
    .replace(LOGIN, (_, before: string, value: string) => before + '*'.repeat(value.length))
    .replace(PLAIN, (_, name: string, value: string) => name + '*'.repeat(value.length));
}

/** Quotes stay. */
function mask(value: string): string {
  const quote = /^(?:["'`]|\$\w*\$)/.exec(value)?.[0] ?? '';
  return quote + '*'.repeat(Math.max(0, value.length - 2 * quote.length)) + quote;
}
