/** Fires when a key that can write, or a webhook that sends elsewhere, is added to GitHub. */
import { defineDanger } from '../../model/danger.ts';
import { read } from '../plan-predicates/attribute.ts';
import { creates, existed, leaves } from '../plan-predicates/lifecycle.ts';

const KEYS = ['github_repository_deploy_key', 'github_user_ssh_key'];
const WEBHOOKS = new Set(['github_repository_webhook', 'github_organization_webhook']);

export default defineDanger({
  title: 'writing deploy key or redirected webhook',
  harm: 'exposure',
  severity: 'high',
  why: 'A key that can write changes the code without any person in between; a webhook sends every push to whoever listens there.',
  help: 'use `read_only = true`; keep webhooks to addresses of your own, with a secret',
  safeWhen: 'the key only reads; that of a user counts as medium; the address of the webhook stays; a new webhook is not reported',
  types: [...KEYS, ...WEBHOOKS],
  newTypes: KEYS,
  find(change) {
    if (!leaves(change)) return undefined;
    if (change.type === 'github_user_ssh_key')
      return creates(change)
        ? {
            message: `\`${change.address}\` lets its holder do with git whatever the user may`,
            help: 'use a deploy key that only reads',
            severity: 'medium',
          }
        : undefined;
    if (change.type === 'github_repository_deploy_key') {
      const writes = read(change.after, 'read_only') === false;
      return writes && !(existed(change) && read(change.before, 'read_only') === false)
        ? { message: `\`${change.address}\` can write`, help: 'set `read_only = true`' }
        : undefined;
    }
    if (!WEBHOOKS.has(change.type) || !existed(change)) return undefined;
    const moved = change.changed.some((path) => /^configuration(\.\d+)?(\.url)?$/.test(path));
    return moved ? { message: `\`${change.address}\` sends to another address`, key: 'url' } : undefined;
  },
});
