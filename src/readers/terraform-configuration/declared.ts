/** One thing that a configuration declares, with the facts about it that no plan tells. */
import type { ConfigurationDetail } from '../../model/change.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Place } from './syntax.ts';

export type DeclaredBlock = Exclude<ConfigurationDetail['block'], StateBlock['block']>;

export interface Declared {
  block: DeclaredBlock;
  /** `Change.type`: of a resource its own, else the kind of block. */
  type: string;
  /** Within its module. */
  address: string;
  facts: JsonObject;
  file: string;
  place: Place;
  /** Places of parts of it, by the first step of their path in `facts`. */
  places: Map<string, Place>;
}

/** A `moved`, `removed` or `import` block: what it does to the state. Addresses are within the module. */
export type StateBlock = { file: string; place: Place } & (
  | { block: 'moved'; from: string; to: string }
  /** `forgets`: whether the object lives on; `undefined` where that has to be evaluated. */
  | { block: 'removed'; from: string; forgets: boolean | undefined; facts: JsonObject }
  | { block: 'import'; to: string; id?: string; identity: string }
);

/** A call of another module. */
export interface ModuleCall {
  name: string;
  /** Folder, where the source is a path of this repository; it may leave the repository. */
  folder?: string;
}

export interface DeclaredModule {
  folder: string;
  things: Declared[];
  states: StateBlock[];
  calls: ModuleCall[];
  faulty: ReadonlySet<string>;
}
