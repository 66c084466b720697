/** What a plan entry amounts to, told from its actions. */
import type { ChangeKind } from '../../model/change.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import { text } from './plan-detail.ts';

const KINDS: ReadonlyMap<string, ChangeKind | 'none'> = new Map([
  ['no-op', 'none'],
  ['create', 'create'],
  ['read', 'read'],
  ['update', 'update'],
  ['delete', 'delete'],
  ['delete,create', 'replace'],
  ['create,delete', 'replace'],
  ['forget', 'forget'],
  ['create,forget', 'forget'],
]);

/** `none`: nothing happens. `unknown`: a combination that no known release of Terraform or OpenTofu writes. */
function actionKind(actions: readonly string[]): ChangeKind | 'none' {
  return KINDS.get(actions.join(',')) ?? 'unknown';
}

/** Why it is unclear what the entry means; `kind` where the actions do not decide it. */
export function whyUnclear(entry: JsonObject, actions: string[], kind?: ChangeKind): string | undefined {
  if (text(entry['address']) === undefined || text(entry['type']) === undefined) return 'the entry has no `address` or no `type`';
  if (entry['mode'] !== undefined && entry['mode'] !== 'managed' && entry['mode'] !== 'data')
    return `the mode \`${String(entry['mode'])}\` is not known`;
  if (actions.length === 0) return 'the entry has no actions';
  if (kind !== undefined || actionKind(actions) !== 'unknown') return undefined;
  const destroys = actions.includes('delete') ? ', and the object is destroyed' : '';
  return `the actions \`${actions.join(', ')}\` are not known${destroys}`;
}

/** A move or an import may come with no action at all. */
export function entryKind(entry: JsonObject, body: JsonObject, actions: string[]): ChangeKind | 'none' {
  const kind = actionKind(actions);
  if (kind !== 'none') return kind;
  const previous = text(entry['previous_address']);
  if (previous !== undefined && previous !== entry['address']) return 'move';
  return isObject(body['importing']) ? 'import' : 'none';
}
