/** Puts the steps of a replacement together: it is told in up to three, and counts once. */
import type { Location } from '../../model/location.ts';
import type { Order } from './step-change.ts';
import type { Step } from './step.ts';

interface Placed {
  step: Step;
  location: Location;
}

export type Joined = { replaced: Placed; order: Order; leftover?: never } | { leftover: Placed; replaced?: never };

/** Operations that tell of a replacement. */
const OPERATIONS = new Set(['replace', 'create-replacement', 'import-replacement', 'delete-replaced']);

/**
 * Holds the steps of unfinished replacements, so that memory grows with what is replaced. The old object is told from others of the same name by
 * its id: a leftover of an earlier run is deleted by the same kind of step.
 */
export class Replacements {
  #deleted = new Map<string, Placed[]>();
  #logical = new Map<string, Placed>();
  #done = new Map<string, string | undefined>();

  static tells(op: string): boolean {
    return OPERATIONS.has(op);
  }

  /** What is complete with this step. */
  *take(placed: Placed): Generator<Joined> {
    const { step } = placed;
    const { urn, op } = step;
    const id = step.before?.id;
    if (op === 'delete-replaced') {
      if (this.#done.has(urn) && this.#done.get(urn) === id) this.#done.delete(urn);
      else this.#deleted.set(urn, [...(this.#deleted.get(urn) ?? []), placed]);
    } else if (op === 'replace') {
      if (!this.#done.has(urn)) this.#logical.set(urn, placed);
    } else {
      const order = this.#forgetDeleted(urn, id) ? 'delete-first' : 'create-first';
      if (order === 'create-first') this.#done.set(urn, id);
      const logical = this.#logical.get(urn);
      this.#logical.delete(urn);
      yield { replaced: { ...placed, step: withReasons(step, logical?.step) }, order };
    }
  }

  /** What is left when the document ends. */
  *rest(): Generator<Joined> {
    for (const [urn, placed] of this.#logical) {
      const order = this.#forgetDeleted(urn, placed.step.before?.id) ? 'delete-first' : 'unknown';
      yield { replaced: placed, order };
    }
    for (const leftovers of this.#deleted.values()) for (const leftover of leftovers) yield { leftover };
  }

  #forgetDeleted(urn: string, id: string | undefined): boolean {
    const deleted = this.#deleted.get(urn) ?? [];
    const at = deleted.findIndex(({ step }) => step.before?.id === id);
    if (at < 0) return false;
    deleted.splice(at, 1);
    return true;
  }
}

/** Not every step repeats why. */
function withReasons(step: Step, logical: Step | undefined): Step {
  if (!logical || step.keys.length + step.differences.length > 0) return step;
  return { ...step, keys: logical.keys, differences: logical.differences, changed: logical.changed };
}
