/** What a migration does, in words that do not depend on the database: the interface between the SQL reader and the SQL dangers. */
import type { Location } from './location.ts';
import type { SqlOperation } from './sql-operation.ts';
import type { Dialect, ServerRelease, SqlColumn, SqlConstraint, SqlDomain, SqlIndex, SqlName, SqlObjectType } from './sql-parts.ts';

export type * from './sql-operation.ts';
export type * from './sql-parts.ts';

/** One statement of a script. */
export interface SqlStatement {
  /** Text from its first token to before its semicolon. */
  text: string;
  location: Location;
  operations: SqlOperation[];
  /** Position in the scan: counts over all statements of all files in order. */
  ordinal: number;
  /** In force when it runs: `none`, opened by `BEGIN` in the file, or opened by the tool around the file. */
  transaction: 'none' | 'explicit' | 'file';
  /** Counts the transactions of the scan, so that "in the same transaction" is equality; `-1` outside any. */
  transactionNumber: number;
  /** Inside a `DO` block, or in a procedure that is called. */
  nested: boolean;
  /** MySQL: what `ALGORITHM=` and `LOCK=` demand, lower case; the server refuses what it cannot do so. */
  online?: { algorithm?: string; lock?: string };
}

/** One direction of one migration file, all its statements in order. */
export interface SqlScript {
  file: string;
  dialect: Dialect;
  /** Major version of the server, such as 16. */
  server: number;
  /** The same with minor version and patch level, where they count. */
  release?: ServerRelease;
  /** `plain` when nothing was recognised. */
  framework: string;
  direction: 'up' | 'down';
  statements: SqlStatement[];
}

/**
 * What is known over all statements of the pull request, and of the schema before it. Everything is asked relative to a statement's ordinal,
 * so that one instance serves every statement. Keys are made by `sqlKey`.
 */
export interface SqlHistory {
  /** Created by an earlier statement, and not dropped since. `CREATE TABLE IF NOT EXISTS` counts. */
  createdBefore(key: string, ordinal: number): boolean;
  /** The same, but not by `IF NOT EXISTS`, which may have found it there. */
  createdForSure(key: string, ordinal: number): boolean;
  /** Created by a later statement of the same script. */
  createdAfter(key: string, ordinal: number): boolean;
  /** Dropped by an earlier statement of the same script. */
  droppedBefore(key: string, ordinal: number): boolean;
  droppedAfter(key: string, ordinal: number): boolean;
  /** The table was created as TEMPORARY. */
  isTemporary(table: SqlName, ordinal: number): boolean;
  /** Known to be partitioned, from a statement or the schema. */
  isPartitioned(table: SqlName, ordinal: number): boolean;
  /** A policy was created for the table, by a statement or in the schema. */
  hasPolicy(table: SqlName, ordinal: number): boolean;
  /** The column as last defined before the statement, from statements or the schema. */
  column(table: SqlName, column: string, ordinal: number): SqlColumn | undefined;
  /** Names of the columns of a table before the statement, as far as they are known. */
  columns(table: SqlName, ordinal: number): readonly string[];
  /** A CHECK (column IS NOT NULL) that was validated before the statement, added or validated here. */
  hasValidatedNotNull(table: SqlName, column: string, ordinal: number): boolean;
  constraint(table: SqlName, name: string, ordinal: number): SqlConstraint | undefined;
  /** All that are known of. */
  constraints(table: SqlName, ordinal: number): readonly SqlConstraint[];
  /** The index by that name as created earlier in the pull request, or as the schema has it. */
  index(name: SqlName, ordinal: number): SqlIndex | undefined;
  /** Other tables that foreign keys of the table point to, as far as known. */
  references(table: SqlName, ordinal: number): SqlName[];
  /** Names of the columns of a view as last defined before the statement; `*` and expressions without a name are `*`. */
  viewColumns(view: SqlName, ordinal: number): readonly string[] | undefined;
  /** The domain by that name; `undefined` where it is no domain, or not known to be one. */
  domain(name: SqlName, ordinal: number): SqlDomain | undefined;
  /** Whether its definition was seen, in the schema or an earlier statement. */
  isKnown(table: SqlName, ordinal: number): boolean;
  /** The value of a setting such as `lock_timeout` in force at the statement, if a statement set it. */
  setting(name: string, ordinal: number): string | undefined;
}

/** Rides along in a change. */
export interface SqlDetail {
  operation: SqlOperation;
  statement: SqlStatement;
  script: SqlScript;
  history: SqlHistory;
}

/**
 * Key of an object in the history, such as `table:public.users`. What belongs to a table (columns, constraints, triggers, policies, rules) is
 * a part of the table's name: `column:public.users.email`. Functions have a key by name and one with their signature as part. Case as PostgreSQL folds it.
 */
export function sqlKey(type: SqlObjectType, name: SqlName, part?: string): string {
  return `${type}:${formatSqlName(name)}${part === undefined ? '' : `.${part}`}`;
}

export function formatSqlName(name: SqlName): string {
  return name.schema === null ? name.name : `${name.schema}.${name.name}`;
}
