/** What is dropped or renamed only to come back in another form in the same file. */
import type { SqlDetail, SqlName, SqlObjectType, SqlOperation } from '../../model/sql.ts';
import { sameName } from './new-object.ts';
import { earlier, inScript, later, type Placed } from './script-index.ts';

/** The name of what an operation creates, with what kind of thing it is. */
function made(operation: SqlOperation): { type: SqlObjectType; name: SqlName } | undefined {
  switch (operation.op) {
    case 'create-table':
      return { type: 'table', name: operation.table };
    case 'create-view':
      return { type: operation.materialized ? 'materialized-view' : 'view', name: operation.view };
    case 'create-function':
      return { type: 'function', name: operation.function };
    case 'create-type':
      return { type: operation.kind === 'domain' ? 'domain' : 'type', name: operation.type };
    case 'rename':
      return { type: operation.objectType, name: { schema: operation.object.schema, name: operation.to } };
    case 'create-sequence':
      return { type: 'sequence', name: operation.object };
    case 'create-extension':
      return { type: 'extension', name: operation.object };
    case 'create-schema':
      return { type: 'schema', name: operation.object };
    default:
      return undefined;
  }
}

const CREATING = [
  'create-table',
  'create-view',
  'create-function',
  'create-type',
  'rename',
  'create-sequence',
  'create-extension',
  'create-schema',
] as const;

/** The later operation of the script after which there is something of this kind and name again. */
export function isRecreated(sql: SqlDetail, types: SqlObjectType[], name: SqlName): Placed | undefined {
  return later(sql, ...CREATING).find(({ operation }) => {
    const thing = made(operation);
    return thing !== undefined && types.includes(thing.type) && sameName(thing.name, name);
  });
}

/** The name that an object of this name had before the script renamed it. */
export function renamedAwayFrom(sql: SqlDetail, type: SqlObjectType, name: SqlName): SqlName | undefined {
  const rename = earlier(sql, 'rename').find(
    ({ operation }) => operation.objectType === type && operation.to === name.name && operation.object.schema === name.schema,
  );
  return rename?.operation.object;
}

/**
 * The swap by which a type is replaced: the old one is renamed out of the way, and another is created or renamed into its place.
 * `name` may be the old type under either of its names, or its successor under either of its.
 */
export function isSwappedType(sql: SqlDetail, name: SqlName): boolean {
  const renames = inScript(sql, 'rename').filter(({ operation }) => operation.objectType === 'type');
  return renames.some(({ operation: away, position }) => {
    const successor = inScript(sql, 'rename', 'create-type').find(
      (other) =>
        other.operation !== away && made(other.operation)?.type === 'type' && sameName(made(other.operation)?.name ?? name, away.object),
    );
    if (!successor || (successor.operation.op === 'rename' && successor.position < position)) return false;
    const names = [away.object.name, away.to, ...(successor.operation.op === 'rename' ? [successor.operation.object.name] : [])];
    return names.includes(name.name) && (name.schema === null || name.schema === away.object.schema);
  });
}
