/** Fires when restoring to a point in time is switched off. */
import { defineDanger } from '../../model/danger.ts';
import { POINT_IN_TIME } from '../infra-types/backups.ts';
import { createdUnprotected, protectionLost } from '../plan-predicates/protection.ts';
import { watchedSettings } from '../plan-predicates/settings.ts';

export default defineDanger({
  title: 'point-in-time recovery switched off',
  harm: 'protection-removed',
  severity: 'critical',
  why: 'What could be restored to the second can then be restored to last night at best, and the history so far is dropped.',
  help: 'leave it on',
  safeWhen: 'it stays on; a new store that spells it out as off is reported as low',
  types: Object.keys(POINT_IN_TIME),
  fate: 'left',
  watches: watchedSettings(POINT_IN_TIME),
  find: (change) => [...protectionLost(change, POINT_IN_TIME), ...createdUnprotected(change, POINT_IN_TIME, 'low')],
});
