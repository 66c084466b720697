/** Properties of Azure Resource Manager as Terraform's `azurerm` provider names and nests them, where dangers look at them. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { azureProperties, type AzureProperty } from '../normal-form/azure-properties.ts';
import { isMark } from '../normal-form/marks.ts';
import { terraformShape } from './terraform-shape.ts';

/** Settings of `properties` or `backup` that Terraform has at the top. */
const OPENED: Readonly<Record<string, string>> = {
  azurerm_key_vault: 'properties',
  azurerm_mysql_flexible_server: 'backup',
  azurerm_postgresql_flexible_server: 'backup',
};

/** `settingsOf`: see `azureProperties`. */
export function azureNativeShape(type: string, properties: JsonObject, settingsOf = ''): JsonObject {
  const shaped = terraformShape(type, opened(properties, OPENED[type] ?? ''));
  for (const property of azureProperties(type, settingsOf)) bring(shaped, property);
  return shaped;
}

/** What would take the place of something else stays where it is. */
function opened(properties: JsonObject, block: string): JsonObject {
  const { [block]: inner, ...rest } = properties;
  if (!isObject(inner) || isMark(inner)) return properties;
  const clash = Object.entries(inner).filter(([name]) => Object.hasOwn(rest, name));
  return { ...inner, ...rest, ...(clash.length > 0 && { [block]: Object.fromEntries(clash) }) };
}

function bring(shaped: JsonObject, { from, to, read, keeps }: AzureProperty): void {
  const value = take(shaped, from.split('.'), keeps);
  if (value !== undefined) put(shaped, to.split('.'), read(value));
}

/** What stands at the path, through single blocks. What cannot be looked into is as unknown as what is in it. */
function take(object: JsonObject, [name = '', ...rest]: string[], keeps: boolean): Json | undefined {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  if (rest.length > 0) {
    if (isMark(value)) return value;
    const block = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
    return isMark(block) ? block : isObject(block) ? take(block, rest, keeps) : undefined;
  }
  if (!keeps) delete object[name];
  return value;
}

function put(object: JsonObject, [name = '', ...rest]: string[], value: Json): void {
  if (rest.length === 0) {
    object[name] = value;
    return;
  }
  const there = object[name];
  const block = Array.isArray(there) && isObject(there[0]) && !isMark(there[0]) ? there[0] : {};
  put(block, rest, value);
  object[name] = [block];
}
