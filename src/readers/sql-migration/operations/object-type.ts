/** What PostgreSQL calls an object, in the words of the model. */
import type { ObjectType } from '@pgsql/types';
import type { SqlObjectType } from '../../../model/sql.ts';

const TYPES: Partial<Record<ObjectType, SqlObjectType>> = {
  OBJECT_AGGREGATE: 'aggregate',
  OBJECT_COLUMN: 'column',
  OBJECT_DATABASE: 'database',
  OBJECT_DOMAIN: 'domain',
  OBJECT_EXTENSION: 'extension',
  OBJECT_FOREIGN_TABLE: 'foreign-table',
  OBJECT_FUNCTION: 'function',
  OBJECT_INDEX: 'index',
  OBJECT_MATVIEW: 'materialized-view',
  OBJECT_POLICY: 'policy',
  OBJECT_PROCEDURE: 'procedure',
  OBJECT_PUBLICATION: 'publication',
  OBJECT_ROLE: 'role',
  OBJECT_ROUTINE: 'function',
  OBJECT_RULE: 'rule',
  OBJECT_SCHEMA: 'schema',
  OBJECT_SEQUENCE: 'sequence',
  OBJECT_SUBSCRIPTION: 'subscription',
  OBJECT_TABCONSTRAINT: 'constraint',
  OBJECT_TABLE: 'table',
  OBJECT_TABLESPACE: 'tablespace',
  OBJECT_TRIGGER: 'trigger',
  OBJECT_TYPE: 'type',
  OBJECT_VIEW: 'view',
};

export function objectType(type: ObjectType | undefined): SqlObjectType {
  return (type && TYPES[type]) ?? 'other';
}

/** Objects whose names stand outside all schemas. */
const BARE: ReadonlySet<SqlObjectType> = new Set([
  'schema',
  'database',
  'extension',
  'role',
  'publication',
  'subscription',
  'tablespace',
  'owned',
]);

export function isBare(type: SqlObjectType): boolean {
  return BARE.has(type);
}

/** Objects that belong to a table and are named together with it. */
const OF_TABLE: ReadonlySet<SqlObjectType> = new Set(['trigger', 'policy', 'rule', 'column', 'constraint']);

export function isOfTable(type: SqlObjectType): boolean {
  return OF_TABLE.has(type);
}
