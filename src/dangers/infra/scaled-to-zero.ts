/** Fires when a service is scaled down to nothing. */
import type { Change } from '../../model/change.ts';
import { defineDanger, type Hit } from '../../model/danger.ts';
import { COUNTS } from '../infra-types/capacity.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds } from '../kubernetes-predicates/kubernetes-change.ts';
import { read } from '../plan-predicates/attribute.ts';
import { loweredNumbers } from '../plan-predicates/lowered.ts';

const SCHEDULES = ['CronJob.batch'];
const schedules = new Set(SCHEDULES);
const scheduleTypes = new Set(typesOfKinds(SCHEDULES));

export default defineDanger({
  title: 'scaled to zero',
  harm: 'outage',
  severity: 'high',
  why: 'It is an outage without a single deletion in the plan.',
  help: 'leave at least one running until the traffic has gone elsewhere',
  safeWhen: 'something is left running; it was zero before; a schedule that is suspended counts as medium',
  types: [...Object.keys(COUNTS), ...typesOfKinds(SCHEDULES)],
  fate: 'changed',
  find(change) {
    const zero = loweredNumbers(change, COUNTS).filter(({ before, after }) => after === 0 && before > 0);
    const [first] = zero;
    if (first === undefined) return suspended(change);
    return { message: `\`${change.address}\` is scaled from ${first.before} to 0 (${first.place})`, key: 'zero' };
  },
});

function suspended(change: Change): Hit | undefined {
  const found = scheduleTypes.has(tableName(change.type)) ? changeOfKinds(change, schedules) : undefined;
  if (!found || found.before === null || found.after === null) return undefined;
  if (read(found.after, 'spec.suspend') !== true || read(found.before, 'spec.suspend') === true) return undefined;
  return {
    message: `\`${change.address}\` is suspended: it does not run again until somebody wakes it`,
    help: 'write down when it is woken, above all when it makes backups or renews something',
    severity: 'medium',
    key: 'suspend',
  };
}
