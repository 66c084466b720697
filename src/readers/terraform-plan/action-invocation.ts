/** One entry of a plan's `action_invocations`: a provider action run for its effect. */
import type { Change } from '../../model/change.ts';
import { isObject, type Json } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';
import { notUnderstood, planChange, type PlanContext } from './plan-change.ts';

/** Kind `execute`; `doubt` (such as a deferral) makes it `unknown`. */
export function actionInvocation(value: Json, location: Location, context: PlanContext, doubt?: string): Change {
  const entry = isObject(value) ? value : {};
  const asResource = {
    ...entry,
    mode: 'managed',
    change: {
      actions: ['invoke'],
      before: null,
      after: entry['config_values'] ?? null,
      after_unknown: entry['config_unknown'] ?? false,
      after_sensitive: entry['config_sensitive'] ?? false,
    },
  };
  return (
    planChange(asResource, location, context, { kind: 'execute', doubt }) ??
    notUnderstood(location, context, 'an action that cannot be read')
  );
}
