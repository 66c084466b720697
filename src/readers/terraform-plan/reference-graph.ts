/** Who refers to whom, as the configuration of a plan and the state before it say. */
import { MOST_DEPENDENTS, type Dependents } from '../../model/related.ts';

/** What a plan says about things beside its changes. Addresses are those of the configuration: without keys of `count` and `for_each`. */
export interface References {
  /** What hangs on the thing, but for what is left out; undefined where the plan does not tell. */
  dependents(address: string, leftOut: ReadonlySet<string>): Dependents | undefined;
  provider(address: string): ProviderConfiguration | undefined;
}

export interface ProviderConfiguration {
  /** `''` for the default one. */
  alias: string;
  region?: string;
}

/** References that are kept; a plan with more tells nothing about dependents. */
const MOST_REFERENCES = 2_000_000;

/**
 * Nodes are named by their place in the configuration: `module.a.aws_vpc.main`, `module.a.var.cidr`, `module.a.output.id`; `module.a` is the
 * call of the module, on which everything in it depends, and `module.a.*` everything in it, on which depends what names the module.
 */
export class ReferenceGraph implements References {
  /** Managed objects of the configuration, each with the key of its provider. */
  readonly managed = new Map<string, string>();
  readonly providers = new Map<string, ProviderConfiguration>();
  readonly #users = new Map<string, string[]>();
  /** By what they depended on when they were applied, straight or by way of others. */
  readonly #applied = new Map<string, Set<string>>();
  #count = 0;

  add(user: string, used: string): void {
    if (++this.#count > MOST_REFERENCES) return;
    const users = this.#users.get(used);
    if (users) users.push(user);
    else this.#users.set(used, [user]);
  }

  addApplied(user: string, used: string): void {
    if (++this.#count > MOST_REFERENCES) return;
    const users = this.#applied.get(used);
    if (users) users.add(user);
    else this.#applied.set(used, new Set([user]));
  }

  dependents(address: string, leftOut: ReadonlySet<string>): Dependents | undefined {
    const applied = this.#applied.get(address);
    if (this.#count > MOST_REFERENCES || (this.managed.size === 0 && !applied)) return undefined;
    const stays = (one: string): boolean => one !== address && !leftOut.has(one);
    const direct = this.#reached([address], false);
    const all = this.#reached([...direct], true);
    for (const one of direct) all.add(one);
    // What is no longer in the configuration goes, or is only forgotten.
    for (const one of applied ?? []) if (this.managed.size === 0 || this.managed.has(one)) all.add(one);
    const first = [...direct].filter(stays).sort();
    const rest = [...all].filter((one) => stays(one) && !direct.has(one)).sort();
    return { count: first.length + rest.length, direct: first.length, addresses: [...first, ...rest].slice(0, MOST_DEPENDENTS) };
  }

  provider(address: string): ProviderConfiguration | undefined {
    const key = this.managed.get(address);
    if (key === undefined) return undefined;
    // A key of a module without a configuration of its own means that of the root.
    const found = this.providers.get(key) ?? this.providers.get(key.slice(key.lastIndexOf(':') + 1));
    const dot = key.lastIndexOf('.');
    return found ?? { alias: dot > key.lastIndexOf(':') ? key.slice(dot + 1) : '' };
  }

  /** Managed objects that refer to these; `through`: also by way of other managed objects. */
  #reached(from: readonly string[], through: boolean): Set<string> {
    const reached = new Set<string>();
    const seen = new Set(from);
    const open = [...from];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      for (const user of this.#users.get(node) ?? []) {
        if (seen.has(user)) continue;
        seen.add(user);
        const isManaged = this.managed.has(user);
        if (isManaged) reached.add(user);
        if (through || !isManaged) open.push(user);
      }
    }
    return reached;
  }
}
