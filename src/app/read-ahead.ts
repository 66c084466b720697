/** Has the scripts of many migrations built ahead by a second thread. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { takeScript, type Ahead, type BuiltScript } from '../readers/sql-migration/ahead.ts';
import type { SqlFile } from '../readers/sql-migration/read-sql-migrations.ts';
import { CHUNK, FREE, IN_TURN, READY, STARTED, type AheadTask, type ReadyChunk } from './ahead-protocol.ts';

/** Milliseconds after which a chunk is given up. */
const PATIENCE = 10_000;

export interface AheadThread extends Ahead {
  end(): void;
}

/**
 * Undefined where there is no second thread to be had. What is built ahead is the same as what is built in turn; whatever goes
 * wrong in the other thread, this one does the work itself.
 */
export function readAhead(files: readonly SqlFile[]): AheadThread | undefined {
  const code = new URL('./sql-worker.js', import.meta.url);
  // It lies beside the bundle, and nowhere else.
  if (availableParallelism() < 2 || !existsSync(fileURLToPath(code))) return undefined;
  const chunks = Math.ceil(files.length / CHUNK);
  const states = new Int32Array(new SharedArrayBuffer(4 * (chunks + 1)));
  const { port1: port, port2 } = new MessageChannel();
  const task: AheadTask = { files: files.map(withoutBefore), states, port: port2 };
  const worker = new Worker(code, { workerData: task, transferList: [port2] });
  // It can only be late; nobody waits for it at the end.
  worker.on('error', () => undefined);
  worker.unref();
  return aheadOf(states, port, worker);
}

/** What a file was before is compared in the first thread. */
function withoutBefore({ base: _, ...file }: SqlFile): SqlFile {
  return file;
}

function aheadOf(states: AheadTask['states'], port: MessagePort, worker: Worker): AheadThread {
  const turn = states.length - 1;
  const ready = new Map<number, BuiltScript[][]>();
  let current = -1;
  let scripts: BuiltScript[] = [];
  let isGivenUp = false;

  function isReady(chunk: number): boolean {
    if (isGivenUp || Atomics.compareExchange(states, chunk, FREE, IN_TURN) === FREE) return false;
    if (Atomics.load(states, chunk) === STARTED) isGivenUp = Atomics.wait(states, chunk, STARTED, PATIENCE) === 'timed-out';
    return Atomics.load(states, chunk) === READY;
  }

  function receive(): void {
    for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) {
      const { chunk, scripts: built } = got.message as ReadyChunk;
      ready.set(chunk, built);
    }
  }

  return {
    enter(file) {
      const chunk = Math.floor(file / CHUNK);
      if (chunk !== current) {
        ready.delete(current);
        current = chunk;
        Atomics.store(states, turn, chunk);
        Atomics.notify(states, turn);
        if (isReady(chunk) && !ready.has(chunk)) receive();
      }
      scripts = ready.get(chunk)?.[file % CHUNK] ?? [];
    },
    take: (text) => takeScript(scripts, text),
    end() {
      port.close();
      void worker.terminate();
    },
  };
}
