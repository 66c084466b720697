/** Fires when a module, or an instance of one, is gone from the configuration with all that is in it. */
import { defineDanger } from '../../model/danger.ts';
import { counted, someOf } from '../plan-predicates/naming.ts';

export default defineDanger({
  title: 'whole module removed',
  harm: 'data-loss',
  severity: 'high',
  why: 'The call of a module was dropped, renamed or has fewer instances, and everything in it goes with it, often more than its name tells.',
  help: 'if it was renamed or moved, say so: `moved { from = module.OLD, to = module.NEW }`; else go through what is in it before it goes',
  safeWhen: 'only single objects of it are deleted; a plan that destroys everything is `infra/full-destroy`',
  scope: 'whole',
  find: ({ whole }) =>
    whole?.modules.map(({ module, holdsContent, count, some, hash }) => ({
      message: `\`${module}\` is gone, and ${counted(count, 'object')} with it: ${someOf(some, count)}`,
      help: `if it was renamed or moved, say so: \`moved { from = ${module}, to = NEW_ADDRESS }\`; else go through what is in it before it goes`,
      severity: holdsContent ? ('high' as const) : ('medium' as const),
      key: module,
      digest: hash,
    })),
});
