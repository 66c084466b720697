/** What a migration statement does, in words that do not depend on the database: the interface between the SQL reader and the SQL dangers. */
import type { Location } from './location.ts';

export type Dialect = 'postgres' | 'mysql' | 'mariadb' | 'sqlite';

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

/**
 * One action of one statement. `ALTER TABLE t ADD COLUMN a int, DROP COLUMN b` makes two operations, `DROP TABLE a, b` two.
 * `server` settings and no-ops (SELECT, comments, SET) are operations too, so that nothing is lost from the count.
 */
export type SqlOperation =
  | {
      op: 'create-table';
      table: SqlName;
      columns: SqlColumn[];
      constraints: SqlConstraint[];
      temporary: boolean;
      ifNotExists: boolean;
      unlogged: boolean;
      partitioned: boolean;
      partitionOf?: SqlName;
      like?: SqlName;
      asSelect: boolean;
    }
  | {
      op: 'drop';
      objectType: SqlObjectType;
      object: SqlName;
      cascade: boolean;
      ifExists: boolean;
      concurrently: boolean;
      /** Triggers, policies, rules: on which table. */ table?: SqlName;
      /** Functions: argument types as text. */ signature?: string;
    }
  | {
      op: 'rename';
      objectType: SqlObjectType;
      object: SqlName;
      to: string;
      /** Columns, constraints, triggers, policies: of which table. */ table?: SqlName;
    }
  | { op: 'set-schema'; objectType: SqlObjectType; object: SqlName; to: string }
  | { op: 'change-owner'; objectType: SqlObjectType; object: SqlName; to: string }
  | { op: 'truncate'; table: SqlName; cascade: boolean; restartIdentity: boolean }
  | { op: 'add-column'; table: SqlName; column: SqlColumn; ifNotExists: boolean }
  | { op: 'drop-column'; table: SqlName; column: string; cascade: boolean; ifExists: boolean }
  | {
      op: 'alter-column-type';
      table: SqlName;
      column: string;
      type: SqlType;
      using?: SqlExpression;
      collation?: string;
      /** The type before, where an earlier statement or the schema told it. */ from?: SqlType;
    }
  | { op: 'set-default'; table: SqlName; column: string; default: SqlExpression }
  | { op: 'drop-default'; table: SqlName; column: string }
  | { op: 'set-not-null'; table: SqlName; column: string }
  | { op: 'drop-not-null'; table: SqlName; column: string }
  | { op: 'set-expression'; table: SqlName; column: string; expression: SqlExpression }
  | { op: 'drop-expression'; table: SqlName; column: string }
  | { op: 'add-identity'; table: SqlName; column: string }
  | { op: 'add-constraint'; table: SqlName; constraint: SqlConstraint }
  | {
      op: 'drop-constraint';
      table: SqlName;
      constraint: string;
      cascade: boolean;
      ifExists: boolean;
      /** MySQL, and PostgreSQL by naming convention: `t_pkey`. */ primaryKey: boolean;
    }
  | { op: 'validate-constraint'; table: SqlName; constraint: string }
  | { op: 'create-index'; index: SqlIndex }
  | { op: 'reindex'; scope: 'index' | 'table' | 'schema' | 'database' | 'system'; object: SqlName; concurrently: boolean }
  | { op: 'attach-partition'; table: SqlName; partition: SqlName }
  | { op: 'detach-partition'; table: SqlName; partition: SqlName; concurrently: boolean; finalize: boolean }
  | { op: 'create-view'; view: SqlName; replace: boolean; materialized: boolean; withData: boolean; columns: string[]; reads: SqlName[] }
  | { op: 'refresh-materialized-view'; view: SqlName; concurrently: boolean; withData: boolean }
  | { op: 'create-trigger'; trigger: string; table: SqlName; replace: boolean }
  | { op: 'enable-trigger' | 'disable-trigger'; table: SqlName; /** `all`, `user`, or a name. */ trigger: string }
  | {
      op: 'create-function';
      function: SqlName;
      replace: boolean;
      securityDefiner: boolean;
      searchPathSet: boolean;
      language: string;
      signature: string;
    }
  | {
      op: 'create-type';
      type: SqlName;
      kind: 'enum' | 'composite' | 'domain' | 'range' | 'other';
      values?: string[];
      check?: SqlExpression;
    }
  | { op: 'add-enum-value'; type: SqlName; value: string; placed: boolean; ifNotExists: boolean }
  | { op: 'rename-enum-value'; type: SqlName; value: string; to: string }
  | {
      op: 'alter-domain';
      domain: SqlName;
      action: 'add-constraint' | 'drop-constraint' | 'set-not-null' | 'drop-not-null' | 'set-default' | 'validate';
      notValid: boolean;
    }
  | {
      op: 'create-sequence' | 'create-schema' | 'create-extension' | 'create-database' | 'create-tablespace' | 'create-other';
      object: SqlName;
      ifNotExists: boolean;
    }
  | {
      op: 'create-policy' | 'alter-policy';
      policy: string;
      table: SqlName;
      permissive: boolean;
      command: string;
      using?: SqlExpression;
      check?: SqlExpression;
      usingTrue: boolean;
      checkTrue: boolean;
      roles: string[];
    }
  | { op: 'row-security'; table: SqlName; action: 'enable' | 'disable' | 'force' | 'no-force' }
  | {
      op: 'set-storage';
      table: SqlName;
      action: 'logged' | 'unlogged' | 'tablespace' | 'access-method' | 'options';
      to: string;
      options: Record<string, string>;
    }
  | { op: 'replica-identity'; table: SqlName; identity: 'default' | 'full' | 'nothing' | 'index' }
  | { op: 'cluster'; table: SqlName | null }
  | { op: 'vacuum'; table: SqlName | null; full: boolean }
  | { op: 'analyze'; table: SqlName | null }
  | { op: 'lock-table'; table: SqlName; mode: string; nowait: boolean }
  | {
      op: 'insert';
      table: SqlName;
      columns: string[];
      /** `INSERT INTO t VALUES` names no columns. */ namesColumns: boolean;
      fromSelect: boolean;
      replace: boolean;
      /** String literals inserted. */ literals: string[];
    }
  | {
      op: 'update';
      table: SqlName;
      filter: RowFilter;
      columns: string[];
      /** Columns assigned twice. */ repeated: string[];
      literals: string[];
    }
  | { op: 'delete'; table: SqlName; filter: RowFilter; joined: boolean }
  | { op: 'merge'; table: SqlName; deletes: boolean }
  | {
      op: 'select';
      /** Locks and writes aside, a read; functions called by it. */ functions: string[];
      setConfig?: { name: string; value: string };
    }
  | { op: 'copy'; table: SqlName | null; program: boolean; file: boolean; to: boolean }
  | { op: 'grant' | 'revoke'; grant: SqlPrivileges }
  | { op: 'grant-role' | 'revoke-role'; roles: string[]; grantees: string[]; adminOption: boolean }
  | {
      op: 'create-role' | 'alter-role';
      role: string;
      attributes: string[];
      /** Set to a plain text secret (not a SCRAM hash, not a placeholder). */ plaintextPassword: boolean;
      settings: string[];
    }
  | { op: 'reassign-owned'; roles: string[]; to: string }
  | { op: 'set'; name: string; value: string; local: boolean; scope: 'session' | 'server' }
  | { op: 'reset'; name: string }
  | { op: 'transaction'; action: 'begin' | 'commit' | 'rollback' | 'savepoint' | 'release' | 'rollback-to' | 'prepare' }
  | {
      op: 'procedural-block';
      /** Statements built at run time (`EXECUTE`), as text. */ dynamic: string[];
      /** The body could not be looked into. */ opaque: boolean;
    }
  | { op: 'call'; procedure: SqlName }
  | { op: 'comment' }
  | { op: 'parse-error'; message: string }
  /** A statement that parsed, and that Interlock has no words for. */
  | { op: 'other'; statement: string };

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
  /** Inside a `DO` block. */
  nested: boolean;
}

