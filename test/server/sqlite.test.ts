/** The claims about SQLite against SQLite itself: what it refuses, what a rebuild of a table does, and which statements it takes. */
import initialise, { type Database, type SqlJsStatic } from 'sql.js';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createClassifier } from '../../src/dangers/classify.ts';
import { OwnGrammar } from '../../src/readers/sql-migration/recogniser/own-grammar.ts';
import { Spelling } from '../../src/readers/sql-migration/recogniser/context.ts';
import { sqlChanges } from '../danger-cases/sql-changes.ts';

let sqlite: SqlJsStatic;
let database: Database;
beforeAll(async () => {
  sqlite = await initialise();
});
beforeEach(() => {
  database = new sqlite.Database();
  database.run(SCHEMA);
});

const SCHEMA = `
CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT);
CREATE TABLE child (id INTEGER PRIMARY KEY, t_id INTEGER REFERENCES t (id) ON DELETE CASCADE);
INSERT INTO t VALUES (1, 'x', 'y');
INSERT INTO child VALUES (1, 1);`;

function refusal(sql: string): string | undefined {
  try {
    database.run(sql);
    return undefined;
  } catch (thrown) {
    return String(thrown);
  }
}

function count(table: string): unknown {
  return database.exec(`SELECT count(*) FROM ${table}`)[0]?.values[0]?.[0];
}

async function dangersIn(sql: string): Promise<string[]> {
  const changes = await sqlChanges({ name: sql, dialect: 'sqlite', sql });
  const classifier = createClassifier();
  return changes.flatMap((change) => classifier.classify(change, 'unknown')).map(({ danger }) => danger);
}

describe('columns that are added', () => {
  test.each<[string, refused: boolean]>([
    ['n TEXT', false],
    ["n TEXT NOT NULL DEFAULT ''", false],
    ['n INT DEFAULT (5)', false],
    ['n INT REFERENCES t (id)', false],
    ['n INT AS (id + 1) VIRTUAL', false],
    ['n TEXT NOT NULL', true],
    ['n TEXT NOT NULL DEFAULT NULL', true],
    ['n TEXT DEFAULT CURRENT_TIMESTAMP', true],
    ["n TEXT DEFAULT (datetime('now'))", true],
    ['n INT UNIQUE', true],
    ['n INTEGER PRIMARY KEY', true],
    ['n INT AS (id + 1) STORED', true],
  ])('%s', async (column, refused) => {
    const sql = `ALTER TABLE t ADD COLUMN ${column}`;
    expect(refusal(sql) !== undefined).toBe(refused);
    expect((await dangersIn(sql)).includes('sql/sqlite-not-null-without-default')).toBe(refused);
  });
});

describe('a table that is rebuilt', () => {
  const REBUILD = `
    CREATE TABLE t_new (id INTEGER PRIMARY KEY, a TEXT, b TEXT);
    INSERT INTO t_new (id, a, b) SELECT id, a, b FROM t;
    DROP TABLE t;
    ALTER TABLE t_new RENAME TO t;`;

  test('keeps its rows, and loses those that point to it where foreign keys are enforced', async () => {
    database.run(`PRAGMA foreign_keys = ON; ${REBUILD}`);
    expect([count('t'), count('child')]).toEqual([1, 0]);
    expect(await dangersIn(REBUILD)).toEqual(['sql/sqlite-table-rebuild']);
  });

  test('keeps both where they are switched off before', async () => {
    const sql = `PRAGMA foreign_keys = OFF; ${REBUILD} PRAGMA foreign_keys = ON;`;
    database.run(`PRAGMA foreign_keys = ON; ${sql}`);
    expect([count('t'), count('child')]).toEqual([1, 1]);
    expect(await dangersIn(sql)).toEqual([]);
  });

  test('the switch does nothing inside a transaction', () => {
    database.run(`PRAGMA foreign_keys = ON; BEGIN; PRAGMA foreign_keys = OFF; ${REBUILD} COMMIT;`);
    expect(count('child')).toBe(0);
  });
});

test('a schema change is taken back with its transaction', () => {
  database.run('BEGIN; DROP TABLE child; ALTER TABLE t DROP COLUMN b; ROLLBACK');
  expect(count('child')).toBe(1);
  expect(database.exec('SELECT b FROM t')[0]?.values).toEqual([['y']]);
});

