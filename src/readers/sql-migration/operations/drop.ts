/** Statements that drop, rename, move or hand over objects as a whole. */
import type { AlterObjectSchemaStmt, AlterOwnerStmt, DropStmt, Node, ObjectWithArgs, RenameStmt } from '@pgsql/types';
import type { SqlName, SqlObjectType, SqlOperation } from '../../../model/sql.ts';
import { bareName, partsName, relation, type StatementContext } from './context.ts';
import { isBare, isOfTable, objectType } from './object-type.ts';
import { roleName } from './roles.ts';
import { asNode, itemsOf, stringsOf } from './syntax.ts';
import { sqlType } from './type.ts';

interface NamedObject {
  object: SqlName;
  table?: SqlName;
  signature?: string;
}

export function drop(context: StatementContext, statement: DropStmt): SqlOperation[] {
  const type = objectType(statement.removeType);
  return (statement.objects ?? []).map((node) => ({
    op: 'drop',
    objectType: type,
    ...named(context, node, type),
    cascade: statement.behavior === 'DROP_CASCADE',
    ifExists: statement.missing_ok === true,
    concurrently: statement.concurrent === true,
  }));
}

/** Objects that are dropped by statements of their own; none of them takes CASCADE but `DROP OWNED`. */
export function dropNamed(objectType: SqlObjectType, names: readonly string[], ifExists: boolean, cascade = false): SqlOperation[] {
  return names.map((name) => ({ op: 'drop', objectType, object: bareName(name), cascade, ifExists, concurrently: false }));
}

function named(context: StatementContext, node: Node | undefined, type: SqlObjectType): NamedObject {
  const callable = asNode(node, 'ObjectWithArgs');
  if (callable) {
    const object = partsName(context, stringsOf(callable.objname), type);
    // `DROP FUNCTION f` without a list means the only one of that name, whatever it takes.
    return callable.args_unspecified ? { object } : { object, signature: signature(context, callable) };
  }
  const typeName = asNode(node, 'TypeName');
  if (typeName) return { object: partsName(context, stringsOf(typeName.names), type) };
  const parts = stringsOf(itemsOf(node));
  if (isBare(type)) return { object: bareName(parts.at(-1)) };
  if (isOfTable(type) && parts.length > 1) {
    const table = partsName(context, parts.slice(0, -1), 'table');
    return { object: { schema: table.schema, name: parts.at(-1) ?? '' }, table };
  }
  return { object: parts.length === 0 ? bareName(describe(context)) : partsName(context, parts, type) };
}

/** Casts and the like have no name: their statement stands in. */
function describe(context: StatementContext): string {
  return context.statement.source.slice(context.statement.start, context.statement.end).slice(0, 80);
}

/** Types of the input arguments, as PostgreSQL tells functions apart. */
function signature(context: StatementContext, callable: ObjectWithArgs): string {
  return (callable.objargs ?? []).map((node) => sqlType(context, asNode(node, 'TypeName')).name).join(', ');
}

export function rename(context: StatementContext, statement: RenameStmt): SqlOperation[] {
  const to = statement.newname ?? '';
  const type =
    statement.renameType === 'OBJECT_ATTRIBUTE'
      ? 'column'
      : statement.renameType === 'OBJECT_DOMCONSTRAINT'
        ? 'other'
        : objectType(statement.renameType);
  if (type === 'other') return [{ op: 'other', statement: `RENAME ${(statement.renameType ?? '').replace('OBJECT_', '')}` }];
  if (isOfTable(type) && statement.relation) {
    const table = relation(context, statement.relation);
    return [{ op: 'rename', objectType: type, object: { schema: table.schema, name: statement.subname ?? '' }, to, table }];
  }
  const object = statement.relation
    ? relation(context, statement.relation, type)
    : statement.object
      ? named(context, statement.object, type).object
      : bareName(statement.subname);
  return [{ op: 'rename', objectType: type, object, to }];
}

export function setSchema(context: StatementContext, statement: AlterObjectSchemaStmt): SqlOperation[] {
  const type = objectType(statement.objectType);
  const object = statement.relation ? relation(context, statement.relation, type) : named(context, statement.object, type).object;
  return [{ op: 'set-schema', objectType: type, object, to: statement.newschema ?? '' }];
}

export function changeOwner(context: StatementContext, statement: AlterOwnerStmt): SqlOperation[] {
  const type = objectType(statement.objectType);
  const object = statement.relation ? relation(context, statement.relation, type) : named(context, statement.object, type).object;
  return [{ op: 'change-owner', objectType: type, object, to: roleName(statement.newowner) }];
}
