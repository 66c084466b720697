/** GitHub's API on loopback over a hub: every exchange is checked against GitHub's own descriptions, what does not fit fails the test. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runQuery } from './graphql.ts';
import { Hub } from './hub.ts';
import type { Token } from './hub-model.ts';
import { OpenApi, type Endpoint, type Json, type JsonObject } from './openapi.ts';
import { actionRoutes } from './routes/actions.ts';
import { graphqlRoot } from './routes/conversation.ts';
import { gitRoutes } from './routes/git.ts';
import { peopleRoutes } from './routes/people.ts';
import { pullRoutes } from './routes/pulls.ts';
import { reportRoutes } from './routes/reports.ts';
import type { Answer, Limits, Routes } from './routes/route.ts';

const ROUTES: Routes = { ...pullRoutes, ...gitRoutes, ...reportRoutes, ...peopleRoutes, ...actionRoutes };

/** Something that goes wrong, or happens, when an endpoint is asked. */
export interface Interruption {
  /** Part of the endpoint key, such as `pulls/{pull_number}/files`, or `POST /graphql`. */
  on: string;
  /** How often it still happens. */
  times: number;
  /** How many matching requests are let through first. */
  after?: number;
  answer?: Answer;
  /** `reset` closes the connection, `hang` never answers, `cut` breaks the answer off, `lose` does what was asked and then closes the connection. */
  breaks?: 'reset' | 'hang' | 'cut' | 'lose';
  act?: () => void;
}

export class GitHubServer {
  readonly hub = new Hub();
  readonly limits: Limits = { files: 3000, commits: 250, treeEntries: 100_000 };
  /** Endpoint keys in the order asked. */
  readonly calls: string[] = [];
  /** Exchanges that do not fit GitHub's descriptions. A test asserts that there are none. */
  readonly violations: string[] = [];
  readonly interruptions: Interruption[] = [];
  private static readonly openApi = new OpenApi();
  private readonly api = createServer((request, response) => void this.serve(request, response));
  private readonly store = createServer((request, response) => this.download(request, response));

  static async start(): Promise<GitHubServer> {
    const server = new GitHubServer();
    await Promise.all([server.api, server.store].map((each) => new Promise<void>((done) => each.listen(0, '127.0.0.1', done))));
    return server;
  }

  get url(): string {
    return origin(this.api);
  }

  async stop(): Promise<void> {
    for (const each of [this.api, this.store]) each.closeAllConnections();
    await Promise.all([this.api, this.store].map((each) => new Promise((done) => each.close(done))));
    this.hub.git.dispose();
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const { answer, breaks } = await this.answer(request);
      if (breaks === 'hang') return;
      if (breaks === 'reset' || breaks === 'lose') return void request.socket.destroy();
      const headers: Record<string, string> = {
        'content-type': 'application/json; charset=utf-8',
        'x-ratelimit-remaining': '999',
        ...answer.headers,
      };
      if (headers['x-next-page'] !== undefined) {
        const next = new URL(request.url as string, this.url);
        next.searchParams.set('page', headers['x-next-page']);
        headers['link'] = `<${next.href}>; rel="next"`;
        delete headers['x-next-page'];
      }
      const text = answer.body === undefined ? undefined : JSON.stringify(answer.body);
      response.writeHead(answer.status, headers).end(breaks === 'cut' ? text?.slice(0, -1) : text);
    } catch (error) {
      this.violations.push(`${request.method} ${request.url}: ${String(error)}`);
      response.writeHead(500).end();
    }
  }

  private async answer(request: IncomingMessage): Promise<{ answer: Answer; breaks?: Interruption['breaks'] }> {
    const { pathname, searchParams } = new URL(request.url as string, this.url);
    const text = await read(request);
    const body = text === '' ? undefined : (JSON.parse(text) as Json);
    const isGraphql = pathname === '/graphql';
    const endpoint = isGraphql ? null : GitHubServer.openApi.find(request.method as string, pathname);
    const key = isGraphql ? 'POST /graphql' : endpoint?.key;
    if (key === undefined) throw new Error('no such endpoint in the slice of the description');
    this.calls.push(key);
    const interruption = this.interrupted(key);
    if (interruption?.answer !== undefined) return { answer: interruption.answer };
    const breaks = interruption?.breaks;
    if (breaks === 'reset' || breaks === 'hang') return { answer: { status: 500 }, breaks };
    const token = this.hub.tokens.get((request.headers.authorization ?? '').replace(/^(token|bearer) /i, ''));
    const made = (answer: Answer) => (breaks === undefined ? { answer } : { answer, breaks });
    if (token === undefined)
      return made({ status: 401, body: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' } });
    if (endpoint === null) return made(this.graphql(body as JsonObject, token));
    this.note(key, GitHubServer.openApi.requestErrors(endpoint, searchParams, body));
    return made(this.rest(endpoint, searchParams, (body ?? {}) as JsonObject, token));
  }

  private rest(endpoint: Endpoint, query: URLSearchParams, body: JsonObject, token: Token): Answer {
    const { key, params } = endpoint;
    if (!key.startsWith('GET') && token.access !== 'write')
      return {
        status: 403,
        body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest', status: '403' },
      };
    const foreign =
      params['repo'] !== undefined && `${params['owner']}/${params['repo']}` !== this.hub.fullName && !key.endsWith('/activity');
    const route = ROUTES[key];
    if (route === undefined) throw new Error('no route');
    if (foreign) return { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' } };
    const answer = route({ hub: this.hub, params, query, body, token, limits: this.limits, blobs: origin(this.store) });
    if (answer.body !== undefined && answer.status < 300) answer.body = GitHubServer.openApi.complete(endpoint, answer.status, answer.body);
    this.note(key, GitHubServer.openApi.responseErrors(endpoint, answer.status, answer.body));
    return answer;
  }

  private graphql(body: JsonObject, token: Token): Answer {
    try {
      const made = runQuery(body['query'] as string, (body['variables'] ?? {}) as JsonObject, graphqlRoot(this.hub, token));
      return { status: 200, body: { data: made as Json } };
    } catch (error) {
      this.note('POST /graphql', [String(error)]);
      return { status: 200, body: { errors: [{ message: String(error) }] } };
    }
  }

  private interrupted(key: string): Interruption | undefined {
    const found = this.interruptions.find((each) => each.times > 0 && key.includes(each.on));
    if (found === undefined) return undefined;
    if ((found.after ?? 0) > 0) {
      found.after = (found.after ?? 0) - 1;
      return undefined;
    }
    found.times--;
    found.act?.();
    return found;
  }

  private note(key: string, errors: string[]): void {
    this.violations.push(...errors.map((error) => `${key}: ${error}`));
  }

  /** Like the store behind GitHub: it refuses requests that carry GitHub's credentials. */
  private download(request: IncomingMessage, response: ServerResponse): void {
    const artifact = this.hub.runs.flatMap((run) => run.artifacts).find((each) => `/${each.id}` === request.url);
    if (request.headers.authorization !== undefined || artifact === undefined) response.writeHead(400).end();
    else response.writeHead(200, { 'content-type': 'application/zip' }).end(artifact.zip);
  }
}

function origin(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
