/** Whole files: what is unreadable, where things are, placeholders, psql, edited files, digests, secrets. */
import { beforeAll, describe, expect, test } from 'vitest';
import { detectDialect } from '../../../src/readers/sql-migration/dialect.ts';
import type { Change } from '../../../src/model/change.ts';
import { prepareSql } from '../../../src/readers/sql-migration/parse.ts';
import { readSqlMigrations } from '../../../src/readers/sql-migration/read-sql-migrations.ts';
import { read, shown, sqlFile, textAt } from './read.ts';

beforeAll(prepareSql);

function problemsOf(content: string | Uint8Array, more = {}): string[] {
  return read([sqlFile(content, more)]).problems.map((found) => found.code);
}

describe('what cannot be read', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'evidence-empty'],
    ['comments only', '-- later\n/* much later */', 'evidence-empty'],
    ['invalid UTF-8', new Uint8Array([0x53, 0xff, 0x45]), 'evidence-unreadable'],
    ['NUL', 'SELECT 1;\0', 'evidence-unreadable'],
    ['bytes that are no text', 'a\0b\0c\0d\0e', 'evidence-unreadable'],
    ['a huge file', new Uint8Array(65 * 1024 * 1024).fill(32), 'sql-too-large'],
  ])('%s is a problem', (_, content, code) => {
    expect(problemsOf(content)).toEqual([code]);
  });

  test('a file for the way back may hold nothing but the reason', () => {
    const { changes, problems } = read([sqlFile('-- cannot be undone\n', { file: 'db/1_a.down.sql' })]);
    expect([changes.map(shown), problems]).toEqual([['read down-migration db/1_a.down.sql'], []]);
    expect(problemsOf('  \n', { file: 'db/1_a.down.sql' })).toEqual(['evidence-empty']);
  });

  test('a stray NUL is said at its place, and the rest is judged', () => {
    const { changes, problems } = read(['DROP TABLE a;\n-- \0\nDROP TABLE b;']);
    expect(changes.map(shown)).toEqual(['delete table public.a', 'delete table public.b']);
    expect(problems).toMatchObject([{ code: 'evidence-unreadable', location: { line: 2, column: 4 } }]);
  });

  test('a database that nobody reads is a problem with a way out', () => {
    const dialect = 'oracle';
    const { changes, problems } = read([sqlFile('DROP TABLE a', { dialect })]);
    expect(changes).toEqual([]);
    expect(problems).toMatchObject([{ code: 'evidence-format-unknown', location: { file: 'm.sql', line: 1 } }]);
    expect(problems[0]?.help).toBeDefined();
  });

  test('deep nesting is a parse error, and the parser goes on', () => {
    const deep = `SELECT ${'('.repeat(20_000)}1${')'.repeat(20_000)}`;
    const long = `SELECT ${Array.from({ length: 50_000 }, () => '1').join('+')}`;
    for (const sql of [deep, long]) {
      const { changes } = read([`${sql};\nDROP TABLE a;`]);
      expect(changes.map((change) => change.kind)).toEqual(['unknown', 'delete']);
    }
    expect(read(['DROP TABLE a']).changes.map(shown)).toEqual(['delete table public.a']);
  });
});

describe('encodings', () => {
  const text = 'DROP TABLE "späti";';
  const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
  const swapped = new Uint8Array([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()]);
  test.each<[string, string | Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['a text with a byte order mark', `\uFEFF${text}`],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', swapped],
  ])('%s', (_, content) => {
    const { changes, problems } = read([sqlFile(content)]);
    expect(problems).toEqual([]);
    expect(changes.map(shown)).toEqual(['delete table public.späti']);
    expect(changes[0]?.location).toEqual({ file: 'm.sql', line: 1, column: 1, endLine: 1, endColumn: 19 });
  });
});

