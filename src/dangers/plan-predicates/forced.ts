/** Attributes that force a replacement. */
import type { PlannedChange } from './lifecycle.ts';

/** The first of the attributes that force the replacement and is, or lies below, one of the named ones. */
export function forcedBy(change: PlannedChange, names: ReadonlySet<string>): string | undefined {
  return change.plan.replacePaths.find((path) => {
    const steps = path.split('.').filter((step) => !/^\d+$/.test(step));
    return steps.some((step, at) => names.has(step) || names.has(steps.slice(0, at + 1).join('.')));
  });
}
