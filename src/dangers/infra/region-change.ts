/** Fires when a replacement moves a resource to another region or account. */
import { defineDanger } from '../../model/danger.ts';
import { forcedBy } from '../plan-predicates/forced.ts';
import { destroys, isDeposed, replaces } from '../plan-predicates/lifecycle.ts';

const REGION = new Set(['region', 'location']);

export default defineDanger({
  title: 'resource moved to another region',
  harm: 'data-loss',
  severity: 'critical',
  why: 'A resource does not travel: it is destroyed here and created empty elsewhere, perhaps where its data may not be.',
  help: 'create it in the new region beside the old one, copy the data, switch over, then destroy the old one',
  safeWhen: 'the region stays',
  fate: 'destroyed',
  find(change) {
    if (!destroys(change) || !replaces(change) || isDeposed(change)) return undefined;
    const attribute = forcedBy(change, REGION);
    return attribute === undefined
      ? undefined
      : { message: `\`${change.address}\` is destroyed here and created again in another region (\`${attribute}\`)` };
  },
});
