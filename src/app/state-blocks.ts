/** What configuration says about the state (`moved`, `removed`, `import`) is in a plan as well, where there is one for it: it counts once. */
import type { Change } from '../model/change.ts';
import { UNKNOWN_ENVIRONMENT } from '../model/finding.ts';
import { withoutKeys } from '../readers/terraform-plan/read-configuration.ts';

type Block = 'moved' | 'removed' | 'import';

interface StateBlocks {
  /** Whether the change only counts where no plan has it, which is known at the end. */
  waits(change: Change, environments: readonly string[]): boolean;
  /** Those that no plan has. */
  rest(): Change[];
}

/** Plans may come before or after the configuration. */
export function stateBlocks(): StateBlocks {
  const waiting: { change: Change; block: Block; environments: readonly string[] }[] = [];
  const planned: Record<Block, Map<string, Set<string>>> = { moved: new Map(), removed: new Map(), import: new Map() };

  function isPlanned({ change, block, environments }: (typeof waiting)[number]): boolean {
    const address = withoutKeys(change.address);
    const isSame = (other: string): boolean =>
      environments.includes(other) || other === UNKNOWN_ENVIRONMENT || environments.includes(UNKNOWN_ENVIRONMENT);
    const places = planned[block].get(address);
    if (places) return [...places].some(isSame);
    // A block about a module is in the plan as its objects.
    return (
      change.type === 'module' && [...planned[block]].some(([one, others]) => one.startsWith(`${address}.`) && [...others].some(isSame))
    );
  }

  return {
    waits(change, environments) {
      const { plan, configuration } = change;
      if (!plan) return false;
      if (configuration) {
        const { block } = configuration;
        if (block !== 'moved' && block !== 'removed' && block !== 'import') return false;
        waiting.push({ change, block, environments });
        return true;
      }
      const block = blockOf(change);
      if (block === undefined) return false;
      const address = withoutKeys(change.address);
      const places = planned[block].get(address) ?? new Set();
      for (const environment of environments) places.add(environment);
      planned[block].set(address, places);
      return false;
    },
    rest: () => waiting.filter((one) => !isPlanned(one)).map(({ change }) => change),
  };
}

function blockOf({ kind, plan }: Change): Block | undefined {
  if (plan?.previousAddress !== undefined) return 'moved';
  if (plan?.importing !== undefined) return 'import';
  return kind === 'forget' || kind === 'delete' ? 'removed' : undefined;
}
