/** Patterns of CODEOWNERS, as GitHub documents them: those of .gitignore, without `!` and `[ ]`. */
import { RE2JS } from 're2js';
import type { Matcher } from './glob.ts';

/** Whether the pattern names a file: by itself, or as part of a folder that it names. */
export function compileCodeownersPattern(pattern: string): Matcher {
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
  const anchored = pattern.startsWith('/') || bare.includes('/');
  const source = bare.split('/').map(segmentSource).join('/').replaceAll('(?:.*)/', '(?:.*/)?').replaceAll('/(?:.*)', '(?:/.*)?');
  // `docs/*` names the files in a folder and not those of the folders in it.
  const end = pattern.endsWith('/') ? '/.*' : bare.endsWith('/*') ? '' : '(?:/.*)?';
  const compiled = RE2JS.compile(`^${anchored ? '' : '(?:.*/)?'}${source}${end}$`, RE2JS.DOTALL);
  return { pattern, matches: (path) => compiled.matcher(path).find() };
}

function segmentSource(segment: string): string {
  if (segment === '**') return '(?:.*)';
  let source = '';
  for (let at = 0; at < segment.length; at++) {
    const char = segment[at] as string;
    if (char === '\\' && at + 1 < segment.length) source += RE2JS.quote(segment[++at] as string);
    else if (char === '*') {
      if (segment[at - 1] !== '*') source += '[^/]*';
    } else source += char === '?' ? '[^/]' : RE2JS.quote(char);
  }
  return source;
}
