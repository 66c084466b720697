/** Properties of the `azure-native` package as Terraform's `azurerm` provider names and nests them, where dangers look at them. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { isMark } from '../normal-form/marks.ts';
import { terraformShape } from './terraform-shape.ts';

/** Settings of `properties` or `backup` that Terraform has at the top. */
const OPENED: Readonly<Record<string, string>> = {
  azurerm_key_vault: 'properties',
  azurerm_mysql_flexible_server: 'backup',
  azurerm_postgresql_flexible_server: 'backup',
};

export function azureNativeShape(type: string, properties: JsonObject): JsonObject {
  const { [OPENED[type] ?? '']: inner, ...rest } = properties;
  const open = inner === undefined ? rest : isObject(inner) && !isMark(inner) ? { ...rest, ...inner } : properties;
  const shaped = terraformShape(type, open);
  rename(shaped, 'public_network_access', 'public_network_access_enabled', switched);
  rename(shaped, 'enable_purge_protection', 'purge_protection_enabled', (value) => value);
  return shaped;
}

function rename(shaped: JsonObject, from: string, to: string, read: (value: Json) => Json): void {
  const value = shaped[from];
  if (value === undefined) return;
  shaped[to] = read(value);
  delete shaped[from];
}

/** `Enabled` and `Disabled`; values of other kinds stay. */
function switched(value: Json): Json {
  return value === 'Enabled' ? true : value === 'Disabled' ? false : value;
}
