/** Fires on a way back that leaves some of what the migration made. */
import { defineDanger } from '../../model/danger.ts';
import { code } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'way back that leaves something behind',
  harm: 'irreversible',
  severity: 'low',
  why: 'After a rollback the schema is neither the old nor the new one, and the migration may fail when it runs again.',
  help: 'drop in the way back what the migration makes',
  safeWhen:
    'Tables, columns, indexes, views, types, sequences and schemas that the migration makes are dropped by the way back, or it does things that cannot be followed (renames, blocks).',
  source: 'docs/frameworks.md',
  find: ({ migration }) => {
    const { down } = migration ?? {};
    if (!down || down.left.length === 0) return undefined;
    const shown = down.left
      .slice(0, 5)
      .map((name) => code(name.replace(/^([\w-]+) /, (_, type: string) => `${type.replaceAll('-', ' ')} `)));
    const more = down.left.length - shown.length;
    return {
      message: `the way back leaves ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
      help: `drop ${down.left.length === 1 ? 'it' : 'them'} in the way back, in ${code(down.file)}`,
    };
  },
});
