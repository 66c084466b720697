/** Fires on a function that is dropped and comes back with other arguments. */
import { defineDanger } from '../../model/danger.ts';
import { formatSqlName } from '../../model/sql.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { earlier, later } from '../sql-predicates/script-index.ts';
import { isNew, sameName } from '../sql-predicates/new-object.ts';
import { code, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'function replaced by one with other arguments',
  harm: 'incompatible',
  severity: 'high',
  why: 'Callers of the old form fail at once: to PostgreSQL the two are different functions.',
  help: 'create the new form beside the old one, move callers over, and drop the old one later',
  safeWhen:
    'The arguments have the same types, those that were added have defaults, or the function was created earlier in the same pull request.',
  source: 'https://www.postgresql.org/docs/current/xfunc-overload.html',
  find: onPostgres('drop', (operation, sql) => {
    const { objectType, object, signature } = operation;
    if ((objectType !== 'function' && objectType !== 'procedure') || signature === undefined || isNew(sql, objectType, object))
      return undefined;
    if (earlier(sql, 'create-function').some(({ operation: other }) => sameName(other.function, object))) return undefined;
    const successors = later(sql, 'create-function').filter(({ operation: other }) => sameName(other.function, object));
    if (successors.length === 0 || successors.some(({ operation: other }) => plain(other.signature) === plain(signature))) return undefined;
    if (successors.some(({ operation: other, statement }) => takesOldCalls(other.signature, signature, statement.text))) return undefined;
    const [next] = successors;
    return {
      message: `callers of ${code(`${formatSqlName(object)}(${signature})`)} fail at once: what replaces it takes ${code(`(${next?.operation.signature ?? ''})`)}`,
      help: `keep the old form beside the new one until nothing calls it: leave out ${snippet(`DROP FUNCTION ${path(object)}`)}`,
    };
  }),
});

/** The new form only has arguments added that may be left out. */
function takesOldCalls(next: string, old: string, text: string): boolean {
  const [before, after] = [plain(old).split(','), plain(next).split(',')];
  const kept = old === '' ? 0 : before.length;
  if (kept > after.length || (kept > 0 && before.some((type, at) => type !== after[at]))) return false;
  const head = text.slice(0, Math.max(0, text.search(/\breturns\b/i)) || 2000);
  return (head.match(/\bdefault\b|:?=/gi) ?? []).length >= after.length - kept;
}

/** Spellings of one type made equal. */
function plain(signature: string): string {
  return signature
    .toLowerCase()
    .replace(/\bpg_catalog\./g, '')
    .replace(/\b(integer|int)\b/g, 'int4')
    .replace(/\bbigint\b/g, 'int8')
    .replace(/\bsmallint\b/g, 'int2')
    .replace(/\bboolean\b/g, 'bool')
    .replace(/\bcharacter varying\b/g, 'varchar')
    .replace(/\bdouble precision\b/g, 'float8')
    .replace(/\btimestamp with time zone\b/g, 'timestamptz')
    .replace(/[()\s]/g, '');
}
