/** Fires when an object that holds data is destroyed while the plan creates one of the same name. */
import { defineDanger } from '../../model/danger.ts';
import { typesWithContent } from '../infra-types/destroyed.ts';

export default defineDanger({
  title: 'rename that destroys and creates',
  harm: 'data-loss',
  severity: 'high',
  why: 'Only its address in the code changed. Without a `moved` block that means another object: the old one is destroyed with its data, and an empty one takes its name.',
  help: 'tell Terraform that it is the same object, with a `moved` block from the old address to the new one',
  safeWhen: 'a `moved` block leads to the new address, or the two have different names',
  types: typesWithContent(),
  newTypes: [],
  scope: 'rest',
  find(change) {
    const successor = change.related?.successor;
    if (successor === undefined) return undefined;
    return {
      message: `\`${change.address}\` is destroyed, and \`${successor}\` is created under the same name`,
      help: `\`moved { from = ${change.address}, to = ${successor} }\``,
      key: successor,
    };
  },
});