describe('places', () => {
  const text = '-- héé 😀\r\n\tDROP TABLE "😀";\r\nSELECT \'😀é\'; TRUNCATE a,\r\n\t"é" ;DELETE FROM z -- end';
  test('the text at each location is the statement or its part', () => {
    const { changes } = read([text]);
    expect(changes.map((change) => textAt(text, change))).toEqual([
      'DROP TABLE "😀"',
      "SELECT '😀é'",
      'TRUNCATE a',
      '"é"',
      'DELETE FROM z',
    ]);
    expect(changes.map((change) => change.location.column)).toEqual([2, 1, 15, 2, 7]);
  });

  test('the place of an error counts UTF-16 units', () => {
    const { changes } = read(['SELECT 1;\n/* 😀 */ ALTER TABLE "é" ADDD x']);
    expect(changes.at(-1)).toMatchObject({
      kind: 'unknown',
      notUnderstood: 'the statement does not parse: syntax error at or near "ADDD"',
      location: { line: 2, column: 26 },
    });
  });

  test('statements in blocks stand where they are written', () => {
    const sql = 'DO $x$\nBEGIN\n  -- DROP TABLE é;\n  DROP TABLE é;\n  EXECUTE $y$TRUNCATE b$y$;\nEND $x$;';
    const { changes } = read([sql]);
    expect(changes.map((change) => [change.location.line, change.location.column])).toEqual([
      [1, 1],
      [4, 3],
      [5, 11],
    ]);
  });

  test('a block in doubled quotes is one place', () => {
    const { changes } = read(["SELECT 1;\nDO 'BEGIN UPDATE a SET b = ''x''; END'"]);
    expect(changes.map((change) => change.location.line)).toEqual([1, 2, 2]);
  });

  test('a carriage return alone ends a comment', () => {
    expect(read(['-- nothing here\rDROP TABLE a;']).changes.map(shown)).toEqual(['delete table public.a']);
  });
});

describe('placeholders', () => {
  test.each([
    ['Go', 'ALTER TABLE {{ index .Options "Namespace" }}.users DROP COLUMN a;', 'delete column {{ index .Options "Namespace" }}.users.a'],
    ['Go in quotes', 'DROP TABLE "{{ index .Options "Namespace" }}"."users";', 'delete table {{ index .Options "Namespace" }}.users'],
    ['shell', 'DROP TABLE ${schema}.${prefix}_users;', 'delete table ${schema}.${prefix}_users'],
    ['Jinja', '{% if x %}\nDROP TABLE a;\n{% endif %}', 'delete table public.a'],
    ['Ruby', 'DROP TABLE <%= name %>;', 'delete table public.<%= name %>'],
    ['psql', 'DROP TABLE :name;', 'delete table public.:name'],
    ['psql in quotes', 'DROP TABLE :"name";', 'delete table public.name'],
    ['build tool', 'DROP TABLE @name@;', 'delete table public.@name@'],
    ['driver', 'DELETE FROM a WHERE id = %(id)s;', 'delete rows public.a'],
  ])('%s', (_, sql, expected) => {
    const { changes } = read([`-- é\n${sql}`]);
    expect(changes.map(shown)).toEqual([expected]);
    expect(changes[0]?.location.line).toBe(sql.startsWith('{%') ? 3 : 2);
  });

  test('the same placeholder is the same schema', () => {
    const { changes } = read(['CREATE TABLE {{ns}}.a (id int); DROP TABLE {{ns}}.a; DROP TABLE {{other}}.a']);
    const created = changes.map(({ sql }) => sql?.history.createdBefore('table:{{ns}}.a', sql.statement.ordinal));
    expect(created).toEqual([false, true, false]);
    expect(changes.map((change) => change.address)).toEqual(['{{ns}}.a', '{{ns}}.a', '{{other}}.a']);
  });

  test('short ones are told apart, or not masked at all', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const { changes } = read([letters.map((letter) => `DROP TABLE :${letter};`).join('\n')]);
    const dropped = changes.filter((change) => change.kind === 'delete').map((change) => change.address);
    expect(new Set(dropped).size).toBe(dropped.length);
    expect(dropped.length).toBeGreaterThan(30);
    expect(changes).toHaveLength(letters.length);
  });

  test('in blocks too', () => {
    const { changes } = read(['DO $$ BEGIN DROP TABLE {{ns}}.a; END $$;']);
    expect(changes.map(shown)).toEqual(['execute block DO', 'delete table {{ns}}.a']);
  });

  test('what only looks like one stays', () => {
    const { changes } = read(["SELECT a[1:n], '${x}', x::int FROM t WHERE b LIKE '{{c}}'"]);
    expect(changes[0]?.sql?.statement.text).toBe("SELECT a[1:n], '${x}', x::int FROM t WHERE b LIKE '{{c}}'");
  });
});

