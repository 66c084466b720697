/** `CREATE TABLE` in MySQL, MariaDB and SQLite. */
import type { SqlColumn, SqlConstraint, SqlName, SqlOperation } from '../../../model/sql.ts';
import { columnDefinition } from './column.ts';
import { isTablePart, tablePart } from './constraint.ts';
import { qualifiedName, type RecogniserContext } from './context.ts';
import type { Cursor } from './cursor.ts';
import { partitionBy } from './partitions.ts';
import { relationsIn } from './relations.ts';
import { isTableOption, tableOption } from './table-options.ts';

type CreateTable = SqlOperation & { op: 'create-table' };

/** From the word TABLE on. `replace`: MariaDB's `CREATE OR REPLACE`. */
export function createTable(cursor: Cursor, context: RecogniserContext, temporary: boolean, replace: boolean): SqlOperation[] {
  cursor.expect('table');
  const ifNotExists = cursor.accept('if', 'not', 'exists');
  const table = qualifiedName(cursor, context);
  const made: CreateTable = {
    op: 'create-table',
    table,
    columns: [],
    constraints: [],
    temporary: temporary || (context.dialect === 'sqlite' && table.schema?.toLowerCase() === 'temp'),
    ifNotExists,
    unlogged: false,
    partitioned: false,
    asSelect: false,
  };
  if (cursor.accept('like')) made.like = qualifiedName(cursor, context);
  else if (cursor.sign() === '(' && cursor.word(1) === 'like') {
    cursor.at += 2;
    made.like = qualifiedName(cursor, context);
    cursor.expectSign(')');
  } else {
    if (cursor.sign() === '(' && !['select', 'with'].includes(cursor.word(1))) definitions(cursor, context, made);
    tail(cursor, context, made);
  }
  if (!replace) return [made];
  return [{ op: 'drop', objectType: 'table', object: table, cascade: false, ifExists: true, concurrently: false }, made];
}

function definitions(cursor: Cursor, context: RecogniserContext, made: CreateTable): void {
  cursor.expectSign('(');
  do definition(cursor, context, made);
  while (cursor.acceptSign(',') || (context.dialect === 'sqlite' && isTablePart(cursor, context)));
  cursor.expectSign(')');
}

function definition(cursor: Cursor, context: RecogniserContext, made: CreateTable): void {
  if (cursor.accept('period', 'for')) {
    cursor.name();
    cursor.brackets();
  } else if (isTablePart(cursor, context)) {
    const { constraint } = tablePart(cursor, context, made.table);
    if (constraint) addConstraint(made, constraint);
  } else made.columns.push(columnDefinition(cursor, context));
}

/** Columns of the primary key cannot be NULL; those of SQLite can, by an old mistake of its own. */
function addConstraint(made: CreateTable, constraint: SqlConstraint): void {
  made.constraints.push(constraint);
  if (constraint.kind !== 'primary-key') return;
  for (const column of made.columns) if (constraint.columns.includes(column.name)) column.notNull = true;
}

/** Options, partitions, and the query that fills it. */
function tail(cursor: Cursor, context: RecogniserContext, made: CreateTable): void {
  const startsQuery = (): boolean =>
    ['select', 'with', 'as', 'ignore', 'replace', 'values'].includes(cursor.word()) || cursor.sign() === '(';
  while (!cursor.done && !startsQuery()) {
    if (cursor.is('partition', 'by')) {
      made.partitioned = true;
      partitionBy(cursor);
    } else if (cursor.is('without', 'rowid')) cursor.at += 2;
    else if (cursor.is('with', 'system', 'versioning')) cursor.at += 3;
    else if (isTableOption(cursor)) tableOption(cursor);
    else if (!cursor.accept('strict') && !cursor.acceptSign(',')) return;
  }
  if (cursor.done) return;
  cursor.acceptAny(['ignore', 'replace']);
  cursor.accept('as');
  made.asSelect = true;
  made.reads = relationsIn(cursor, context);
}

/** Columns that a table of SQLite made by a module cannot be told. */
export function createVirtualTable(cursor: Cursor, context: RecogniserContext): SqlOperation[] {
  cursor.expect('virtual', 'table');
  const ifNotExists = cursor.accept('if', 'not', 'exists');
  const table: SqlName = qualifiedName(cursor, context);
  cursor.expect('using');
  cursor.name();
  if (cursor.sign() === '(') cursor.brackets();
  const columns: SqlColumn[] = [];
  return [
    {
      op: 'create-table',
      table,
      columns,
      // A module gives its rows a rowid, which is a key.
      constraints: [{ name: null, kind: 'primary-key', columns: ['rowid'], notValid: false, notEnforced: false }],
      temporary: false,
      ifNotExists,
      unlogged: false,
      partitioned: false,
      asSelect: false,
    },
  ];
}
