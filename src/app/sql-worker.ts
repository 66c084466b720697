/** The second thread: builds the scripts of migrations before the first one has come to them. */
import { workerData } from 'node:worker_threads';
import { prepareSql } from '../readers/sql-migration/parse.ts';
import { scriptsAhead } from '../readers/sql-migration/scripts-ahead.ts';
import { CHUNK, FREE, MOST_READY, READY, STARTED, type AheadTask, type ReadyChunk } from './ahead-protocol.ts';

const { files, states, port } = workerData as AheadTask;
const turn = states.length - 1;

await prepareSql();
for (let chunk = 0; chunk < turn; chunk++) {
  for (let now = Atomics.load(states, turn); chunk - now > MOST_READY; now = Atomics.load(states, turn)) Atomics.wait(states, turn, now);
  if (Atomics.compareExchange(states, chunk, FREE, STARTED) !== FREE) continue;
  const scripts = files.slice(chunk * CHUNK, (chunk + 1) * CHUNK).map(scriptsAhead);
  port.postMessage({ chunk, scripts } satisfies ReadyChunk);
  Atomics.store(states, chunk, READY);
  Atomics.notify(states, chunk);
}
port.close();
