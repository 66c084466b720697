/** Makes text from a pull request inert in Markdown as GitHub renders it. Every such text in a comment or summary passes through here. */
import { visible } from './escape-terminal.ts';
import { proseParts } from './prose.ts';

/** Breaks up what GitHub finds after rendering, where character references are already resolved: mentions, references, links, emoji. */
const BREAK = '\u200b';

/** Text that shows exactly itself: no markup, no HTML, no mention, no link, no reference. One line; works in tables. */
export function markdownText(value: string): string {
  return inert(value).replace(/^(\s*)([#+=:-]|\d+(?=[.)]))/, (_, blanks: string, mark: string) => `${blanks}${references(mark)}`);
}

/** The same for text that does not stand at the start of a line. */
function inert(value: string): string {
  // Breaks go in before references are made, since a reference holds a `#` before digits itself.
  return visible(value)
    .replaceAll('@', `@${BREAK}`)
    .replace(/#(?=\d)/g, `#${BREAK}`)
    .replace(/(gh)-(?=\d)/gi, `$1-${BREAK}`)
    .replaceAll('://', `:${BREAK}//`)
    .replace(/(www|mailto|xmpp)([.:])/gi, `$1${BREAK}$2`)
    .replace(/:(?=[\w+-]+:)/g, `:${BREAK}`)
    .replace(/[&<>"'`*_~[\]()\\|!{}$^]/g, references);
}

/** Code that shows exactly itself. A code span, or where the value could end one (or a table cell), an element with escaped text. */
export function markdownCode(value: string): string {
  const shown = visible(value);
  // The runner looks for `##[` in the log, where this Markdown may be printed.
  if (shown === '' || shown !== shown.trim() || /[`|\\]|##\[/.test(shown)) return `<code>${markdownText(value)}</code>`;
  return `\`${shown}\``;
}

/** A sentence whose parts in back-ticks are code. Logins in `named`, in lower case, are real mentions; everything else is inert. */
export function markdownProse(value: string, named: ReadonlySet<string> = NOBODY): string {
  return proseParts(value)
    .map(({ code, text }, at) =>
      code ? markdownCode(text) : named.size > 0 ? withMentions(text, named) : at === 0 ? markdownText(text) : inert(text),
    )
    .join('');
}

const NOBODY: ReadonlySet<string> = new Set();
const MENTION = /(?<![\w@/.-])@([a-z\d](?:-?[a-z\d]){0,38})(?![\w@/-])/gi;

/** What is not a mention for real stays in one piece, so that nothing is put together from two that are inert alone. */
function withMentions(text: string, named: ReadonlySet<string>): string {
  let out = '';
  let done = 0;
  for (const { 0: mention, 1: login = '', index } of text.matchAll(MENTION)) {
    if (!named.has(login.toLowerCase())) continue;
    out += `${markdownText(text.slice(done, index))}**${mention}**`;
    done = index + mention.length;
  }
  return out + markdownText(text.slice(done));
}

/** A link to an address that Interlock made; `label` is already Markdown. Anything but http(s) stays a label. */
export function markdownLink(label: string, url: string): string {
  if (!/^https?:\/\//.test(url)) return label;
  const target = url.replace(/[\s()<>[\]\\"'`|*_~\p{Cc}\p{Cf}]/gu, (character) =>
    encodeURIComponent(character).replace(/[()'*~_!]/g, hexadecimal),
  );
  return `[${label}](${target})`;
}

function hexadecimal(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** ASCII text as character references, which are never markup. */
function references(text: string): string {
  return [...text].map((character) => `&#${character.charCodeAt(0)};`).join('');
}
