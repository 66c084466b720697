/** Fires on a constraint that is never checked. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'constraint that is not enforced',
  harm: 'protection-removed',
  severity: 'medium',
  why: 'The constraint says what should hold, and nothing sees to it: rows that break it get in.',
  help: 'enforce it: add it `NOT VALID` and validate it later',
  source: 'https://www.postgresql.org/docs/18/sql-createtable.html',
  find: onOperation(['add-constraint', 'create-table', 'add-column'], (operation, sql) => {
    const constraints =
      operation.op === 'add-constraint'
        ? [operation.constraint]
        : operation.op === 'create-table'
          ? operation.constraints
          : (operation.column.constraints ?? []);
    return constraints
      .filter(({ notEnforced }) => notEnforced)
      .map(({ name }) => ({
        key: name ?? '',
        ...(sql.script.dialect === 'postgres' ? {} : { help: 'enforce it: leave out NOT ENFORCED' }),
        message: `nothing keeps rows that break ${name === null ? 'this constraint' : code(name)} out of ${codeName(operation.table)}`,
      }));
  }),
});
