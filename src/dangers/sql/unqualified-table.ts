/** Advises on a table whose schema is not said. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { code, identifier, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'table without its schema',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'In which schema it lands depends on the search path of whoever runs the migration.',
  help: 'write the schema before the name',
  safeWhen: 'The schema is written, or the table is temporary.',
  source: 'https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-PATH',
  find: onPostgres('create-table', (operation, sql) => {
    if (operation.temporary || isQualified(sql.statement.text)) return undefined;
    return {
      message: `in which schema ${code(operation.table.name)} lands depends on who runs this`,
      help: snippet(`CREATE TABLE ${identifier(operation.table.schema ?? 'public')}.${identifier(operation.table.name)} ...`),
    };
  }),
});

/** Whether a dot follows the first name; the reader has filled in the schema that was left out. */
function isQualified(text: string): boolean {
  const [, rest = ''] = /\btable\s+(?:if\s+not\s+exists\s+)?([\s\S]{0,200})/i.exec(text) ?? [];
  return /^("[^"]*"|[\p{L}_][\p{L}\p{N}_$]*)\s*\./u.test(rest);
}
