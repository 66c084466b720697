/** Many migrations, which two threads read together. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHUNK, READY, type ReadyChunk } from '../../src/app/ahead-protocol.ts';
import { buildCommandLine, type CommandLine } from './command-line.ts';

let cli: CommandLine;
let folder: string;

beforeAll(async () => {
  cli = await buildCommandLine();
  folder = mkdtempSync(join(tmpdir(), 'interlock-threads-'));
  mkdirSync(join(folder, 'db'));
  for (let number = 0; number < FILES; number++) writeFileSync(join(folder, 'db', `${10_000 + number}_step.up.sql`), migration(number));
});

afterAll(() => {
  cli.remove();
  rmSync(folder, { recursive: true, force: true });
});

const FILES = 1200;

/** Each goes on where the one before has ended, in one schema or the other; some can only be read in their turn. */
function migration(number: number): string {
  const columns = Array.from({ length: 12 }, (_, at) => `  value_${at} numeric(10, ${at}) NOT NULL DEFAULT ${at}`).join(',\n');
  return [
    ...(number % 3 === 0 ? ['SET search_path TO app, public;'] : []),
    `CREATE TABLE step_${number} (\n  id bigint PRIMARY KEY,\n${columns}\n);`,
    `CREATE INDEX ON step_${number} (value_1);`,
    `ALTER TABLE step_${Math.max(0, number - 1)} DROP COLUMN value_3, ALTER COLUMN value_4 TYPE text;`,
    ...(number % 7 === 0 ? [`DO $$ BEGIN DROP TABLE step_${Math.max(0, number - 5)}; END $$;`] : []),
    ...(number % 50 === 0 ? ['ALTER TABEL broken;'] : []),
  ].join('\n');
}

test('find the same as one thread does', () => {
  const [one, two] = ['1', '2'].map((threads) => cli.run(folder, 'scan', '--format', 'json', '--advisory', '--threads', threads, 'db'));
  expect([one?.status, one?.stderr]).toEqual([1, '']);
  expect(two).toEqual(one);
  expect((JSON.parse(one?.stdout ?? '') as { findings: unknown[] }).findings.length).toBeGreaterThan(FILES);
});

test('find the same when the other thread cannot start', () => {
  const worker = join(dirname(cli.script), 'sql-worker.js');
  const one = cli.run(folder, 'scan', '--format', 'json', '--threads', '1', 'db');
  writeFileSync(worker, "throw new Error('no');");
  expect(cli.run(folder, 'scan', '--format', 'json', 'db')).toEqual(one);
  rmSync(worker);
  expect(cli.run(folder, 'scan', '--format', 'json', 'db')).toEqual(one);
});

test('the other thread builds the scripts of each file', async () => {
  const another = await buildCommandLine();
  try {
    const files = Array.from({ length: CHUNK + 1 }, (_, number) => ({
      file: `${number}.sql`,
      content: migration(number),
      source: 'a',
      trust: 'local',
    }));
    const states = new Int32Array(new SharedArrayBuffer(4 * 3));
    const { port1, port2 } = new MessageChannel();
    const chunks: ReadyChunk[] = [];
    port1.on('message', (chunk: ReadyChunk) => chunks.push(chunk));
    const worker = new Worker(join(dirname(another.script), 'sql-worker.js'), {
      workerData: { files, states, port: port2 },
      transferList: [port2],
    });
    await new Promise((resolve, reject) => worker.on('exit', resolve).on('error', reject));
    expect([...states]).toEqual([READY, READY, 0]);
    // Those with a block or an error are left to the first thread.
    const built = chunks.flatMap(({ scripts }) => scripts.map((ofFile) => ofFile.flatMap(([, statements]) => statements).length));
    expect(built).toEqual([0, 3, 3, 4, 3, 3, 4, 0, 3]);
  } finally {
    another.remove();
  }
});
