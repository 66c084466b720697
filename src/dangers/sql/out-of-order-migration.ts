/** Fires on a new migration that sorts before one of the target branch. */
import { defineDanger } from '../../model/danger.ts';
import { code } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'migration sorts before one that already ran',
  harm: 'irreversible',
  severity: 'medium',
  why: 'Where the newer one already ran, this one is skipped, refused, or runs after it although it was written to run before: databases end up different.',
  help: 'give it a version later than all others on the target branch',
  safeWhen:
    'Its version is later than every other of its folder on the target branch, or the tool has an order of its own (Liquibase, Sqitch).',
  source: 'https://documentation.red-gate.com/fd/flyway-out-of-order-setting-277579015.html',
  find: ({ migration, address }) => {
    if (!migration || migration.newer === null) return undefined;
    return {
      message: `${code(address)} sorts before ${code(migration.newer)}, which is already on the target branch`,
      help: `rename it so that its version comes after that of ${code(migration.newer)}`,
    };
  },
});
