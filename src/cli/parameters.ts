/** `--parameter many-deletes=25`. */
import { catalogue } from '../dangers/classify.ts';
import { failed, ok, problem, type Problem, type Result } from '../model/problem.ts';
import { didYouMean } from '../policy/suggest.ts';

/** Numbers by the names of parameters. */
export function parametersOf(given: readonly string[]): Result<Record<string, number>> {
  const known = catalogue().flatMap(({ parameters = [] }) => parameters);
  const problems: Problem[] = [];
  const numbers: Record<string, number> = {};
  for (const one of given) {
    const [, name = one, number] = /^([^=]*)=(.*)$/.exec(one) ?? [];
    if (!known.includes(name))
      problems.push(
        problem('usage', `no danger has a parameter \`${name}\``, {
          hint: didYouMean(name, known),
          help: `there are ${known.map((each) => `\`${each}\``).join(', ')}`,
        }),
      );
    else if (number === undefined || !/^\d{1,9}(\.\d{1,9})?$/.test(number))
      problems.push(problem('usage', `\`--parameter ${one}\` sets no number`, { help: `write it as \`--parameter ${name}=25\`` }));
    else numbers[name] = Number(number);
  }
  return problems.length > 0 ? failed(...problems) : ok(numbers);
}
