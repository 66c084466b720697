/** Fires when the weights of all changes together go beyond a limit. */
import { defineDanger } from '../../model/danger.ts';
import { parameterOf } from '../plan-predicates/parameter.ts';
import { counted, someOf } from '../plan-predicates/naming.ts';

const parameters = { 'weighted-blast-score': { default: 500, says: 'sum of weights from which on it fires' } };

export default defineDanger({
  title: 'changes weigh too much together',
  harm: 'outage',
  severity: 'medium',
  why: 'Each change alone may be sound, and together they leave nothing to fall back on when something goes wrong.',
  help: 'split it, and apply the parts one after the other',
  safeWhen:
    'the sum is lower: an update, move or import weighs 1, a forgotten object 5, a deleted or replaced one 10, which counts twice, five or ten times where its loss is of severity medium, high or critical; creating weighs nothing',
  scope: 'whole',
  parameters,
  find({ whole }, surroundings) {
    const limit = Math.max(1, parameterOf(surroundings, parameters, 'weighted-blast-score'));
    if (!whole || whole.score.sum < limit) return undefined;
    const { sum, count, some, hash } = whole.score;
    const most = count === 0 ? '' : `, most of it from ${counted(count, 'object')} such as ${someOf(some, count)}`;
    return { message: `the changes weigh ${sum}, the limit is ${limit}${most}`, digest: hash };
  },
});
