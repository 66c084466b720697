/** Fires on a new column that is filled in one statement. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { batched, code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';
import { isHeld } from '../sql-predicates/locks-held.ts';
import { isWholeTableBackfill } from '../sql-predicates/whole-table.ts';

export default defineDanger({
  title: 'new column filled in one statement',
  harm: 'lock',
  severity: 'medium',
  why: 'One statement writes a new version of every row, keeps a lock on each until it ends, holds vacuum back, and makes replicas lag.',
  help: 'fill it in batches from a job outside the migration',
  safeWhen:
    'The table was created earlier in the same pull request, or the update is a bounded batch. Where the table is locked by the same transaction, `sql/ddl-and-backfill-same-transaction` says so instead.',
  source: 'https://www.postgresql.org/docs/current/mvcc-intro.html',
  find: onOperation('update', (operation, sql) => {
    const { table, columns } = operation;
    if (!isWholeTableBackfill(operation, sql) || isHeld(sql, table)) return undefined;
    const [first = ''] = columns;
    return {
      message: `${columns.map(code).join(', ')} of ${codeName(table)} is filled in all rows by one statement`,
      help: `in batches, until no row is changed: ${snippet(batched(`UPDATE ${path(table, sql.script.dialect)} SET ...`, table, `${identifier(first, sql.script.dialect)} IS NULL`, sql.script.dialect))}`,
    };
  }),
});
