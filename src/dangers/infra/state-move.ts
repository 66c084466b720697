/** Fires when a resource moves to another address in the state and nothing else. */
import { defineDanger } from '../../model/danger.ts';
import { contentSeverity } from '../plan-predicates/content.ts';
import { isPlanned } from '../plan-predicates/lifecycle.ts';

export default defineDanger({
  title: 'moved in the state',
  harm: 'advice',
  severity: 'low',
  why: 'Nothing happens now. A move to the wrong address pairs an object with the configuration of another one, and the next plan makes it so.',
  help: 'make sure that both addresses mean the same object',
  safeWhen: 'it is changed as well (`infra/state-move-with-change`); severity medium where data moves into another module',
  newTypes: [],
  find(change) {
    if (!isPlanned(change) || change.kind !== 'move') return undefined;
    const { previousAddress = '', module } = change.plan;
    const isFar = contentSeverity(change.type) !== undefined && !isIn(previousAddress, module);
    return { message: `\`${change.address}\` was \`${previousAddress}\` before`, severity: isFar ? 'medium' : 'low' };
  },
});

/** Whether an address lies in a module, whatever its instance. */
function isIn(address: string, module: string): boolean {
  return withoutKeys(address).split('.').slice(0, -2).join('.') === withoutKeys(module);
}

function withoutKeys(address: string): string {
  return address.replaceAll(/\[[^\]]*\]/g, '');
}
