/** Runs the plan reader over text or bytes held in memory. */
import type { Change } from '../../../src/model/change.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { readTerraformPlan } from '../../../src/readers/terraform-plan/read-terraform-plan.ts';

interface Read {
  changes: Change[];
  problems: Problem[];
}

/** Chunks share one buffer, as when a file is read: what the reader keeps of an earlier chunk is lost, unless it copied it. */
export function readPlan(text: string | Uint8Array, chunk = 1 << 16, key = 'key'): Read {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  function* open(): Generator<Uint8Array> {
    const shared = Buffer.alloc(Math.min(chunk, bytes.length));
    for (let at = 0; at < bytes.length; at += chunk) {
      const size = Math.min(chunk, bytes.length - at);
      shared.fill(0);
      shared.set(bytes.subarray(at, at + size));
      yield shared.subarray(0, size);
    }
  }
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
