/** Fires on a domain that gets a constraint, checked in every table that uses it. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { isNew } from '../sql-predicates/new-object.ts';
import { codeName, path, snippet } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'domain constrained while its tables are locked',
  harm: 'lock',
  severity: 'high',
  why: 'Every column of every table that uses the domain is scanned, while writes to all of those tables wait (SHARE). None of them is named in the migration. Validating such a constraint later locks and scans in the same way.',
  help: 'add the CHECK `NOT VALID` and leave it so: new values are tested. Where old ones must be, put the CHECK on the columns of the tables, `NOT VALID` first, and validate it there',
  safeWhen: 'The domain was created earlier in the same pull request, or the constraint is added `NOT VALID`.',
  source: 'https://www.postgresql.org/docs/current/sql-alterdomain.html',
  lock: { mode: 'SHARE', during: 'scan' },
  find: onPostgres('alter-domain', (operation, sql) => {
    const { domain, action } = operation;
    if (isNew(sql, 'domain', domain) || isNew(sql, 'type', domain)) return undefined;
    const scans = action === 'set-not-null' || action === 'validate' || (action === 'add-constraint' && !operation.notValid);
    if (!scans) return undefined;
    const message = `writes to every table with a column of the domain ${codeName(domain)} wait while those columns are scanned`;
    if (action === 'validate')
      return {
        message,
        help: `leave it unvalidated, new values are tested already; where old ones must be, on each table: ${snippet('ALTER TABLE <table> ADD CONSTRAINT <name> CHECK (<condition>) NOT VALID')}; in another transaction: ${snippet('ALTER TABLE <table> VALIDATE CONSTRAINT <name>;')}`,
      };
    const check = action === 'set-not-null' ? 'VALUE IS NOT NULL' : '<condition>';
    return {
      message,
      help: `${snippet(`ALTER DOMAIN ${path(domain)} ADD CONSTRAINT <name> CHECK (${check}) NOT VALID`)}, and leave it so: new values are tested`,
    };
  }),
});
