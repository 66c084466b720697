/** Fires on a schema that is dropped. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { isNew } from '../sql-predicates/new-object.ts';
import { code, identifier, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'schema dropped',
  harm: 'data-loss',
  severity: 'critical',
  why: 'With `CASCADE` everything inside the schema goes with it: tables, their rows, functions, types. Without it the statement fails as soon as the schema holds anything.',
  help: 'drop the objects one by one in reviewed pull requests, and the empty schema last',
  safeWhen: 'The schema was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-dropschema.html',
  find: onOperation('drop', (operation, sql) => {
    if (operation.objectType !== 'schema' || isNew(sql, 'schema', operation.object) || isNew(sql, 'database', operation.object))
      return undefined;
    const name = operation.object.name;
    return {
      message: operation.cascade
        ? `the schema ${code(name)} is dropped with every table, row and function in it`
        : `the schema ${code(name)} is dropped; if anything is left in it, the migration fails`,
      help: isMySql(sql)
        ? 'drop what is in it by name, one reviewed pull request each; the empty schema by hand, with a backup at hand'
        : `drop what is in it by name, one reviewed pull request each, and then the empty schema: ${snippet(`DROP SCHEMA ${identifier(name, sql.script.dialect)} RESTRICT;`)}`,
    };
  }),
});
