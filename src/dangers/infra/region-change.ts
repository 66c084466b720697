/** Fires when a replacement moves a resource to another region, or a provider block points at one. */
import { defineDanger } from '../../model/danger.ts';
import { providerMoves, REGION_ARGUMENTS } from '../configuration-predicates/provider-place.ts';
import { forcedBy } from '../plan-predicates/forced.ts';
import { destroys, isDeposed, replaces } from '../plan-predicates/lifecycle.ts';

const REGION = new Set(['region', 'location']);

export default defineDanger({
  title: 'resource moved to another region',
  harm: 'data-loss',
  severity: 'critical',
  why: 'A resource does not travel: it is destroyed here and created empty elsewhere, perhaps where its data may not be.',
  help: 'create it in the new region beside the old one, copy the data, switch over, then destroy the old one',
  safeWhen: 'the region stays; a provider whose region has to be evaluated counts as medium where the expression changes',
  fate: 'destroyed',
  configuration: 'too',
  find(change) {
    if (change.configuration && !change.plan) return providerMoves(change, REGION_ARGUMENTS);
    if (!destroys(change) || !replaces(change) || isDeposed(change)) return undefined;
    const attribute = forcedBy(change, REGION);
    return attribute === undefined
      ? undefined
      : { message: `\`${change.address}\` is destroyed here and created again in another region (\`${attribute}\`)` };
  },
});
