/** Which objects the pull request created, dropped and renamed, and when. */
import { formatSqlName, sqlKey, type SqlName, type SqlObjectType } from '../../../model/sql.ts';
import { Timeline } from './timeline.ts';

/** A statement, as far as the history cares. */
export interface Moment {
  ordinal: number;
  script: number;
  /** Ran before the pull request: the schema, and what an edited file already held. */
  past: boolean;
  /** False inside an IF or a loop: what is created there may not be. */
  certain: boolean;
  /** Outside a transaction, SET LOCAL does nothing. */
  inTransaction: boolean;
}

/** `new` was created by the pull request, `perhaps-new` by an `IF NOT EXISTS` in it, `old` is known to have been there before. */
type Origin = 'new' | 'perhaps-new' | 'old';

interface Event {
  at: number;
  script: number;
  what: 'created' | 'dropped';
}

/** Types whose objects have parts with keys of their own. */
const PARTS: readonly SqlObjectType[] = ['column', 'constraint', 'trigger', 'policy', 'rule'];

export class Objects {
  readonly known = new Timeline<Origin>();
  readonly #events = new Map<string, Event[]>();
  /** Qualified table name to the keys of its parts. */
  readonly #parts = new Map<string, Set<string>>();

  create(type: SqlObjectType, name: SqlName, moment: Moment, part?: string): void {
    this.#create(type, name, moment, moment.past ? 'old' : 'new', part);
  }

  /** By `IF NOT EXISTS`: new for sure only where the pull request dropped it before. Whether it is. */
  createIfMissing(type: SqlObjectType, name: SqlName, moment: Moment, part?: string): boolean {
    const isGone = (this.#events.get(sqlKey(type, name, part)) ?? []).at(-1)?.what === 'dropped';
    this.#create(type, name, moment, moment.past ? 'old' : isGone ? 'new' : 'perhaps-new', part);
    return isGone;
  }

  #create(type: SqlObjectType, name: SqlName, { ordinal, script }: Moment, origin: Origin, part: string | undefined): void {
    const key = sqlKey(type, name, part);
    this.known.set(key, ordinal, origin);
    this.#happened(key, { at: ordinal, script, what: 'created' });
    if (part !== undefined) this.#remember(formatSqlName(name), key);
  }

  /** The same for all columns or constraints of a new table; `isSure`: it is a new one for sure. */
  createParts(type: SqlObjectType, table: SqlName, parts: Iterable<string>, { ordinal, script, past }: Moment, isSure: boolean): void {
    const name = formatSqlName(table);
    const known = this.#parts.get(name) ?? new Set();
    for (const part of parts) {
      const key = `${type}:${name}.${part}`;
      this.known.set(key, ordinal, past ? 'old' : isSure ? 'new' : 'perhaps-new');
      this.#happened(key, { at: ordinal, script, what: 'created' });
      known.add(key);
    }
    this.#parts.set(name, known);
  }

  drop(type: SqlObjectType, name: SqlName, { ordinal: at, script }: Moment, part?: string): void {
    const key = sqlKey(type, name, part);
    this.known.set(key, at, undefined);
    this.#happened(key, { at, script, what: 'dropped' });
    if (part !== undefined) return;
    for (const partKey of this.#parts.get(formatSqlName(name)) ?? []) this.known.set(partKey, at, undefined);
    if (type === 'schema') this.#dropInside(name.name, at);
  }

  /** Newness moves along with the object and its parts. */
  rename(type: SqlObjectType, from: SqlName, to: SqlName, { ordinal: at, script }: Moment): void {
    this.#move(sqlKey(type, from), sqlKey(type, to), at);
    this.#happened(sqlKey(type, to), { at, script, what: 'created' });
    const before = formatSqlName(from);
    for (const key of this.#parts.get(before) ?? []) {
      const moved = PARTS.map((part) => `${part}:`).find((prefix) => key.startsWith(prefix + before)) ?? '';
      const renamed = `${moved}${formatSqlName(to)}${key.slice(moved.length + before.length)}`;
      this.#move(key, renamed, at);
      this.#remember(formatSqlName(to), renamed);
    }
  }

  renamePart(type: SqlObjectType, table: SqlName, from: string, to: string, { ordinal }: Moment): void {
    this.#move(sqlKey(type, table, from), sqlKey(type, table, to), ordinal);
    this.#remember(formatSqlName(table), sqlKey(type, table, to));
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

  #move(from: string, to: string, at: number): void {
    this.known.set(to, at, this.known.now(from) ?? 'old');
    this.known.set(from, at, undefined);
  }

  #remember(table: string, key: string): void {
    const keys = this.#parts.get(table);
    if (keys) keys.add(key);
    else this.#parts.set(table, new Set([key]));
  }

  /** `DROP SCHEMA … CASCADE` takes everything in it along. */
  #dropInside(schema: string, at: number): void {
    for (const key of this.known.keys()) {
      if (key.includes(`:${schema}.`)) this.known.set(key, at, undefined);
    }
  }
}
