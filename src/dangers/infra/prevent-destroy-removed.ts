/** Fires when the configuration of a resource no longer refuses to destroy it, which no plan shows. */
import { defineDanger } from '../../model/danger.ts';
import { isUnknown } from '../../model/json.ts';
import { factChange, isBlock, keyIn } from '../configuration-predicates/fact.ts';

const PATH = 'lifecycle.prevent_destroy';

export default defineDanger({
  title: '`prevent_destroy` removed',
  harm: 'protection-removed',
  severity: 'high',
  why: 'It is the only thing that makes Terraform refuse a plan which destroys the resource. Taking it away plans no change at all, so the guard is gone before anybody sees the deletion.',
  help: 'keep `lifecycle { prevent_destroy = true }` until the change that carries out the approved deletion',
  safeWhen:
    'it stays `true`, also under a new address that a `moved` block leads to, or the resource is given up by a `removed` block with `destroy = false`',
  configuration: 'only',
  find(change) {
    if (!isBlock(change, 'resource')) return undefined;
    const { before, after, changed } = factChange(change, PATH);
    const mayGuard = isUnknown(before);
    if ((before !== true && !mayGuard) || after === true || !changed) return undefined;
    const key = keyIn(change, PATH);
    if (change.kind === 'delete')
      return {
        message: `\`${change.address}\` is taken out of the configuration, and its \`prevent_destroy\` with it, so that nothing refuses its destruction`,
        help: `if it was renamed, say so: \`moved { from = ${change.address}, to = NEW_ADDRESS }\`; if it shall live on unmanaged: \`removed { from = ${change.address}, lifecycle { destroy = false } }\``,
        key,
        ...(mayGuard && { severity: 'medium' as const }),
      };
    if (isUnknown(after))
      return {
        message: `\`${change.address}\` takes \`prevent_destroy\` from an expression, so that nobody can tell here whether it still guards`,
        help: 'write `prevent_destroy = true`',
        severity: 'medium',
        key,
      };
    const how = after === undefined ? 'loses `prevent_destroy`' : 'sets `prevent_destroy` to `false`';
    return {
      message: mayGuard
        ? `\`${change.address}\` ${how}, which may have guarded it before`
        : `\`${change.address}\` ${how}, and can be destroyed from now on`,
      key,
      ...(mayGuard && { severity: 'medium' as const }),
    };
  },
});
