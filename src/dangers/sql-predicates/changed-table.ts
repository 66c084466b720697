/** Which table a statement of MySQL changes. */
import type { SqlName, SqlOperation } from '../../model/sql.ts';

/** For operations that change the definition of a table that is there, and may copy it; else undefined. */
export function changedTable(operation: SqlOperation): SqlName | undefined {
  switch (operation.op) {
    case 'create-index':
      return operation.index.table;
    case 'add-column':
    case 'drop-column':
    case 'alter-column-type':
    case 'add-constraint':
    case 'drop-constraint':
    case 'convert-charset':
      return operation.table;
    case 'rename':
      return operation.objectType === 'column' ? operation.table : undefined;
    default:
      return undefined;
  }
}
