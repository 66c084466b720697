/** Which advisory dangers are on: those that a policy names. */
import type { CatalogueEntry } from '../model/danger.ts';
import type { Item } from '../model/item.ts';
import type { Mode, PolicySet } from '../model/policy.ts';
import { compileGlob, type Matcher } from '../pattern/glob.ts';

/** A glob that covers everything, such as `*` or `sql/*`, names no danger: advice would come uncalled for. */
export function advisoryAsked(
  set: PolicySet | undefined,
  modes: readonly Mode[] = ['shadow', 'warn', 'enforce'],
): (danger: string) => boolean {
  const named = new Set<string>();
  const globs: Matcher[] = [];
  for (const { rules } of set?.policies ?? []) {
    for (const { mode, match } of rules) {
      if (!modes.includes(mode)) continue;
      for (const pattern of match.dangers ?? []) {
        if (/[*?[{]/.test(pattern)) {
          if (!/(^|\/)\*+$/.test(pattern)) globs.push(compileGlob(pattern));
        } else named.add(pattern);
      }
    }
  }
  return (danger) => named.has(danger) || globs.some((glob) => glob.matches(danger));
}

/** Advisory dangers among the findings that are on only because a rule that does not enforce names them. */
export function previewDangers(set: PolicySet | undefined, items: readonly Item[], catalogue: readonly CatalogueEntry[]): string[] {
  const advisory = new Set(catalogue.filter((entry) => entry.advisory).map(({ id }) => id));
  const enforced = advisoryAsked(set, ['enforce']);
  const found = new Set(items.flatMap(({ findings }) => findings.map(({ danger }) => danger)));
  return [...found].filter((danger) => advisory.has(danger) && !enforced(danger));
}
