/** What a statement does: its tree to operations, one per thing it touches. */
import type { SqlOperation } from '../../../model/sql.ts';
import { alterTable } from './alter-table.ts';
import { bareName, listedName, newRelation, type StatementContext } from './context.ts';
import { createForeignTable, createIndex, createTable, createTableAs, createView, refreshView } from './create-table.ts';
import { copy, deleteRows, explain, hiddenChanges, insert, merge, select, update } from './row-changes.ts';
import {
  alterDomain,
  alterEnum,
  createComposite,
  createDomain,
  created,
  createEnum,
  createFunction,
  createRange,
  createRule,
  createTrigger,
} from './definitions.ts';
import { changeOwner, drop, dropNamed, rename, setSchema } from './drop.ts';
import { cluster, lockTable, reindex, truncate, vacuum } from './maintenance.ts';
import { alterDefaultPrivileges, alterRole, alterRoleSetting, createRole, grant, grantRole, policy, roleName, roleNames } from './roles.ts';
import { alterPublication } from './replication.ts';
import { alterDatabase, alterSystem, setting, transaction } from './settings.ts';
import type { NodeBody, NodeKind } from './syntax.ts';

type Builders = { [K in NodeKind]?: (context: StatementContext, body: NodeBody<K>) => SqlOperation[] };

const BUILDERS: Builders = {
  AlterDatabaseSetStmt: (_, body) => alterDatabase(body),
  AlterDefaultPrivilegesStmt: alterDefaultPrivileges,
  AlterDomainStmt: alterDomain,
  AlterEnumStmt: alterEnum,
  AlterObjectSchemaStmt: setSchema,
  AlterOwnerStmt: changeOwner,
  AlterPolicyStmt: (context, body) => policy(context, 'alter-policy', body),
  AlterPublicationStmt: (_, body) => alterPublication(body),
  AlterRoleSetStmt: (_, body) => alterRoleSetting(body),
  AlterRoleStmt: (_, body) => alterRole(body),
  AlterSystemStmt: (_, body) => alterSystem(body),
  AlterTableStmt: alterTable,
  CallStmt: (context, body) => [{ op: 'call', procedure: listedName(context, body.funccall?.funcname, 'procedure') }],
  ClusterStmt: cluster,
  CommentStmt: () => [{ op: 'comment' }],
  CompositeTypeStmt: createComposite,
  CopyStmt: copy,
  CreateDomainStmt: createDomain,
  CreateEnumStmt: createEnum,
  CreateExtensionStmt: (_, body) => created('create-extension', bareName(body.extname), body.if_not_exists),
  CreateForeignTableStmt: createForeignTable,
  CreateFunctionStmt: createFunction,
  CreatePolicyStmt: (context, body) => policy(context, 'create-policy', body),
  CreateRangeStmt: createRange,
  CreateRoleStmt: (_, body) => createRole(body),
  CreateSchemaStmt: (context, body) => [
    ...created('create-schema', bareName(body.schemaname ?? roleName(body.authrole)), body.if_not_exists),
    ...(body.schemaElts ?? []).flatMap((element) => operationsOf({ ...context, statement: { ...context.statement, node: element } })),
  ],
  CreateSeqStmt: (context, body) => created('create-sequence', newRelation(context, body.sequence), body.if_not_exists),
  CreateStmt: createTable,
  CreateTableAsStmt: (context, body) => [...createTableAs(context, body), ...hiddenChanges(context, body.query)],
  CreateTableSpaceStmt: (_, body) => created('create-tablespace', bareName(body.tablespacename)),
  CreateTrigStmt: createTrigger,
  CreatedbStmt: (_, body) => created('create-database', bareName(body.dbname)),
  DeleteStmt: deleteRows,
  DropOwnedStmt: (_, body) => dropNamed('owned', roleNames(body.roles), false, body.behavior === 'DROP_CASCADE'),
  DropRoleStmt: (_, body) => dropNamed('role', roleNames(body.roles), body.missing_ok === true),
  DropStmt: drop,
  DropSubscriptionStmt: (_, body) => dropNamed('subscription', [body.subname ?? ''], body.missing_ok === true),
  DropTableSpaceStmt: (_, body) => dropNamed('tablespace', [body.tablespacename ?? ''], body.missing_ok === true),
  DropdbStmt: (_, body) => dropNamed('database', [body.dbname ?? ''], body.missing_ok === true),
  ExplainStmt: explain,
  GrantRoleStmt: (_, body) => grantRole(body),
  GrantStmt: grant,
  ImportForeignSchemaStmt: (_, body) => created('create-other', bareName(`foreign tables of ${body.server_name ?? ''}`)),
  IndexStmt: createIndex,
  InsertStmt: insert,
  // A library that is on the server already, for this session.
  LoadStmt: () => [{ op: 'other', statement: 'LOAD', harmless: true }],
  LockStmt: lockTable,
  MergeStmt: merge,
  // Nobody prepares a statement in a migration but to execute it.
  PrepareStmt: (context, body) => hiddenChanges(context, body.query),
  ReassignOwnedStmt: (_, body) => [{ op: 'reassign-owned', roles: roleNames(body.roles), to: roleName(body.newrole) }],
  RefreshMatViewStmt: refreshView,
  ReindexStmt: reindex,
  RenameStmt: rename,
  RuleStmt: createRule,
  SelectStmt: select,
  TransactionStmt: (_, body) => transaction(body),
  TruncateStmt: truncate,
  UpdateStmt: update,
  VacuumStmt: vacuum,
  VariableSetStmt: (_, body) => setting(body),
  VariableShowStmt: () => [{ op: 'select', functions: [] }],
  ViewStmt: createView,
};

/** Created objects without further meaning here: casts, operators, publications, event triggers and so on. */
const CREATE_OTHER = /^(Create|Define)/;

/** Names of nodes that are no words. */
const ABBREVIATED: Partial<Record<NodeKind, string>> = {
  AlterSeqStmt: 'AlterSequence',
  CreateEventTrigStmt: 'CreateEventTrigger',
  AlterEventTrigStmt: 'AlterEventTrigger',
};

/** Operations of a parsed statement, at least one. `DO` blocks are looked into elsewhere. */
export function operationsOf(context: StatementContext): SqlOperation[] {
  const node = context.statement.node;
  if (!node) return [{ op: 'parse-error', message: context.statement.error?.message ?? '' }];
  const kind = Object.keys(node)[0] as NodeKind;
  const build = BUILDERS[kind] as ((context: StatementContext, body: unknown) => SqlOperation[]) | undefined;
  const made = build?.(context, (node as Record<string, unknown>)[kind]) ?? [];
  if (made.length > 0) return made;
  const words = (ABBREVIATED[kind] ?? kind.replace(/Stmt$/, '')).replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toUpperCase();
  if (CREATE_OTHER.test(kind)) return created('create-other', bareName(words.toLowerCase()));
  return [{ op: 'other', statement: words }];
}
