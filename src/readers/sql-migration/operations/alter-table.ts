/** `ALTER TABLE` and its kin: one operation per action. */
import type { AlterTableCmd, AlterTableStmt, ObjectType } from '@pgsql/types';
import type { SqlName, SqlObjectType, SqlOperation } from '../../../model/sql.ts';
import { relation, type StatementContext } from './context.ts';
import { column, tableConstraint } from './columns.ts';
import { expression, optionalExpression } from './expression.ts';
import { objectType } from './object-type.ts';
import { roleName } from './roles.ts';
import { asNode, definitions, stringsOf, valueText } from './syntax.ts';
import { sqlType } from './type.ts';

export function alterTable(context: StatementContext, statement: AlterTableStmt): SqlOperation[] {
  const type = objectType(statement.objtype);
  const table = relation(context, statement.relation, type === 'other' ? 'table' : type);
  return (statement.cmds ?? []).map((node) => {
    const command = asNode(node, 'AlterTableCmd') ?? {};
    // Attributes of a composite type: only what is lost with one has a word.
    const made = type === 'type' && command.subtype !== 'AT_DropColumn' ? undefined : action(context, command, table, type);
    return made ?? { op: 'other', statement: words(statement.objtype, command) };
  });
}

function words(type: ObjectType | undefined, command: AlterTableCmd): string {
  const object = (type ?? 'OBJECT_TABLE').replace('OBJECT_', '').replaceAll('_', ' ');
  return `ALTER ${object} ${(command.subtype ?? '')
    .replace('AT_', '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toUpperCase()}`;
}

function action(context: StatementContext, command: AlterTableCmd, table: SqlName, type: SqlObjectType): SqlOperation | undefined {
  const name = command.name ?? '';
  const cascade = command.behavior === 'DROP_CASCADE';
  const ifExists = command.missing_ok === true;
  switch (command.subtype) {
    case 'AT_AddColumn': {
      const definition = asNode(command.def, 'ColumnDef');
      return definition && { op: 'add-column', table, column: column(context, definition), ifNotExists: ifExists };
    }
    case 'AT_DropColumn':
      return { op: 'drop-column', table, column: name, cascade, ifExists };
    case 'AT_AlterColumnType':
      return alterType(context, command, table);
    case 'AT_ColumnDefault':
      return command.def
        ? { op: 'set-default', table, column: name, default: expression(context, command.def) }
        : { op: 'drop-default', table, column: name };
    case 'AT_SetNotNull':
      return { op: 'set-not-null', table, column: name };
    case 'AT_DropNotNull':
      return { op: 'drop-not-null', table, column: name };
    case 'AT_SetExpression':
      return command.def && { op: 'set-expression', table, column: name, expression: expression(context, command.def) };
    case 'AT_DropExpression':
      return { op: 'drop-expression', table, column: name };
    case 'AT_DropIdentity':
      // What fills the column when an insert leaves it out is gone.
      return { op: 'drop-default', table, column: name };
    case 'AT_AddIdentity':
      return { op: 'add-identity', table, column: name };
    case 'AT_AddConstraint': {
      const constraint = tableConstraint(context, asNode(command.def, 'Constraint') ?? {});
      return constraint && { op: 'add-constraint', table, constraint };
    }
    case 'AT_DropConstraint':
      return { op: 'drop-constraint', table, constraint: name, cascade, ifExists, primaryKey: name === `${table.name}_pkey` };
    case 'AT_ValidateConstraint':
      return { op: 'validate-constraint', table, constraint: name };
    case 'AT_AttachPartition':
    case 'AT_DetachPartition':
    case 'AT_DetachPartitionFinalize':
      return partition(context, command, table, type);
    case 'AT_ChangeOwner':
      return { op: 'change-owner', objectType: type, object: table, to: roleName(command.newowner) };
    case 'AT_ReplicaIdentity': {
      const identity = asNode(command.def, 'ReplicaIdentityStmt')?.identity_type;
      return {
        op: 'replica-identity',
        table,
        identity: identity === 'n' ? 'nothing' : identity === 'f' ? 'full' : identity === 'i' ? 'index' : 'default',
      };
    }
    default:
      return trigger(command, table) ?? rowSecurity(command, table) ?? storage(command, table);
  }
}

function alterType(context: StatementContext, command: AlterTableCmd, table: SqlName): SqlOperation | undefined {
  const definition = asNode(command.def, 'ColumnDef');
  if (!definition) return undefined;
  const collation = stringsOf(definition.collClause?.collname).join('.');
  return {
    op: 'alter-column-type',
    table,
    column: command.name ?? '',
    type: sqlType(context, definition.typeName),
    ...optionalExpression(context, 'using', definition.raw_default),
    ...(collation === '' ? {} : { collation }),
  };
}

function partition(context: StatementContext, command: AlterTableCmd, table: SqlName, type: SqlObjectType): SqlOperation | undefined {
  const named = asNode(command.def, 'PartitionCmd');
  // ALTER INDEX … ATTACH PARTITION joins two indexes and locks next to nothing.
  if (!named || type === 'index') return undefined;
  const part = relation(context, named.name);
  if (command.subtype === 'AT_AttachPartition') return { op: 'attach-partition', table, partition: part };
  const finalize = command.subtype === 'AT_DetachPartitionFinalize';
  return { op: 'detach-partition', table, partition: part, concurrently: named.concurrent === true, finalize };
}

function trigger(command: AlterTableCmd, table: SqlName): SqlOperation | undefined {
  const match = /^AT_(Enable|Disable)(?:Always|Replica)?Trig(All|User)?$/.exec(command.subtype ?? '');
  if (!match) return undefined;
  const which = match[2]?.toLowerCase() ?? command.name ?? '';
  return { op: match[1] === 'Enable' ? 'enable-trigger' : 'disable-trigger', table, trigger: which };
}

function rowSecurity(command: AlterTableCmd, table: SqlName): SqlOperation | undefined {
  const match = /^AT_(Enable|Disable|Force|NoForce)RowSecurity$/.exec(command.subtype ?? '');
  if (!match) return undefined;
  const asked = { Enable: 'enable', Disable: 'disable', Force: 'force', NoForce: 'no-force' } as const;
  return { op: 'row-security', table, action: asked[match[1] as keyof typeof asked] };
}

function storage(command: AlterTableCmd, table: SqlName): SqlOperation | undefined {
  const to = command.name ?? '';
  switch (command.subtype) {
    case 'AT_SetLogged':
      return { op: 'set-storage', table, action: 'logged', to: '', options: {} };
    case 'AT_SetUnLogged':
      return { op: 'set-storage', table, action: 'unlogged', to: '', options: {} };
    case 'AT_SetTableSpace':
      return { op: 'set-storage', table, action: 'tablespace', to, options: {} };
    case 'AT_SetAccessMethod':
      return { op: 'set-storage', table, action: 'access-method', to, options: {} };
    case 'AT_SetRelOptions': {
      const pairs = definitions(asNode(command.def, 'List')?.items).map((option) => [
        optionName(option.defnamespace, option.defname),
        valueText(option.arg) || 'true',
      ]);
      return { op: 'set-storage', table, action: 'options', to: '', options: Object.fromEntries(pairs) as Record<string, string> };
    }
    default:
      return undefined;
  }
}

/** `toast.autovacuum_enabled` and the like. */
function optionName(namespace: string | undefined, name: string | undefined): string {
  return [namespace, name]
    .filter((part) => part !== undefined && part !== '')
    .join('.')
    .toLowerCase();
}
