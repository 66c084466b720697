/** Which objects the pull request created, dropped and renamed, and when. */
import { formatSqlName, sqlKey, type SqlName, type SqlObjectType } from '../../../model/sql.ts';
import { Timeline } from './timeline.ts';

/** `new` was created by the pull request, `old` is known from the schema or from what statements do with it. */
export interface KnownObject {
  origin: 'new' | 'old';
  renamedFrom?: { name: SqlName; script: number };
}

interface Event {
  at: number;
  script: number;
  what: 'created' | 'dropped';
}

/** Types whose objects have parts with keys of their own. */
const PARTS: readonly SqlObjectType[] = ['column', 'constraint', 'trigger', 'policy', 'rule'];

export class Objects {
  readonly known = new Timeline<KnownObject>();
  readonly #events = new Map<string, Event[]>();
  /** Qualified table name to the keys of its parts. */
  readonly #parts = new Map<string, Set<string>>();

  create(type: SqlObjectType, name: SqlName, at: number, script: number, part?: string): void {
    const key = sqlKey(type, name, part);
    // What the schema tells was there before the pull request.
    this.known.set(key, at, { origin: at < 0 ? 'old' : 'new' });
    this.#happened(key, { at, script, what: 'created' });
    if (part !== undefined) this.#remember(name, key);
  }

  drop(type: SqlObjectType, name: SqlName, at: number, script: number, part?: string): void {
    const key = sqlKey(type, name, part);
    this.known.set(key, at, undefined);
    this.#happened(key, { at, script, what: 'dropped' });
    if (part !== undefined) return;
    for (const partKey of this.#parts.get(formatSqlName(name)) ?? []) this.known.set(partKey, at, undefined);
    if (type === 'schema') this.#dropInside(name.name, at);
  }

  /** Newness moves along with the object and its parts. */
  rename(type: SqlObjectType, from: SqlName, to: SqlName, at: number, script: number): void {
    this.#move(sqlKey(type, from), sqlKey(type, to), at, { name: from, script });
    this.#happened(sqlKey(type, to), { at, script, what: 'created' });
    const before = formatSqlName(from);
    for (const key of this.#parts.get(before) ?? []) {
      const moved = PARTS.map((part) => `${part}:`).find((prefix) => key.startsWith(prefix + before)) ?? '';
      const renamed = `${moved}${formatSqlName(to)}${key.slice(moved.length + before.length)}`;
      this.#move(key, renamed, at, undefined);
      this.#remember(to, renamed);
    }
  }

  renamePart(type: SqlObjectType, table: SqlName, from: string, to: string, at: number, script: number): void {
    this.#move(sqlKey(type, table, from), sqlKey(type, table, to), at, { name: { schema: table.schema, name: from }, script });
    this.#remember(table, sqlKey(type, table, to));
  }

  /** Whether a key has such an event between two times in one script. */
  happened(key: string, what: Event['what'], script: number, from: number, to: number): boolean {
    return (this.#events.get(key) ?? []).some(
      (event) => event.what === what && event.script === script && event.at > from && event.at < to,
    );
  }

  #happened(key: string, event: Event): void {
    const events = this.#events.get(key);
    if (events) events.push(event);
    else this.#events.set(key, [event]);
  }

  #move(from: string, to: string, at: number, renamedFrom: KnownObject['renamedFrom']): void {
    const known = this.known.now(from);
    this.known.set(to, at, { origin: known?.origin ?? 'old', ...(renamedFrom ? { renamedFrom } : {}) });
    this.known.set(from, at, undefined);
  }

  #remember(table: SqlName, key: string): void {
    const name = formatSqlName(table);
    const keys = this.#parts.get(name);
    if (keys) keys.add(key);
    else this.#parts.set(name, new Set([key]));
  }

  /** `DROP SCHEMA … CASCADE` takes everything in it along. */
  #dropInside(schema: string, at: number): void {
    for (const key of this.known.keys()) {
      if (key.includes(`:${schema}.`)) this.known.set(key, at, undefined);
    }
  }
}
