/** The servers that the claims of the catalogue are held against: PostgreSQL of the machine, and a newer one inside this process. */
import { PGlite, type PGliteInterface } from '@electric-sql/pglite';
import { inject } from 'vitest';
import { ServerError, type Row, type Server, type Session } from './session.ts';
import { openSession } from './wire.ts';

/** `undefined` where there is none. `database` is made anew. */
export async function startedPostgres(database: string): Promise<Server | undefined> {
  const path = inject('postgres');
  if (path === null) return undefined;
  const first = await openSession(path, 'postgres');
  await first.query(`CREATE DATABASE ${database}`);
  await first.close();
  const session = await openSession(path, database);
  await makeTablespace(session);
  return { version: await majorVersion(session), session, open: () => openSession(path, database) };
}

/** PostgreSQL compiled to WebAssembly: another major version, one session. */
export async function embeddedPostgres(): Promise<Server> {
  const session = embeddedSession(await PGlite.create());
  await session.query(`SET timezone = 'Europe/Berlin'`);
  await makeTablespace(session);
  return { version: await majorVersion(session), session };
}

function embeddedSession(database: PGliteInterface): Session {
  return {
    async query(sql) {
      try {
        const results = await database.exec(sql, { rowMode: 'object' });
        return (results.at(-1)?.rows ?? []).map((row) => textOf(row));
      } catch (error) {
        if (error instanceof Error && 'code' in error) throw new ServerError(String(error.code), error.message);
        throw error;
      }
    },
    close: () => database.close(),
  };
}

function textOf(row: Record<string, unknown>): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]));
}

async function majorVersion(session: Session): Promise<number> {
  const [row] = await session.query(`SELECT current_setting('server_version_num')::int / 10000 AS version`);
  return Number(row?.['version']);
}

/** A second place to keep tables in; it is the server's, not the database's. */
async function makeTablespace(session: Session): Promise<void> {
  const found = await session.query(`SELECT FROM pg_tablespace WHERE spcname = 'fast'`);
  if (found.length > 0) return;
  await session.query('SET allow_in_place_tablespaces = on');
  await session.query(`CREATE TABLESPACE fast LOCATION ''`);
}
