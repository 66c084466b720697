/** Privileges, roles and row-level security policies. */
import type {
  AlterDefaultPrivilegesStmt,
  AlterPolicyStmt,
  AlterRoleSetStmt,
  AlterRoleStmt,
  CreatePolicyStmt,
  CreateRoleStmt,
  DefElem,
  GrantRoleStmt,
  GrantStmt,
  Node,
  RoleSpec,
} from '@pgsql/types';
import type { SqlName, SqlOperation } from '../../../model/sql.ts';
import { bareName, partsName, relation, type StatementContext } from './context.ts';
import { optionalExpression } from './expression.ts';
import { isBare, objectType } from './object-type.ts';
import { isAlwaysTrue } from './row-filter.ts';
import { asNode, definitions, isOn, itemsOf, stringsOf } from './syntax.ts';

export function roleName(role: RoleSpec | undefined): string {
  if (role?.rolename !== undefined) return role.rolename;
  return (role?.roletype ?? '').replace('ROLESPEC_', '').toLowerCase();
}

export function roleNames(nodes: readonly Node[] | undefined): string[] {
  return (nodes ?? []).map((node) => roleName(asNode(node, 'RoleSpec')));
}

export function grant(context: StatementContext, statement: GrantStmt): SqlOperation[] {
  const privileges = (statement.privileges ?? []).map((node) => (asNode(node, 'AccessPriv')?.priv_name ?? '').toLowerCase());
  const type = objectType(statement.objtype);
  return [
    {
      op: statement.is_grant === true ? 'grant' : 'revoke',
      grant: {
        privileges: privileges.length === 0 ? ['all'] : privileges,
        objectType: type,
        objects: (statement.objects ?? []).map((node) => granted(context, node, statement)),
        allInSchema: statement.targtype === 'ACL_TARGET_ALL_IN_SCHEMA',
        grantees: roleNames(statement.grantees),
        grantOption: statement.grant_option === true,
      },
    },
  ];
}

function granted(context: StatementContext, node: Node, statement: GrantStmt): SqlName {
  const range = asNode(node, 'RangeVar');
  if (range) return relation(context, range);
  const type = objectType(statement.objtype);
  const parts = stringsOf(asNode(node, 'ObjectWithArgs')?.objname ?? asNode(node, 'TypeName')?.names ?? itemsOf(node));
  if (statement.targtype === 'ACL_TARGET_ALL_IN_SCHEMA') return { schema: parts.at(-1) ?? null, name: '*' };
  return isBare(type) || parts.length === 0 ? bareName(parts.at(-1)) : partsName(context, parts, type);
}

/** What is granted on everything created later: the same privileges, on no object yet. */
export function alterDefaultPrivileges(context: StatementContext, statement: AlterDefaultPrivilegesStmt): SqlOperation[] {
  const schemas = definitions(statement.options).filter((option) => option.defname === 'schemas');
  const objects = schemas.flatMap((option) => stringsOf(itemsOf(option.arg))).map((schema): SqlName => ({ schema, name: '*' }));
  return grant(context, statement.action ?? {}).map((made) =>
    made.op === 'grant' || made.op === 'revoke' ? { ...made, grant: { ...made.grant, objects, allInSchema: true } } : made,
  );
}

export function grantRole(statement: GrantRoleStmt): SqlOperation[] {
  return [
    {
      op: statement.is_grant === true ? 'grant-role' : 'revoke-role',
      roles: (statement.granted_roles ?? []).map((node) => asNode(node, 'AccessPriv')?.priv_name ?? ''),
      grantees: roleNames(statement.grantee_roles),
      adminOption: definitions(statement.opt).some((option) => option.defname === 'admin' && isOn(option)),
    },
  ];
}

const ATTRIBUTES: Readonly<Record<string, string>> = { canlogin: 'login', isreplication: 'replication', bypassrls: 'bypassrls' };

export function createRole(statement: CreateRoleStmt): SqlOperation[] {
  const login = statement.stmt_type === 'ROLESTMT_USER' ? ['login'] : [];
  return [roleChange('create-role', statement.role ?? '', definitions(statement.options), login)];
}

export function alterRole(statement: AlterRoleStmt): SqlOperation[] {
  return [roleChange('alter-role', roleName(statement.role), definitions(statement.options), [])];
}

function roleChange(op: 'create-role' | 'alter-role', role: string, options: readonly DefElem[], more: string[]): SqlOperation {
  const flags = options.filter((option) => asNode(option.arg, 'Boolean') !== undefined);
  const attributes = flags.map((option) => `${isOn(option) ? '' : 'no'}${ATTRIBUTES[option.defname ?? ''] ?? option.defname ?? ''}`);
  const password = options.find((option) => option.defname === 'password');
  return {
    op,
    role,
    attributes: [...new Set([...more, ...attributes])],
    plaintextPassword: isPlainSecret(asNode(password?.arg, 'String')?.sval),
    settings: [],
  };
}

/** A verifier is as good as useless to a thief, and a placeholder is filled in elsewhere. */
function isPlainSecret(password: string | undefined): boolean {
  if (password === undefined || password === '') return false;
  if (/^SCRAM-SHA-256\$/.test(password) || /^md5[0-9a-f]{32}$/.test(password)) return false;
  return !/^(\$\{[^}]*\}|\{\{.*\}\}|<[^>]*>|%[^%]*%|:\w+|\$\w+|@\w+@)$/.test(password);
}

export function alterRoleSetting(statement: AlterRoleSetStmt): SqlOperation[] {
  const name = statement.setstmt?.name;
  return [
    {
      op: 'alter-role',
      role: roleName(statement.role),
      attributes: [],
      plaintextPassword: false,
      settings: name === undefined ? [] : [name],
    },
  ];
}

export function policy(
  context: StatementContext,
  op: 'create-policy' | 'alter-policy',
  statement: CreatePolicyStmt & AlterPolicyStmt,
): SqlOperation[] {
  return [
    {
      op,
      policy: statement.policy_name ?? '',
      table: relation(context, statement.table),
      permissive: op === 'alter-policy' || statement.permissive === true,
      command: statement.cmd_name ?? 'all',
      ...optionalExpression(context, 'using', statement.qual),
      ...optionalExpression(context, 'check', statement.with_check),
      usingTrue: isAlwaysTrue(statement.qual),
      checkTrue: isAlwaysTrue(statement.with_check),
      roles: roleNames(statement.roles),
    },
  ];
}
