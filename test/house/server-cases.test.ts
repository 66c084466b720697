/** What a danger claims that PostgreSQL does is held against a server, or it is said here why not. */
import { expect, test } from 'vitest';
import { dangers } from '../../src/dangers/index.ts';
import { provenDangers, readServerCases } from '../server/case-files.ts';

const proven = provenDangers();

/** Harm by locking without a server case, and why. */
const NOT_PROVEN: Record<string, string> = {
  'sql/add-column-default-rewrite': 'of PostgreSQL 10 and before, which no package installs any more',
  'sql/unbatched-backfill': 'locks rows, which no view of the server lists',
};

test('each danger that locks, or says what it locks, has server cases', () => {
  const claiming = [...dangers].filter(
    ([id, { lock, harm }]) => lock !== undefined || (id.startsWith('sql/') && harm === 'lock' && isPostgres(id)),
  );
  const lacking = claiming.map(([id]) => id).filter((id) => !proven.includes(id) && !(id in NOT_PROVEN));
  expect(lacking).toEqual([]);
});

test('exceptions are dangers without a server case', () => {
  expect(Object.keys(NOT_PROVEN).filter((id) => !dangers.has(id) || proven.includes(id))).toEqual([]);
});

test('server cases are about dangers of the catalogue, and show each of them', () => {
  expect(proven.filter((id) => !dangers.has(id))).toEqual([]);
  expect(proven.filter((id) => readServerCases(id).every(({ finding }) => !finding))).toEqual([]);
});

test('what a danger says about its lock is shown by a case', () => {
  const shown = ([id]: [string, unknown]) =>
    readServerCases(id).some(({ finding, unlike, fails }) => finding && unlike === undefined && fails === undefined);
  expect([...dangers].filter(([, { lock }]) => lock !== undefined).filter((entry) => !shown(entry))).toEqual([]);
});

/** Dangers of other databases say so in their id. */
function isPostgres(id: string): boolean {
  return !/^sql\/(mysql|mariadb|sqlite)-/.test(id);
}
