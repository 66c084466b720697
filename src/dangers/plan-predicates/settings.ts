/** Settings that protect: which values are safe, and whether a change gives one up. */
import type { Change } from '../../model/change.ts';
import { isUnknown, type Json } from '../../model/json.ts';
import { tableName } from '../infra-types/destroyed.ts';
import { readAll } from './attribute.ts';
import { valuePairs } from './elements.ts';
import { watchedPaths } from './watched-paths.ts';
import { existed, isPlanned, leaves } from './lifecycle.ts';

/** One protecting attribute of a resource type. */
export interface Setting {
  /** Dotted path, without the numbers of single blocks. */
  path: string;
  /** The protecting values, words without regard to case; `set`: any value but none, `''`, `false` and 0. */
  safe: readonly Json[] | 'set';
  /** What the provider takes when nothing is written. */
  unset?: Json;
}

/** By resource type, as `tableName` gives it. */
export type SettingTable = Readonly<Record<string, readonly Setting[]>>;

/** A protecting attribute that is `true`. */
export function on(path: string, unset?: Json): Setting {
  return { path, safe: [true], ...(unset === undefined ? {} : { unset }) };
}

/** A protecting attribute that is `false`. */
export function off(path: string, unset?: Json): Setting {
  return { path, safe: [false], ...(unset === undefined ? {} : { unset }) };
}

/** A protecting attribute that has one of these values. */
export function is(path: string, safe: readonly Json[], unset?: Json): Setting {
  return { path, safe, ...(unset === undefined ? {} : { unset }) };
}

/** A protecting attribute or block that is present. */
export function set(path: string): Setting {
  return { path, safe: 'set' };
}

/** What a danger watches that looks at the settings of these tables only. */
export function watchedSettings(...tables: readonly SettingTable[]): Record<string, string[]> {
  return watchedPaths(
    ...tables.map((table) => Object.fromEntries(Object.entries(table).map(([type, all]) => [type, all.map(({ path }) => path)]))),
  );
}

export interface SettingChange {
  setting: Setting;
  /** Which of several elements it stands in. */
  element?: string;
  before: Json | undefined;
  after: Json | undefined;
}

/** Settings that were safe before and are known to be unsafe after, also across a replacement. */
export function settingsLost(change: Change, table: SettingTable): SettingChange[] {
  return settingsFrom(change, table, (setting, before, after) => isSafe(setting, before) === true && isSafe(setting, after) === false);
}

/** Settings that were safe before and can be anything after. */
export function settingsUndecided(change: Change, table: SettingTable): SettingChange[] {
  return settingsFrom(change, table, (setting, before, after) => isSafe(setting, before) === true && isSafe(setting, after) === undefined);
}

/** Settings that a created resource has spelled out as unsafe; a provider's own default is not spelled out. */
export function settingsCreatedUnsafe(change: Change, table: SettingTable): SettingChange[] {
  const settings = table[tableName(change.type)];
  if (settings === undefined || !isPlanned(change) || existed(change) || !leaves(change)) return [];
  const found: SettingChange[] = [];
  for (const setting of settings) {
    const after = readAll(change.after, setting.path).find((value) => isSafe(setting, value) === false);
    if (after !== undefined) found.push({ setting, before: undefined, after });
  }
  return found;
}

/** Settings that a created resource has spelled out as unsafe although the provider's own default is safe: somebody meant that. */
export function settingsBelowDefault(change: Change, table: SettingTable): SettingChange[] {
  return settingsCreatedUnsafe(change, table).filter(({ setting }) => setting.unset !== undefined && isSafe(setting, undefined) === true);
}

function settingsFrom(
  change: Change,
  table: SettingTable,
  holds: (setting: Setting, before: Json | undefined, after: Json | undefined) => boolean,
): SettingChange[] {
  const settings = table[tableName(change.type)];
  if (settings === undefined || !existed(change) || !leaves(change)) return [];
  const found: SettingChange[] = [];
  for (const setting of settings) {
    for (const pair of valuePairs(change.before, change.after, setting.path))
      if (holds(setting, pair.before, pair.after)) found.push({ setting, ...pair });
  }
  return found;
}

/** `undefined`: cannot be told. */
function isSafe(setting: Setting, value: Json | undefined): boolean | undefined {
  const effective = value ?? setting.unset;
  if (isUnknown(effective)) return undefined;
  if (setting.safe === 'set') return effective !== undefined && effective !== '' && effective !== false && effective !== 0;
  return setting.safe.some((safe) => safe === effective || (!areFlags(safe, effective) && isSameWord(safe, effective)));
}

/** Flags are the commonest settings, and need no spelling out. */
function areFlags(one: Json, other: Json | undefined): boolean {
  return typeof one === 'boolean' && typeof other === 'boolean';
}

function isSameWord(one: Json, other: Json | undefined): boolean {
  const word = Array.isArray(other) && other.length === 1 ? other[0] : other;
  return typeof word !== 'object' && String(one).toLowerCase() === String(word).toLowerCase();
}

/** The value to set again, for advice: `deletion_protection = true`. Programs and templates have no such notation. */
export function settingAdvice({ setting, before }: SettingChange, tool?: string): string {
  const value = setting.safe === 'set' ? undefined : (setting.safe.find((safe) => safe === before) ?? setting.safe[0]);
  if (tool !== undefined && value !== undefined && value !== null) return `set \`${setting.path}\` to \`${JSON.stringify(value)}\``;
  return value === undefined || value === null ? `keep \`${setting.path}\`` : `set \`${setting.path} = ${JSON.stringify(value)}\``;
}
