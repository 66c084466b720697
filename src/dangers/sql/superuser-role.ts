/** Fires on a role that gets power over the whole server. */
import { defineDanger } from '../../model/danger.ts';
import { onPostgres } from '../sql-predicates/on-operation.ts';
import { code, identifier, snippet } from '../sql-predicates/wording.ts';

const POWERS = ['superuser', 'bypassrls', 'createrole', 'replication'];

export default defineDanger({
  title: 'role given power over the server',
  harm: 'privilege',
  severity: 'high',
  why: 'A superuser reads, changes and runs anything. BYPASSRLS sees every row, CREATEROLE hands out roles, REPLICATION copies the whole cluster.',
  help: 'grant the privileges that are needed on the objects that need them',
  source: 'https://www.postgresql.org/docs/current/role-attributes.html',
  find: onPostgres(['create-role', 'alter-role'], (operation) => {
    const powers = operation.attributes.map((attribute) => attribute.toLowerCase()).filter((attribute) => POWERS.includes(attribute));
    if (powers.length === 0) return undefined;
    return {
      message: `${code(operation.role)} gets ${powers.map((power) => power.toUpperCase()).join(', ')}`,
      help: `${snippet(`ALTER ROLE ${identifier(operation.role)} ${powers.map((power) => `NO${power.toUpperCase()}`).join(' ')}`)}; and GRANT what is needed`,
    };
  }),
});
