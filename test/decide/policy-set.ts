/** Policy sets for tests, loaded as a repository's are. */
import { SMALL_CATALOGUE } from './small-catalogue.ts';
import type { CatalogueEntry } from '../../src/model/danger.ts';
import type { PolicySet } from '../../src/model/policy.ts';
import { loadPolicies } from '../../src/policy/load-policies.ts';

/** Documents as users write them, without `version`. */
interface WrittenSet {
  config?: object;
  policies?: ({ name: string } & object)[];
  exceptions?: object[];
}

/** Throws with the problems when they do not load: then the test is wrong. JSON is YAML too. */
export function policySet({ config, policies = [], exceptions }: WrittenSet, catalogue: CatalogueEntry[] = SMALL_CATALOGUE): PolicySet {
  const loaded = loadPolicies(
    [
      file('config', { owners: ['acme/platform'], ...config }),
      ...policies.map((policy) => file(`policies/${policy.name}`, policy)),
      ...(exceptions ? [file('exceptions/all', { exceptions })] : []),
    ],
    catalogue,
    { source: 'main@0000000' },
  );
  if (!loaded.ok) throw new Error(loaded.problems.map((found) => found.message).join('\n'));
  return loaded.value;
}

function file(name: string, document: object): { path: string; text: string } {
  return { path: `.interlock/${name}.yaml`, text: JSON.stringify({ version: 1, ...document }) };
}
