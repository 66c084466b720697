/** Conditions of rules are well formed and name fields that exist. */
import type { Rule } from '../../model/policy.ts';
import { checkCondition } from '../condition/check-condition.ts';
import { ruleNodes, type Check } from './context.ts';

export const checkConditions: Check = (context) => {
  const roles = context.config && Object.keys(context.config.value.roles);
  return ruleNodes(context).flatMap((rule) => {
    const when = rule.get('when');
    // Anything else is refused by the schema.
    if (typeof when.value !== 'object' || when.value === null || Array.isArray(when.value)) return [];
    const each = rule.get('each').text();
    return checkCondition(when, each === 'change' || each === 'pull' ? (each satisfies Rule['each']) : 'finding', roles);
  });
};
