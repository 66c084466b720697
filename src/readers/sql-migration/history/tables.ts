/** Tables as statements and the schema define them, kept over time. */
import { formatSqlName, type SqlColumn, type SqlConstraint, type SqlName } from '../../../model/sql.ts';
import { Timeline } from './timeline.ts';

/** One table at one time. Never changed in place: a change makes a new one. */
export interface TableState {
  temporary: boolean;
  partitioned: boolean;
  columns: ReadonlyMap<string, SqlColumn>;
  constraints: ReadonlyMap<string, SqlConstraint>;
  /** Names of constraints that were validated without ever having been seen. */
  validatedUnseen: ReadonlySet<string>;
  /** A policy was created for it. */
  hasPolicy: boolean;
}

const EMPTY: TableState = {
  temporary: false,
  partitioned: false,
  columns: new Map(),
  constraints: new Map(),
  validatedUnseen: new Set(),
  hasPolicy: false,
};

export class Tables {
  readonly timeline = new Timeline<TableState>();

  /** As the next statement finds it; an empty state where nothing is known. */
  now(table: SqlName): TableState {
    return this.timeline.now(formatSqlName(table)) ?? EMPTY;
  }

  before(table: SqlName, at: number): TableState {
    return this.timeline.before(formatSqlName(table), at) ?? EMPTY;
  }

  isKnown(table: SqlName): boolean {
    return this.timeline.now(formatSqlName(table)) !== undefined;
  }

  create(table: SqlName, at: number, state: Partial<TableState>): void {
    this.timeline.set(formatSqlName(table), at, { ...EMPTY, ...state });
  }

  change(table: SqlName, at: number, state: Partial<TableState>): void {
    this.timeline.set(formatSqlName(table), at, { ...this.now(table), ...state });
  }

  drop(table: SqlName, at: number): void {
    this.timeline.set(formatSqlName(table), at, undefined);
  }

  move(from: SqlName, to: SqlName, at: number): void {
    this.timeline.set(formatSqlName(to), at, this.now(from));
    this.drop(from, at);
  }

  /** Sets, or with `undefined` removes, a column. */
  column(table: SqlName, name: string, at: number, column: SqlColumn | undefined): void {
    this.change(table, at, { columns: changed(this.now(table).columns, name, column) });
  }

  /** Sets, or with `undefined` removes, a constraint. */
  constraint(table: SqlName, name: string, at: number, constraint: SqlConstraint | undefined): void {
    const { constraints, validatedUnseen } = this.now(table);
    const unseen = validatedUnseen.has(name) ? new Set([...validatedUnseen].filter((one) => one !== name)) : validatedUnseen;
    this.change(table, at, { constraints: changed(constraints, name, constraint), validatedUnseen: unseen });
  }

  /** A constraint is validated: one that was seen, or one that only its name tells about. */
  validated(table: SqlName, name: string, at: number): void {
    const { constraints, validatedUnseen } = this.now(table);
    const seen = constraints.get(name);
    if (seen) this.constraint(table, name, at, { ...seen, notValid: false });
    else this.change(table, at, { validatedUnseen: new Set([...validatedUnseen, name]) });
  }
}

function changed<V>(map: ReadonlyMap<string, V>, key: string, value: V | undefined): ReadonlyMap<string, V> {
  const copy = new Map(map);
  if (value === undefined) copy.delete(key);
  else copy.set(key, value);
  return copy;
}

/** Whether a validated constraint says that a column of the table is not NULL. */
export function provesNotNull(state: TableState, table: string, column: string): boolean {
  for (const constraint of state.constraints.values()) {
    if (!constraint.notValid && !constraint.notEnforced && constraint.notNullColumns?.includes(column)) return true;
  }
  return [...state.validatedUnseen].some((name) => soundsLikeNotNull(name, table, column));
}

/**
 * `users_email_nn`, `email_not_null`, `chk_email_notnull`, `users_email_check`: a helper constraint that was added in an earlier pull request.
 * A name that tells a column proves nothing about another one.
 */
function soundsLikeNotNull(name: string, table: string, column: string): boolean {
  const words = `_${name.toLowerCase()}_`;
  const rest = words.replace(/_(is_)?(nn|not_?null|non_?null)(?=_|\d)/, '_');
  const told = rest
    .replace(/_(check|chk|ck|null|constraint|\d+)(?=_)/g, '_')
    .replace(`_${table.toLowerCase()}_`, '_')
    .replace(/_+/g, '_');
  if (told === '_') return rest !== words;
  const isMarked = rest !== words || /_(check|chk|ck|null)_/.test(words);
  return isMarked && rest.includes(`_${column.toLowerCase()}_`);
}

/** The name that PostgreSQL gives a constraint without one. */
export function constraintName(table: SqlName, constraint: SqlConstraint): string {
  if (constraint.name !== null) return constraint.name;
  const columns = constraint.columns.join('_');
  switch (constraint.kind) {
    case 'primary-key':
      return `${table.name}_pkey`;
    case 'unique':
      return `${table.name}_${columns}_key`;
    case 'foreign-key':
      return `${table.name}_${columns}_fkey`;
    case 'exclusion':
      return `${table.name}_${columns}_excl`;
    case 'not-null':
      return `${table.name}_${columns}_not_null`;
    case 'check':
      return constraint.columns.length === 1 ? `${table.name}_${columns}_check` : `${table.name}_check`;
  }
}
