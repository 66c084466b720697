/** Names, types, expressions, columns, constraints and indexes, as statements of any database speak of them. */

export type Dialect = 'postgres' | 'mysql' | 'mariadb' | 'sqlite';

/** Major, minor and patch of the server, such as 8.0.28. What was not said is infinite: the newest of its kind. */
export type ServerRelease = readonly [major: number, minor: number, patch: number];

/** A qualified name. `schema` is resolved against the search path (PostgreSQL: `public`), or `null` where the dialect has none. */
export interface SqlName {
  schema: string | null;
  name: string;
}

/** A type as written and as understood: `varchar(20)[]` is `{ name: 'varchar', modifiers: [20], array: true }`. */
export interface SqlType {
  /** Canonical lower-case name: `varchar`, `text`, `numeric`, `int4`, `int8`, `timestamptz`, `serial`, ... or a user type, qualified when written so. */
  name: string;
  modifiers: number[];
  array: boolean;
  /** As written. */
  text: string;
  /** MySQL: `UNSIGNED`. */
  unsigned?: boolean;
  /** MySQL: of `enum('a', 'b')` and `set(…)`. */
  values?: string[];
}

/** A named type with constraints of its own, over another type. */
export interface SqlDomain {
  base: SqlType;
  /** Has a CHECK or NOT NULL. */
  constrained: boolean;
}

/** An expression, as far as dangers need it. */
export interface SqlExpression {
  text: string;
  /** `volatile` when a known volatile function is called, `unknown` when a function is not known. */
  volatility: 'constant' | 'stable' | 'volatile' | 'unknown';
  /** Functions called, lower case, unqualified unless a schema other than pg_catalog was written. */
  functions: string[];
  /** Columns read, unqualified. */
  columns: string[];
  isNull: boolean;
}

/** Which rows a data change touches. */
export interface RowFilter {
  /** `none`: no WHERE; `always-true`: constant true such as `1 = 1`; `some`: a real predicate; `batch`: bounded by LIMIT, an id range, ctid or a sub-select with LIMIT. */
  rows: 'none' | 'always-true' | 'some' | 'batch';
  text: string;
  columns: string[];
}

export interface SqlColumn {
  name: string;
  type: SqlType;
  notNull: boolean;
  /** `NULL` is written out. */
  nullable?: true;
  default?: SqlExpression;
  generated?: { expression: SqlExpression; stored: boolean };
  identity?: boolean;
  /** `serial` and its kin, or MySQL `AUTO_INCREMENT`. */
  autoIncrement?: boolean;
  primaryKey?: boolean;
  unique?: boolean;
  references?: SqlReference;
  check?: SqlExpression;
  collation?: string;
  /** MySQL: `CHARACTER SET`. */
  charset?: string;
  /** MySQL before version 9 reads `REFERENCES` at a column and makes no foreign key of it. */
  ignoredReferences?: SqlReference;
  /** Constraints written at the column, with their names; `NOT NULL` is not among them. */
  constraints?: SqlConstraint[];
}

export interface SqlReference {
  table: SqlName;
  columns: string[];
  onDelete?: string;
}

export interface SqlConstraint {
  name: string | null;
  kind: 'primary-key' | 'unique' | 'foreign-key' | 'check' | 'exclusion' | 'not-null';
  columns: string[];
  references?: SqlReference;
  check?: SqlExpression;
  notValid: boolean;
  notEnforced: boolean;
  /** `USING INDEX name`. */
  usingIndex?: string;
  /** Columns that a CHECK or NOT NULL constraint says are not NULL. */
  notNullColumns?: string[];
}

export interface SqlIndex {
  name: string | null;
  table: SqlName;
  /** Plain columns; expressions as their text. */
  columns: string[];
  unique: boolean;
  concurrently: boolean;
  ifNotExists: boolean;
  /** `ON ONLY parent`. */
  only: boolean;
  method: string;
  where?: SqlExpression;
}

/** Objects that are dropped, renamed or moved as a whole. */
export type SqlObjectType =
  | 'table'
  | 'view'
  | 'materialized-view'
  | 'index'
  | 'sequence'
  | 'type'
  | 'domain'
  | 'schema'
  | 'database'
  | 'function'
  | 'procedure'
  | 'trigger'
  | 'extension'
  | 'role'
  | 'policy'
  | 'rule'
  | 'owned'
  | 'foreign-table'
  | 'publication'
  | 'subscription'
  | 'column'
  | 'constraint'
  | 'aggregate'
  | 'tablespace'
  | 'other';

export interface SqlPrivileges {
  /** Lower case; `['all']` for ALL. */
  privileges: string[];
  objectType: string;
  objects: SqlName[];
  /** `ALL TABLES IN SCHEMA`. */
  allInSchema: boolean;
  grantees: string[];
  grantOption: boolean;
}
