/** Which database a migration is written for, where nobody says. */
import type { Dialect } from '../../model/sql.ts';
import { tokenizeSql } from './tokens.ts';

/** Names as users write them. */
const NAMES: Readonly<Record<string, Dialect>> = {
  postgres: 'postgres',
  postgresql: 'postgres',
  pg: 'postgres',
  psql: 'postgres',
  pgsql: 'postgres',
  cockroach: 'postgres',
  cockroachdb: 'postgres',
  mysql: 'mysql',
  mysql8: 'mysql',
  mariadb: 'mariadb',
  sqlite: 'sqlite',
  sqlite3: 'sqlite',
};

/** A dialect by one of its names, or `undefined`. */
export function dialectNamed(name: string): Dialect | undefined {
  return NAMES[name.toLowerCase()];
}

/** The dialect that words of the path name; the last one counts, as in `mysql/…/001.postgres.up.sql`. */
function dialectOfPath(file: string): Dialect | undefined {
  const named = file.split(/[^A-Za-z0-9]+/).flatMap((word) => dialectNamed(word) ?? []);
  return named.at(-1);
}

/** The dialect of a file: by its path, else by what only one database understands, else PostgreSQL. */
export function detectDialect(file: string, text: string): Dialect {
  const byPath = dialectOfPath(file);
  if (byPath !== undefined && !(byPath === 'postgres' && text.includes('`'))) return byPath;
  const byText = dialectOfText(text);
  // A file among PostgreSQL migrations that holds back-ticks is MySQL all the same.
  if (byPath === 'postgres' && byText.sure) return byText.dialect;
  return byPath ?? byText.dialect;
}

interface Told {
  dialect: Dialect;
  /** PostgreSQL would certainly refuse it. */
  sure: boolean;
}

const MYSQL_WORDS = new Set([
  'auto_increment',
  'unsigned',
  'tinyint',
  'mediumtext',
  'longtext',
  'longblob',
  'mediumblob',
  'mediumint',
  'datetime',
  'rlike',
  'identified',
]);
const SQLITE_WORDS = new Set(['autoincrement', 'pragma', 'rowid']);
const POSTGRES_WORDS = new Set([
  'timestamptz',
  'jsonb',
  'bytea',
  'serial',
  'bigserial',
  'plpgsql',
  'extension',
  'concurrently',
  'uuid',
  'tsvector',
  'gin',
  'gist',
  'only',
]);

/** What comes later, in seed files of many megabytes, tells nothing new. */
const TELLING = 1024 * 1024;

function dialectOfText(text: string): Told {
  let mysql = 0;
  let sqlite = 0;
  let postgres = 0;
  let quotedByTicks = false;
  let before = '';
  for (const token of tokenizeSql(text, 0, Math.min(text.length, TELLING))) {
    const written = text.slice(token.start, Math.min(token.end, token.start + 20)).toLowerCase();
    if (token.kind === 'operator' && written.includes('`')) quotedByTicks = true;
    else if (token.kind === 'dollar-string') postgres += 2;
    else if (token.kind === 'punctuation' && written === ':' && before === ':') postgres += 2;
    else if (token.kind === 'operator' && written === '=' && before === 'engine') mysql += 2;
    // An account: 'app'@'localhost'.
    else if (written === '@' && before.startsWith("'")) mysql += 2;
    else if (token.kind === 'word') {
      if (MYSQL_WORDS.has(written)) mysql += written === 'datetime' ? 1 : 2;
      else if (SQLITE_WORDS.has(written)) sqlite += 2;
      else if (POSTGRES_WORDS.has(written)) postgres += 1;
    }
    if (token.kind !== 'comment') before = written;
  }
  if (quotedByTicks) return { dialect: sqlite > mysql ? 'sqlite' : 'mysql', sure: true };
  if (sqlite > postgres && sqlite >= mysql) return { dialect: 'sqlite', sure: false };
  if (mysql > postgres) return { dialect: 'mysql', sure: false };
  return { dialect: 'postgres', sure: false };
}
