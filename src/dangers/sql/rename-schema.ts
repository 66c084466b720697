/** Fires on a schema that gets another name. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNew } from '../sql-predicates/new-object.ts';
import { code, identifier, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'schema renamed',
  harm: 'incompatible',
  severity: 'high',
  why: 'Every qualified name breaks, and every search path that names the schema.',
  help: 'create the new schema, move objects one by one behind views, and drop the old schema when nothing reads it',
  safeWhen: 'The schema was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-alterschema.html',
  find: onPostgres('rename', (operation, sql) => {
    const { object, to } = operation;
    if (operation.objectType !== 'schema' || isNew(sql, 'schema', object)) return undefined;
    return {
      message: `code that knows the schema ${code(object.name)} by its old name fails at once`,
      help: `let both be found while code moves over: ${snippet(`CREATE SCHEMA ${identifier(to)}`)}; then object by object ${snippet(`ALTER TABLE ... SET SCHEMA ${identifier(to)}`)}; with a view left behind`,
    };
  }),
});
