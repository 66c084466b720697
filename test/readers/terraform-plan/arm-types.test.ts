/** Every type that Azure Resource Manager shares with Terraform is one that some danger knows under that name. */
import { expect, test } from 'vitest';
import { dangers } from '../../../src/dangers/index.ts';
import { looksAt } from '../../../src/dangers/choose.ts';
import { ARM_COUNTERPARTS, armType } from '../../../src/readers/direct-providers/arm-types.ts';

test('each counterpart is named by a danger', () => {
  const naming = [...dangers.values()].filter(({ types }) => types !== undefined);
  expect(ARM_COUNTERPARTS.length).toBeGreaterThan(120);
  expect(ARM_COUNTERPARTS.filter((type) => !naming.some((danger) => looksAt(danger, type)))).toEqual([]);
});

test('what the type leaves open is told by the kind, or by where it is', () => {
  const typeOf = (written: string, kind: string, scope: string): string | undefined => armType(written, { kind, scope })?.type;
  const site = (kind: string): string | undefined => typeOf('Microsoft.Web/sites@2023-01-01', kind, '');
  expect(['app,linux', 'functionapp,linux', 'app', 'functionapp'].map(site)).toEqual([
    'azurerm_linux_web_app',
    'azurerm_linux_function_app',
    'azurerm_windows_web_app',
    'azurerm_windows_function_app',
  ]);
  const assignment = (scope: string): string | undefined => typeOf('Microsoft.Authorization/policyAssignments@2022-06-01', '', scope);
  expect(
    ['/subscriptions/s', '/subscriptions/s/resourceGroups/g', '/subscriptions/s/resourceGroups/g/providers/a/b/c'].map(assignment),
  ).toEqual(['azurerm_subscription_policy_assignment', 'azurerm_resource_group_policy_assignment', 'azurerm_resource_policy_assignment']);
  expect(['toString', 'Microsoft.Nothing/here', ''].map((written) => typeOf(written, '', ''))).toEqual([undefined, undefined, undefined]);
});
