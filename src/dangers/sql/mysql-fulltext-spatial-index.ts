/** Fires on indexes that MySQL cannot build while others write. */
import { defineDanger } from '../../model/danger.ts';
import { demandsOnline, onMySql } from '../sql-predicates/dialect.ts';
import { isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'full-text or spatial index built while writes wait',
  harm: 'lock',
  severity: 'high',
  why: 'Such an index is built in place, but writers wait until it is done; the first full-text index of a table writes the whole table anew to number its rows.',
  help: 'build it in a quiet hour, or with a tool that copies in the background (gh-ost, pt-online-schema-change)',
  safeWhen: 'The table was created earlier in the same pull request.',
  source:
    'measured on MariaDB 10.11; documented for MySQL: https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html#online-ddl-index-operations',
  find: onMySql('create-index', ({ index }, sql) => {
    if (!['fulltext', 'spatial', 'vector'].includes(index.method) || isNewTable(sql, index.table) || demandsOnline(sql)) return undefined;
    return {
      message: `writes to ${codeName(index.table)} wait until the ${index.method} index ${index.name === null ? '' : `${code(index.name)} `}is built`,
    };
  }),
});