test('replacing a row empties what is not named, and cascades', async () => {
  const sql = "INSERT OR REPLACE INTO t (id, a) VALUES (1, 'z')";
  database.run(`PRAGMA foreign_keys = ON; ${sql}`);
  expect(database.exec('SELECT a, b FROM t')[0]?.values).toEqual([['z', null]]);
  expect(count('child')).toBe(0);
  expect(await dangersIn(sql)).toEqual(['sql/replace-into']);
});

describe('what is understood', () => {
  const errorsOf = (sql: string): string[] =>
    new OwnGrammar('sqlite', [3, 50, 0], new Spelling()).parse(sql).flatMap(({ error }) => error?.message ?? []);

  test.each([
    "CREATE TABLE [a b] (\"x\" TEXT DEFAULT 'it''s; \\', `y` INT, z, CONSTRAINT c UNIQUE (x) ON CONFLICT IGNORE, CHECK (y > 0)) WITHOUT ROWID, STRICT".replace(
      ', z,',
      ', z ANY PRIMARY KEY,',
    ),
    "CREATE TABLE q (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, 'n' VARCHAR(255, 1) COLLATE NOCASE, at DATETIME DEFAULT CURRENT_TIMESTAMP, f FLOAT DEFAULT -1.5e3, t UNSIGNED BIG INT, FOREIGN KEY (id) REFERENCES t ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED)",
    'CREATE TEMP TABLE IF NOT EXISTS q AS SELECT * FROM t; DROP TABLE temp.q; CREATE TABLE main.q (a); DROP TABLE main.q',
    'CREATE UNIQUE INDEX IF NOT EXISTS i ON t (a COLLATE NOCASE DESC, lower(b)) WHERE a IS NOT NULL; REINDEX i; DROP INDEX i',
    'ALTER TABLE t RENAME COLUMN a TO c; ALTER TABLE t RENAME b TO d; ALTER TABLE t ADD e; ALTER TABLE t DROP COLUMN e; ALTER TABLE t RENAME TO u',
    "CREATE TRIGGER tr AFTER UPDATE OF a ON t FOR EACH ROW WHEN new.a <> '' BEGIN UPDATE t SET b = CASE WHEN new.a = 'x' THEN 1 ELSE 2 END WHERE id = new.id; DELETE FROM child; END; DROP TRIGGER tr",
    "INSERT INTO t (id, a) VALUES (5, 'a'), (6, 'b') ON CONFLICT (id) DO UPDATE SET a = excluded.a RETURNING id; INSERT OR IGNORE INTO t SELECT * FROM t; REPLACE INTO t VALUES (1, 2, 3); INSERT INTO t DEFAULT VALUES",
    'UPDATE OR IGNORE t SET (a, b) = (1, 2), id = t.id FROM child WHERE child.t_id = t.id; WITH c AS (SELECT 1 AS n) DELETE FROM t WHERE id IN (SELECT n FROM c); DELETE FROM t',
    'CREATE VIEW v (x) AS SELECT a FROM t; DROP VIEW IF EXISTS v; VALUES (1), (2); SELECT 1 UNION SELECT 2',
    'PRAGMA foreign_keys = OFF; PRAGMA main.user_version(5); PRAGMA table_info("t"); PRAGMA foreign_key_check; ANALYZE',
    'BEGIN IMMEDIATE TRANSACTION; SAVEPOINT s; RELEASE SAVEPOINT s; ROLLBACK; BEGIN; END TRANSACTION; BEGIN; COMMIT',
    "SELECT x'00', 1--2\n, 'a' || \"a\" /* ; */ FROM t; -- ;\n;",
  ])('%s', (sql) => {
    expect(refusal(sql)).toBeUndefined();
    expect(errorsOf(sql)).toEqual([]);
  });

  test.each([
    'CREATE TABLE q (a INT,)',
    'ALTER TABLE t',
    'ALTER TABLE t MODIFY a INT',
    'DROP TABL t',
    'TRUNCATE TABLE t',
    'CREATE TABLE q (a',
    'RENAME TABLE t TO u',
    'SET a = 1',
  ])('refused by both: %s', (sql) => {
    expect(refusal(sql)).toBeDefined();
    expect(errorsOf(sql)).not.toEqual([]);
  });
});
