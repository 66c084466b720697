/** Globs in which `{environment}` stands for a name that is read from the path. */
import { RE2JS } from 're2js';
import { globSource } from './glob.ts';

const PLACEHOLDER = '{environment}';

/** `null`: the path does not match. `''`: it matches, and the glob has no placeholder. Else the name. */
export interface CapturingMatcher {
  readonly pattern: string;
  capture(path: string): string | null;
}

/** Where the placeholder occurs more than once, all have to be the same name. A name holds no `/`. */
export function compileCapturingGlob(glob: string): CapturingMatcher {
  const source = glob
    .split(PLACEHOLDER)
    .map((part) => globSource(part))
    .join('([^/]+)');
  const compiled = RE2JS.compile(`^(?:${source})$`, RE2JS.DOTALL);
  return {
    pattern: glob,
    capture(path) {
      const matcher = compiled.matcher(path);
      if (!matcher.find()) return null;
      const names = Array.from({ length: matcher.groupCount() }, (_, at) => matcher.group(at + 1) ?? '');
      return names.every((name) => name === names[0]) ? (names[0] ?? '') : null;
    },
  };
}

/** The folder that everything which can match lies in, without a slash at its end; `''` for the root. */
export function fixedFolder(glob: string): string {
  const wild = glob.search(/[*?[{\\]/);
  const fixed = wild < 0 ? glob : glob.slice(0, wild);
  return fixed.slice(0, Math.max(0, fixed.lastIndexOf('/')));
}
