/** Connects to GitHub's API; octokit is loaded only when a connection is asked for. */
import type { Octokit } from '@octokit/rest';

export type Client = Octokit;

export interface Connection {
  /** API address, such as `https://api.github.com` or `https://ghe.example/api/v3`. */
  url: string;
  token: string;
  /** Told about waiting for rate limits and about retries. */
  note?: (line: string) => void;
  /** `immediate` leaves out the pauses that GitHub asks for between writes and before retries: for servers on one's own machine. */
  pace?: 'polite' | 'immediate';
}

/** Longest that one rate limit is waited for, in seconds; beyond it the run says so instead of holding a runner. */
const PATIENCE = 120;

/** One request may take this long, in milliseconds; the longest are downloads of plans. */
const TIMEOUT = 120_000;

/** Server errors are retried this often. */
const RETRIES = 2;

export async function connect({ url, token, note = () => undefined, pace = 'polite' }: Connection): Promise<Client> {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const waits = (kind: string) => (seconds: number, options: object, _octokit: unknown, attempt: number) => {
    const worthIt = seconds <= PATIENCE && attempt < RETRIES;
    const { method, url: path } = options as { method: string; url: string };
    note(
      `${kind} of GitHub's API reached at ${method} ${path}: ${worthIt ? `waiting ${seconds} s` : `it would take ${seconds} s, giving up`}`,
    );
    return worthIt;
  };
  return new (Octokit.plugin(retry, throttling))({
    auth: token,
    baseUrl: url.replace(/\/$/, ''),
    userAgent: 'interlock',
    retry: { retries: RETRIES, retryAfterBaseValue: pace === 'polite' ? 1000 : 1 },
    // Limits are per token.
    throttle: {
      enabled: pace === 'polite',
      id: `${url} ${token}`,
      onRateLimit: waits('rate limit'),
      onSecondaryRateLimit: waits('secondary rate limit'),
    },
    request: { fetch: (target: string, init: RequestInit) => fetch(target, { ...init, signal: AbortSignal.timeout(TIMEOUT) }) },
    log: { debug: () => undefined, info: () => undefined, warn: note, error: () => undefined },
  });
}
