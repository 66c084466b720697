/** Advises on an index that another one already covers. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { inScriptOn } from '../sql-predicates/script-index.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'redundant index',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'An index whose columns another one starts with costs every write and serves no query that the other does not.',
  help: 'leave it out',
  safeWhen: 'It is unique or partial, or of another method.',
  source: 'https://www.postgresql.org/docs/current/indexes-multicolumn.html',
  find: onOperation('create-index', ({ index }, sql) => {
    if (index.unique || index.where || index.columns.length === 0) return undefined;
    const others = inScriptOn(sql, index.table, 'create-index').flatMap(({ operation }) =>
      operation.index === index || operation.index.where ? [] : [operation.index],
    );
    const covering = others.find(
      (other) =>
        other.method === index.method &&
        other.columns.length > index.columns.length &&
        index.columns.every((column, at) => other.columns[at] === column),
    );
    if (!covering) return undefined;
    return {
      message: `${covering.name === null ? 'another index' : code(covering.name)} of ${codeName(index.table)} starts with the same columns`,
    };
  }),
});
