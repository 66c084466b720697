/** Fires on a migration of the target branch that is deleted or renamed. */
import { defineDanger } from '../../model/danger.ts';
import { code } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'migration deleted',
  harm: 'irreversible',
  severity: 'medium',
  why: 'Databases that ran it stay as it left them, those that are made afresh lack it, and many tools stop at the gap. Under another name it runs a second time.',
  help: 'keep the file, and undo what it did with a new migration',
  safeWhen: 'A new migration that is called a baseline or squash stands for what was deleted, or the migration is repeatable.',
  source: 'https://documentation.red-gate.com/fd/validate-184127464.html',
  find: ({ migration, address }) => {
    if (!migration || migration.squashed) return undefined;
    if (migration.event === 'renamed')
      return {
        message: `${code(address)} runs again as ${code(migration.to ?? '')} where it already ran`,
        help: `keep the name ${code(address)}`,
      };
    if (migration.event !== 'deleted') return undefined;
    return {
      message: `databases that ran ${code(address)} keep what it did, and new ones never get it`,
      help: `restore ${code(address)}, and undo it with a new migration; to start afresh, add a baseline`,
    };
  },
});
