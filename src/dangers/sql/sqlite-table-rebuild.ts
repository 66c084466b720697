/** Fires on tables of SQLite that are rebuilt in a way that can lose rows. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlDetail } from '../../model/sql.ts';
import { onSqlite } from '../sql-predicates/dialect.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { rebuiltBy, type Copying } from '../sql-predicates/rebuild.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'table rebuilt without its safeguards',
  harm: 'data-loss',
  severity: 'high',
  why: 'Where foreign keys are enforced, dropping the old table first deletes its rows one by one, and `ON DELETE CASCADE` deletes what points to them. Columns that are not copied are lost. The whole database is locked against writes meanwhile.',
  help: '`PRAGMA foreign_keys = OFF;` before the transaction (inside one it does nothing), copy every column by name, make indexes and triggers anew, and switch the keys on again',
  safeWhen:
    'Foreign keys are switched off before, and every column that is known of the old table is copied. Where only the switch is missing the finding has severity low, since they are off unless the application switches them on.',
  source: 'https://www.sqlite.org/lang_altertable.html#making_other_kinds_of_table_schema_changes',
  find: onSqlite('drop', (operation, sql) => {
    const table = operation.object;
    if (operation.objectType !== 'table' || isNewTable(sql, table)) return undefined;
    const rebuilt = rebuiltBy(sql, table);
    if (!rebuilt) return undefined;
    const copied = columnsCopied(rebuilt.copy, sql);
    const lost = copied.length === 0 ? [] : sql.history.columns(table, sql.statement.ordinal).filter((name) => !copied.includes(name));
    if (lost.length > 0)
      return { message: `values of ${lost.map(code).join(', ')} are not copied, and are lost with the old ${codeName(table)}` };
    if (/^'?(off|0|no|false)'?$/i.test(sql.history.setting('foreign_keys', sql.statement.ordinal) ?? '')) return undefined;
    return {
      severity: 'low',
      message: `where foreign keys are enforced, dropping the old ${codeName(table)} deletes whatever points to its rows with ON DELETE CASCADE`,
      help: '`PRAGMA foreign_keys = OFF;` first, outside of a transaction, and `PRAGMA foreign_keys = ON;` at the end',
    };
  }),
});

/** Columns of the old table that its successor gets; none where they are not known. */
function columnsCopied(copy: Copying | undefined, sql: SqlDetail): readonly string[] {
  if (copy?.op !== 'insert') return [];
  // Without names the rows fill all columns of the successor, of which no other name is known.
  return copy.columns.length > 0 ? copy.columns : sql.history.columns(copy.table, sql.statement.ordinal);
}
