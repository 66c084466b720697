/** What is known over all statements of a pull request: built up statement by statement, asked by dangers about any point of it. */
import {
  formatSqlName,
  sqlKey,
  type SqlColumn,
  type SqlConstraint,
  type SqlDomain,
  type SqlHistory,
  type SqlIndex,
  type SqlName,
  type SqlObjectType,
} from '../../../model/sql.ts';
import { TEMPORARY_SCHEMA, type NameScope } from '../operations/context.ts';
import { Objects } from './objects.ts';
import { Settings } from './settings.ts';
import { provesNotNull, Tables } from './tables.ts';
import { Timeline } from './timeline.ts';

export class MigrationHistory implements SqlHistory, NameScope {
  readonly tables = new Tables();
  readonly objects = new Objects();
  readonly indexes = new Timeline<SqlIndex>();
  readonly domains = new Timeline<SqlDomain>();
  readonly settings = new Settings();
  /** Columns of views. */
  readonly views = new Timeline<readonly string[]>();
  /** First ordinal of each script. */
  readonly #scripts: number[] = [];

  /** A script runs in a session of its own: settings of an earlier one are gone. */
  beginScript(ordinal: number): void {
    this.#scripts.push(ordinal);
    this.settings.resetAll(ordinal - 0.5);
  }

  /** Number of the script that a statement is in. */
  scriptOf(ordinal: number): number {
    let low = 0;
    let high = this.#scripts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#scripts[middle] as number) <= ordinal) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Takes back what a transaction did. */
  rollBack(begin: number, at: number): void {
    for (const timeline of [this.tables.timeline, this.objects.known, this.indexes, this.domains, this.views, this.settings.timeline])
      timeline.rewind(begin, at);
    this.settings.endTransaction(at);
  }

  resolve(type: SqlObjectType, schema: string | undefined, name: string): SqlName {
    if (schema !== undefined) return { schema, name };
    const temporary = { schema: TEMPORARY_SCHEMA, name };
    if (this.#isKnown(type, temporary)) return temporary;
    const path = this.settings.searchPath();
    const found = path.find((one) => this.#isKnown(type, { schema: one, name }));
    return { schema: found ?? (path[0] as string), name };
  }

  create(schema: string | undefined, name: string): SqlName {
    return { schema: schema ?? (this.settings.searchPath()[0] as string), name };
  }

  #isKnown(type: SqlObjectType, name: SqlName): boolean {
    return (type === 'table' && this.tables.isKnown(name)) || this.objects.known.now(sqlKey(type, name)) !== undefined;
  }

  createdForSure(key: string, ordinal: number): boolean {
    return this.objects.known.before(key, ordinal) === 'new';
  }

  createdBefore(key: string, ordinal: number): boolean {
    const origin = this.objects.known.before(key, ordinal);
    return origin === 'new' || origin === 'perhaps-new';
  }

  createdAfter(key: string, ordinal: number): boolean {
    return this.objects.happened(key, 'created', this.scriptOf(ordinal), ordinal, Number.POSITIVE_INFINITY);
  }

  droppedBefore(key: string, ordinal: number): boolean {
    return this.objects.happened(key, 'dropped', this.scriptOf(ordinal), Number.NEGATIVE_INFINITY, ordinal);
  }

  droppedAfter(key: string, ordinal: number): boolean {
    return this.objects.happened(key, 'dropped', this.scriptOf(ordinal), ordinal, Number.POSITIVE_INFINITY);
  }

  isTemporary(table: SqlName, ordinal: number): boolean {
    return table.schema === TEMPORARY_SCHEMA || this.tables.before(table, ordinal).temporary;
  }

  isPartitioned(table: SqlName, ordinal: number): boolean {
    return this.tables.before(table, ordinal).partitioned;
  }

  hasPolicy(table: SqlName, ordinal: number): boolean {
    return this.tables.before(table, ordinal).hasPolicy;
  }

  column(table: SqlName, column: string, ordinal: number): SqlColumn | undefined {
    return this.tables.before(table, ordinal).columns.get(column);
  }

  columns(table: SqlName, ordinal: number): readonly string[] {
    return [...this.tables.before(table, ordinal).columns.keys()];
  }

  hasValidatedNotNull(table: SqlName, column: string, ordinal: number): boolean {
    return provesNotNull(this.tables.before(table, ordinal), table.name, column);
  }

  constraint(table: SqlName, name: string, ordinal: number): SqlConstraint | undefined {
    return this.tables.before(table, ordinal).constraints.get(name);
  }

  constraints(table: SqlName, ordinal: number): readonly SqlConstraint[] {
    return [...this.tables.before(table, ordinal).constraints.values()];
  }

  index(name: SqlName, ordinal: number): SqlIndex | undefined {
    return this.indexes.before(formatSqlName(name), ordinal);
  }

  references(table: SqlName, ordinal: number): SqlName[] {
    const { constraints } = this.tables.before(table, ordinal);
    const named = [...constraints.values()].flatMap(({ references }) => references?.table ?? []);
    const others = new Map(named.map((name) => [formatSqlName(name), name]));
    others.delete(formatSqlName(table));
    return [...others.values()];
  }

  viewColumns(view: SqlName, ordinal: number): readonly string[] | undefined {
    return this.views.before(formatSqlName(view), ordinal);
  }

  domain(name: SqlName, ordinal: number): SqlDomain | undefined {
    return this.domains.before(formatSqlName(name), ordinal);
  }

  isKnown(table: SqlName, ordinal: number): boolean {
    return this.tables.timeline.before(formatSqlName(table), ordinal) !== undefined;
  }

  setting(name: string, ordinal: number): string | undefined {
    return this.settings.timeline.before(name.toLowerCase(), ordinal);
  }
}
