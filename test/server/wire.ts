/** A session over PostgreSQL's simple query protocol, as far as tests need it: a local socket, no password, text results. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { ServerError, type Row, type Session } from './session.ts';

const PROTOCOL = 3 << 16;

interface Reply {
  type: string;
  body: Buffer;
}

/** `path`: of the unix socket. */
export async function openSession(path: string, database: string): Promise<Session> {
  const socket = connect(path);
  await once(socket, 'connect');
  const replies = readReplies(socket);
  const parameters = Buffer.from(`user\0postgres\0database\0${database}\0\0`);
  const head = Buffer.alloc(8);
  head.writeInt32BE(parameters.length + 8, 0);
  head.writeInt32BE(PROTOCOL, 4);
  socket.write(Buffer.concat([head, parameters]));
  await untilReady(replies);
  return {
    query(sql) {
      const body = Buffer.from(`${sql}\0`);
      const start = Buffer.alloc(5);
      start.write('Q');
      start.writeInt32BE(body.length + 4, 1);
      socket.write(Buffer.concat([start, body]));
      return untilReady(replies);
    },
    async close() {
      const closed = once(socket, 'close');
      // Nobody reads to its end any more, so that it would not close by itself.
      socket.end(Buffer.from([0x58, 0, 0, 0, 4]), () => socket.destroy());
      await closed;
    },
  };
}

async function* readReplies(socket: Socket): AsyncGenerator<Reply, undefined> {
  let rest = Buffer.alloc(0);
  for await (const chunk of socket) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    while (rest.length >= 5 && rest.length > rest.readInt32BE(1)) {
      const end = rest.readInt32BE(1) + 1;
      yield { type: String.fromCharCode(rest[0] as number), body: rest.subarray(5, end) };
      rest = rest.subarray(end);
    }
  }
  return undefined;
}

/** Reads up to `ReadyForQuery`; the rows of the last result, or what went wrong. */
async function untilReady(replies: AsyncGenerator<Reply, undefined>): Promise<Row[]> {
  let columns: string[] = [];
  let rows: Row[] = [];
  let error: ServerError | undefined;
  for (;;) {
    const { value: reply } = await replies.next();
    if (!reply) throw error ?? new Error('the server closed the connection');
    if (reply.type === 'T') [columns, rows] = [columnNames(reply.body), []];
    else if (reply.type === 'D') rows.push(dataRow(reply.body, columns));
    else if (reply.type === 'E') error = errorOf(reply.body);
    else if (reply.type === 'Z') break;
  }
  if (error) throw error;
  return rows;
}

function columnNames(body: Buffer): string[] {
  const names: string[] = [];
  let at = 2;
  for (let left = body.readInt16BE(0); left > 0; left--) {
    const end = body.indexOf(0, at);
    names.push(body.toString('utf8', at, end));
    at = end + 19;
  }
  return names;
}

function dataRow(body: Buffer, columns: readonly string[]): Row {
  let at = 2;
  const values = columns.map((name): [string, string | null] => {
    const length = body.readInt32BE(at);
    at += 4;
    if (length < 0) return [name, null];
    at += length;
    return [name, body.toString('utf8', at - length, at)];
  });
  return Object.fromEntries(values);
}

function errorOf(body: Buffer): ServerError {
  const fields = new Map(
    body
      .toString('utf8')
      .split('\0')
      .map((field) => [field[0], field.slice(1)]),
  );
  return new ServerError(fields.get('C') ?? '', fields.get('M') ?? '');
}
