/** Compares what a migration makes with what its way back takes away. */
import { formatSqlName, type SqlName, type SqlOperation } from '../../model/sql.ts';
import type { SqlToken } from './tokens.ts';

/** What a statement made, and what it goes with when that is dropped. */
interface Made {
  /** `column public.users.plan`, as shown. */
  name: string;
  with: string[];
}

/** `up` and `down` in the order in which they run. */
export function leftBehind(up: readonly SqlOperation[], down: readonly SqlOperation[]): string[] {
  // What is renamed, or done in ways that cannot be followed, may well be the way back.
  if ([...up, ...down].some(({ op }) => UNCLEAR.has(op))) return [];
  const gone = new Set([...up, ...down].flatMap(takesAway));
  const cascades = down.some((operation) => 'cascade' in operation && operation.cascade);
  const left = up
    .flatMap(makes)
    .filter(({ name, with: others }) => ![name, ...others].some((one) => gone.has(one)))
    .map(({ name }) => name)
    .filter((name) => !cascades || /^(table|column) /.test(name));
  return [...new Set(left)];
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

/**
 * Tables and columns that a way back drops or empties, as written there. Told from its words: it is not parsed for this alone.
 */
export function destroyedBy(text: string, tokens: readonly SqlToken[]): string[] {
  const found = new Set<string>();
  if (!/drop|truncate/i.test(text)) return [];
  const code = tokens.filter(({ kind }) => kind !== 'comment');
  const written = (at: number): string => text.slice(code[at]?.start, code[at]?.end ?? 0);
  const word = (at: number): string => written(at).toLowerCase();
  code.forEach(({ kind, start, end }, at) => {
    const length = end - start;
    if (kind !== 'word' || (length !== 4 && length !== 8)) return;
    const first = word(at);
    const next = word(at + 1);
    const isDrop = first === 'drop' && (next === 'table' || next === 'column');
    if (!isDrop && first !== 'truncate') return;
    let from = at + (isDrop || next === 'table' ? 2 : 1);
    while (['if', 'exists', 'only'].includes(word(from))) from++;
    let to = from + 1;
    while (word(to) === '.') to += 2;
    let name = '';
    for (let part = from; part < to; part++) name += written(part);
    found.add(name);
  });
  return [...found];
}
