/** What the `features` block of the azurerm provider lets a destroy do. */
import type { Change } from '../../model/change.ts';
import type { Hit } from '../../model/danger.ts';
import type { Json } from '../../model/json.ts';
import { isBlock, isUndecidedFact, keyIn } from './fact.ts';
import { read } from '../plan-predicates/attribute.ts';

/** `unset` is what the provider takes where nothing is written. */
export interface Feature {
  path: string;
  safe: boolean;
  unset: boolean;
  /** What a destroy does when the feature is not at its safe value. */
  effect: string;
}

export function featuresLost(change: Change, features: readonly Feature[]): Hit[] {
  if (!isBlock(change, 'provider') || change.kind !== 'update' || !/(^|\.)provider\.azurerm(\.|$)/.test(change.address)) return [];
  return features.flatMap(({ path, safe, unset, effect }) => {
    const [before, after] = [change.before, change.after].map((side): Json => read(side ?? undefined, `features.${path}`) ?? unset);
    if (before !== safe || after === safe) return [];
    const name = path.slice(path.indexOf('.') + 1);
    return [
      {
        message: isUndecidedFact(after)
          ? `\`${change.address}\` takes \`${name}\` from an expression`
          : `\`${change.address}\` sets \`${name}\` to \`${!safe}\`, so that ${effect}`,
        help: `write \`${name} = ${safe}\``,
        key: keyIn(change, path),
        severity: isUndecidedFact(after) ? 'medium' : 'high',
      },
    ];
  });
}
