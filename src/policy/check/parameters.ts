/** Parameters that the configuration sets belong to a danger. */
import { problem } from '../../model/problem.ts';
import { didYouMean } from '../suggest.ts';
import type { Check } from './context.ts';
import { quoted } from '../quoted.ts';

export const checkParameters: Check = ({ config, catalogue }) => {
  const known = catalogue.flatMap(({ parameters = [] }) => parameters).sort();
  const set = config?.node.get('parameters').entries() ?? [];
  return set
    .filter(({ name }) => !known.includes(name))
    .map((node) =>
      problem('unknown-name', `no danger has a parameter ${quoted(node.name)}`, {
        hint: didYouMean(node.name, known),
        help: `there are ${known.map(quoted).join(', ')}`,
        location: node.keyLocation(),
      }),
    );
};
