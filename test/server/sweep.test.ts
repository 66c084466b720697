/** Statements that nobody chose: what the server shows to be harmful has a finding, and what it shows to be harmless has none. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dangers } from '../../src/dangers/index.ts';
import { prepareSql } from '../../src/readers/sql-migration/parse.ts';
import { SCHEMA } from './case-files.ts';
import { findingsIn, serious, shortly } from './findings.ts';
import { isHarmful, together } from './harm.ts';
import { observe, type Observation } from './observe.ts';
import { embeddedPostgres, startedPostgres } from './servers.ts';
import type { Server } from './session.ts';
import { SWEEP_SCHEMA, sweepStatements } from './sweep-statements.ts';

const schema = SCHEMA + SWEEP_SCHEMA;

/** The statement itself is wrong, and fails wherever it is tried: no such conversion, default, object, or column. */
const MISTAKES = ['42804', '42846', '22007', '22P02', '42703', '42704', '42P16'];

/** Harmless, and reported all the same. */
const KNOWN_ALARMS: [statement: RegExp, why: string][] = [
  [/DEFAULT fixed_token\(\)/, 'what a function of somebody else does is not known'],
];

const servers = [
  { every: 1, server: await startedPostgres('sweep') },
  // Many times slower.
  { every: 5, server: await embeddedPostgres() },
].flatMap(({ every, server }) => (server ? [{ every, server, version: server.version }] : []));

beforeAll(prepareSql);

describe.each(servers)('PostgreSQL $version', ({ every, server }) => {
  afterAll(() => server.session.close());

  test('server and catalogue agree about every statement', { timeout: 180_000 }, async () => {
    await server.session.query(schema);
    const chosen = sweepStatements().filter((_, at) => at % every === 0);
    const disagreements: string[] = [];
    let [harmful, mistaken] = [0, 0];
    for (const sql of chosen) {
      const seen = together(await observe(server.session, [sql], 'ROLLBACK'));
      if (MISTAKES.includes(seen.fails ?? '')) mistaken++;
      else {
        if (isHarmful(seen)) harmful++;
        disagreements.push(...(await disagreement(sql, seen, server)));
      }
    }
    console.log(`${chosen.length} statements: ${mistaken} mistaken, ${harmful} harmful, ${chosen.length - mistaken - harmful} harmless`);
    expect(disagreements).toEqual([]);
    expect(harmful).toBeGreaterThan(50);
  });
});

async function disagreement(sql: string, seen: Observation, server: Server): Promise<string[]> {
  const found = serious(await findingsIn({ sql, schema, server: server.version, inTransaction: true }));
  if (isHarmful(seen)) return found.length > 0 ? [] : [`missed: ${sql}: ${JSON.stringify(seen)}`];
  // Some locks are bad enough for a moment, and other harms are not what the server was asked about.
  const alarms = found.filter(({ danger, harm }) => harm === 'lock' && dangers.get(danger)?.lock?.during !== 'moment');
  if (alarms.length === 0 || KNOWN_ALARMS.some(([pattern]) => pattern.test(sql))) return [];
  return [`false alarm: ${sql}: ${shortly(alarms).join('; ')}`];
}
