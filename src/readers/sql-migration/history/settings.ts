/** Settings in force, and the search path among them. */
import { Timeline } from './timeline.ts';

export class Settings {
  readonly timeline = new Timeline<string>();
  /** Values to go back to at the end of the transaction, by `SET LOCAL`. */
  readonly #local = new Map<string, string | undefined>();
  #path: { setting: string; schemas: readonly string[] } = { setting: '', schemas: schemasIn('') };

  set(name: string, value: string | undefined, at: number): void {
    this.#local.delete(name);
    this.timeline.set(name, at, value);
  }

  setLocal(name: string, value: string, at: number): void {
    if (!this.#local.has(name)) this.#local.set(name, this.timeline.now(name));
    this.timeline.set(name, at, value);
  }

  resetAll(at: number): void {
    this.#local.clear();
    // Every script starts with this, and most settings were reset by one long before.
    for (const name of this.timeline.keys()) if (this.timeline.now(name) !== undefined) this.timeline.set(name, at, undefined);
  }

  endTransaction(at: number): void {
    for (const [name, value] of this.#local) this.timeline.set(name, at, value);
    this.#local.clear();
  }

  /** Schemas that unqualified names are looked up in; `public` where nothing was set. Asked for every name, and seldom set. */
  searchPath(): readonly string[] {
    const setting = this.timeline.now('search_path') ?? '';
    if (this.#path.setting !== setting) this.#path = { setting, schemas: schemasIn(setting) };
    return this.#path.schemas;
  }
}

function schemasIn(searchPath: string): string[] {
  const path = searchPath
    .split(',')
    .map((schema) => schema.trim().replace(/^"(.*)"$/, '$1'))
    .filter((schema) => schema !== '' && schema !== '$user' && schema !== 'pg_catalog' && schema !== 'pg_temp');
  return path.length > 0 ? path : ['public'];
}
