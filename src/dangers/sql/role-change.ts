/** Fires on who may log in, who belongs to whom, and who owns what. */
import { defineDanger } from '../../model/danger.ts';
import { onOperation } from '../sql-predicates/on-operation.ts';
import { isNew, isNewTable } from '../sql-predicates/new-object.ts';
import { code, codeName } from '../sql-predicates/wording.ts';

const POWERS = ['superuser', 'bypassrls', 'createrole', 'replication'];

export default defineDanger({
  title: 'role or ownership changed',
  harm: 'privilege',
  severity: 'high',
  why: 'Who may do what changes outside the place where access is reviewed. The owner of an object may do anything with it, and members of a role have all that it has.',
  help: 'change roles where access is managed, and have somebody who answers for it look on',
  safeWhen: 'The object whose owner changes was created earlier in the same pull request. Powers over the server are `sql/superuser-role`.',
  source: 'https://www.postgresql.org/docs/current/user-manag.html',
  find: onOperation(['create-role', 'alter-role', 'grant-role', 'reassign-owned', 'change-owner', 'set', 'rename'], (operation, sql) => {
    switch (operation.op) {
      case 'create-role':
      case 'alter-role':
        if (operation.attributes.some((attribute) => POWERS.includes(attribute.toLowerCase()))) return undefined;
        return {
          message:
            operation.op === 'create-role' ? `the role ${code(operation.role)} is created` : `the role ${code(operation.role)} is changed`,
        };
      case 'grant-role':
        return {
          message: `${operation.grantees.map(code).join(', ')} may do whatever ${operation.roles.map(code).join(', ')} may${operation.adminOption ? ', and pass that on' : ''}`,
        };
      case 'reassign-owned':
        return { message: `everything that ${operation.roles.map(code).join(', ')} owns belongs to ${code(operation.to)}` };
      case 'change-owner':
        if (isNew(sql, operation.objectType, operation.object) || isNewTable(sql, operation.object)) return undefined;
        return {
          message: `${code(operation.to)} owns the ${operation.objectType.replaceAll('-', ' ')} ${codeName(operation.object)}, and may do anything with it`,
        };
      case 'set':
        if (!['role', 'session_authorization', 'session authorization'].includes(operation.name.toLowerCase())) return undefined;
        if (['none', 'default'].includes(operation.value.toLowerCase().replaceAll("'", ''))) return undefined;
        return { message: `what follows runs as ${code(operation.value)}` };
      case 'rename':
        if (operation.objectType !== 'role') return undefined;
        return {
          message: `the role ${code(operation.object.name)} is called ${code(operation.to)} from now on: whoever logs in by the old name fails`,
        };
    }
  }),
});
