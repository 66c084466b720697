/** Fires on an enum type that is replaced by a new one under its name. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlName, SqlType } from '../../model/sql.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { inScript } from '../sql-predicates/script-index.ts';
import { isNew } from '../sql-predicates/new-object.ts';
import { codeName, snippet } from '../sql-predicates/wording.ts';
import { isRecreated, isSwappedType } from '../sql-predicates/recreated.ts';

export default defineDanger({
  title: 'enum type replaced',
  harm: 'incompatible',
  severity: 'high',
  why: 'Every column of the type is converted, which copies its table under ACCESS EXCLUSIVE, and the migration fails if a row holds a value that the new type lacks. Running code that writes such a value fails too.',
  help: 'leave the value in the type, and keep it out with a CHECK that is added `NOT VALID` and validated later',
  safeWhen: 'The old type was created earlier in the same pull request, or it is renamed without a successor in the same file.',
  source: 'https://www.postgresql.org/docs/current/sql-altertype.html',
  lock: { mode: 'ACCESS EXCLUSIVE', during: 'rewrite' },
  find: onPostgres('rename', (operation, sql) => {
    const { objectType, object } = operation;
    if (objectType !== 'type' || isNew(sql, 'type', object) || !isRecreated(sql, ['type'], object)) return undefined;
    const converted = inScript(sql, 'alter-column-type').filter(({ operation: change }) => isSwappedType(sql, typeOf(change.type)));
    const tables = [...new Set(converted.map(({ operation: change }) => codeName(change.table)))];
    return {
      severity: converted.length > 0 ? 'high' : 'medium',
      message:
        tables.length > 0
          ? `every column of ${codeName(object)} is converted, and ${tables.join(', ')} ${tables.length === 1 ? 'is' : 'are'} copied under lock; a row with a removed value makes it fail`
          : `${codeName(object)} is replaced: columns stay with the old type, and code that writes a removed value fails`,
      help: `leave ${codeName(object)} as it is; where a value must not be used any more: ${snippet(`ALTER TABLE ... ADD CONSTRAINT ... CHECK (<column> <> '<value>') NOT VALID;`)}`,
    };
  }),
});

/** A user type as a name; `schema.type` when written so. */
function typeOf(type: SqlType): SqlName {
  const parts = type.name.split('.');
  return { schema: parts.length > 1 ? (parts[0] ?? null) : null, name: parts.at(-1) ?? type.name };
}
