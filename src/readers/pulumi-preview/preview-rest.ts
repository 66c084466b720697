/** What a preview says beside its changes: what stays as it is, who depends on whom, and where a provider works. */
import { MOST_DEPENDENTS, type Dependents } from '../../model/related.ts';
import { withoutKeys } from '../terraform-plan/read-configuration.ts';
import type { ProviderConfiguration, References } from '../terraform-plan/reference-graph.ts';
import { isComponent, type State, type Step } from './step.ts';
import { parseUrn } from './urn.ts';

/** Dependencies that are kept; a preview with more tells nothing about dependents. */
const MOST_REFERENCES = 2_000_000;

/** Operations after which the resource is no longer there. */
const GONE = new Set(['delete', 'discard', 'delete-replaced', 'discard-replaced']);

/**
 * The document lists what stays as it is only with `--show-sames`; the log of the engine always does, and never says who depends on whom. What
 * is not listed is counted from the summary.
 */
export class PreviewRest implements References {
  #same = 0;
  #shown = 0;
  #count = 0;
  readonly #users = new Map<string, Set<string>>();
  readonly #providers = new Map<string, string>();
  readonly #regions = new Map<string, string>();

  /** `isSame`: nothing happens to it. */
  add(step: Step, isSame: boolean): void {
    if (step.op === 'same') this.#shown++;
    const { before, after } = step;
    const region = step.token.startsWith('pulumi:providers:') ? (after ?? before)?.inputs['region'] : undefined;
    if (typeof region === 'string') this.#regions.set(step.urn, region);
    if (isComponent(step)) return;
    if (isSame) this.#same++;
    const user = withoutKeys(step.address);
    const provider = (after ?? before)?.provider;
    if (provider) this.#providers.set(user, provider);
    // What goes too has nothing left to break.
    if (GONE.has(step.op)) return;
    for (const state of [before, after]) this.#depend(user, state);
  }

  /** Objects that stay. `counted`: all that the summary says to stay, whatever they are. */
  unchanged(counted: number): number {
    return this.#same + Math.max(0, counted - this.#shown);
  }

  dependents(address: string, leftOut: ReadonlySet<string>): Dependents | undefined {
    if (this.#count > MOST_REFERENCES || this.#count === 0) return undefined;
    const stays = (one: string): boolean => one !== address && !leftOut.has(one);
    const direct = this.#users.get(address) ?? new Set();
    const all = new Set(direct);
    // What is added while it goes is gone through as well.
    for (const one of all) for (const user of this.#users.get(one) ?? []) all.add(user);
    const first = [...direct].filter(stays).sort();
    const rest = [...all].filter((one) => stays(one) && !direct.has(one)).sort();
    return { count: first.length + rest.length, direct: first.length, addresses: [...first, ...rest].slice(0, MOST_DEPENDENTS) };
  }

  provider(address: string): ProviderConfiguration | undefined {
    // `<urn>::<id>`.
    const [, urn = '', name = ''] = /^(.*::pulumi:providers:[^:]+::(.*))::[^:]*$/.exec(this.#providers.get(address) ?? '') ?? [];
    if (urn === '') return undefined;
    const region = this.#regions.get(urn);
    return { alias: name.startsWith('default') ? '' : name, ...(region !== undefined && { region }) };
  }

  #depend(user: string, state: State | null): void {
    for (const urn of state?.dependencies ?? []) {
      const used = parseUrn(urn)?.address;
      if (used === undefined || ++this.#count > MOST_REFERENCES) continue;
      const address = withoutKeys(used);
      const users = this.#users.get(address);
      if (users) users.add(user);
      else this.#users.set(address, new Set([user]));
    }
  }
}
