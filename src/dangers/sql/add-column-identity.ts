/** Fires on an identity column added to a table in use. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { notNullSteps } from '../sql-predicates/proposed.ts';
import { code, codeName, freshName, identifier, literal, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'identity column added',
  harm: 'lock',
  severity: 'high',
  why: 'A number is drawn for every row: the table is copied under ACCESS EXCLUSIVE.',
  help: 'add a plain integer column that takes its numbers from a sequence, number old rows in batches, and make it NOT NULL the safe way; an identity can be made of it then',
  safeWhen: 'The table was created earlier in the same pull request.',
  source: 'measured on PostgreSQL 15: relfilenode before and after',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'rewrite' },
  find: onPostgres('add-column', (operation, sql) => {
    const { table, column } = operation;
    if (!column.identity || isNewTable(sql, table)) return undefined;
    const [target, name] = [path(table), identifier(column.name)];
    const sequence = path({ schema: table.schema, name: freshName(table.name, column.name, 'seq') });
    const [add, validate, set] = notNullSteps(table, column.name);
    const steps = [
      snippet(
        `ALTER TABLE ${target} ADD COLUMN ${name} ${column.type.text}; CREATE SEQUENCE ${sequence} OWNED BY ${target}.${name}; ` +
          `ALTER TABLE ${target} ALTER COLUMN ${name} SET DEFAULT nextval(${literal(sequence)})`,
      ),
      `number old rows in batches; ${snippet(add)}`,
      `in another transaction: ${snippet(validate)}`,
      `last: ${snippet(set)}`,
    ];
    return {
      message: `${codeName(table)} is copied under a lock that keeps out reads and writes, to number every row in ${code(column.name)}`,
      help: steps.join('; '),
    };
  }),
});
