/** Where `moved` and `removed` blocks lead addresses. */
import { within, type PlacedState } from './module-tree.ts';

/** Without the keys of `count` and `for_each`, which are no business of a block. */
export function withoutKeys(address: string): string {
  return address.replace(/\[[^\]]*\]/g, '');
}

export function isModuleAddress(address: string): boolean {
  return /^module\.[^.]+(\.module\.[^.]+)*$/.test(address);
}

/** Type of a resource in an address from any module: the step before the name. `module` for a module. */
export function typeIn(address: string): string {
  const steps = withoutKeys(address).split('.');
  return isModuleAddress(withoutKeys(address)) ? 'module' : (steps.at(-2) ?? '');
}

/** The address under which a thing is known after all moves. */
export function followMoves(states: readonly PlacedState[]): (address: string) => string {
  const moves = states.flatMap(({ state, module }) =>
    state.block === 'moved' ? [{ from: withoutKeys(within(module, state.from)), to: withoutKeys(within(module, state.to)) }] : [],
  );
  return (address) => {
    let at = address;
    // Moves may be chained, and a circle of them is no valid Terraform.
    for (let step = 0; step < moves.length; step++) {
      const next = moves.map(({ from, to }) => moved(at, from, to)).find((one) => one !== undefined && one !== at);
      if (next === undefined) break;
      at = next;
    }
    return at;
  };
}

function moved(address: string, from: string, to: string): string | undefined {
  if (address === from) return to;
  return isModuleAddress(from) && address.startsWith(`${from}.`) ? `${to}${address.slice(from.length)}` : undefined;
}

/** Whether a `removed` block lets the object live on unmanaged. */
export function forgotten(states: readonly PlacedState[], address: string): boolean {
  return states.some(({ state, module }) => {
    if (state.block !== 'removed' || state.forgets !== true) return false;
    const from = withoutKeys(within(module, state.from));
    return address === from || (isModuleAddress(from) && address.startsWith(`${from}.`));
  });
}
