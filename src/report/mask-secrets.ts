/** Stars in the place of what lines of source text give as a password or the like. */
import { maskTerraform } from './mask-terraform.ts';
import { maskYaml } from './mask-yaml.ts';
import { stars } from './stars.ts';

/** Words that the name of a secret ends with, or holds. */
const WORDS = 'password|passwd|pwd|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key';
const KINDS = `${WORDS}|connection(?:[-_]?string)?|credentials|identified\\s{1,8}(?:with\\s{1,8}\\w{1,40}\\s{1,8})?by|set\\s{1,8}password\\s{1,8}for\\s[^=;]{1,200}`;
/** In quotes; what is not closed goes on to the end, and so does what is glued to the closing quote. */
const DOUBLE = String.raw`(?<!\w)"(?:[^"\\]|\\.)*(?:"|$)`;
const SINGLE = String.raw`''[^']+(?:''|$)|'(?:[^']|'')*(?:'|$)`;
const QUOTED = String.raw`(?:\\"(?:[^"\\]|\\[^"])*(?:\\"|$)|${DOUBLE}|${SINGLE}|${'`[^`]*(?:`|$)'}|(\$\w{0,20}\$)[^$]*(?:\2|$))(?:["']{0,3}\w[^\n]*)?`;

/** What may stand between a name and its value is short, so that a text of any length is gone through once. */
const NAMED = new RegExp(`((?:${KINDS})[\\w-]{0,40}\\\\?["'\`]?\\s{0,40}[:=(]?\\s{0,40}(?:E|U&|N)?)${QUOTED}`, 'gi');
/** YAML without quotes. A reference, a template or a structure is no secret. */
const PLAIN =
  /((?:password|passwd|pwd|passphrase|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|connection[-_]?string|credentials)["'`]?[ \t]{0,8}:[ \t]{1,8})([^\s"'`{[$&*!|>#][^\s]*)/gi;
/** Settings and words of a command line: `password=x`, `--token x`. In SQL they are expressions. */
const SPOKEN = new RegExp(
  `((?:${WORDS})[\\w-]{0,40}=|--?[\\w-]{0,40}(?:${WORDS})[\\w-]{0,40}(?:[ \\t]{1,8}|["'],[ \\t]{0,8}["']{1,3}))([^\\s"'{[$&*!|>#][^\\s"']*)`,
  'gi',
);
const AUTHORIZATION = /(authorization["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?:(?:basic|bearer|token)[ \t]{1,8})?)([^\s"'$][^"'\n]*)/gi;
/** `{ name: DB_PASSWORD, value: x }`, on one line or two. */
const PAIR = new RegExp(
  `(name["']?:[ \\t]{0,8}["']?[\\w.-]{0,80}(?:${WORDS})["']?[\\s,]{1,80}["']?value["']?:[ \\t]{1,8})([^\\s{[&*!|>#][^\\n]*)`,
  'gi',
);
/** Of an address, which may end where the text does; a number there is a port. */
const LOGIN = /(:\/\/[^\s:/@"'`]{0,100}:)([^\s/@]{1,500})(?=@)|(:\/\/[^\s:/@"'`]{1,100}:)(?!\d+$)([^\s/@]{1,500})$/g;

/** Lines before the first that are looked at for what they open, and how long they may be. */
const BACK = 40;
const LONGEST = 2000;

/** Lines of a file, counted from 1, each as long as before, so that columns stay what they are. */
export function maskedLines(lines: readonly string[], first: number, last: number, file: string): string[] {
  const start = Math.max(0, first - 1 - BACK);
  const window = lines.slice(start, last).map((line, at) => (start + at < first - 1 && line.length > LONGEST ? '' : line));
  const shown = maskText(window.join('\n'), file)
    .split('\n')
    .slice(first - 1 - start);
  if (/\.(?:tf|tofu|tfvars|hcl)(?:\.json)?$/i.test(file)) return maskTerraform(lines, shown, first);
  return /\.(?:ya?ml|json)$/i.test(file) ? maskYaml(lines, shown, first) : shown;
}

function maskText(text: string, file: string): string {
  const masked = text
    .replace(NAMED, (whole: string, name: string) => name + quotedStars(whole.slice(name.length)))
    .replace(LOGIN, (_, one = '', value = '', other = '', open = '') => `${one}${stars(value)}${other}${stars(open)}`)
    .replace(PLAIN, (_, name: string, value: string) => name + stars(value));
  if (/\.sql$/i.test(file)) return masked;
  return [SPOKEN, AUTHORIZATION, PAIR].reduce(
    (one, pattern) => one.replace(pattern, (_, name: string, value: string) => name + stars(value)),
    masked,
  );
}

/** Quotes stay. */
function quotedStars(value: string): string {
  const quote = /^(?:\\"|''(?=[^'])|["'`]|\$\w*\$)/.exec(value)?.[0] ?? '';
  const isClosed = value.length >= 2 * quote.length && value.endsWith(quote);
  return quote + stars(value.slice(quote.length, value.length - (isClosed ? quote.length : 0))) + (isClosed ? quote : '');
}
