/** Fires on foreign keys that MySQL reads and forgets. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlColumn } from '../../model/sql.ts';
import { onMySql } from '../sql-predicates/dialect.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'foreign key that the server ignores',
  harm: 'protection-removed',
  severity: 'medium',
  why: 'MySQL before version 9 accepts `REFERENCES` behind a column and makes no foreign key of it: rows that point nowhere get in, and nobody is told.',
  help: 'write the key as a part of the table: `FOREIGN KEY (column) REFERENCES parent (id)`',
  safeWhen: 'The server is MySQL 9 or later, or MariaDB 10.5 or later.',
  source: 'https://dev.mysql.com/doc/refman/8.0/en/ansi-diff-foreign-keys.html',
  find: onMySql(['create-table', 'add-column'], (operation, sql) => {
    const columns: SqlColumn[] = operation.op === 'create-table' ? operation.columns : [operation.column];
    return columns.flatMap(({ name, ignoredReferences: reference }) => {
      if (!reference) return [];
      const [own, parent] = [identifier(name, sql.script.dialect), path(reference.table, sql.script.dialect)];
      return [
        {
          key: name,
          message: `${code(name)} of ${codeName(operation.table)} gets no foreign key to ${codeName(reference.table)}: the server ignores REFERENCES at a column`,
          help: snippet(`FOREIGN KEY (${own}) REFERENCES ${parent} (${identifier(reference.columns[0] ?? 'id', sql.script.dialect)})`),
        },
      ];
    });
  }),
});
