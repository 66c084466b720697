/** Fires on a change of type after which old values may not fit. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import type { SqlDetail } from '../../model/sql.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { redefinition } from '../sql-predicates/redefinition.ts';
import { onOperation, type OperationOf } from '../sql-predicates/on-operation.ts';
import { isNewColumn } from '../sql-predicates/new-object.ts';
import { code, codeName, freshName, identifier, path, snippet } from '../sql-predicates/wording.ts';
import { typeChange } from '../sql-predicates/type-change.ts';

export default defineDanger({
  title: 'column type made narrower',
  harm: 'data-loss',
  severity: 'high',
  why: 'Values that do not fit make the migration fail, or are cut where the conversion is written out (`USING c::varchar(20)`, or numbers losing digits). The table is copied under ACCESS EXCLUSIVE meanwhile.',
  help: 'find the values that do not fit first, hold new ones to the limit with a CHECK that is added `NOT VALID`, and leave the type as it is',
  safeWhen:
    'The old type is known to be as narrow, or the table or column was created earlier in the same pull request. Where the old type is not known the finding has severity medium, and low for `varchar(n)` without a conversion, which nearly always raises the limit.',
  source:
    'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DATA-TYPE; MariaDB 10.11: measured; MySQL: documented, https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'rewrite' },
  find: onOperation('alter-column-type', (operation, sql) => {
    const { table, column, type } = operation;
    if (isNewColumn(sql, table, column)) return undefined;
    if (isMySql(sql)) return onServer(operation, sql);
    const does = typeChange(operation, sql);
    if (does !== 'narrow' && does !== 'unknown-narrow' && does !== 'probably-wider') return undefined;
    const [limit] = type.modifiers;
    const name = identifier(freshName(table.name, column, 'limit'), sql.script.dialect);
    const isText = ['varchar', 'bpchar', 'char', 'character varying'].includes(type.name);
    return {
      severity: does === 'narrow' ? 'high' : does === 'unknown-narrow' ? 'medium' : 'low',
      message: `values in ${code(column)} of ${codeName(table)} that do not fit ${code(type.text)} are ${operation.using ? 'cut' : 'refused, and the migration with them'}`,
      help:
        isText && limit !== undefined
          ? `keep the type and limit new values: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ADD CONSTRAINT ${name} CHECK (length(${identifier(column, sql.script.dialect)}) <= ${limit}) NOT VALID;`)}`
          : `look for values that do not fit first, and copy to a new column: ${snippet(`ALTER TABLE ${path(table, sql.script.dialect)} ADD COLUMN ${identifier(freshName(column, 'new'), sql.script.dialect)} ${type.text};`)}`,
    };
  }),
});

function onServer(operation: OperationOf<'alter-column-type'>, sql: SqlDetail): Hit | undefined {
  const does = redefinition(operation, sql);
  if (does !== 'narrower' && does !== 'length-unknown') return undefined;
  const { table, column, type } = operation;
  return {
    severity: does === 'narrower' ? 'high' : 'low',
    message: `values in ${code(column)} of ${codeName(table)} that do not fit ${code(type.text)} are refused, or cut without strict mode`,
    help: `look for values that do not fit first${type.modifiers[0] === undefined ? '' : `: ${snippet(`SELECT max(char_length(${identifier(column, sql.script.dialect)})) FROM ${path(table, sql.script.dialect)};`)}`}`,
  };
}
