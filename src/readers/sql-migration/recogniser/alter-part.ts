/** `ALTER TABLE … ALTER …`: the default of a column, and what an index or constraint counts for. */
import type { SqlName, SqlOperation } from '../../../model/sql.ts';
import { enforcement } from './column.ts';
import { columnName, type RecogniserContext } from './context.ts';
import type { Cursor } from './cursor.ts';
import { defaultValue } from './expression.ts';

/** From the word ALTER on, behind the name of the table. */
export function alterPart(cursor: Cursor, context: RecogniserContext, table: SqlName): SqlOperation {
  if (context.dialect === 'sqlite') return alterNullability(cursor, context, table);
  cursor.expect('alter');
  const kind =
    cursor.word(1) === 'set' || cursor.word(1) === 'drop' ? undefined : cursor.acceptAny(['index', 'check', 'constraint', 'column']);
  cursor.accept('if', 'exists');
  if (kind === 'index') {
    cursor.name();
    if (cursor.acceptAny(['visible', 'invisible', 'ignored']) === undefined) cursor.expect('not', 'ignored');
    return { op: 'other', statement: 'ALTER INDEX VISIBILITY', harmless: true };
  }
  if (kind === 'check' || kind === 'constraint') {
    const name = cursor.name();
    const notEnforced = enforcement(cursor);
    const constraint = { name, kind: 'check' as const, columns: [], notValid: false, notEnforced };
    return notEnforced ? { op: 'add-constraint', table, constraint } : { op: 'validate-constraint', table, constraint: name };
  }
  const column = columnName(cursor, context);
  if (cursor.accept('drop', 'default')) return { op: 'drop-default', table, column };
  cursor.expect('set');
  if (cursor.acceptAny(['visible', 'invisible']) !== undefined)
    return { op: 'other', statement: 'ALTER COLUMN VISIBILITY', harmless: true };
  cursor.expect('default');
  return { op: 'set-default', table, column, default: defaultValue(cursor, context) };
}

/** `ALTER COLUMN c SET NOT NULL`, `… DROP NOT NULL`: all that SQLite alters, since 3.53. */
function alterNullability(cursor: Cursor, context: RecogniserContext, table: SqlName): SqlOperation {
  cursor.expect('alter');
  cursor.accept('column');
  const column = columnName(cursor, context);
  if (cursor.accept('drop', 'not', 'null')) return { op: 'drop-not-null', table, column };
  cursor.expect('set', 'not', 'null');
  if (cursor.accept('on', 'conflict')) cursor.name();
  return { op: 'set-not-null', table, column };
}
