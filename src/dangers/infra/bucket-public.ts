/** Fires when a bucket can be read by everybody, or what keeps it private is taken away. */
import { defineDanger } from '../../model/danger.ts';
import type { Hit } from '../../model/danger.ts';
import type { Change } from '../../model/change.ts';
import { BUCKET_ACCESS, PUBLIC_ACCESS_BLOCK } from '../infra-types/public-access.ts';
import { read, readText } from '../plan-predicates/attribute.ts';
import { destroys, isDeposed, leaves, replaces } from '../plan-predicates/lifecycle.ts';
import { protectionLost } from '../plan-predicates/protection.ts';
import { settingsCreatedUnsafe, settingsLost, watchedSettings } from '../plan-predicates/settings.ts';
import { loss } from '../plan-predicates/wording.ts';
import { watchedPaths } from '../plan-predicates/watched-paths.ts';

/** Attribute that opens a bucket, and its values that do. */
const OPEN_VALUES: Readonly<Record<string, { path: string; values: readonly string[] }>> = {
  aws_s3_bucket: { path: 'acl', values: ['public-read', 'public-read-write', 'authenticated-read', 'website'] },
  aws_s3_bucket_acl: { path: 'acl', values: ['public-read', 'public-read-write', 'authenticated-read', 'website'] },
  azurerm_storage_container: { path: 'container_access_type', values: ['blob', 'container'] },
  digitalocean_spaces_bucket: { path: 'acl', values: ['public-read'] },
  digitalocean_spaces_bucket_object: { path: 'acl', values: ['public-read'] },
  oci_objectstorage_bucket: { path: 'access_type', values: ['ObjectRead', 'ObjectReadWithoutList'] },
  alicloud_oss_bucket: { path: 'acl', values: ['public-read', 'public-read-write'] },
  alicloud_oss_bucket_acl: { path: 'acl', values: ['public-read', 'public-read-write'] },
};

export default defineDanger({
  title: 'bucket opened to the public',
  harm: 'exposure',
  severity: 'critical',
  why: 'Whatever is in it, or is ever put into it, can be read by everybody.',
  help: 'keep the bucket private and serve public files through a CDN with access of its own',
  safeWhen: 'it was so before; a new access block that leaves something out counts as medium',
  types: [...new Set([OPEN_VALUES, PUBLIC_ACCESS_BLOCK, BUCKET_ACCESS].flatMap((table) => Object.keys(table)))],
  newTypes: [OPEN_VALUES, PUBLIC_ACCESS_BLOCK].flatMap((table) => Object.keys(table)),
  watches: watchedPaths(
    Object.fromEntries(Object.entries(OPEN_VALUES).map(([type, { path }]) => [type, path])),
    watchedSettings(PUBLIC_ACCESS_BLOCK, BUCKET_ACCESS),
  ),
  find(change) {
    const opened = openedByValue(change);
    if (opened) return opened;
    if (change.type in PUBLIC_ACCESS_BLOCK) return accessBlock(change);
    return protectionLost(change, BUCKET_ACCESS);
  },
});

function openedByValue(change: Change): Hit | undefined {
  const open = OPEN_VALUES[change.type];
  if (open === undefined || !leaves(change)) return undefined;
  const [before, after] = [readText(change.before, open.path), readText(change.after, open.path)];
  if (after === undefined || after === before || !(open.values.includes(after) || /^public[a-z-]{0,20}$/.test(after))) return undefined;
  // An object list that only the account's own tooling writes is still public once the ACL says so, on create as well.
  return { message: `\`${change.address}\` is opened to the public by \`${open.path} = "${after}"\``, key: open.path };
}

function accessBlock(change: Change): Hit | undefined {
  if (destroys(change) && !replaces(change) && !isDeposed(change)) {
    const blocked = (PUBLIC_ACCESS_BLOCK[change.type] ?? []).some(({ path }) => read(change.before, path) === true);
    return blocked ? { message: `${loss(change)}: nothing keeps the bucket from being made public`, severity: 'high' } : undefined;
  }
  // Four switches of one block, one finding.
  const lost = settingsLost(change, PUBLIC_ACCESS_BLOCK);
  const left = lost.length > 0 ? lost : settingsCreatedUnsafe(change, PUBLIC_ACCESS_BLOCK);
  if (left.length === 0) return undefined;
  const names = left.map(({ setting }) => `\`${setting.path}\``).join(', ');
  return {
    message: `\`${change.address}\` ${lost.length > 0 ? 'lifts' : 'is created without'} ${names}`,
    help: `set ${names} to \`true\``,
    severity: lost.length > 0 ? 'critical' : 'medium',
    key: left.map(({ setting }) => setting.path).join(),
  };
}
