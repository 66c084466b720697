/** What builders of operations need besides the tree: the text around it, and how names resolve at this point of the script. */
import type { Node, RangeVar } from '@pgsql/types';
import type { SqlName, SqlObjectType } from '../../../model/sql.ts';
import type { ParsedStatement } from '../parse.ts';
import { stringsOf } from './syntax.ts';

export interface StatementContext {
  statement: ParsedStatement;
  names: NameScope;
}

/** The search path, and which objects are known to be where. */
export interface NameScope {
  /** The object that a name means here; a name that nothing is known about is in the first schema of the path. */
  resolve(type: SqlObjectType, schema: string | undefined, name: string): SqlName;
  /** Where an object by that name is created. */
  create(schema: string | undefined, name: string): SqlName;
}

export const TEMPORARY_SCHEMA = 'pg_temp';

/** A table or the like that is referred to. */
export function relation(context: StatementContext, range: RangeVar | undefined, type: SqlObjectType = 'table'): SqlName {
  if (range?.relpersistence === 't') return { schema: TEMPORARY_SCHEMA, name: range.relname ?? '' };
  return context.names.resolve(type, range?.schemaname, range?.relname ?? '');
}

/** A table or the like that is created. */
export function newRelation(context: StatementContext, range: RangeVar | undefined): SqlName {
  if (range?.relpersistence === 't') return { schema: TEMPORARY_SCHEMA, name: range.relname ?? '' };
  return context.names.create(range?.schemaname, range?.relname ?? '');
}

/** The name of something that is created, given as a list of String nodes. */
export function newName(context: StatementContext, parts: readonly Node[] | undefined): SqlName {
  const names = stringsOf(parts);
  return context.names.create(names.at(-2), names.at(-1) ?? '');
}

/** A name given as a list of String nodes: `[schema, name]`. */
export function listedName(context: StatementContext, parts: readonly Node[] | undefined, type: SqlObjectType): SqlName {
  return partsName(context, stringsOf(parts), type);
}

/** A name given by its parts; a database before the schema is dropped, since PostgreSQL allows the current one only. */
export function partsName(context: StatementContext, parts: readonly string[], type: SqlObjectType): SqlName {
  return context.names.resolve(type, parts.at(-2), parts.at(-1) ?? '');
}

/** A name outside all schemas: roles, databases, schemas themselves. */
export function bareName(name: string | undefined): SqlName {
  return { schema: null, name: name ?? '' };
}
