/** What the list of actions of a plan entry amounts to. */
import type { ChangeKind } from '../../model/change.ts';

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
export function actionKind(actions: readonly string[]): ChangeKind | 'none' {
  return KINDS.get(actions.join(',')) ?? 'unknown';
}
