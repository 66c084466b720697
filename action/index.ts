/** Starts the action; everything is in main.ts, so that tools can import `run` without running it. */
import { run } from './main.ts';

await run();
