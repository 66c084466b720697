/** Changes of a plan in short form. */
import type { Change, ChangeKind } from '../../src/model/change.ts';
import { UNKNOWN, isObject, type Json, type JsonObject } from '../../src/model/json.ts';
import type { PlanEntry } from '../../tools/generate/danger-cases.ts';

export function planChanges(entries: PlanEntry[]): Change[] {
  return entries.map(change);
}

const KINDS: Record<string, ChangeKind> = {
  'no-op': 'move',
  create: 'create',
  read: 'read',
  update: 'update',
  delete: 'delete',
  forget: 'forget',
  'delete,create': 'replace',
  'create,delete': 'replace',
  'create,forget': 'forget',
};

function change(entry: PlanEntry, at: number): Change {
  const [, type = '', name = ''] = /(?:^|\.)([a-z0-9_]+)\.([A-Za-z0-9_-]+)(?:\[[^\]]*\])?$/.exec(entry.address) ?? [];
  const unknown = paths(entry.after_unknown ?? false);
  const kind = KINDS[entry.actions.join()] ?? 'unknown';
  return {
    source: 'plan',
    kind: kind === 'move' && entry.importing ? 'import' : kind,
    type: entry.type ?? type,
    address: entry.address,
    location: { file: 'plan.json', pointer: `resource_changes/${at}` },
    before: entry.before ?? null,
    after: withUnknown(entry.after ?? null, entry.after_unknown ?? false),
    changed: changedPaths(entry.before ?? null, withUnknown(entry.after ?? null, entry.after_unknown ?? false)),
    digest: `sha256:${'0'.repeat(64)}`,
    trust: 'local',
    plan: {
      actions: entry.actions,
      mode: entry.mode ?? 'managed',
      provider: entry.provider_name ?? `registry.terraform.io/hashicorp/${(entry.type ?? type).split('_')[0]}`,
      module: entry.module_address ?? '',
      name: entry.name ?? name,
      ...(entry.index === undefined ? {} : { index: entry.index }),
      ...(entry.action_reason === undefined ? {} : { actionReason: entry.action_reason }),
      replacePaths: (entry.replace_paths ?? []).map((path) => path.join('.')),
      unknownPaths: unknown,
      sensitivePaths: paths(entry.after_sensitive ?? false),
      ...(entry.deposed === undefined ? {} : { deposed: entry.deposed }),
      ...(entry.previous_address === undefined ? {} : { previousAddress: entry.previous_address }),
      ...(entry.importing === undefined ? {} : { importing: entry.importing as { id?: string } }),
    },
    ...(kind === 'unknown' ? { notUnderstood: `the action \`${entry.actions.join()}\` is not known` } : {}),
  };
}

function withUnknown(value: Json, mark: Json): Json {
  if (mark === true) return UNKNOWN;
  if (Array.isArray(mark)) {
    const list = Array.isArray(value) ? value : [];
    return Array.from({ length: Math.max(list.length, mark.length) }, (_, at) => withUnknown(list[at] ?? null, mark[at] ?? false));
  }
  if (!isObject(mark)) return value;
  const copy: JsonObject = isObject(value) ? { ...value } : {};
  for (const [key, part] of Object.entries(mark)) if (part !== false) copy[key] = withUnknown(copy[key] ?? null, part);
  return copy;
}

function paths(mark: Json, at = ''): string[] {
  if (mark === true) return [at];
  if (typeof mark !== 'object' || mark === null) return [];
  return Object.entries(mark).flatMap(([key, part]) => paths(part, at === '' ? key : `${at}.${key}`));
}

function changedPaths(before: Json, after: Json, at = ''): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const [from, to] = [before ?? {}, after ?? {}];
  if (typeof from !== 'object' || typeof to !== 'object' || to === UNKNOWN) return [at];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
    changedPaths((from as JsonObject)[key] ?? null, (to as JsonObject)[key] ?? null, at === '' ? key : `${at}.${key}`),
  );
}
