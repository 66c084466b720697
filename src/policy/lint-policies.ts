/** Everything that is wrong, weak or dead in a `.interlock/` folder. */
import type { CatalogueEntry } from '../model/danger.ts';
import type { Problem } from '../model/problem.ts';
import { loadPolicies } from './load-policies.ts';
import type { PolicyFile } from './yaml/read-yaml.ts';

/** Errors and warnings, sorted by file and line. `now` is ISO 8601; what has expired is judged by it. */
export function lintPolicies(files: PolicyFile[], catalogue: CatalogueEntry[], now: string): Problem[] {
  return loadPolicies(files, catalogue, { source: 'lint', now }).problems;
}
