/** What statements do to the tables that were there before, as the server's own catalogue and counters show it. */
import { LOCK_MODES, type LockMode } from '../../src/model/danger.ts';
import { ServerError, type Row, type Server, type Session } from './session.ts';

/** Names of tables, sorted. Everything is about tables, partitions and materialized views that existed before. */
export interface Observation {
  /**
   * The strongest lock held on each by now; those of ordinary reads and writes are left out. ACCESS EXCLUSIVE on an index counts as on its
   * table, since planning a query opens all indexes.
   */
  locks: Record<string, LockMode>;
  /** Whose users wait because of these locks: those who write to a table, those who read a materialized view. */
  keepsOut: string[];
  /** Written anew: the table has another file. */
  rewrites: string[];
  /** Has another file, and nothing in it. */
  empties: string[];
  /** On which an index was built. */
  builds: string[];
  /** Of which rows were read one after the other. */
  scans: string[];
  /** The server's code, when it refused. */
  fails?: string;
}

interface Relation {
  name: string;
  kind: string;
  file: string;
  isEmpty: boolean;
  /** Of an index: its table. */
  table: string | undefined;
}

type Relations = Map<string, Relation>;

const RELATIONS = `SELECT c.oid, c.oid::regclass::text AS name, c.relkind AS kind, coalesce(pg_relation_filenode(c.oid), 0) AS file,
    CASE WHEN c.relkind IN ('r', 'm') THEN pg_relation_size(c.oid) = 0 ELSE false END AS is_empty, i.indrelid AS table
  FROM pg_class c LEFT JOIN pg_index i ON i.indexrelid = c.oid
  WHERE c.relkind IN ('r', 'p', 'm', 'i', 'I') AND c.relnamespace NOT IN (SELECT oid FROM pg_namespace WHERE nspname IN ('pg_catalog', 'pg_toast', 'information_schema'))`;

/** Runs them one by one in one transaction; one observation each, none after the one that fails. */
export async function observe(session: Session, statements: readonly string[], end: 'COMMIT' | 'ROLLBACK'): Promise<Observation[]> {
  const seen: Observation[] = [];
  const before = await relations(session);
  await session.query('BEGIN');
  let [known, scanned] = [before, await rowsRead(session)];
  for (const statement of statements) {
    const refused = await refusal(session, statement);
    if (refused !== undefined) {
      await session.query('ROLLBACK');
      return [...seen, { ...NOTHING, fails: refused }];
    }
    const [now, read] = [await relations(session), await rowsRead(session)];
    const locks = await locksOf(session, 'pg_backend_pid()', before);
    seen.push({ locks, keepsOut: keptOut(locks, before), ...files(before, known, now), scans: scans(before, scanned, read) });
    [known, scanned] = [now, read];
  }
  const refused = await refusal(session, end);
  return refused === undefined ? seen : [...seen, { ...NOTHING, fails: refused }];
}

const NOTHING: Observation = { locks: {}, keepsOut: [], rewrites: [], empties: [], builds: [], scans: [] };

/**
 * Runs a statement that is refused inside a transaction, while another session writes to all tables: the locks are those that it holds or
 * waits for at that time. What it scans is not counted. Where the server has one session only, locks are not seen.
 */
export async function observeAlone(server: Server, statement: string): Promise<Observation> {
  const { session } = server;
  const before = await relations(session);
  if (!server.open) {
    const refused = await refusal(session, statement);
    return refused === undefined ? { ...NOTHING, ...files(before, before, await relations(session)) } : { ...NOTHING, fails: refused };
  }
  const [writer, watcher] = [await server.open(), await server.open()];
  try {
    const [own] = await session.query('SELECT pg_backend_pid() AS pid');
    const pid = own?.['pid'] ?? '';
    const tables = [...before.values()].filter(({ kind }) => kind === 'r' || kind === 'p').map(({ name }) => name);
    await writer.query(`BEGIN; LOCK TABLE ${tables.join(', ')} IN ROW EXCLUSIVE MODE`);
    const running = refusal(session, statement);
    const ended = running.then(() => true);
    let locks: Observation['locks'] = {};
    for (let waits = false, over = false; !waits && !over; over = await Promise.race([ended, pause()])) {
      const [activity] = await watcher.query(`SELECT wait_event_type AS waits FROM pg_stat_activity WHERE pid = ${pid}`);
      waits = activity?.['waits'] === 'Lock';
      locks = { ...locks, ...(await locksOf(watcher, pid, before)) };
    }
    await writer.query('COMMIT');
    const refused = await running;
    if (refused !== undefined) return { ...NOTHING, fails: refused };
    return { locks, keepsOut: keptOut(locks, before), ...files(before, before, await relations(session)), scans: [] };
  } finally {
    await Promise.all([writer.close(), watcher.close()]);
  }
}

