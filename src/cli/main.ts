/** Starts the command line: the only file of it that touches the process. */
import { run } from './run.ts';

// A reader that closes the pipe early, such as `head`, is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
}
process.on('SIGINT', () => process.exit(130));

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  // `performance` would be loaded for this alone.
  now: () => process.uptime() * 1000,
});
