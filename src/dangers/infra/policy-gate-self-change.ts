/** Fires when a pull request changes what judges it: policies, owners, or the workflow that runs Interlock. */
import { defineDanger } from '../../model/danger.ts';
import { hasRole } from '../file-predicates/file-change.ts';
import { isObject, type Json } from '../../model/json.ts';

export default defineDanger({
  title: 'gate changed',
  harm: 'protection-removed',
  severity: 'critical',
  why: 'Who changes the policies, CODEOWNERS or the workflow of the gate decides what all later pull requests are asked for.',
  help: 'have the owners of the policies look at it; this pull request is still judged by the policies of the target branch',
  safeWhen: 'never; it counts as covered by the built-in rule `interlock/policy-change`, which asks the owners for an approval',
  types: ['file'],
  find(change) {
    const what = hasRole(change, 'policy')
      ? 'a policy of this gate'
      : hasRole(change, 'codeowners')
        ? 'who owns which files'
        : isGate(change.before) || isGate(change.after)
          ? 'a workflow that runs this gate'
          : undefined;
    if (what === undefined) return undefined;
    const verb = change.kind === 'delete' ? 'removes' : change.kind === 'create' ? 'adds' : 'changes';
    return { message: `\`${change.address}\` ${verb} ${what}`, key: 'gate' };
  },
});

function isGate(side: Json): boolean {
  return isObject(side) && side['gate'] === true;
}
