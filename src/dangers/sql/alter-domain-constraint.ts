/** Fires on a domain that gets a constraint, checked in every table that uses it. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNew } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'domain constrained while its tables are locked',
  harm: 'lock',
  severity: 'high',
  why: 'Every column of every table that uses the domain is scanned, while writes to all of those tables wait (SHARE). None of them is named in the migration.',
  help: 'add the CHECK `NOT VALID`, and validate it in a later transaction',
  safeWhen: 'The domain was created earlier in the same pull request, or the constraint is added `NOT VALID`.',
  source: 'https://www.postgresql.org/docs/current/sql-alterdomain.html',
  find: onPostgres('alter-domain', (operation, sql) => {
    const { domain, action } = operation;
    if (isNew(sql, 'domain', domain) || isNew(sql, 'type', domain)) return undefined;
    if (action !== 'set-not-null' && (action !== 'add-constraint' || operation.notValid)) return undefined;
    const check = action === 'set-not-null' ? 'VALUE IS NOT NULL' : '...';
    return {
      message: `writes to every table with a column of the domain ${codeName(domain)} wait while those columns are scanned`,
      help: `${snippet(`ALTER DOMAIN ${path(domain)} ADD CONSTRAINT <name> CHECK (${check}) NOT VALID`)}; then, in another transaction: ${snippet(`ALTER DOMAIN ${path(domain)} VALIDATE CONSTRAINT <name>;`)}`,
    };
  }),
});
