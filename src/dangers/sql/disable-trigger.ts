/** Fires on triggers that are switched off. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { later, inSameTransaction } from '../sql-predicates/script-index.ts';
import { isNewTable, sameName } from '../sql-predicates/new-object.ts';
import { code, codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'trigger switched off',
  harm: 'protection-removed',
  severity: 'high',
  why: 'What the trigger does stops for everybody, and with `ALL` the foreign keys are not checked either: rows that point nowhere get in. The statement also locks out writers while it runs.',
  help: 'switch off one trigger by name, and switch it on again in the same transaction',
  safeWhen:
    'The table was created earlier in the same pull request. Where the trigger is switched on again in the same transaction the finding has severity medium.',
  source: 'https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-DISABLE-ENABLE-TRIGGER',
  lock: { mode: 'SHARE ROW EXCLUSIVE', during: 'moment' },
  find: onPostgres('disable-trigger', (operation, sql) => {
    const { table, trigger } = operation;
    if (isNewTable(sql, table)) return undefined;
    const restored = later(sql, 'enable-trigger').some(
      ({ operation: other, statement }) =>
        other.op === 'enable-trigger' &&
        sameName(other.table, table) &&
        [trigger, 'all'].includes(other.trigger) &&
        inSameTransaction(sql, statement),
    );
    const what =
      trigger === 'all'
        ? 'no trigger runs and no foreign key is checked'
        : trigger === 'user'
          ? 'no trigger runs'
          : `the trigger ${code(trigger)} does not run`;
    return {
      severity: restored ? 'medium' : 'high',
      message: `${what} on ${codeName(table)} ${restored ? 'until it is switched on again' : 'any more'}`,
      help: `by name and in one transaction: ${snippet(`ALTER TABLE ${path(table)} DISABLE TRIGGER <name>; ...; ALTER TABLE ${path(table)} ENABLE TRIGGER <name>;`)}`,
    };
  }),
});
