/** Globs and regular expressions of policies, each compiled once. */
import { compileGlob, type Matcher } from '../pattern/glob.ts';
import { compileRegex } from '../pattern/regex.ts';

/** A policy folder has far fewer; only so that nothing grows without end. */
const MOST = 2000;

const compiled = new Map<string, Matcher | undefined>();

function remembered(key: string, compile: () => Matcher | undefined): Matcher | undefined {
  if (!compiled.has(key)) {
    if (compiled.size >= MOST) compiled.clear();
    compiled.set(key, compile());
  }
  return compiled.get(key);
}

/** Undefined when it is not a glob. */
export function globMatcher(glob: string): Matcher | undefined {
  return remembered(`glob ${glob}`, () => {
    try {
      return compileGlob(glob);
    } catch {
      return undefined;
    }
  });
}

/** Undefined when it is not a regular expression. */
export function regexMatcher(source: string): Matcher | undefined {
  return remembered(`regex ${source}`, () => compileRegex(source));
}
