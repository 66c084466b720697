/** What the thread that reads and the thread that builds scripts ahead agree on. */
import type { BuiltScript } from '../readers/sql-migration/ahead.ts';
import type { SqlFile } from '../readers/sql-migration/read-sql-migrations.ts';
import type { MessagePort } from 'node:worker_threads';

/** Files are shared out in chunks of so many. */
export const CHUNK = 8;

/** How many chunks may lie ready: a pull request of any size must not be in memory twice. */
export const MOST_READY = 64;

/** Of a chunk. Whoever turns it from `FREE` does the work. */
export const FREE = 0;
/** The reading thread came first, and does it itself. */
export const IN_TURN = 1;
export const STARTED = 2;
export const READY = 3;

export interface AheadTask {
  files: SqlFile[];
  /** One state per chunk; then the number of the chunk whose turn it is. */
  states: Int32Array<SharedArrayBuffer>;
  port: MessagePort;
}

export interface ReadyChunk {
  chunk: number;
  /** Of each file. */
  scripts: BuiltScript[][];
}
