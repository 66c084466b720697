/** What dangers say when a Kubernetes object goes. */
import type { Change } from '../../model/change.ts';
import type { Hit } from '../../model/danger.ts';
import type { Severity } from '../../model/finding.ts';
import type { PlannedChange } from '../plan-predicates/lifecycle.ts';
import { keepAdvice, loss } from '../plan-predicates/wording.ts';
import { advice } from '../plan-predicates/destruction.ts';
import type { KubernetesChange } from './kubernetes-change.ts';

/** How bad it is: gone for good, and destroyed to be made again. */
export interface Gravity {
  gone: Severity;
  replaced: Severity;
}

/** The hit for an object that goes; `undefined` when it stays. `consequence` says what that means. */
export function going(found: KubernetesChange, consequence: string, { gone, replaced }: Gravity): Hit | undefined {
  if (!found.isDestroyed) return undefined;
  const { change, isReplaced } = found;
  return {
    message: `${goes(change as PlannedChange, isReplaced)}: ${consequence}`,
    severity: isReplaced ? replaced : gone,
    key: 'delete',
    ...advice(isManifest(change) ? manifestAdvice(change as PlannedChange, isReplaced) : keepAdvice(change as PlannedChange)),
  };
}

/** Manifests say only what shall be; what happens is up to what applies them. */
export function isManifest({ plan }: Change): boolean {
  return plan?.provider === 'kubernetes';
}

function goes(change: PlannedChange, isReplaced: boolean): string {
  if (!isManifest(change)) return loss(change);
  if (!isReplaced) {
    const to = change.plan.successor;
    return `\`${change.address}\` is deleted${to === undefined ? '' : ` and made anew as \`${to}\``}`;
  }
  const paths = change.plan.replacePaths.map((path) => `\`${path}\``);
  return `\`${change.address}\` changes ${paths.join(', ')}, which cannot be changed in place, so that the apply fails or, when forced, deletes and creates it`;
}

function manifestAdvice({ plan }: PlannedChange, isReplaced: boolean): string | undefined {
  const [first] = plan.replacePaths;
  if (isReplaced) return `take the change of \`${first ?? ''}\` out, or make a new object beside the old one and move over in steps`;
  if (plan.successor !== undefined) return 'make the new object first, move over to it, and delete the old one in a change of its own';
  return undefined;
}
