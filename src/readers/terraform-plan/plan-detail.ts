/** What a plan entry says beyond before and after. */
import type { PlanDetail } from '../../model/change.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';

/** Paths of unknown and sensitive values are left to be filled in. */
export function planDetail(entry: JsonObject, body: JsonObject, actions: string[], terraformVersion?: string): PlanDetail {
  const detail: PlanDetail = {
    actions,
    mode: entry['mode'] === 'data' ? 'data' : 'managed',
    provider: text(entry['provider_name']) ?? '',
    module: text(entry['module_address']) ?? '',
    name: text(entry['name']) ?? '',
    replacePaths: replacePaths(body['replace_paths']),
    unknownPaths: [],
    sensitivePaths: [],
  };
  const index = entry['index'];
  const importing = body['importing'];
  if (typeof index === 'string' || typeof index === 'number') detail.index = index;
  const actionReason = text(entry['action_reason']);
  if (actionReason !== undefined) detail.actionReason = actionReason;
  const deposed = text(entry['deposed']);
  if (deposed !== undefined) detail.deposed = deposed;
  const previousAddress = text(entry['previous_address']);
  if (previousAddress !== undefined) detail.previousAddress = previousAddress;
  if (isObject(importing)) {
    const id = text(importing['id']);
    detail.importing = id === undefined ? {} : { id };
  }
  if (terraformVersion !== undefined) detail.terraformVersion = terraformVersion;
  return detail;
}

/** `[["a", 0, "b"]]` as `["a.0.b"]`. */
function replacePaths(paths: Json | undefined): string[] {
  if (!Array.isArray(paths)) return [];
  return paths.map((path) => (Array.isArray(path) ? path.map(String).join('.') : String(path))).sort();
}

/** A list of strings; whatever else stands in it is spelled out. */
export function strings(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))) : [];
}

/** A string that is not empty. */
export function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
