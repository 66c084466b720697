/** Fires when a list of members replaces all others, and some lose their access. */
import { defineDanger } from '../../model/danger.ts';
import { bindings } from '../plan-predicates/members.ts';
import { leaves } from '../plan-predicates/lifecycle.ts';
import { isUndecided } from '../plan-predicates/undecided.ts';

const AUTHORITATIVE = new Set([
  'google_project_iam_policy',
  'google_project_iam_binding',
  'google_folder_iam_policy',
  'google_folder_iam_binding',
  'google_organization_iam_policy',
  'google_organization_iam_binding',
  'google_storage_bucket_iam_policy',
]);

/** What the members are members of. */
const TARGETS = new Set(['project', 'folder', 'org_id', 'bucket']);

export default defineDanger({
  title: 'list of members that replaces all others',
  harm: 'outage',
  severity: 'high',
  why: 'Every member that the list does not name loses access, also those whom Google or other teams added; nothing in the plan names them.',
  help: 'use `_iam_member`, which adds one member and leaves the others alone; else import the present list first',
  safeWhen: 'members are only added to a list that was there before; of what the same plan makes (known only after apply) one level less',
  types: [...AUTHORITATIVE],
  fate: 'left',
  find(change) {
    if (!AUTHORITATIVE.has(change.type) || !leaves(change)) return undefined;
    const whole = change.type.endsWith('_policy');
    const scope = whole ? 'every role' : 'its role';
    if (change.before === null) {
      // What is made in the same plan has the members that its maker gave it, and no others.
      const isNew = change.plan?.unknownPaths.some((path) => TARGETS.has(path)) === true;
      return {
        message: `\`${change.address}\` takes ${scope} away from all members that it does not name`,
        severity: whole ? (isNew ? 'medium' : 'high') : isNew ? 'low' : 'medium',
        key: 'create',
      };
    }
    if (isUndecided(change.after, whole ? 'policy_data' : 'members')) return undefined;
    const after = bindings(change.type, change.after);
    const removed = bindings(change.type, change.before).filter(
      (old) => !after.some((one) => one.role === old.role && one.member === old.member),
    );
    if (removed.length === 0) return undefined;
    return {
      message: `\`${change.address}\` takes access away from ${removed.length} ${removed.length === 1 ? 'member' : 'members'}`,
      key: 'removed',
    };
  },
});
