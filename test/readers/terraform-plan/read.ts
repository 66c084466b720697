/** Runs the plan reader over text or bytes held in memory. */
import type { Change } from '../../../src/model/change.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { readTerraformPlan } from '../../../src/readers/terraform-plan/read-terraform-plan.ts';
import { chunksOf } from '../plan-cases.ts';

interface Read {
  changes: Change[];
  problems: Problem[];
}

export function readPlan(text: string | Uint8Array, chunk = 1 << 16, key = 'key'): Read {
  const open = chunksOf(text, chunk);
  const read: Read = { changes: [], problems: [] };
  for (const reading of readTerraformPlan({ file: 'plan.json', open }, { source: 'plan', trust: 'local', key: Buffer.from(key) })) {
    // Spelled out, since digest and changed paths are worked out only when asked for.
    const { change } = reading;
    if (change) read.changes.push({ ...change, changed: change.changed, digest: change.digest });
    else if (reading.problem) read.problems.push(reading.problem);
  }
  return read;
}

/** A plan around the entries. */
export function planOf(entries: unknown[], rest: object = {}): string {
  return JSON.stringify({ format_version: '1.2', terraform_version: '1.11.4', planned_values: {}, resource_changes: entries, ...rest });
}
