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
  /** Milliseconds for one request. */
  timeout?: number;
}

/** Longest that one rate limit is waited for, in seconds; beyond it the run says so instead of holding a runner. */
const PATIENCE = 30;

/** One request may take this long, in milliseconds; the longest are downloads of plans. */
const TIMEOUT = 60_000;

/** So long once much time was lost: what does not answer then will not answer. */
const SHORT_TIMEOUT = 5_000;

/** Time that one connection may lose on limits and on answers that never come, in milliseconds. */
const MOST_LOST = 120_000;

/** Server errors are retried this often. */
const RETRIES = 2;

export async function connect({ url, token, note = () => undefined, pace = 'polite', timeout = TIMEOUT }: Connection): Promise<Client> {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  let lost = 0;
  const patient = async (target: string, init: RequestInit): Promise<Response> => {
    const begun = Date.now();
    try {
      const limit = Math.min(timeout, lost < MOST_LOST ? TIMEOUT : SHORT_TIMEOUT);
      return await wholeAnswer(await fetch(target, { ...init, signal: AbortSignal.timeout(limit) }));
    } catch (error) {
      lost += Date.now() - begun;
      throw error;
    }
  };
  const waits = (kind: string) => (seconds: number, options: object, _octokit: unknown, attempt: number) => {
    const worthIt = seconds <= PATIENCE && attempt < RETRIES && lost < MOST_LOST;
    if (worthIt) lost += seconds * 1000;
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
    request: { fetch: patient },
    log: { debug: () => undefined, info: () => undefined, warn: note, error: () => undefined },
  });
}

/**
 * Throws when an answer breaks off or is no JSON: octokit would hand it on as a text or as nothing, and a list of pages
 * would take that for one entry or none.
 */
async function wholeAnswer(response: Response): Promise<Response> {
  if (response.body === null) return response;
  const bytes = await response.arrayBuffer();
  const type = response.headers.get('content-type') ?? '';
  if (response.ok && !/zip|octet-stream/.test(type)) {
    if (!isDocument(new TextDecoder().decode(bytes))) throw new Error('the answer is cut off, or not what was asked for');
  }
  const whole = new Response(bytes, response);
  Object.defineProperty(whole, 'url', { value: response.url });
  return whole;
}

/** Every answer of the API that has a body is an object or a list. */
function isDocument(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null;
  } catch {
    return false;
  }
}
