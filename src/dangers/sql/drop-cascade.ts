/** Fires on CASCADE, which drops what depends on the named object without naming it. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlObjectType } from '../../model/sql.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNew, isNewTable, isNewColumn } from '../sql-predicates/new-object.ts';
import { code, codeName, identifier, path, snippet } from '../sql-predicates/wording.ts';

/** Nothing can depend on these, so that the word changes nothing. */
const WITHOUT_DEPENDENTS: readonly SqlObjectType[] = ['trigger', 'policy', 'rule', 'role', 'database'];

export default defineDanger({
  title: 'dependent objects dropped unseen',
  harm: 'data-loss',
  severity: 'high',
  why: 'Whatever depends on the dropped object goes with it: views, foreign keys, columns of a dropped type, policies. None of it is named in the migration, so nobody can review it.',
  help: 'drop the dependent objects by name first and leave out `CASCADE`: PostgreSQL then refuses, and lists what still depends',
  safeWhen: 'The dropped object was created earlier in the same pull request, so that nothing older can depend on it.',
  source: 'https://www.postgresql.org/docs/current/ddl-depend.html',
  find: onPostgres(['drop', 'drop-column', 'drop-constraint'], (operation, sql) => {
    if (!operation.cascade) return undefined;
    if (operation.op === 'drop') {
      if (WITHOUT_DEPENDENTS.includes(operation.objectType) || isNew(sql, operation.objectType, operation.object)) return undefined;
      const kind = operation.objectType === 'owned' ? 'objects owned by' : operation.objectType.replaceAll('-', ' ');
      return { message: `whatever depends on the ${kind} ${codeName(operation.object)} is dropped with it, unnamed` };
    }
    if (isNewTable(sql, operation.table)) return undefined;
    if (operation.op === 'drop-column') {
      if (isNewColumn(sql, operation.table, operation.column)) return undefined;
      return {
        message: `views and constraints that use ${code(operation.column)} of ${codeName(operation.table)} are dropped with it, unnamed`,
        help: `drop them by name first, then: ${snippet(`ALTER TABLE ${path(operation.table)} DROP COLUMN ${identifier(operation.column)} RESTRICT;`)}`,
      };
    }
    return {
      message: `foreign keys that rely on the constraint ${code(operation.constraint)} of ${codeName(operation.table)} are dropped with it, unnamed`,
      help: `drop them by name first, then: ${snippet(`ALTER TABLE ${path(operation.table)} DROP CONSTRAINT ${identifier(operation.constraint)} RESTRICT;`)}`,
    };
  }),
});
