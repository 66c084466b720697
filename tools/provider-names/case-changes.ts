/** The planned changes of all case files of dangers. */
import type { Change } from '../../src/model/change.ts';
import { planChanges } from '../../test/danger-cases/plan-changes.ts';
import { idsBelow, readDangerCases } from '../generate/danger-cases.ts';

export function caseChanges(root: string): Change[] {
  return idsBelow(root, 'test/dangers', '.yaml').flatMap((id) => {
    const { fires, quiet } = readDangerCases(root, id);
    return [...fires, ...quiet].flatMap(({ plan }) => (plan ? planChanges(plan) : []));
  });
}
