/** Takes operations into the history, one after another. */
import { formatSqlName, type SqlColumn, type SqlIndex, type SqlName, type SqlObjectType, type SqlOperation } from '../../../model/sql.ts';
import type { MigrationHistory } from './migration-history.ts';
import type { Moment } from './objects.ts';
import { constraintName, type TableState } from './tables.ts';

type Of<K extends SqlOperation['op']> = SqlOperation & { op: K };

export function applyOperation(history: MigrationHistory, operation: SqlOperation, moment: Moment): void {
  const { tables, objects } = history;
  const { ordinal: at, certain } = moment;
  const creates = (type: SqlObjectType, name: SqlName, part?: string): void => {
    if (certain) objects.create(type, name, moment, part);
  };
  switch (operation.op) {
    case 'create-table':
      createTable(history, operation, moment);
      break;
    case 'drop':
      if (operation.objectType === 'view') history.views.set(formatSqlName(operation.object), at, undefined);
      applyDrop(history, operation, moment);
      break;
    case 'rename':
      applyRename(history, operation, moment);
      break;
    case 'set-schema':
      move(history, operation.objectType, operation.object, { schema: operation.to, name: operation.object.name }, moment);
      break;
    case 'add-column':
      if (operation.ifNotExists && tables.now(operation.table).columns.has(operation.column.name)) break;
      tables.column(operation.table, operation.column.name, at, operation.column);
      if (operation.ifNotExists && moment.certain) objects.createIfMissing('column', operation.table, moment, operation.column.name);
      else creates('column', operation.table, operation.column.name);
      for (const constraint of operation.column.constraints ?? []) {
        const name = constraintName(operation.table, constraint);
        tables.constraint(operation.table, name, at, { ...constraint, name });
        creates('constraint', operation.table, name);
      }
      break;
    case 'drop-column':
      tables.column(operation.table, operation.column, at, undefined);
      objects.drop('column', operation.table, moment, operation.column);
      break;
    case 'alter-column-type':
      alterColumn(history, operation.table, operation.column, at, (column) => ({ ...column, type: operation.type }));
      if (operation.definition) tables.column(operation.table, operation.column, at, operation.definition);
      break;
    case 'set-default':
      alterColumn(history, operation.table, operation.column, at, (column) => ({ ...column, default: operation.default }));
      break;
    case 'drop-default':
      alterColumn(history, operation.table, operation.column, at, ({ default: _, ...column }) => column);
      break;
    case 'set-not-null':
      alterColumn(history, operation.table, operation.column, at, (column) => ({ ...column, notNull: true }));
      break;
    case 'drop-not-null':
      alterColumn(history, operation.table, operation.column, at, (column) => ({ ...column, notNull: false }));
      break;
    case 'add-constraint': {
      const name = constraintName(operation.table, operation.constraint);
      tables.constraint(operation.table, name, at, { ...operation.constraint, name });
      creates('constraint', operation.table, name);
      break;
    }
    case 'drop-constraint':
      tables.constraint(operation.table, operation.constraint, at, undefined);
      objects.drop('constraint', operation.table, moment, operation.constraint);
      break;
    case 'validate-constraint':
      tables.validated(operation.table, operation.constraint, at);
      break;
    case 'create-index':
      createIndex(history, operation.index, moment);
      break;
    case 'attach-partition':
      tables.change(operation.table, at, { partitioned: true });
      break;
    case 'create-view':
      creates(operation.materialized ? 'materialized-view' : 'view', operation.view);
      history.views.set(formatSqlName(operation.view), at, operation.columns);
      break;
    case 'create-trigger':
      creates('trigger', operation.table, operation.trigger);
      break;
    case 'create-policy':
      tables.change(operation.table, at, { hasPolicy: true });
      creates('policy', operation.table, operation.policy);
      break;
    case 'create-function':
      for (const type of ['function', 'procedure'] as const) {
        creates(type, operation.function);
        creates(type, operation.function, `(${operation.signature})`);
      }
      break;
    case 'create-type':
      creates('type', operation.type);
      if (operation.kind === 'domain') creates('domain', operation.type);
      if (operation.base)
        history.domains.set(formatSqlName(operation.type), at, { base: operation.base, constrained: operation.constrained === true });
      break;
    case 'alter-domain': {
      const domain = history.domains.now(formatSqlName(operation.domain));
      const constrains = operation.action === 'add-constraint' || operation.action === 'set-not-null';
      if (domain && constrains) history.domains.set(formatSqlName(operation.domain), at, { ...domain, constrained: true });
      break;
    }
    case 'create-sequence':
    case 'create-schema':
    case 'create-extension':
    case 'create-database':
    case 'create-tablespace':
      creates(operation.op.slice('create-'.length) as SqlObjectType, operation.object);
      break;
    case 'create-role':
      creates('role', { schema: null, name: operation.role });
      break;
    default:
      applySetting(history, operation, moment);
  }
}

