/** Starts the command line: the only file of it that touches the process. */
import { problem } from '../model/problem.ts';
import { problemsText } from '../report/problem.ts';
import { plainStyle } from '../report/style.ts';
import type { ExitStatus } from './command.ts';
import { run } from './run.ts';

let lost: ExitStatus = 0;

for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // A reader that closes the pipe early, such as `head`, is no error.
    if (code === 'EPIPE' || lost !== 0) return;
    lost = 2;
    // The error may come after the end of the run.
    process.exitCode = lost;
    const found = problem('write-failed', `the output could not be written: ${message}`, { help: 'is the disk full?' });
    if (stream === process.stdout) process.stderr.write(problemsText([found], new Map(), plainStyle()));
  });

const status = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  // `performance` would be loaded for this alone.
  now: () => process.uptime() * 1000,
});
process.exitCode = Math.max(lost, status);
