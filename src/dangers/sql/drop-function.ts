/** Fires on a function or procedure that is dropped for good. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlObjectType } from '../../model/sql.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { earlier } from '../sql-predicates/script-index.ts';
import { isNew, sameName } from '../sql-predicates/new-object.ts';
import { codeName } from '../sql-predicates/wording.ts';
import { isRecreated } from '../sql-predicates/recreated.ts';

const ROUTINES: readonly SqlObjectType[] = ['function', 'procedure', 'aggregate'];

export default defineDanger({
  title: 'function dropped',
  harm: 'incompatible',
  severity: 'high',
  why: 'Whatever calls it fails at once: running code, triggers, defaults, policies, other functions.',
  help: 'move callers over first, and drop it in a later pull request; change it with `CREATE OR REPLACE`',
  safeWhen:
    'It was created earlier in the same pull request, or is created anew in the same file. With other arguments that is `sql/change-function-signature`.',
  source: 'https://www.postgresql.org/docs/current/sql-dropfunction.html',
  find: onOperation('drop', (operation, sql) => {
    const { objectType, object } = operation;
    if (!ROUTINES.includes(objectType) || isNew(sql, objectType, object)) return undefined;
    if (earlier(sql, 'create-function').some(({ operation: other }) => sameName(other.function, object))) return undefined;
    if (isRecreated(sql, ['function', 'procedure', 'aggregate'], object)) return undefined;
    return {
      message: `whatever calls the ${objectType} ${codeName(object)} fails at once`,
      help:
        sql.script.dialect === 'mysql'
          ? 'create the new one under another name, move callers over, and drop this one later'
          : 'where it is replaced, in one step: `CREATE OR REPLACE FUNCTION ...;`',
    };
  }),
});