/** One direction of one migration file, all its statements in order. */
export interface SqlScript {
  file: string;
  dialect: Dialect;
  /** Major version of the server, such as 16. */
  server: number;
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
  /** Created by a later statement of the same script. */
  createdAfter(key: string, ordinal: number): boolean;
  /** Dropped by an earlier statement of the same script. */
  droppedBefore(key: string, ordinal: number): boolean;
  droppedAfter(key: string, ordinal: number): boolean;
  /** The table was created as TEMPORARY. */
  isTemporary(table: SqlName, ordinal: number): boolean;
  /** Known to be partitioned, from a statement or the schema. */
  isPartitioned(table: SqlName, ordinal: number): boolean;
  /** The column as last defined before the statement, from statements or the schema. */
  column(table: SqlName, column: string, ordinal: number): SqlColumn | undefined;
  /** A CHECK (column IS NOT NULL) that was validated before the statement, added or validated here. */
  hasValidatedNotNull(table: SqlName, column: string, ordinal: number): boolean;
  constraint(table: SqlName, name: string, ordinal: number): SqlConstraint | undefined;
  /** The name that the object had before an earlier statement of the same script renamed it. */
  renamedFrom(key: string, ordinal: number): SqlName | undefined;
  /** The index by that name as created earlier in the pull request, or as the schema has it. */
  index(name: SqlName, ordinal: number): SqlIndex | undefined;
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
