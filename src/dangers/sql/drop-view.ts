/** Fires on a view that is dropped for good. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNew } from '../sql-predicates/new-object.ts';
import { codeName } from '../sql-predicates/wording.ts';
import { isRecreated } from '../sql-predicates/recreated.ts';

export default defineDanger({
  title: 'view dropped',
  harm: 'incompatible',
  severity: 'high',
  why: 'Whatever reads the view fails at once: running code, reports, other systems.',
  help: 'move readers over first, and drop the view in a later pull request',
  safeWhen: 'The view was created earlier in the same pull request, or something with its name is created later in the same file.',
  source: 'https://www.postgresql.org/docs/current/sql-dropview.html',
  find: onOperation('drop', (operation, sql) => {
    const { object } = operation;
    if (operation.objectType !== 'view' || isNew(sql, 'view', object)) return undefined;
    if (isRecreated(sql, ['view', 'materialized-view', 'table'], object)) return undefined;
    return { message: `whatever reads the view ${codeName(object)} fails at once` };
  }),
});