describe('psql', () => {
  test('data is skipped, harmless commands too, others are not understood', () => {
    const sql =
      '\\set ON_ERROR_STOP on\nCOPY t (a) FROM stdin;\nit\'s a "trap\n;DROP TABLE x;\n\\.\n\\i other.sql\nDROP TABLE a;\n\\connect postgres://u:hunter2@h/d\n';
    const { changes } = read([sql]);
    expect(changes.map(shown)).toEqual([
      'create rows public.t',
      'unknown statement \\i',
      'delete table public.a',
      'unknown statement \\connect',
    ]);
    expect(changes.map((change) => change.location.line)).toEqual([2, 6, 7, 8]);
    expect(JSON.stringify(changes.map(({ sql: _, ...change }) => change))).not.toContain('hunter2');
  });

  test('commands that send a statement end it', () => {
    const { changes } = read([
      "DROP TABLE a \\g\nDROP TABLE b \\gx\nSELECT 'DROP TABLE x' \\gexec\nDROP TABLE c;\nDROP TABLE d\n\\g |rm -r /\nDROP TABLE e;",
    ]);
    expect(changes.map((change) => `${change.location.line} ${shown(change)}`)).toEqual([
      '1 delete table public.a',
      '2 delete table public.b',
      '3 execute query select',
      '3 unknown statement \\gexec',
      '4 delete table public.c',
      '5 delete table public.d',
      '6 unknown statement \\g',
      '7 delete table public.e',
    ]);
  });
});

describe('seed files', () => {
  const rows = Array.from(
    { length: 40_000 },
    (_, at) => `INSERT INTO s (id, t) VALUES (${at}, 'it''s; row -${at}, DROP TABLE x;');\n`,
  ).join('');

  test.each(['postgres', 'mysql', 'sqlite'])('rows of plain values are counted, and what comes after them is judged: %s', (dialect) => {
    const readings = [...readSqlMigrations([sqlFile(`CREATE TABLE s (id int, t text);\n${rows}DROP TABLE users;\n`, { dialect })])];
    const passed = readings.reduce((sum, reading) => sum + (reading.passed ? reading.count : 0), 0);
    const changes = readings.flatMap(({ change }) => change ?? []);
    expect(passed + changes.length).toBe(40_002);
    expect(changes.length).toBeLessThan(2000);
    const last = changes.at(-1) as Change;
    expect([last.kind, last.type, last.location.line]).toEqual(['delete', 'table', 40_002]);
  });

  test('one statement of very many rows keeps what comes after them', () => {
    const values = Array.from({ length: 60_000 }, (_, at) => `(${at}, 'some longer text in each of the rows')`).join(',\n');
    const { changes } = read([`INSERT INTO s VALUES ${values} ON CONFLICT (id) DO UPDATE SET t = 'x';\nDROP TABLE users;\n`]);
    expect(changes.map(shown)).toEqual(['create rows public.s', 'delete table public.users']);
    expect(changes[0]?.sql?.statement.text).toMatch(/ON CONFLICT \(id\) DO UPDATE SET t = 'x'$/);
  });

  test('computed values are all read', () => {
    const { changes } = read([`${rows}INSERT INTO s VALUES (nextval('q'), 'x');\n`]);
    expect(changes).toHaveLength(1001);
  });
});

