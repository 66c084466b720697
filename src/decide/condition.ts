/** Whether a rule's `when` holds of what it matched. */
import type { JsonObject } from '../model/json.ts';
import type { Rule } from '../model/policy.ts';
import type { Clause } from '../model/verdict.ts';

/** Null for a rule without condition. */
export function evaluateWhen(rule: Rule, _context: JsonObject): Clause | null {
  if (rule.when === undefined) return null;
  return { text: JSON.stringify(rule.when), value: typeof rule.when === 'boolean' ? rule.when : 'unknown' };
}
