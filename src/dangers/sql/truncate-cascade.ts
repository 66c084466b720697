/** Fires on TRUNCATE … CASCADE, which empties tables that it does not name. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'referencing tables emptied',
  harm: 'data-loss',
  severity: 'critical',
  why: 'Every table with a foreign key to the truncated one is emptied as well, and every table that references those, whatever their foreign keys say about deleting.',
  help: 'name every table that is to be emptied, and leave out `CASCADE`: PostgreSQL then refuses where a table was forgotten',
  source: 'https://www.postgresql.org/docs/current/sql-truncate.html',
  find: onPostgres('truncate', (operation) => {
    if (!operation.cascade) return undefined;
    return {
      message: `every table that references ${codeName(operation.table)}, directly or through others, is emptied too`,
      help: `name the tables: ${snippet(`TRUNCATE ${path(operation.table)}, <referencing table>;`)}`,
    };
  }),
});
