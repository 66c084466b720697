/** Fires when an element is taken out of a `count` and all later objects take over each other's values. */
import { defineDanger } from '../../model/danger.ts';
import { contentSeverity } from '../plan-predicates/content.ts';
import { counted } from '../plan-predicates/naming.ts';

export default defineDanger({
  title: 'objects of a `count` shifted',
  harm: 'outage',
  severity: 'high',
  why: 'Objects of a `count` are known by their number. Where one in the middle goes, every later one is rewritten to be its neighbour, and the last one is destroyed instead.',
  help: 'use `for_each` with stable keys, and `moved` blocks from each number to its key',
  safeWhen: 'the last ones are taken out, or each object keeps its values; severity medium where the objects hold no data',
  newTypes: [],
  scope: 'rest',
  find(change) {
    const shifted = change.related?.shifted ?? 0;
    if (shifted === 0) return undefined;
    const group = change.address.replace(/\[\d+\]$/, '');
    return {
      message: `${counted(shifted, 'object')} of \`${group}\` ${shifted === 1 ? 'takes over the values of its' : 'take over the values of their'} next one, and the last, \`${change.address}\`, is destroyed: an element was taken out of the middle`,
      severity: contentSeverity(change.type) === undefined ? 'medium' : 'high',
      key: group,
    };
  },
});
