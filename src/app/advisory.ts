/** Which advisory dangers are on: those that a policy names. */
import type { PolicySet } from '../model/policy.ts';
import { compileGlob, type Matcher } from '../pattern/glob.ts';

/** A glob that covers everything, such as `*` or `sql/*`, names no danger: advice would come uncalled for. */
export function advisoryAsked(set: PolicySet | undefined): (danger: string) => boolean {
  const named = new Set<string>();
  const globs: Matcher[] = [];
  for (const { rules } of set?.policies ?? []) {
    for (const { mode, match } of rules) {
      if (mode === 'off') continue;
      for (const pattern of match.dangers ?? []) {
        if (/[*?[{]/.test(pattern)) {
          if (!/^([a-z*]+\/)?\*+$/.test(pattern)) globs.push(compileGlob(pattern));
        } else named.add(pattern);
      }
    }
  }
  return (danger) => named.has(danger) || globs.some((glob) => glob.matches(danger));
}
