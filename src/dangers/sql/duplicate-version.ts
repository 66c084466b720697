/** Fires on a new migration whose version another one has. */
import { defineDanger } from '../../model/danger.ts';
import { code } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'two migrations of one version',
  harm: 'irreversible',
  severity: 'medium',
  why: 'The tool refuses both, or runs one and takes the other for done.',
  help: 'give one of them another version',
  safeWhen: 'No other migration of the folder has its version, or the tool tells migrations apart by more than that (Prisma, Liquibase).',
  source: 'https://documentation.red-gate.com/fd/versioned-migrations-273973333.html',
  find: ({ migration, address }) => {
    const [twin] = migration?.twins ?? [];
    if (!migration || twin === undefined) return undefined;
    return {
      message: `${code(address)} and ${code(twin)} both are version ${code(migration.version)}`,
      help: `rename ${code(address)} with a version of its own`,
    };
  },
});
