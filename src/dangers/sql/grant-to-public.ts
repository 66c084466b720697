/** Fires on a grant to every role there is. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { codeName, snippet } from '../sql-predicates/wording.ts';

/** What every role has from the start. */
const USUAL: Record<string, string[]> = {
  function: ['execute', 'all'],
  procedure: ['execute', 'all'],
  routine: ['execute', 'all'],
  type: ['usage', 'all'],
  domain: ['usage', 'all'],
  language: ['usage', 'all'],
  database: ['connect', 'temporary', 'temp'],
};

export default defineDanger({
  title: 'access granted to everybody',
  harm: 'exposure',
  severity: 'high',
  why: 'PUBLIC is every role of the server, also those that are created later.',
  help: 'grant to a named role',
  safeWhen:
    'Where every role has the privilege from the start (EXECUTE on functions, USAGE on types, CONNECT) the finding has severity low.',
  source: 'https://www.postgresql.org/docs/current/ddl-priv.html',
  find: onPostgres('grant', ({ grant }) => {
    if (!grant.grantees.some((grantee) => grantee.toLowerCase() === 'public')) return undefined;
    const usual = USUAL[grant.objectType.toLowerCase()] ?? [];
    const privileges = grant.privileges.map((privilege) => privilege.toUpperCase()).join(', ');
    return {
      severity: grant.privileges.every((privilege) => usual.includes(privilege)) ? 'low' : 'high',
      message: `every role, now and later, has ${privileges} on ${grant.objects.map(codeName).join(', ')}`,
      help: snippet(`GRANT ${privileges} ON ... TO <role>;`),
    };
  }),
});
