/** Fires on a column of a domain whose constraints are tested on every row. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { domainOf } from '../sql-predicates/type-change.ts';
import { code, codeName, freshName, identifier, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'column of a constrained domain added',
  harm: 'lock',
  severity: 'high',
  why: 'The constraints of the domain are tested on every row although all values are the same: the table is copied under ACCESS EXCLUSIVE.',
  help: 'give the column the type below the domain, and the condition as a CHECK that is added `NOT VALID` and validated in a later transaction',
  safeWhen:
    'The table was created earlier in the same pull request, or nothing is known of the domain, which takes its definition or the schema.',
  source: 'measured on PostgreSQL 15 and 18: relfilenode before and after',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'rewrite' },
  find: onPostgres('add-column', (operation, sql) => {
    const { table, column } = operation;
    const domain = domainOf(column.type, sql);
    if (!domain?.constrained || isNewTable(sql, table)) return undefined;
    const [target, name] = [path(table), identifier(column.name)];
    const check = identifier(freshName(table.name, column.name, 'check'));
    return {
      message: `${codeName(table)} is copied under a lock that keeps out reads and writes, to test the domain ${code(column.type.text)} on every row`,
      help:
        `${snippet(`ALTER TABLE ${target} ADD COLUMN ${name} ${domain.base.text}`)}; ${snippet(`ALTER TABLE ${target} ADD CONSTRAINT ${check} CHECK (<condition>) NOT VALID`)}; ` +
        `in another transaction: ${snippet(`ALTER TABLE ${target} VALIDATE CONSTRAINT ${check};`)}`,
    };
  }),
});
