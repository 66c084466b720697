/** Every server case: what the server does, what Interlock says, and the safe way that it proposes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dangers } from '../../src/dangers/index.ts';
import { prepareSql } from '../../src/readers/sql-migration/parse.ts';
import { provenDangers, readServerCases, SCHEMA, type ServerCase } from './case-files.ts';
import { findingsIn, serious, shortly, statementsOf, stepsOf, type Migration } from './findings.ts';
import { isHarmful, strongestLock, together, workOf } from './harm.ts';
import { observe, observeAlone, type Observation } from './observe.ts';
import { embeddedPostgres, startedPostgres } from './servers.ts';
import type { Server } from './session.ts';

const servers = [await startedPostgres('cases'), await embeddedPostgres()].filter((server) => server !== undefined);

beforeAll(prepareSql);

describe.each(servers)('PostgreSQL $version', (server) => {
  afterAll(() => server.session.close());

  const isAbout = ({ from = 0, until = 99 }: ServerCase) => from <= server.version && server.version <= until;
  const all = provenDangers().map((id) => ({ id, cases: readServerCases(id).filter(isAbout) }));
  describe.each(all.filter(({ cases }) => cases.length > 0))('$id', ({ id, cases }) => {
    test.each(cases.map((one) => ({ ...one })))('$name', async (one) => {
      await makeTables(server, one.setup);
      const steps = await run(server, one);
      expectClaims(id, one, together(steps), server);
      await expectFindings(id, one, steps.some(isHarmful), server);
    });

    test.each(cases.filter(hasSafeWay).map((one) => ({ ...one })))('$name, the safe way', async (one) => {
      const found = await findingsIn(migration(id, one, server));
      const help = found.find(({ danger }) => danger === id)?.help ?? '';
      const proposed = [...stepsOf(help, one.fill), ...(one.again ? [one.sql] : [])];
      expect(proposed, help).not.toEqual([]);
      // What else is wrong with the statement is not cured by this.
      const others = found.map(({ danger }) => danger).filter((danger) => danger !== id);
      const last = one.blind === undefined ? [] : [id];
      const earlier: string[] = [];
      for (const [at, step] of proposed.entries()) {
        if (at === 0 || one.choices) await makeTables(server, one.setup);
        await expectSafe(
          server,
          step,
          { schema: `${SCHEMA}${one.setup ?? ''}`, earlier: [...earlier] },
          at === proposed.length - 1 ? [...others, ...last] : others,
        );
        const next = one.between?.[at];
        if (next) await server.session.query(next);
        if (!one.choices) earlier.push(step);
      }
    });
  });
});

/** Servers whose tables are as `schema.sql` makes them. */
const fresh = new Set<Server>();

/** The tables as they are before each case. */
async function makeTables(server: Server, setup = ''): Promise<void> {
  const { session } = server;
  if (!fresh.has(server)) {
    await session.query(`SET client_min_messages = error; DROP SCHEMA public CASCADE; CREATE SCHEMA public`);
    await session.query(SCHEMA);
    fresh.add(server);
  }
  if (setup !== '') fresh.delete(server);
  for (const statement of statementsOf(setup)) await session.query(statement);
}

async function run(server: Server, { sql, alone }: ServerCase): Promise<Observation[]> {
  if (!alone) return observe(server.session, statementsOf(sql), 'ROLLBACK');
  fresh.delete(server);
  return [await observeAlone(server, sql)];
}

function migration(id: string, { sql, setup, alone }: ServerCase, { version }: Server): Migration {
  return { sql, schema: `${SCHEMA}${setup ?? ''}`, server: version, inTransaction: !alone, advisory: id };
}

/** The server does what the case says, and what the danger says. */
function expectClaims(id: string, one: ServerCase, seen: Observation, server: Server): void {
  const { locks, rewrites, empties, builds, scans, fails } = seen;
  const visible = server.open || !one.alone;
  const expected = {
    rewrites: [],
    empties: [],
    builds: [],
    scans: [],
    fails: undefined,
    ...pick(one),
    locks: visible ? (one.locks ?? {}) : {},
  };
  expect({ locks, rewrites, empties, builds, scans, fails }).toEqual(expected);
  const claim = dangers.get(id)?.lock;
  if (!claim || !one.finding || fails !== undefined || !visible) return;
  const shown = { mode: strongestLock(seen), during: workOf(seen) };
  if (one.unlike === undefined) expect(shown, 'what the danger claims').toEqual(claim);
  else expect(shown, 'no need for `unlike`').not.toEqual(claim);
}

function pick({ rewrites, empties, builds, scans, fails }: ServerCase): Partial<Observation> {
  return JSON.parse(JSON.stringify({ rewrites, empties, builds, scans, fails })) as Partial<Observation>;
}

async function expectFindings(id: string, one: ServerCase, harmful: boolean, server: Server): Promise<void> {
  const found = await findingsIn(migration(id, one, server));
  if (!one.finding) {
    expect(shortly(serious(found)), 'nothing to report').toEqual([]);
    expect(harmful, 'the server sees harm').toBe(false);
  } else {
    expect(
      found.some(({ danger }) => danger === id),
      JSON.stringify(shortly(found)),
    ).toBe(true);
    if (harmful) expect(shortly(serious(found)), 'the server sees harm').not.toEqual([]);
  }
}

function hasSafeWay({ finding, noSafeWay }: ServerCase): boolean {
  return finding && noSafeWay === undefined;
}

/** One step of the help: the server takes no harm, and Interlock itself has nothing against it. */
async function expectSafe(server: Server, step: string, before: Pick<Migration, 'schema' | 'earlier'>, others: string[]): Promise<void> {
  fresh.delete(server);
  const alone = /\bCONCURRENTLY\b|^VACUUM\b/.test(step) && !/^REFRESH\b/.test(step);
  const seen = alone ? [await observeAlone(server, step)] : await observe(server.session, statementsOf(step), 'COMMIT');
  expect(seen.map(({ fails }) => fails).filter(Boolean), step).toEqual([]);
  expect(seen.some(isHarmful), `${step} does harm: ${JSON.stringify(seen)}`).toBe(false);
  const found = await findingsIn({ ...before, sql: step, server: server.version, inTransaction: !alone });
  expect(shortly(serious(found).filter(({ danger }) => !others.includes(danger))), step).toEqual([]);
}
