/** Values that change as statements run, so that each can be asked for as it was before a statement. */

/** Keyed values over time. Times are statement ordinals and only grow. */
export class Timeline<V> {
  readonly #entries = new Map<string, { at: number; value: V | undefined }[]>();

  set(key: string, at: number, value: V | undefined): void {
    const entries = this.#entries.get(key);
    if (entries) entries.push({ at, value });
    else this.#entries.set(key, [{ at, value }]);
  }

  /** The value that a statement finds: set by an earlier one. */
  before(key: string, at: number): V | undefined {
    const entries = this.#entries.get(key);
    if (!entries) return undefined;
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[middle] as { at: number }).at < at) low = middle + 1;
      else high = middle;
    }
    return entries[low - 1]?.value;
  }

  /** The newest value: what the next statement finds. */
  now(key: string): V | undefined {
    return this.#entries.get(key)?.at(-1)?.value;
  }

  keys(): IterableIterator<string> {
    return this.#entries.keys();
  }

  /** Restores, as of a statement, what held before another: a ROLLBACK. */
  rewind(from: number, at: number): void {
    for (const [key, entries] of this.#entries) {
      const last = entries.at(-1);
      if (last && last.at >= from) this.set(key, at, this.before(key, from));
    }
  }
}
