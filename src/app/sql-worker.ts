/** The second thread: builds the scripts of migrations before the first one has come to them. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { loadPgParser } from '../readers/sql-migration/pg-parser.ts';
import { scriptsAhead } from '../readers/sql-migration/scripts-ahead.ts';
import { CHUNK, FREE, MOST_READY, READY, STARTED, type AheadTask, type ReadyChunk } from './ahead-protocol.ts';

const { files, states, port } = workerData as AheadTask;
const turn = states.length - 1;

const [compiled] = (await once(parentPort as NonNullable<typeof parentPort>, 'message')) as [object | undefined];
await loadPgParser(compiled);
for (let chunk = 0; chunk < turn; chunk++) {
  for (let now = Atomics.load(states, turn); chunk - now > MOST_READY; now = Atomics.load(states, turn)) Atomics.wait(states, turn, now);
  if (Atomics.compareExchange(states, chunk, FREE, STARTED) !== FREE) continue;
  post(chunk);
  Atomics.store(states, chunk, READY);
  Atomics.notify(states, chunk);
}
port.close();

/** What fails here is met again by the first thread, which says what is to be said of it. */
function post(chunk: number): void {
  try {
    const scripts = files.slice(chunk * CHUNK, (chunk + 1) * CHUNK).map(scriptsAhead);
    port.postMessage({ chunk, scripts } satisfies ReadyChunk);
  } catch {
    port.postMessage({ chunk, scripts: [] } satisfies ReadyChunk);
  }
}
