/** Fires when a value that was kept out of sight is shown from now on. */
import { defineDanger } from '../../model/danger.ts';
import { isUnknown } from '../../model/json.ts';
import { factChange, isBlock, keyIn } from '../configuration-predicates/fact.ts';

export default defineDanger({
  title: 'value no longer kept secret',
  harm: 'exposure',
  severity: 'medium',
  why: 'Terraform prints it in plans and logs from now on; an ephemeral value is written into state and plan files as well.',
  help: 'keep `sensitive = true`, or `ephemeral = true`; for one harmless part of it use `nonsensitive()` in an output of its own',
  safeWhen: 'the variable or output itself is gone',
  types: ['variable', 'output'],
  configuration: 'only',
  find(change) {
    if (!isBlock(change, 'variable', 'output') || change.kind !== 'update') return undefined;
    return ['sensitive', 'ephemeral'].flatMap((path) => {
      const { before, after, changed } = factChange(change, path);
      if (before !== true || after === true || !changed) return [];
      const how = isUnknown(after) ? `takes \`${path}\` from an expression` : `is no longer \`${path}\``;
      return [{ message: `\`${change.address}\` ${how}`, help: `write \`${path} = true\``, key: keyIn(change, path) }];
    });
  },
});
