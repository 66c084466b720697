/** Fires when a role that controls a subscription, group or vault is assigned in Azure. */
import { defineDanger } from '../../model/danger.ts';
import type { Hit } from '../../model/danger.ts';
import type { Change } from '../../model/change.ts';
import { isUnknown } from '../../model/json.ts';
import { read, readAll, readText, readTexts } from '../plan-predicates/attribute.ts';
import { existed, leaves } from '../plan-predicates/lifecycle.ts';

const PRIVILEGED = new Map([
  ['8e3af657-a8ff-443c-a75c-2fe8c4bcb635', 'Owner'],
  ['b24988ac-6180-42a0-ab88-20f7382dd24c', 'Contributor'],
  ['18d7d88d-d35e-4fb5-a5c3-7773c20a72d9', 'User Access Administrator'],
  ['f58310d9-a9f6-439a-9e8d-f62e7b41a168', 'Role Based Access Control Administrator'],
  ['00482a5a-887f-4fb3-b363-3b7fe8e74483', 'Key Vault Administrator'],
]);

/** All actions, or those by which roles are assigned. */
const EVERYTHING = /^(\*|\*\/write|Microsoft\.Authorization\/(\*|roleAssignments\/(\*|write)))$/i;

export default defineDanger({
  title: 'privileged role assigned in Azure',
  harm: 'privilege',
  severity: 'critical',
  why: 'On a subscription or management group the role controls everything below it, its permissions included.',
  help: 'assign a role made for the task, on the one resource that needs it; use privileged identity management for the rest',
  safeWhen: 'the role was assigned before; on a resource group or a single resource it counts as high or medium',
  types: ['azurerm_role_assignment', 'azurerm_role_definition'],
  fate: 'left',
  find(change) {
    if (!leaves(change)) return undefined;
    return change.type === 'azurerm_role_assignment'
      ? assignment(change)
      : change.type === 'azurerm_role_definition'
        ? definition(change)
        : undefined;
  },
});

function assignment(change: Change): Hit | undefined {
  const [before, after] = [roleOf(change.before), roleOf(change.after)];
  const [from, to] = [readText(change.before, 'scope'), readText(change.after, 'scope')];
  if (after === undefined) return unknownRole(change);
  if (before === after && from === to) return undefined;
  const wide = to === undefined || /^\/(subscriptions\/[^/]+|providers\/Microsoft\.Management\/managementGroups\/[^/]+)?\/?$/i.test(to);
  const group = to !== undefined && /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+$/i.test(to);
  // What is unknown is made by the same plan, mostly a resource or group; it may still be a management group, so that somebody has to look.
  const severity = wide ? (to === undefined ? 'medium' : 'critical') : group ? 'high' : 'medium';
  const where =
    to === undefined ? '' : wide ? ' on a whole subscription or management group' : group ? ' on a resource group' : ' on one resource';
  return { message: `\`${change.address}\` assigns \`${after}\`${where}`, severity, key: after };
}

/** The provider fills in the other one of name and id, so only both together say that nobody can tell which role it is. */
function unknownRole(change: Change): Hit | undefined {
  const roles = ['role_definition_name', 'role_definition_id'].map((path) => read(change.after, path));
  if (!roles.some(isUnknown) || roles.some((role) => typeof role === 'string')) return undefined;
  return {
    message: `\`${change.address}\` assigns a role known only after apply`,
    severity: existed(change) ? 'medium' : 'low',
    key: 'role',
  };
}

function roleOf(object: Change['after']): string | undefined {
  const name = readText(object, 'role_definition_name');
  if (name !== undefined) return [...PRIVILEGED.values()].find((role) => role.toLowerCase() === name.toLowerCase());
  return PRIVILEGED.get((readText(object, 'role_definition_id') ?? '').split('/').at(-1)?.toLowerCase() ?? '');
}

function definition(change: Change): Hit | undefined {
  const all = (object: Change['after']): boolean =>
    readAll(object, 'permissions')
      .flat()
      .some((permission) => readTexts(permission, 'actions').some((action) => EVERYTHING.test(action)));
  if (!all(change.after) || all(change.before)) return undefined;
  return {
    message: `\`${change.address}\` defines a role that can do everything, or give itself any other`,
    severity: 'high',
    key: 'actions',
  };
}
