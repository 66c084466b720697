/** Fires on a role that gets power over the whole server. */
import { defineDanger, type Hit } from '../../model/danger.ts';
import { isMySql } from '../sql-predicates/dialect.ts';
import { onOperation, type OperationOf } from '../sql-predicates/on-operation.ts';
import { account, code, identifier, snippet } from '../sql-predicates/wording.ts';

const POWERS = ['superuser', 'bypassrls', 'createrole', 'replication'];

export default defineDanger({
  title: 'role given power over the server',
  harm: 'privilege',
  severity: 'high',
  why: 'A superuser reads, changes and runs anything. BYPASSRLS sees every row, CREATEROLE hands out roles, REPLICATION copies the whole cluster. In MySQL, ALL and SUPER on `*.*` do the same.',
  help: 'grant the privileges that are needed on the objects that need them',
  source: 'https://www.postgresql.org/docs/current/role-attributes.html',
  find: onOperation(['create-role', 'alter-role', 'grant'], (operation, sql) => {
    if (operation.op === 'grant') return isMySql(sql) ? onEverything(operation) : undefined;
    const powers = operation.attributes.map((attribute) => attribute.toLowerCase()).filter((attribute) => POWERS.includes(attribute));
    if (powers.length === 0) return undefined;
    return {
      message: `${code(operation.role)} gets ${powers.map((power) => power.toUpperCase()).join(', ')}`,
      help: `${snippet(`ALTER ROLE ${identifier(operation.role)} ${powers.map((power) => `NO${power.toUpperCase()}`).join(' ')}`)}; and GRANT what is needed`,
    };
  }),
});

/** Privileges of MySQL on all databases with which everything else can be had. */
const POWERS_ON_EVERYTHING =
  /^(all|super|file|process|shutdown|reload|create user|grant option|replication slave admin|system_user|system_variables_admin|role_admin|set_user_id)$/;

/** `GRANT ALL ON *.*`. */
function onEverything({ grant }: OperationOf<'grant'>): Hit | undefined {
  if (!grant.objects.some(({ schema, name }) => schema === '*' && name === '*')) return undefined;
  const powers = grant.privileges.filter((privilege) => POWERS_ON_EVERYTHING.test(privilege));
  if (powers.length === 0 && !grant.grantOption) return undefined;
  const what = powers.length > 0 ? powers.map((power) => power.toUpperCase()).join(', ') : 'what it grants';
  return {
    message: `${grant.grantees.map(code).join(', ')} gets ${what} on every database of the server${grant.grantOption ? ', and may pass it on' : ''}`,
    help: `grant what is needed on one database: ${snippet(`GRANT SELECT, INSERT, UPDATE, DELETE ON <database>.* TO ${grant.grantees.map(account).join(', ')};`)}`,
  };
}
