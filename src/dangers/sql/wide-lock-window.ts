/** Fires on one transaction that locks several tables in use. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { sameName } from '../sql-predicates/new-object.ts';
import { codeName } from '../sql-predicates/wording.ts';
import { LOCKING, exclusivelyLockedExisting } from '../sql-predicates/exclusive-lock.ts';
import { locksHeld } from '../sql-predicates/locks-held.ts';

export default defineDanger({
  title: 'several tables locked in one transaction',
  harm: 'lock',
  severity: 'medium',
  why: 'Each table stays locked against reads and writes until the transaction ends, so that the first waits for the work on all others; and two transactions that take the same locks in another order end in a deadlock.',
  help: 'change one table per transaction',
  safeWhen: 'All but one of the tables were created earlier in the same pull request, or each is changed in a transaction of its own.',
  source: 'https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-DEADLOCKS',
  find: onPostgres(LOCKING, (operation, sql) => {
    const table = exclusivelyLockedExisting(operation, sql);
    const held = table ? locksHeld(sql) : [];
    const [first] = held;
    // Once per transaction, at the second table: the third tells nothing new.
    if (!table || !first || held.length > 1 || sameName(first, table)) return undefined;
    return {
      message: `${codeName(first)} stays locked while ${codeName(table)} is waited for and changed`,
      help: `commit in between: COMMIT; BEGIN; or move the change of ${codeName(table)} to a migration of its own`,
    };
  }),
});
