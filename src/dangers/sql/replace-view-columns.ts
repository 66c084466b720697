/** Fires on a view that is replaced with other columns than it had. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNew } from '../sql-predicates/new-object.ts';
import { code, codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'view replaced with other columns',
  harm: 'outage',
  severity: 'high',
  why: '`CREATE OR REPLACE VIEW` may only add columns at the end: PostgreSQL refuses to drop, rename or reorder one, and the migration fails.',
  help: 'append new columns only; for anything else make a second view, move readers over, and drop the first later',
  safeWhen: 'The old columns are not known (an earlier statement or `--schema` tells them), or they come first and in order.',
  source: 'https://www.postgresql.org/docs/current/sql-createview.html',
  find: onPostgres('create-view', (operation, sql) => {
    const { view, columns } = operation;
    const old = sql.history.viewColumns(view, sql.statement.ordinal);
    if (!operation.replace || !old || isNew(sql, 'view', view)) return undefined;
    // Which columns `*` stands for depends on tables.
    if ([...old, ...columns].includes('*')) return undefined;
    const lost = old.find((column, at) => columns[at] !== column);
    if (lost === undefined) return undefined;
    return {
      message: `the migration fails: the column ${code(lost)} of ${codeName(view)} is not where it was`,
      help: `beside it: ${snippet(`CREATE VIEW ${path({ schema: view.schema, name: `${view.name}_v2` })} AS ...;`)}`,
    };
  }),
});
