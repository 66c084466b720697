/** Advises on a default that changes. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNewColumn } from '../sql-predicates/new-object.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'default changed',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'Rows written by code that leaves the column out get another value from now on; rows that are there keep the old one.',
  help: 'make sure that running code may meet both values',
  safeWhen: 'The table or column was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DROP-DEFAULT',
  find: onOperation('set-default', (operation, sql) => {
    const { table, column } = operation;
    if (isNewColumn(sql, table, column)) return undefined;
    return {
      message: `new rows of ${codeName(table)} get ${code(operation.default.text)} in ${code(column)}, old ones keep what they have`,
    };
  }),
});
