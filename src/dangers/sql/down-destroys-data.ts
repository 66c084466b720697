/** Fires on a way back that drops rows or values. */
import { defineDanger } from '../../model/danger.ts';
import { code } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'way back that destroys data',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'Whatever was written since the deploy is lost when it is taken back this way.',
  help: 'roll forward instead, or save what was written first',
  safeWhen: 'The way back drops no table or column and empties no table.',
  source: 'docs/frameworks.md',
  find: ({ migration }) => {
    const { down } = migration ?? {};
    if (!down || down.destroyed.length === 0) return undefined;
    const shown = down.destroyed.slice(0, 5).map(code).join(', ');
    return { message: `taking it back loses what was written to ${shown} since the deploy` };
  },
});
