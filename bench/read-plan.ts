/** Reads one plan as `scan` does and prints the number of changes; stands in where the bundle is not built. */
import { closeSync, openSync, readSync } from 'node:fs';
import { readTerraformPlan } from '../src/readers/terraform-plan/read-terraform-plan.ts';

const file = process.argv[2] as string;
let changes = 0;
for (const reading of readTerraformPlan({ file, open }, { source: 'bench', trust: 'local', key: Buffer.from('bench') })) {
  if (reading.problem) throw new Error(reading.problem.message);
  changes++;
}
process.stdout.write(`${changes}\n`);

function* open(): Generator<Uint8Array> {
  const descriptor = openSync(file, 'r');
  const buffer = Buffer.allocUnsafe(1 << 16);
  try {
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) yield buffer.subarray(0, read);
  } finally {
    closeSync(descriptor);
  }
}
