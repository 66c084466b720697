/** Globs, compiled to a linear-time engine. */
import { RE2JS } from 're2js';

/** A compiled pattern: whether the whole subject matches. Takes time linear in the subject, whatever the pattern. */
export interface Matcher {
  readonly pattern: string;
  matches(subject: string): boolean;
}

/**
 * Compiles a glob over paths, addresses, names: `*` any run without `/`, `**` any run, `**​/` any folders or none, `?` one character
 * other than `/`, `[abc]` and `[!abc]` one of a set, `{a,b}` alternatives, `\` takes the next character literally. The whole subject must match, with case.
 */
export function compileGlob(glob: string): Matcher {
  return { pattern: glob, matches: withoutEngine(glob) ?? withEngine(glob) };
}

/** Any of these globs, over the whole subject. */
export function anyGlob(globs: readonly string[]): (subject: string) => boolean {
  const matchers = globs.map(compileGlob);
  return (subject) => matchers.some((matcher) => matcher.matches(subject));
}

/** Most globs are a plain text, or one with a star at its end: these need no regular expression, and policies are full of them. */
function withoutEngine(glob: string): ((subject: string) => boolean) | undefined {
  const start = /^[^*?[{}\\\]]*/.exec(glob)?.[0] ?? '';
  const rest = glob.slice(start.length);
  if (rest === '') return (subject) => subject === glob;
  if (rest === '**') return (subject) => subject.startsWith(start);
  if (rest === '*') return (subject) => subject.startsWith(start) && !subject.includes('/', start.length);
  return undefined;
}

/** Throws on a set that cannot be compiled, such as `[z-a]`. */
function withEngine(glob: string): (subject: string) => boolean {
  const compiled = RE2JS.compile(`^(?:${globSource(glob)})$`, RE2JS.DOTALL);
  return (subject) => compiled.matcher(subject).find();
}

/** The regular expression source of a glob, without anchors; brackets stay literal where they index (`resource[0]`, `resource["a"]`). */
export function globSource(glob: string): string {
  let source = '';
  let depth = 0;
  for (let at = 0; at < glob.length; at++) {
    const char = glob[at] as string;
    if (char === '*') {
      if (glob[at + 1] === '*') {
        const wholeSegment = (at === 0 || glob[at - 1] === '/') && glob[at + 2] === '/';
        source += wholeSegment ? '(?:.*/)?' : '.*';
        at += wholeSegment ? 2 : 1;
      } else source += '[^/]*';
    } else if (char === '?') source += '[^/]';
    else if (char === '[') {
      const set = characterSet(glob, at);
      if (set) {
        source += set.source;
        at = set.end;
      } else source += '\\[';
    } else if (char === '{' && glob.indexOf('}', at) > 0) {
      depth++;
      source += '(?:';
    } else if (char === '}' && depth > 0) {
      depth--;
      source += ')';
    } else if (char === ',' && depth > 0) source += '|';
    else if (char === '\\' && at + 1 < glob.length) source += RE2JS.quote(glob[++at] as string);
    else source += RE2JS.quote(char);
  }
  return source + ')'.repeat(depth);
}

/** A set such as `[a-z]`; not an index such as `[0]`, `["a"]` or `[*]`, which addresses are full of. */
function characterSet(glob: string, start: number): { source: string; end: number } | undefined {
  const end = glob.indexOf(']', start + 2);
  if (end < 0) return undefined;
  const body = glob.slice(start + 1, end);
  if (/^\d+$/.test(body) || body.includes('"') || body.includes("'") || body.includes('*') || body.includes('/')) return undefined;
  const negated = body.startsWith('!') || body.startsWith('^');
  const members = (negated ? body.slice(1) : body).replace(/[\\\]^[]/g, '\\$&');
  return { source: `[${negated ? '^' : ''}${members}]`, end };
}
