/** Fires when something in Google Cloud is shared with everybody. */
import { defineDanger } from '../../model/danger.ts';
import type { Change } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import { readText, readTexts } from '../plan-predicates/attribute.ts';
import { leaves } from '../plan-predicates/lifecycle.ts';
import { bindings } from '../plan-predicates/members.ts';

const ANYBODY = ['allUsers', 'allAuthenticatedUsers'];
const PUBLIC_ACLS = new Set(['publicRead', 'publicReadWrite', 'authenticatedRead']);

export default defineDanger({
  title: 'shared with everybody in Google Cloud',
  harm: 'exposure',
  severity: 'critical',
  why: '`allUsers` is the whole internet, `allAuthenticatedUsers` everybody with a Google account.',
  help: 'name the group or service account; serve public files through a load balancer or CDN with a bucket of its own',
  safeWhen:
    'it was shared so before; invoking a web service on Cloud Run or Cloud Functions counts as medium, since that is how such services go public',
  types: [
    'google_*_iam_member',
    'google_*_iam_binding',
    'google_*_iam_policy',
    'google_*_acl',
    'google_*_access',
    'google_*_access_control',
  ],
  fate: 'left',
  find(change) {
    if (!change.type.startsWith('google_') || !leaves(change)) return undefined;
    const before = change.before === null ? [] : everybody(change.before, change);
    const added = everybody(change.after, change).filter((one) => !before.includes(one));
    if (added.length === 0) return undefined;
    const invoking = added.every((one) => /^roles\/(run|cloudfunctions)\.invoker /.test(one));
    return {
      message: `\`${change.address}\` is shared with ${[...new Set(added.map((one) => `\`${one.split(' ')[1]}\``))].join(', ')}`,
      severity: invoking ? 'medium' : 'critical',
      key: added.toSorted().join(),
    };
  },
});

/** `role member` of everything shared with everybody. */
function everybody(object: Json, change: Change): string[] {
  if (/_iam_(member|binding|policy)$/.test(change.type))
    return bindings(change.type, object)
      .filter(({ member }) => ANYBODY.includes(member))
      .map(({ role, member }) => `${role} ${member}`);
  if (!/_(acl|access|access_control)$/.test(change.type)) return [];
  const entities = entityPaths(change.type).flatMap((path) => readTexts(object, path));
  const named = entities.flatMap((entity) => ANYBODY.filter((one) => entity.endsWith(one)).map((one) => `acl ${one}`));
  const canned = readText(object, 'predefined_acl') ?? readText(object, 'default_acl') ?? '';
  return PUBLIC_ACLS.has(canned) ? [...named, `acl ${canned}`] : named;
}

/** Where a type says whom it lets in: a bucket lists pairs of role and entity, a dataset names a group or member. */
function entityPaths(type: string): readonly string[] {
  if (type.endsWith('_access_control')) return ['entity'];
  return type.endsWith('_acl') ? ['role_entity'] : ['special_group', 'iam_member'];
}
