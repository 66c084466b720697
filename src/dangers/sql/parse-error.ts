/** Fires on a statement that could not be parsed: what it does is not known. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { code } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'statement that could not be parsed',
  harm: 'unknown',
  severity: 'high',
  why: 'Nobody can tell what a statement does that cannot be parsed, and it must not pass for harmless.',
  help: 'correct it; if the database accepts it, report it with the statement',
  source: 'the parser of PostgreSQL itself; the recogniser of MySQL, MariaDB and SQLite, held against MariaDB, SQLite and node-sql-parser',
  find: onOperation('parse-error', (operation) => ({ message: `it is not known what this does: ${code(operation.message)}` })),
});
