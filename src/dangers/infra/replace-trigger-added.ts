/** Fires when something with content is to be replaced whenever something else changes. */
import { defineDanger } from '../../model/danger.ts';
import type { Json } from '../../model/json.ts';
import { factChange, isBlock, keyIn, quoted } from '../configuration-predicates/fact.ts';
import { contents, contentSeverity } from '../plan-predicates/content.ts';

const PATH = 'lifecycle.replace_triggered_by';

export default defineDanger({
  title: 'replacement triggered by other changes',
  harm: 'data-loss',
  severity: 'medium',
  why: 'From now on a small change elsewhere destroys what the resource holds, in some later plan that is about something else.',
  help: 'keep triggers to resources that hold nothing of their own',
  safeWhen: 'the resource holds nothing of its own, or is new',
  configuration: 'only',
  find(change) {
    if (!isBlock(change, 'resource') || change.kind !== 'update' || contentSeverity(change.type) === undefined) return undefined;
    const { before, after, changed } = factChange(change, PATH);
    if (!changed) return undefined;
    const old = new Set(names(before));
    const added = names(after).filter((name) => !old.has(name));
    if (added.length === 0) return undefined;
    return {
      message: `\`${change.address}\`, and ${contents(change.type)}, is replaced from now on whenever ${added.slice(0, 3).map(quoted).join(' or ')} changes`,
      key: keyIn(change, PATH),
    };
  },
});

function names(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
