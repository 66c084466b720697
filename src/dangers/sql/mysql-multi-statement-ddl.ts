/** Fires on files with several changes of the schema, which MySQL cannot take back together. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlDetail, SqlName, SqlOperation } from '../../model/sql.ts';
import { changedTable } from '../sql-predicates/changed-table.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'several schema changes in one file',
  harm: 'irreversible',
  severity: 'low',
  why: 'MySQL commits before and after every change of the schema. When a later statement fails the earlier ones stay, no rollback takes them back, and the file can neither be run again nor be called applied.',
  help: 'one schema change per migration, or one ALTER TABLE with all changes of a table',
  safeWhen: 'At most one statement of the file changes tables that were there before.',
  advisory: true,
  source: 'https://dev.mysql.com/doc/refman/8.0/en/implicit-commit.html',
  find({ sql }) {
    if (!sql || sql.script.direction === 'down' || !isMySql(sql) || !isChange(sql.operation, sql)) return undefined;
    const statements = sql.script.statements.filter((statement) =>
      statement.operations.some((operation) => isChange(operation, { ...sql, statement, operation })),
    );
    // Told once, at the second: from there on a failure leaves something behind.
    if (statements[1] !== sql.statement || sql.statement.operations[0] !== sql.operation) return undefined;
    const first = changed(statements[0]?.operations[0] ?? sql.operation);
    return {
      message: `if this fails, the change of ${first ? codeName(first) : 'the statement before'} stays: ${statements.length} statements each commit on their own`,
    };
  },
});

/** A change of something that was there before. */
function isChange(operation: SqlOperation, sql: SqlDetail): boolean {
  const table = changed(operation);
  return table !== undefined && !isNewTable(sql, table);
}

function changed(operation: SqlOperation): SqlName | undefined {
  switch (operation.op) {
    case 'alter-partitions':
    case 'set-storage':
    case 'truncate':
      return operation.table;
    case 'drop':
      return operation.objectType === 'table' ? operation.object : operation.table;
    case 'rename':
      return operation.table ?? (operation.objectType === 'table' ? operation.object : undefined);
    default:
      return changedTable(operation);
  }
}
