/** Template placeholders in migrations: masked by names of the same length, so that the SQL around them parses and offsets stay. */
import { literal } from '../../pattern/literal.ts';
import { tokenizeSql } from './tokens.ts';

export interface MaskedText {
  text: string;
  /** Puts the placeholders back into a name or text. */
  unmask(masked: string): string;
}

/** `{{ … }}`, `${…}`, `#{…}`, `<%= … %>`, `@name@`, `%(name)s`; a value or a name each. */
const VALUES = /\{\{(?:[^{}]|\{[^{}]*\})*\}\}|[$#]\{[^{}\n]*\}|<%=?[^%]*%>|(?<![\w@])@[A-Za-z_][\w.-]*@(?![\w@])|%\([A-Za-z_]\w*\)s/g;

/** Control structures, which stand for no text of their own: `{% if %}`, `{{ if }}`, `{{ end }}`, `{{- /* … *\/}}`. */
const CONTROL = /\{%[^%]*%\}|\{#[^#]*#\}|\{\{-?\s*(?:if|else|end|range|with|define|template|block|\/\*|#|\/)[^{}]*\}\}/g;

/** Whether masking can make a difference. */
export function hasPlaceholders(text: string): boolean {
  return /\{\{|[$#]\{|\{%|<%|@[A-Za-z_][\w.-]*@|%\([A-Za-z_]\w*\)s|(?:^|[^:\w]):["'A-Za-z_]/.test(text);
}

/** More different ones than any template has; beyond that, nothing is masked. */
const MOST_PLACEHOLDERS = 200;

export function maskPlaceholders(text: string): MaskedText {
  const names = new Map<string, string>();
  const nameFor = (placeholder: string): string => {
    const known = names.get(placeholder) ?? (names.size < MOST_PLACEHOLDERS ? freeName(placeholder, text, names) : placeholder);
    names.set(placeholder, known);
    return known;
  };
  const values = text.replace(CONTROL, (found) => found.replace(/[^\r\n]/g, ' ')).replace(VALUES, nameFor);
  const masked = maskVariables(values, nameFor);
  const originals = new Map([...names].map(([placeholder, name]) => [name, placeholder]));
  const pattern = originals.size === 0 ? undefined : new RegExp([...originals.keys()].map(literal).sort(longestFirst).join('|'), 'g');
  return { text: masked, unmask: (name) => (pattern ? name.replace(pattern, (found) => originals.get(found) ?? found) : name) };
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

/** A mask that is neither in the text nor taken; without one the placeholder stays, and the statement does not parse. */
function freeName(placeholder: string, text: string, taken: ReadonlyMap<string, string>): string {
  const used = new Set(taken.values());
  for (let number = used.size; number < used.size + MOST_PLACEHOLDERS; number++) {
    const name = maskName(placeholder, number);
    if (name !== undefined && !used.has(name) && !text.includes(name)) return name;
  }
  return placeholder;
}

/** `:name` of psql and drivers; quoted ones (`:'name'`, `:"name"`) only lose their colon. */
function maskVariables(text: string, nameFor: (placeholder: string) => string): string {
  const tokens = tokenizeSql(text);
  let out = '';
  let done = 0;
  tokens.forEach((token, at) => {
    if (token.kind !== 'punctuation' || text[token.start] !== ':') return;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const isOwn = next?.start === token.end && !(before?.end === token.start && !'(,=<>+-*/|'.includes(text[before.end - 1] ?? ''));
    if (!isOwn || !['word', 'string', 'quoted-name'].includes(next.kind)) return;
    out += text.slice(done, token.start);
    out += next.kind === 'word' ? nameFor(text.slice(token.start, next.end)) : ` ${text.slice(next.start, next.end)}`;
    done = next.end;
  });
  return out + text.slice(done);
}

/**
 * A name as long as the placeholder in bytes and in UTF-16 units: letters outside ASCII stay, since names may hold them. PostgreSQL cuts names at 63 bytes, so what
 * tells placeholders apart stands first.
 */
function maskName(placeholder: string, number: number): string | undefined {
  // Base 35 has no `z`, which fills up the rest.
  const label = `q${number.toString(35)}`;
  let next = 0;
  const name = [...placeholder].map((char) => (char.charCodeAt(0) >= 128 ? char : (label[next++] ?? 'z'))).join('');
  return next >= label.length ? name : undefined;
}
