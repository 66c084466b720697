/** Advises on an index over many columns. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'index over many columns',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'Columns after the third seldom narrow a search further, and make the index larger and every write dearer.',
  help: 'index the columns that narrow the search most',
  safeWhen: 'The index is unique.',
  source: 'https://www.postgresql.org/docs/current/indexes-multicolumn.html',
  find: onOperation('create-index', ({ index }) => {
    if (index.unique || index.columns.length <= 3) return undefined;
    return {
      message: `the index ${index.name === null ? '' : `${code(index.name)} `}on ${codeName(index.table)} has ${index.columns.length} columns`,
    };
  }),
});