describe('edited files', () => {
  function edited(before: string, after: string, more = {}): string[] {
    const { changes } = read([sqlFile(after, { base: { file: 'm.sql', content: before }, ...more })]);
    return changes.map(shown);
  }

  test('only comments: nothing is new', () => {
    expect(edited('DROP TABLE a;', '-- why\ndrop  table A;')).toEqual([]);
  });

  test('added to: what was added', () => {
    expect(edited('CREATE TABLE a (id int);', 'CREATE TABLE a (id int);\nDROP TABLE b;')).toEqual(['delete table public.b']);
  });

  test('what the file made before is not new any more', () => {
    const { changes } = read([
      sqlFile('CREATE TABLE a (id int); DROP TABLE a;', { base: { file: 'm.sql', content: 'CREATE TABLE a (id int);' } }),
    ]);
    const [sql] = changes.flatMap((change) => change.sql ?? []);
    expect(sql?.history.createdBefore('table:public.a', sql.statement.ordinal)).toBe(false);
  });

  test('changed in any other way: all of it', () => {
    expect(edited('CREATE TABLE a (id int); DROP TABLE a;', 'DROP TABLE a;')).toEqual(['delete table public.a']);
    expect(edited('SET search_path TO x; DROP TABLE a;', 'SET search_path TO y; DROP TABLE a;')).toHaveLength(2);
  });

  test('the way back becomes the way up', () => {
    const base = { file: 'm.down.sql', content: 'DROP TABLE a;' };
    expect(read([sqlFile('DROP TABLE a;', { file: 'm.up.sql', base })]).changes.map(shown)).toEqual([
      'delete table public.a',
      'update migration m.up.sql',
    ]);
  });
});

describe('secrets', () => {
  test.each([
    "CREATE ROLE x PASSWORD 'hunter2'",
    'ALTER ROLE x PASSWORD $$hunter2$$',
    "DO $$ BEGIN CREATE ROLE x PASSWORD 'hunter2'; END $$",
    "DO $$ BEGIN EXECUTE 'CREATE ROLE x PASSWORD ''hunter2'''; END $$",
    "DO $$ BEGIN EXECUTE 'CREATE ROLE x PASSWORD ''hunter2''' || y; END $$",
    "CREATE SUBSCRIPTION s CONNECTION 'host=a password=hunter2' PUBLICATION p",
    "CREATE USER MAPPING FOR u SERVER s OPTIONS (password 'hunter2')",
  ])('%s', (sql) => {
    const { changes } = read([sql]);
    expect(changes.length).toBeGreaterThan(0);
    const told = changes.map(({ sql: detail, ...change }) => [change, detail?.operation, detail?.statement]);
    expect(JSON.stringify(told)).not.toContain('hunter2');
  });
});

describe('dialects', () => {
  test.each([
    ['db/mysql/1.sql', 'DROP TABLE a', 'mysql'],
    ['db/1_a.sqlite3.up.sql', 'DROP TABLE a', 'sqlite'],
    ['mysql/1_a.postgres.up.sql', 'DROP TABLE a', 'postgres'],
    ['db/mariadb/1.sql', 'DROP TABLE a', 'mariadb'],
    ['crates/server-postgres/1.sql', 'DROP TABLE a', 'postgres'],
    ['1.sql', 'CREATE TABLE a (id int AUTO_INCREMENT) ENGINE=InnoDB', 'mysql'],
    ['1.sql', 'CREATE TABLE `a` (id int)', 'mysql'],
    ['db/postgresql/1.sql', 'DROP TABLE `a`', 'mysql'],
    ['1.sql', 'PRAGMA foreign_keys = OFF', 'sqlite'],
    ['1.sql', 'CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT)', 'sqlite'],
    ['1.sql', '-- like MySQL’s `AUTO_INCREMENT`\nCREATE TABLE a (id int)', 'postgres'],
    ['1.sql', "INSERT INTO a VALUES ('`x` AUTO_INCREMENT')", 'postgres'],
    ['1.sql', 'CREATE TABLE a (id bigserial, at timestamptz)', 'postgres'],
  ])('%s: %s', (file, sql, dialect) => {
    expect(detectDialect(file, sql)).toBe(dialect);
  });
});
