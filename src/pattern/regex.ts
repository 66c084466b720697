/** Regular expressions from users, compiled to a linear-time engine. */
import { RE2JS } from 're2js';
import type { Matcher } from './glob.ts';

/** Longer expressions are refused: their compiled form could become large. */
const LONGEST = 1000;

/**
 * Compiles an RE2 expression (no backreferences, no lookaround) that may match anywhere in the subject; anchor it with `^` and `$`.
 * Undefined when it is not a valid expression. Takes time linear in the subject, whatever the expression.
 */
export function compileRegex(source: string): Matcher | undefined {
  if (source.length > LONGEST) return undefined;
  try {
    const compiled = RE2JS.compile(source);
    return { pattern: source, matches: (subject) => compiled.matcher(subject).find() };
  } catch {
    return undefined;
  }
}
