/** `sql/unused-suppression`: a comment allows a danger that is not there. */
import { defineDanger } from '../../model/danger.ts';
import { code } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'suppression that suppresses nothing',
  harm: 'advice',
  severity: 'low',
  why: 'A comment that allows a danger which is not there hides the next one of its kind that somebody adds at that place, and misleads whoever reads it.',
  help: 'take the comment out',
  safeWhen:
    'The statement at which it stands has a finding of each danger that it names, or the danger is an advisory one that is not looked for.',
  source: 'docs/suppressions.md',
  find: ({ suppression }, { suppressed }) => {
    if (!suppression || !suppressed) return undefined;
    const { unused, unknown } = suppressed(suppression);
    return [
      ...unused.map((danger) => ({
        key: danger,
        message: `${code(danger)} is allowed here, and there is nothing of the kind`,
        help: suppression.dangers.length === 1 ? 'take the comment out' : `take ${code(danger)} out of the comment`,
      })),
      ...unknown.map((danger) => ({
        key: danger,
        message: `there is no danger ${code(danger)}`,
        help: 'take an id as the finding shows it; `interlock dangers` lists them',
      })),
    ];
  },
});
