/** Fires on a grant of every privilege. */
import { defineDanger } from '../../model/danger.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { account, code, codeName, identifier, snippet } from '../sql-predicates/wording.ts';

/** For these ALL means a single privilege. */
const NARROW = ['function', 'procedure', 'routine', 'language', 'type', 'domain', 'foreign-data-wrapper', 'foreign-server', 'tablespace'];

export default defineDanger({
  title: 'all privileges granted',
  harm: 'privilege',
  severity: 'high',
  why: 'The role may now empty the table, make foreign keys and triggers on it, and do whatever else a later version adds to ALL: far more than reading and writing.',
  help: 'name the privileges that are needed',
  safeWhen: 'The privilege is for a function or type, where ALL is one privilege.',
  source: 'https://www.postgresql.org/docs/current/ddl-priv.html',
  find: onOperation('grant', ({ grant }, sql) => {
    // On everything, it is power over the server.
    if (isMySql(sql) && grant.objects.some(({ schema, name }) => schema === '*' && name === '*')) return undefined;
    const grantee = (name: string): string => (isMySql(sql) ? account(name) : identifier(name));
    if (!grant.privileges.includes('all') || NARROW.includes(grant.objectType.toLowerCase().replaceAll(/[ _]/g, '-'))) return undefined;
    const objects =
      grant.allInSchema && !isMySql(sql)
        ? `every ${grant.objectType.toLowerCase()} of ${grant.objects.map(({ name }) => code(name)).join(', ')}`
        : `${grant.objectType.toLowerCase()} ${grant.objects.map(codeName).join(', ')}`;
    return {
      message: `${grant.grantees.map(code).join(', ')} may do everything with ${objects}${grant.grantOption ? ', and pass that on' : ''}`,
      help: `name what is needed: ${snippet(`GRANT SELECT, INSERT, UPDATE, DELETE ON ... TO ${grant.grantees.map(grantee).join(', ')};`)}`,
    };
  }),
});
