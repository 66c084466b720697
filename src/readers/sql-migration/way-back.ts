/** Compares what a migration makes with what its way back takes away. */
import type { WayBack } from '../../model/migration.ts';
import { formatSqlName, type SqlName, type SqlOperation } from '../../model/sql.ts';

/** What a statement made, and what it goes with when that is dropped. */
interface Made {
  /** `column public.users.plan`, as shown. */
  name: string;
  with: string[];
}

/** `up` and `down` in the order in which they run. */
export function compareWayBack(up: readonly SqlOperation[], down: readonly SqlOperation[]): Pick<WayBack, 'left' | 'destroyed'> {
  const destroyed = [...new Set(down.flatMap(destroys))];
  // What is renamed, or done in ways that cannot be followed, may well be the way back.
  if ([...up, ...down].some(({ op }) => UNCLEAR.has(op))) return { left: [], destroyed };
  const gone = new Set([...up, ...down].flatMap(takesAway));
  const cascades = down.some((operation) => 'cascade' in operation && operation.cascade);
  const left = up
    .flatMap(makes)
    .filter(({ name, with: others }) => ![name, ...others].some((one) => gone.has(one)))
    .map(({ name }) => name)
    .filter((name) => !cascades || /^(table|column) /.test(name));
  return { left: [...new Set(left)], destroyed };
}

const UNCLEAR: ReadonlySet<SqlOperation['op']> = new Set(['procedural-block', 'parse-error', 'other', 'call', 'rename', 'set-schema']);

function table(name: SqlName): string {
  return `table ${formatSqlName(name)}`;
}

function schema({ schema: name }: SqlName): string[] {
  return name === null ? [] : [`schema ${name}`];
}

/** What is only made where it is missing may have been there before. */
export function makes(operation: SqlOperation): Made[] {
  switch (operation.op) {
    case 'create-table':
      if (operation.temporary || operation.ifNotExists) return [];
      return [
        {
          name: table(operation.table),
          with: [...schema(operation.table), ...(operation.partitionOf ? [table(operation.partitionOf)] : [])],
        },
      ];
    case 'add-column': {
      if (operation.ifNotExists) return [];
      return [{ name: column(operation.table, operation.column.name), with: [table(operation.table), ...schema(operation.table)] }];
    }
    case 'create-index': {
      const { name, table: of, columns, ifNotExists } = operation.index;
      if (name === null || ifNotExists) return [];
      const own = formatSqlName({ schema: of.schema, name });
      return [
        {
          name: `index ${own}`,
          with: [table(of), ...schema(of), ...columns.map((one) => column(of, one)), `constraint ${formatSqlName(of)}.${name}`],
        },
      ];
    }
    case 'create-view':
      if (operation.replace) return [];
      return [
        { name: `${operation.materialized ? 'materialized-view' : 'view'} ${formatSqlName(operation.view)}`, with: schema(operation.view) },
      ];
    case 'create-type':
      return [
        { name: `${operation.kind === 'domain' ? 'domain' : 'type'} ${formatSqlName(operation.type)}`, with: schema(operation.type) },
      ];
    case 'create-sequence':
    case 'create-schema':
      if (operation.ifNotExists) return [];
      return [{ name: `${operation.op.slice('create-'.length)} ${formatSqlName(operation.object)}`, with: schema(operation.object) }];
    default:
      return [];
  }
}

function column(of: SqlName, name: string): string {
  return `column ${formatSqlName(of)}.${name}`;
}

function takesAway(operation: SqlOperation): string[] {
  switch (operation.op) {
    case 'drop': {
      const { objectType, object } = operation;
      const name = formatSqlName(object);
      // PostgreSQL lets a domain be dropped as a type.
      return objectType === 'type' ? [`type ${name}`, `domain ${name}`] : [`${objectType} ${objectType === 'schema' ? object.name : name}`];
    }
    case 'drop-column':
      return [column(operation.table, operation.column)];
    case 'drop-constraint':
      return [`constraint ${formatSqlName(operation.table)}.${operation.constraint}`];
    default:
      return [];
  }
}

function destroys(operation: SqlOperation): string[] {
  switch (operation.op) {
    case 'drop':
      return operation.objectType === 'table' ? [formatSqlName(operation.object)] : [];
    case 'drop-column':
      return [`${formatSqlName(operation.table)}.${operation.column}`];
    case 'truncate':
      return [formatSqlName(operation.table)];
    case 'delete':
      return operation.filter.rows === 'none' || operation.filter.rows === 'always-true' ? [formatSqlName(operation.table)] : [];
    default:
      return [];
  }
}
