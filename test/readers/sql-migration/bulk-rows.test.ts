/** Seed files: what is blanked is rows and nothing else, whatever a file does to look like rows. */
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareSql } from '../../../src/readers/sql-migration/parse.ts';
import { read, shown, sqlFile } from './read.ts';

beforeAll(prepareSql);

const rows = Array.from({ length: 40_000 }, (_, at) => `INSERT INTO s (id, t) VALUES (${at}, 'it''s; row -${at}, DROP TABLE x;');\n`).join(
  '',
);

describe('what hides among rows is judged', () => {
  test.each([
    [
      'an executable comment',
      'mysql',
      "INSERT INTO s (id, t) VALUES (1, 'x' /*!50000 ); DROP TABLE users; INSERT INTO s (id, t) VALUES (1, 'x' */);\n",
    ],
    [
      'an executable comment behind the name',
      'mysql',
      "INSERT INTO s (id, t) /*!50000 VALUES (1, 'x'); DROP TABLE users; INSERT INTO s */ VALUES (1, 'x');\n",
    ],
    [
      'data for psql that opens a string',
      'postgres',
      "COPY s FROM stdin;\nINSERT INTO s (id, t) VALUES (1, '\n\\.\nDROP TABLE users; --');\n",
    ],
    ['a command of psql that opens a string', 'postgres', "\\echo ;INSERT INTO s (id, t) VALUES (1, '\nDROP TABLE users; --');\n"],
    [
      'a command of the client of SQLite that opens a string',
      'sqlite',
      ".print ;INSERT INTO s (id, t) VALUES (1, '\nDROP TABLE users; --');\n",
    ],
    [
      'a delimiter of the client of MySQL',
      'mysql',
      "DELIMITER ;INSERT INTO s (id, t) VALUES (1, '\nDROP TABLE users;INSERT\nDELIMITER ;\n-- ');\n",
    ],
  ])('%s (%s)', (_, dialect, sql) => {
    const { changes } = read([sqlFile(rows + sql, { dialect })]);
    expect(changes.map(shown).map((one) => one.replace('public.', ''))).toContain('delete table users');
  });
});
