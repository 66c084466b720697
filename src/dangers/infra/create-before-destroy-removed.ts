/** Fires when a replacement will destroy the old object before the new one is there. */
import { defineDanger } from '../../model/danger.ts';
import { isUnknown } from '../../model/json.ts';
import { factChange, isBlock, keyIn } from '../configuration-predicates/fact.ts';

const PATH = 'lifecycle.create_before_destroy';

export default defineDanger({
  title: '`create_before_destroy` removed',
  harm: 'outage',
  severity: 'low',
  why: 'The next replacement leaves a gap between the old object and the new one, and the plan of this change shows nothing of it.',
  help: 'keep `create_before_destroy = true`',
  safeWhen: 'the resource itself is gone',
  configuration: 'only',
  find(change) {
    if (!isBlock(change, 'resource') || change.kind !== 'update') return undefined;
    const { before, after, changed } = factChange(change, PATH);
    if (before !== true || after === true || !changed) return undefined;
    return {
      message: isUnknown(after)
        ? `\`${change.address}\` takes \`create_before_destroy\` from an expression`
        : `\`${change.address}\` is destroyed first from now on when it is replaced`,
      key: keyIn(change, PATH),
    };
  },
});
