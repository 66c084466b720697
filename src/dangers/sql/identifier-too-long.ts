/** Advises on names that PostgreSQL cuts off. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { code } from '../sql-predicates/wording.ts';

/** Words and quoted names outside of strings and comments; `$tag$` bodies and strings are stepped over. */
const TOKENS = /--[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/|'[^']*'|"((?:[^"]|"")*)"|([\p{L}_][\p{L}\p{N}_$]*)/gu;

/** Statements that give names; function bodies and values are not looked at. */
const NAMING = [
  'create-table',
  'add-column',
  'add-constraint',
  'create-index',
  'create-view',
  'create-type',
  'create-sequence',
  'create-schema',
  'create-trigger',
  'create-policy',
  'rename',
] as const;

export default defineDanger({
  title: 'name longer than 63 bytes',
  harm: 'advice',
  severity: 'low',
  advisory: true,
  why: 'PostgreSQL cuts the name off at 63 bytes with a mere notice: two long names can become one, and code that knows the full name may not find it.',
  help: 'shorten it',
  source: 'https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS',
  find: onPostgres(NAMING, (operation, sql) => {
    // Once per statement: the names are taken from its text, since the parser has already cut them.
    if (sql.statement.operations[0] !== operation) return undefined;
    const { text } = sql.statement;
    if (text.length < 64) return undefined;
    const names = new Set([...text.matchAll(TOKENS)].map(([, quoted, word]) => quoted?.replaceAll('""', '"') ?? word ?? ''));
    return [...names]
      .filter((name) => new TextEncoder().encode(name).length > 63)
      .map((name) => ({ key: name, message: `${code(name)} is cut off after 63 bytes` }));
  }),
});
