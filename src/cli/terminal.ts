/** Where a command writes: results to standard output, everything else to standard error. */
import { visible } from '../report/escape-terminal.ts';
import { colourStyle, plainStyle, type Style } from '../report/style.ts';
import { cut } from '../report/width.ts';

/** Terminals narrower than this are written to as if they were this wide. */
const NARROWEST = 40;
const WIDEST = 120;

/** One of the two streams of a process. */
export interface Stream {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Problems, notes. */
  error(text: string): void;
  style: Style;
  errorStyle: Style;
  /** Whether a person reads the results on a screen. */
  interactive: boolean;
  /** What is being done; shown on a terminal once the work has taken more than a second. */
  progress(doing: string): void;
  /** Seconds since the start, on a terminal; output that goes elsewhere does not vary. */
  seconds(): number | undefined;
}

export interface Surroundings {
  stdout: Stream;
  stderr: Stream;
  env: Record<string, string | undefined>;
  /** Milliseconds of some clock. */
  now(): number;
}

export function createTerminal({ stdout, stderr, env, now }: Surroundings): Terminal {
  const start = now();
  let shown = '';
  let last = 0;
  const clear = (): void => {
    if (shown !== '') stderr.write('\r\u001b[K');
    shown = '';
  };
  return {
    out(text) {
      clear();
      if (text !== '') stdout.write(text);
    },
    error(text) {
      clear();
      if (text !== '') stderr.write(text);
    },
    style: styleFor(stdout, env),
    errorStyle: styleFor(stderr, env),
    interactive: stdout.isTTY === true,
    progress(doing) {
      const time = now();
      if (stderr.isTTY !== true || time - start < 1000 || time - last < 100) return;
      clear();
      last = time;
      // Some terminals say that they have no columns.
      shown = cut(visible(doing), (stderr.columns || 80) - 1);
      stderr.write(shown);
    },
    seconds: () => (stdout.isTTY === true ? (now() - start) / 1000 : undefined),
  };
}

/** NO_COLOR and FORCE_COLOR as their pages say: any value that is not empty; `FORCE_COLOR=0` is a no. */
function styleFor(stream: Stream, env: Surroundings['env']): Style {
  const width = stream.isTTY === true ? Math.min(WIDEST, Math.max(NARROWEST, stream.columns ?? 100)) : 100;
  const forced = env['FORCE_COLOR'];
  const wanted =
    forced !== undefined && forced !== '' ? forced !== '0' && forced !== 'false' : stream.isTTY === true && env['TERM'] !== 'dumb';
  const refused = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
  return wanted && !refused ? colourStyle(width) : plainStyle(width);
}
