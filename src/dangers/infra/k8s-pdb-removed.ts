/** Fires when nothing keeps a minimum of pods running any longer. */
import { defineDanger } from '../../model/danger.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { going } from '../kubernetes-predicates/going.ts';
import { typesOfKinds } from '../kubernetes-predicates/kinds.ts';
import { changeOfKinds } from '../kubernetes-predicates/kubernetes-change.ts';
import { read } from '../plan-predicates/attribute.ts';

const KINDS = ['PodDisruptionBudget.policy'];
const kinds = new Set(KINDS);

export default defineDanger({
  title: 'pod disruption budget removed',
  harm: 'protection-removed',
  severity: 'high',
  why: 'The next node that is drained, as in every upgrade of the cluster, may take all pods at once.',
  help: 'keep a budget such as `maxUnavailable: 1`',
  safeWhen: 'some pods still have to stay',
  types: typesOfKinds(KINDS),
  newTypes: [],
  find(change) {
    const found = changeOfKinds(change, kinds);
    if (!found) return undefined;
    const gone = going(found, 'a drain may take all its pods at once', { gone: 'high', replaced: 'medium' });
    if (gone) return gone;
    if (found.before === null || found.after === null || !protects(found.before) || protects(found.after)) return undefined;
    return { message: `\`${change.address}\` allows all its pods to be taken at once`, key: 'spec' };
  },
});

/** Whether any pod has to stay. */
function protects(budget: JsonObject): boolean {
  const [least, most] = [read(budget, 'spec.minAvailable'), read(budget, 'spec.maxUnavailable')];
  if (least !== undefined) return !isPart(least, 0);
  return most !== undefined && !isPart(most, 100);
}

/** `0`, `0%` or `100%`; a plain number of 100 is no percentage. */
function isPart(value: Json, percent: number): boolean {
  return value === `${percent}%` || (percent === 0 && Number(value) === 0);
}
