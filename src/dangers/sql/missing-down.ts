/** Fires on a migration without a way back, where its tool has one. */
import { defineDanger } from '../../model/danger.ts';
import { code } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'migration without a way back',
  harm: 'irreversible',
  severity: 'low',
  why: 'When the deploy has to be taken back, somebody has to write what undoes it in a hurry.',
  help: 'write the way back, or say why there is none: `-- irreversible: <reason>`',
  safeWhen:
    'The way back holds a statement, a comment says `irreversible`, or the tool has no ways back (Prisma, Drizzle, Supabase, Flyway).',
  source: 'docs/frameworks.md',
  find: ({ migration, address }) => {
    const { down } = migration ?? {};
    if (down?.state !== 'missing' && down?.state !== 'empty') return undefined;
    const where = down.file === address ? 'in it' : `in ${code(down.file)}`;
    return {
      message: `nothing takes ${code(address)} back`,
      help: `write what undoes it ${where}, or say there why nothing can: ${code('-- irreversible: <reason>')}`,
    };
  },
});
