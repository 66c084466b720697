/** Fires on scripts that switch the strict mode of MySQL off. */
import { defineDanger } from '../../model/danger.ts';
import { onMySql } from '../sql-predicates/dialect.ts';
import { later } from '../sql-predicates/script-index.ts';
import { code } from '../sql-predicates/wording.ts';

/** Reads the mode that is in force, and leaves what it does not name. */
const FROM_CURRENT = /@@|@\w/;

export default defineDanger({
  title: 'strict mode switched off',
  harm: 'data-loss',
  severity: 'high',
  why: 'Without strict mode the server cuts values that do not fit, turns invalid dates into zeros and NULL into defaults, with a mere warning.',
  help: 'keep the mode, and correct the values that it refuses',
  safeWhen: 'The new mode is strict (`STRICT_TRANS_TABLES`), is made from the one in force, or is put back in the same file.',
  source: 'https://dev.mysql.com/doc/refman/8.0/en/sql-mode.html#sql-mode-strict',
  find: onMySql('set', (operation, sql) => {
    if (operation.name !== 'sql_mode' || isStrict(operation.value)) return undefined;
    if (
      later(sql, 'set', 'reset').some(
        ({ operation: other }) => other.name === 'sql_mode' && (other.op === 'reset' || isStrict(other.value)),
      )
    )
      return undefined;
    return {
      message: `under ${code(`sql_mode = '${operation.value}'`)} values that do not fit are cut without an error`,
      help: 'leave it out, or put it back in the same file: `SET sql_mode = @old_sql_mode;`',
    };
  }),
});

function isStrict(mode: string): boolean {
  return /strict_(trans|all)_tables|traditional/i.test(mode) || (FROM_CURRENT.test(mode) && !/strict/i.test(mode));
}
