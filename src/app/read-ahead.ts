/** Has the scripts of many migrations built ahead by a second thread. */
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { takeScript, type Ahead, type BuiltScript } from '../readers/sql-migration/ahead.ts';
import type { SqlFile } from '../readers/sql-migration/read-sql-migrations.ts';
import { CHUNK, FREE, IN_TURN, READY, STARTED, type AheadTask, type ReadyChunk } from './ahead-protocol.ts';

/** Megabytes, less than the first thread has: what nests too deeply for that one must not be read because the other came first. */
const STACK = 1;

/** Milliseconds after which a chunk is given up. */
const PATIENCE = 10_000;

export interface AheadThread extends Ahead {
  /** Code of the parser, for this thread too. */
  readonly compiled: object;
  end(): void;
}

/**
 * Undefined where there is no second thread to be had. What is built ahead is the same as what is built in turn; whatever goes
 * wrong in the other thread, this one does the work itself.
 */
export async function readAhead(files: readonly SqlFile[]): Promise<AheadThread | undefined> {
  const code = new URL('./sql-worker.js', import.meta.url);
  const parser = new URL('./libpg-query.wasm', import.meta.url);
  // Both lie beside the bundle, and nowhere else.
  if (availableParallelism() < 2 || !existsSync(code) || !existsSync(parser)) return undefined;
  const chunks = Math.ceil(files.length / CHUNK);
  const states = new Int32Array(new SharedArrayBuffer(4 * (chunks + 1)));
  const { port1: port, port2 } = new MessageChannel();
  const task: AheadTask = { files: files.map(withoutBefore), states, port: port2 };
  const worker = new Worker(code, { workerData: task, transferList: [port2], resourceLimits: { stackSizeMb: STACK } });
  // It can only be late; nobody waits for it at the end.
  worker.on('error', () => undefined);
  worker.unref();
  const compiled = await WebAssembly.compile(readFileSync(parser));
  worker.postMessage(compiled);
  return { ...aheadOf(states, port, worker), compiled };
}

/** What a file was before is compared in the first thread. */
function withoutBefore({ base: _, ...file }: SqlFile): SqlFile {
  return file;
}

function aheadOf(states: AheadTask['states'], port: MessagePort, worker: Worker): Omit<AheadThread, 'compiled'> {
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
