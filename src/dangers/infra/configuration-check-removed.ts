/** Fires when the configuration checks less than before. */
import { defineDanger } from '../../model/danger.ts';
import type { Json } from '../../model/json.ts';
import { isBlock, keyIn } from '../configuration-predicates/fact.ts';
import { read } from '../plan-predicates/attribute.ts';

/** Where the checks of a block are, with the word for one. */
const CHECKS: readonly (readonly [path: string, word: string])[] = [
  ['lifecycle.preconditions', 'a precondition'],
  ['lifecycle.postconditions', 'a postcondition'],
  ['preconditions', 'a precondition'],
  ['validations', 'a validation'],
  ['assertions', 'an assertion'],
];

export default defineDanger({
  title: 'check of the configuration removed',
  harm: 'protection-removed',
  severity: 'low',
  why: 'Somebody wrote it to stop a plan that must not be applied, and no plan shows that it is gone.',
  help: 'keep the condition, or write a stricter one in its place',
  safeWhen: 'as many conditions are there as before; one that is plainly `true` counts as none',
  configuration: 'only',
  find(change) {
    if (!isBlock(change, 'resource', 'data', 'variable', 'output', 'check')) return undefined;
    if (change.kind === 'create' || (change.kind === 'delete' && !isBlock(change, 'check'))) return undefined;
    return CHECKS.flatMap(([path, word]) => {
      const [before, after] = [count(read(change.before, path)), count(read(change.after ?? undefined, path))];
      if (after >= before) return [];
      const many = before - after;
      return [
        {
          message: `\`${change.address}\` loses ${many === 1 ? word : `${many} ${word.slice(word.indexOf(' ') + 1)}s`}`,
          key: keyIn(change, path),
        },
      ];
    });
  },
});

function count(value: Json | undefined): number {
  return Array.isArray(value) ? value.length : 0;
}
