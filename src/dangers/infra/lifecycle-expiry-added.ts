/** Fires when a rule is added that deletes objects, images or rows by age, or gets a shorter age. */
import { defineDanger } from '../../model/danger.ts';
import type { Change } from '../../model/change.ts';
import type { Severity } from '../../model/finding.ts';
import { EXPIRY_RULES, type ExpiryRule } from '../plan-predicates/expiry-rules.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';

/** A new store has nothing in it yet; rules that stand by themselves can be for one that is full. */
const RULES_ALONE = new Set(['aws_s3_bucket_lifecycle_configuration', 'azurerm_storage_management_policy', 'aws_ecr_lifecycle_policy']);

export default defineDanger({
  title: 'deletion by age added',
  harm: 'data-loss',
  severity: 'high',
  why: 'It deletes later, silently, and no plan will ever show it.',
  help: 'try the rule on a prefix nobody needs, keep versions for a while, and let the owner of the data agree to the age',
  safeWhen:
    'rules are taken away, get a longer age, or repeat for a part what an older rule does to everything; rules that only move objects to cheaper storage, drop old versions or images without a tag, or abort uploads do not count',
  types: Object.keys(EXPIRY_RULES),
  fate: 'left',
  find(change) {
    const rulesOf = EXPIRY_RULES[change.type];
    if (rulesOf === undefined || !leaves(change)) return undefined;
    const after = rulesOf(change.after);
    if (after.length === 0) return undefined;
    const before = existed(change) ? rulesOf(change.before) : [];
    const [sooner] = after
      .map((rule) => ({ rule, earlier: limitFor(before, rule) }))
      .filter(({ rule, earlier }) => earlier === undefined || rule.limit < earlier)
      .toSorted((one, other) => one.rule.limit - other.rule.limit);
    if (sooner === undefined) return undefined;
    const { rule, earlier } = sooner;
    const when = rule.words(rule.limit);
    const was = earlier === undefined ? '' : `, before it was ${rule.words(earlier).replace(/^(after|on|beyond the newest) | days$/g, '')}`;
    return {
      message: `\`${change.address}\` deletes ${rule.what}${when === '' ? '' : ` ${when}`}${was}`,
      severity: severityOf(change),
      key: 'expiry',
    };
  },
});

/** The soonest at which what the rule is about was deleted before; `undefined`: never. */
function limitFor(before: readonly ExpiryRule[], { scope, what }: ExpiryRule): number | undefined {
  const same = before.filter((one) => one.what === what && (one.scope === scope || one.scope === ''));
  return same.length === 0 ? undefined : Math.min(...same.map(({ limit }) => limit));
}

function severityOf(change: Change): Severity {
  if (existed(change)) return 'high';
  return RULES_ALONE.has(change.type) ? 'medium' : 'low';
}
