/** Changes of a danger case that holds SQL. */
import type { Change } from '../../src/model/change.ts';
import type { DangerCase } from '../../tools/generate/danger-cases.ts';

export async function sqlChanges(_one: DangerCase): Promise<Change[]> {
  throw new Error('the SQL reader is not merged yet');
}
