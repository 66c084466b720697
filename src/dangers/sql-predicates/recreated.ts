/** What is dropped or renamed only to come back in another form in the same file. */
import { sqlKey, type SqlDetail, type SqlName, type SqlObjectType, type SqlOperation, type SqlScript } from '../../model/sql.ts';
import { earlier, inScript, positionOf, type Placed } from './script-index.ts';

/** What an operation brings into being, and under which name. */
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

const MAKING = [
  'create-table',
  'create-view',
  'create-function',
  'create-type',
  'rename',
  'create-sequence',
  'create-extension',
  'create-schema',
] as const;

/** By key of what is made; computed once per script, which may hold thousands of statements. */
const makings = new WeakMap<SqlScript, Map<string, Placed[]>>();

function makingsOf(sql: SqlDetail): Map<string, Placed[]> {
  const known = makings.get(sql.script);
  if (known) return known;
  const byKey = new Map<string, Placed[]>();
  for (const placed of inScript(sql, ...MAKING)) {
    const thing = made(placed.operation);
    if (!thing) continue;
    const key = sqlKey(thing.type, thing.name);
    const list = byKey.get(key);
    if (list) list.push(placed);
    else byKey.set(key, [placed]);
  }
  makings.set(sql.script, byKey);
  return byKey;
}

/** The later operation of the script after which there is something of this kind and name again. */
export function isRecreated(sql: SqlDetail, types: readonly SqlObjectType[], name: SqlName): Placed | undefined {
  const here = positionOf(sql);
  const byKey = makingsOf(sql);
  return types.flatMap((type) => byKey.get(sqlKey(type, name)) ?? []).find(({ position }) => position > here);
}

/** The name that an object of this name had before the script renamed it. */
export function renamedAwayFrom(sql: SqlDetail, type: SqlObjectType, name: SqlName): SqlName | undefined {
  const rename = earlier(sql, 'rename').find(
    ({ operation }) => operation.objectType === type && operation.to === name.name && operation.object.schema === name.schema,
  );
  return rename?.operation.object;
}

/** Names that take part in a swap of types, each with its schema; computed once per script. */
const swaps = new WeakMap<SqlScript, Map<string, Set<string | null>>>();

/**
 * The swap by which a type is replaced: the old one is renamed out of the way, and another is created or renamed into its place.
 * `name` may be the old type under either of its names, or its successor under either of its. Without a schema, any will do.
 */
export function isSwappedType(sql: SqlDetail, name: SqlName): boolean {
  let known = swaps.get(sql.script);
  if (!known) {
    known = swappedTypes(sql);
    swaps.set(sql.script, known);
  }
  const schemas = known.get(name.name);
  return schemas !== undefined && (name.schema === null || schemas.has(name.schema));
}

function swappedTypes(sql: SqlDetail): Map<string, Set<string | null>> {
  const found = new Map<string, Set<string | null>>();
  for (const { operation: away, position } of inScript(sql, 'rename')) {
    if (away.objectType !== 'type') continue;
    const successor = makingsOf(sql)
      .get(sqlKey('type', away.object))
      // Created under the very name, before or after; or renamed into its place, once that is free.
      ?.find(({ operation, position: at }) => operation !== away && (operation.op !== 'rename' || at > position));
    if (!successor) continue;
    const names = [away.object.name, away.to, ...(successor.operation.op === 'rename' ? [successor.operation.object.name] : [])];
    for (const one of names) found.set(one, (found.get(one) ?? new Set()).add(away.object.schema));
  }
  return found;
}