function pause(): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), 5));
}

/** The code of the refusal, if it is refused. */
async function refusal(session: Session, statement: string): Promise<string | undefined> {
  try {
    await session.query(statement);
    return undefined;
  } catch (error) {
    if (error instanceof ServerError) return error.code;
    throw error;
  }
}

async function relations(session: Session): Promise<Relations> {
  const rows = await session.query(RELATIONS);
  const text = (row: Row, key: string) => row[key] ?? '';
  return new Map(
    rows.map((row) => [
      text(row, 'oid'),
      {
        name: text(row, 'name'),
        kind: text(row, 'kind'),
        file: text(row, 'file'),
        isEmpty: /^t/.test(text(row, 'is_empty')),
        table: row['table'] ?? undefined,
      },
    ]),
  );
}

/** Rows that this transaction read in sequence so far, by table. */
async function rowsRead(session: Session): Promise<Map<string, number>> {
  const rows = await session.query('SELECT relid, coalesce(seq_tup_read, 0) AS read FROM pg_stat_xact_user_tables');
  return new Map(rows.map((row) => [row['relid'] ?? '', Number(row['read'])]));
}

async function locksOf(session: Session, pid: string, before: Relations): Promise<Record<string, LockMode>> {
  const rows = await session.query(`SELECT DISTINCT relation, mode FROM pg_locks WHERE locktype = 'relation' AND pid = ${pid}`);
  const held = new Map<string, LockMode[]>();
  for (const row of rows) {
    const [one, mode] = [before.get(row['relation'] ?? ''), modeOf(row['mode'] ?? '')];
    const table = one?.table === undefined ? one : mode === 'ACCESS EXCLUSIVE' ? before.get(one.table) : undefined;
    if (table && mode) held.set(table.name, [...(held.get(table.name) ?? []), mode]);
  }
  const strongest = [...held].flatMap(([name, modes]): [string, LockMode][] => {
    const mode = LOCK_MODES.findLast((one) => modes.includes(one));
    return mode && isStrong(mode) ? [[name, mode]] : [];
  });
  return Object.fromEntries(strongest.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** `ShareRowExclusiveLock` is `SHARE ROW EXCLUSIVE`. */
function modeOf(written: string): LockMode | undefined {
  const words = written.replace(/Lock$/, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return LOCK_MODES.find((mode) => mode === words.toUpperCase());
}

/** Stronger than what ordinary reads and writes take. */
function isStrong(mode: LockMode): boolean {
  return LOCK_MODES.indexOf(mode) > LOCK_MODES.indexOf('ROW EXCLUSIVE');
}

function keptOut(locks: Record<string, LockMode>, before: Relations): string[] {
  const views = [...before.values()].filter(({ kind }) => kind === 'm').map(({ name }) => name);
  const weakest = (name: string): LockMode => (views.includes(name) ? 'ACCESS EXCLUSIVE' : 'SHARE');
  return Object.entries(locks).flatMap(([name, mode]) => (LOCK_MODES.indexOf(mode) >= LOCK_MODES.indexOf(weakest(name)) ? [name] : []));
}

function files(before: Relations, known: Relations, now: Relations): Pick<Observation, 'rewrites' | 'empties' | 'builds'> {
  const old = new Set([...known.values()].map(({ file }) => file));
  const fresh = [...now].filter(([, { file }]) => file !== '0' && !old.has(file));
  const tables = fresh.filter(([oid, { kind }]) => kind !== 'i' && before.has(oid));
  const changed = new Set(tables.map(([oid]) => oid));
  const indexed = fresh.flatMap(([, { kind, table }]) =>
    kind === 'i' && table && before.has(table) && !changed.has(table) ? [table] : [],
  );
  const those = (isEmpty: boolean) => tables.filter(([, one]) => one.isEmpty === isEmpty).map(([oid]) => oid);
  return { rewrites: names(those(false), before), empties: names(those(true), before), builds: names(indexed, before) };
}

function scans(before: Relations, earlier: Map<string, number>, now: Map<string, number>): string[] {
  const read = [...now].filter(([oid, rows]) => rows > (earlier.get(oid) ?? 0)).map(([oid]) => oid);
  return names(read, before);
}

function names(oids: readonly string[], of: Relations): string[] {
  return [...new Set(oids.flatMap((oid) => of.get(oid)?.name ?? []))].sort();
}
