/** What one action of a statement does, in words that do not depend on the database. */
import type {
  RowFilter,
  SqlColumn,
  SqlConstraint,
  SqlExpression,
  SqlIndex,
  SqlName,
  SqlObjectType,
  SqlPrivileges,
  SqlType,
} from './sql-parts.ts';

/** `first`, or the column that it stands after. */
export type ColumnPlace = { first: true } | { after: string };

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
      /** Tables that `AS SELECT` copies from, where the dialect tells. */ reads?: SqlName[];
    }
  | {
      op: 'drop';
      objectType: SqlObjectType;
      object: SqlName;
      cascade: boolean;
      ifExists: boolean;
      concurrently: boolean;
      /** `DROP TEMPORARY TABLE`, which drops no other. */ temporary?: boolean;
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
  | {
      op: 'add-column';
      table: SqlName;
      column: SqlColumn;
      ifNotExists: boolean;
      /** MySQL: `FIRST`, or after which column. */ place?: ColumnPlace;
    }
  | { op: 'drop-column'; table: SqlName; column: string; cascade: boolean; ifExists: boolean }
  | {
      op: 'alter-column-type';
      table: SqlName;
      column: string;
      type: SqlType;
      using?: SqlExpression;
      collation?: string;
      /** The type before, where an earlier statement or the schema told it. */ from?: SqlType;
      /** MySQL: `MODIFY` and `CHANGE` define all of the column anew, its default and NOT NULL included. */ definition?: SqlColumn;
      /** The column before, for a `definition`, where an earlier statement or the schema told it. */ before?: SqlColumn;
      /** MySQL: where it is moved to. */ place?: ColumnPlace;
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
  | {
      op: 'create-rule';
      rule: string;
      table: SqlName;
      replace: boolean;
      event: 'select' | 'insert' | 'update' | 'delete';
      /** The statement itself does not run any more. */ instead: boolean;
    }
  /** Of what goes to subscribers: `set` names all of it anew; `options` is how it goes. */
  | { op: 'alter-publication'; publication: string; action: 'add' | 'drop' | 'set' | 'options' }
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
      /** Of a domain. */ base?: SqlType;
      /** A domain with a CHECK or NOT NULL. */ constrained?: boolean;
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
  | { op: 'convert-charset'; table: SqlName; charset: string; collation?: string }
  | {
      op: 'alter-partitions';
      table: SqlName;
      action:
        | 'add'
        | 'drop'
        | 'truncate'
        | 'exchange'
        | 'reorganize'
        | 'coalesce'
        | 'partition'
        | 'remove'
        | 'optimize'
        | 'rebuild'
        | 'maintain';
      partitions: string[];
    }
  | { op: 'optimize-table'; table: SqlName }
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
      /** Tables that it copies from, where the dialect tells. */ reads?: SqlName[];
      /** Columns named twice, or assigned twice by `ON CONFLICT`. */ repeated?: string[];
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
      /** Tables of which every row is read: no WHERE, no LIMIT. */ scans?: SqlName[];
      setConfig?: { name: string; value: string };
    }
  | {
      op: 'copy';
      table: SqlName | null;
      program: boolean;
      file: boolean;
      to: boolean;
      /** Reads a file of the client, on the machine that runs the migration. */ local?: boolean;
    }
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
  /** For connections to come, not for this session; `value` is null where it falls back to the server's. */
  | { op: 'set-for-database'; database: string; name: string; value: string | null }
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
  | { op: 'other'; statement: string; /** Known to change no rows, no access and nothing that code relies on. */ harmless?: true };
