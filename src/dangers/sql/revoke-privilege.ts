/** Fires on access that is taken away. */
import { defineDanger } from '../../model/danger.ts';
import type { SqlName, SqlObjectType } from '../../model/sql.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { earlier } from '../sql-predicates/script-index.ts';
import { isNew, isNewTable, sameName } from '../sql-predicates/new-object.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

export default defineDanger({
  title: 'access taken away',
  harm: 'outage',
  severity: 'high',
  why: 'Whoever relies on the privilege, perhaps the running application, fails from that moment on.',
  help: 'make sure that nothing uses it any more, then revoke it',
  safeWhen:
    'All objects were created earlier in the same pull request. Taking away what PUBLIC has is reported with severity medium: it closes a door, and may shut somebody out.',
  source: 'https://www.postgresql.org/docs/current/sql-revoke.html',
  find: onOperation(['revoke', 'revoke-role'], (operation, sql) => {
    if (operation.op === 'revoke-role')
      return { message: `${operation.grantees.map(code).join(', ')} loses all that came with ${operation.roles.map(code).join(', ')}` };
    const { grant } = operation;
    const created = (name: SqlName) =>
      isNewTable(sql, name) ||
      TYPES.some((type) => isNew(sql, type, name)) ||
      earlier(sql, 'create-function').some(({ operation: other }) => sameName(other.function, name));
    if (!grant.allInSchema && grant.objects.length > 0 && grant.objects.every(created)) return undefined;
    const fromPublic = grant.grantees.length > 0 && grant.grantees.every((grantee) => grantee.toLowerCase() === 'public');
    // Nobody uses yet what is only going to be made.
    const toCome = /^\s*alter\s+default\s+privileges\b/i.test(sql.statement.text);
    return {
      severity: toCome ? 'low' : fromPublic ? 'medium' : 'high',
      message: `${fromPublic ? 'roles without a grant of their own lose' : `${grant.grantees.map(code).join(', ')} loses`} ${grant.privileges.map((privilege) => privilege.toUpperCase()).join(', ')} on ${grant.allInSchema ? 'everything in ' : ''}${grant.objects.map(codeName).join(', ')}`,
    };
  }),
});

const TYPES: readonly SqlObjectType[] = ['function', 'procedure', 'sequence', 'schema', 'view', 'type'];
