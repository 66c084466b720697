/** Fires on what no reader understood: the danger that keeps uncertainty from passing. */
import { defineDanger } from '../../model/danger.ts';

export default defineDanger({
  title: 'change not understood',
  harm: 'unknown',
  severity: 'high',
  why: 'Interlock could not tell what this change does, so it could be anything.',
  help: 'have somebody who knows the change look at it; if Interlock should understand it, report it with the evidence',
  safeWhen: 'never: a policy rule has to name it',
  find(change) {
    if (change.kind !== 'unknown' || change.sql) return undefined;
    return { message: change.notUnderstood ?? `\`${change.address}\` changes in a way that is not understood` };
  },
});
