/** Fires on columns of MySQL that are made NOT NULL. */
import { defineDanger } from '../../model/danger.ts';
import { demandsOnline, onMySql } from '../sql-predicates/dialect.ts';
import { isNewColumn } from '../sql-predicates/new-object.ts';
import { redefinition } from '../sql-predicates/redefinition.ts';
import { code, codeName, path, identifier, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'column made NOT NULL by rebuilding the table',
  harm: 'lock',
  severity: 'high',
  why: 'The whole table is written anew. Where a row holds NULL the statement fails, or without strict mode turns it into 0 or an empty text; and running code that still writes NULL fails afterwards.',
  help: 'fill the NULLs in batches first, and have all writers give a value; rebuild large tables in the background (gh-ost, pt-online-schema-change)',
  safeWhen:
    'The column is known to be NOT NULL already, or it or its table was created earlier in the same pull request. Where it is not known the finding has severity medium.',
  source:
    'measured on MariaDB 10.11; documented for MySQL: https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html#online-ddl-column-operations',
  find: onMySql('alter-column-type', (operation, sql) => {
    const { table, column } = operation;
    if (isNewColumn(sql, table, column)) return undefined;
    const does = redefinition(operation, sql);
    if (does !== 'required' && does !== 'required-unknown') return undefined;
    // In place the rebuild lets writers through, but a NULL still makes it fail.
    const sure = does === 'required';
    const [target, name] = [path(table, sql.script.dialect), identifier(column, sql.script.dialect)];
    return {
      severity: sure && !demandsOnline(sql) ? 'high' : 'medium',
      message: `${codeName(table)} is ${sure ? '' : 'probably '}written anew to make ${code(column)} NOT NULL${sure ? '' : ', and copied while writers wait if its type changes too'}; a NULL in it makes the migration fail`,
      help: `look first: ${snippet(`SELECT count(*) FROM ${target} WHERE ${name} IS NULL;`)} and fill those rows in batches`,
    };
  }),
});
