/** Fires on changes of tables in MySQL that are told to keep writers out. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlOperation } from '../../model/sql.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

/** Tables that the statement changes online or not. */
function changed(operation: SqlOperation) {
  if (operation.op === 'create-index') return operation.index.table;
  if (operation.op === 'rename') return operation.table ?? operation.object;
  return 'table' in operation && operation.table ? operation.table : undefined;
}

export default defineDanger({
  title: 'table changed by an algorithm that blocks',
  harm: 'lock',
  severity: 'high',
  why: '`ALGORITHM=COPY` writes the table anew and keeps writers out until it is done; `LOCK=SHARED` keeps out writers, and `LOCK=EXCLUSIVE` readers too.',
  help: 'write `ALGORITHM=INSTANT`, or `ALGORITHM=INPLACE, LOCK=NONE`: where the server cannot do it so, it refuses instead of blocking',
  safeWhen: 'The table was created earlier in the same pull request, or another algorithm and lock are asked for.',
  source: 'https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html',
  find({ sql }) {
    if (!sql || sql.script.direction === 'down' || !isMySql(sql) || sql.statement.operations[0] !== sql.operation) return undefined;
    const { algorithm, lock } = sql.statement.online ?? {};
    const table = changed(sql.operation);
    const copies = algorithm === 'copy';
    if (!(copies || lock === 'shared' || lock === 'exclusive') || (table && isNewTable(sql, table))) return undefined;
    const who = lock === 'exclusive' ? 'reads and writes' : 'writes';
    return {
      message: `${who} of ${table ? codeName(table) : 'the table'} wait ${copies ? 'while it is copied' : 'until the change is done'}, since the statement asks for ${code([copies ? 'ALGORITHM=COPY' : '', lock ? `LOCK=${lock.toUpperCase()}` : ''].filter(Boolean).join(', '))}`,
    };
  },
});