function createTable(history: MigrationHistory, operation: Of<'create-table'>, moment: Moment): void {
  const { tables, objects } = history;
  const { ordinal: at, certain } = moment;
  // On a table that is known to exist, IF NOT EXISTS does nothing.
  if (operation.ifNotExists && tables.isKnown(operation.table)) return;
  const model = operation.like ?? operation.partitionOf;
  const columns = new Map<string, SqlColumn>([
    ...(model ? tables.now(model).columns : []),
    ...operation.columns.map((column): [string, SqlColumn] => [column.name, column]),
  ]);
  const written = [...operation.columns.flatMap((column) => column.constraints ?? []), ...operation.constraints];
  const constraints: TableState['constraints'] = new Map(
    written.map((constraint) => [
      constraintName(operation.table, constraint),
      { ...constraint, name: constraintName(operation.table, constraint) },
    ]),
  );
  tables.create(operation.table, at, { temporary: operation.temporary, partitioned: operation.partitioned, columns, constraints });
  if (operation.partitionOf) tables.change(operation.partitionOf, at, { partitioned: true });
  if (!certain) return;
  const isSure = !operation.ifNotExists || objects.createIfMissing('table', operation.table, moment);
  if (!operation.ifNotExists) objects.create('table', operation.table, moment);
  objects.createParts('column', operation.table, columns.keys(), moment, isSure);
  objects.createParts('constraint', operation.table, constraints.keys(), moment, isSure);
}

function applyDrop({ tables, objects, indexes }: MigrationHistory, operation: Of<'drop'>, moment: Moment): void {
  const at = moment.ordinal;
  const { objectType: type, object, table, signature } = operation;
  if (table) return objects.drop(type, table, moment, object.name);
  if (type === 'table' || type === 'foreign-table') {
    tables.drop(object, at);
    objects.drop('table', object, moment);
    return;
  }
  if (type === 'index') indexes.set(formatSqlName(object), at, undefined);
  objects.drop(type, object, moment);
  if (signature !== undefined) objects.drop(type, object, moment, `(${signature})`);
}

function applyRename(history: MigrationHistory, operation: Of<'rename'>, moment: Moment): void {
  const { objectType: type, object, to, table } = operation;
  if (!table) return move(history, type, object, { schema: object.schema, name: to }, moment);
  const { columns, constraints } = history.tables.now(table);
  const column = type === 'column' ? columns.get(object.name) : undefined;
  if (column) {
    history.tables.column(table, object.name, moment.ordinal, undefined);
    history.tables.column(table, to, moment.ordinal, { ...column, name: to });
  }
  const constraint = type === 'constraint' ? constraints.get(object.name) : undefined;
  if (constraint) {
    history.tables.constraint(table, object.name, moment.ordinal, undefined);
    history.tables.constraint(table, to, moment.ordinal, { ...constraint, name: to });
  }
  history.objects.renamePart(type, table, object.name, to, moment);
}

function move({ tables, objects, indexes }: MigrationHistory, type: SqlObjectType, from: SqlName, to: SqlName, moment: Moment): void {
  const at = moment.ordinal;
  if (type === 'table' && tables.isKnown(from)) tables.move(from, to, at);
  const index = type === 'index' ? indexes.now(formatSqlName(from)) : undefined;
  if (index) {
    indexes.set(formatSqlName(from), at, undefined);
    indexes.set(formatSqlName(to), at, { ...index, name: to.name });
  }
  objects.rename(type, from, to, moment);
}

function alterColumn(history: MigrationHistory, table: SqlName, name: string, at: number, change: (column: SqlColumn) => SqlColumn): void {
  const column = history.tables.now(table).columns.get(name);
  if (column) history.tables.column(table, name, at, change(column));
}

function createIndex(history: MigrationHistory, index: SqlIndex, moment: Moment): void {
  const { ordinal: at, certain } = moment;
  const name: SqlName = { schema: index.table.schema, name: index.name ?? `${index.table.name}_${index.columns.join('_')}_idx` };
  history.indexes.set(formatSqlName(name), at, { ...index, name: name.name });
  if (certain) history.objects.create('index', name, moment);
}

function applySetting({ settings }: MigrationHistory, operation: SqlOperation, { ordinal: at, inTransaction }: Moment): void {
  if (operation.op === 'set' && operation.scope === 'session') {
    if (!operation.local) settings.set(operation.name, operation.value, at);
    else if (inTransaction) settings.setLocal(operation.name, operation.value, at);
  } else if (operation.op === 'reset') {
    if (operation.name === 'all') settings.resetAll(at);
    else settings.set(operation.name, undefined, at);
  } else if (operation.op === 'select' && operation.setConfig) settings.set(operation.setConfig.name, operation.setConfig.value, at);
}
