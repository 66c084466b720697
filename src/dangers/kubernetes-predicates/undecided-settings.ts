/** Settings of Kubernetes objects that decide about a danger and are known only after apply. */
import { destroys, existed, type PlannedChange } from '../plan-predicates/lifecycle.ts';
import { decidingPaths, type DecidingPath } from './deciding-paths.ts';
import { ANY_OBJECT, kindOfTerraform, mayBeKubernetes } from './kinds.ts';
import { kubernetesChange } from './kubernetes-change.ts';
import { manifestPath } from './manifest-shape.ts';

interface UndecidedSetting {
  /** As the evidence has it, without numbers of elements. */
  path: string;
  dangers: string[];
}

/** What stands for the whole object, or for what it is. */
const WHOLE = new Set(['', 'kind', 'apiVersion']);

export function undecidedSettings(change: PlannedChange): UndecidedSetting[] {
  if (!mayBeKubernetes(change.type) || change.plan.unknownPaths.length === 0) return [];
  const isNew = !existed(change);
  const isMade = isNew || destroys(change);
  const ofAny = (ANY_OBJECT as readonly string[]).includes(change.type);
  const kind = kubernetesChange(change)?.kind ?? '';
  const found = new Map<string, UndecidedSetting>();
  for (const unknown of change.plan.unknownPaths) {
    // Unknown before, too: nothing becomes unknown by this change.
    if (!isNew && !change.changed.includes(unknown)) continue;
    const path = settingOf(change.type, unknown);
    if (path === undefined) continue;
    const dangers =
      ofAny && WHOLE.has(path)
        ? []
        : decidingPaths(kind)
            .filter((one) => (!isNew || one.isOfNew) && !(isMade && one.isGiven && kindOfTerraform(change.type)) && decides(one, path))
            .map(({ danger }) => danger);
    const shown = unknown.replace(/\.\d+(?=\.|$)/g, '');
    if ((dangers.length > 0 || (ofAny && WHOLE.has(path))) && !found.has(shown))
      found.set(shown, { path: shown, dangers: [...new Set(dangers)] });
  }
  return [...found.values()];
}

/** As a manifest has it; `undefined` for what is no setting of the object. */
function settingOf(type: string, unknown: string): string | undefined {
  // What the provider makes of a manifest is unknown at every change.
  if (type === 'kubernetes_manifest')
    return /^manifest(?:\.|$)/.test(unknown) ? manifestPath(unknown.slice('manifest.'.length), false) : undefined;
  if (type === 'kubectl_manifest') return unknown === 'yaml_body' ? '' : undefined;
  return manifestPath(unknown, kindOfTerraform(type) !== undefined);
}

function decides({ path, isBlock }: DecidingPath, unknown: string): boolean {
  if (path === unknown || path.startsWith(`${unknown}.`)) return true;
  return isBlock !== true && unknown.startsWith(path.endsWith('/') ? path : `${path}.`);
}
